import type { TeamView, Verdict } from '../../core/model/team-view.ts';
import { POOLED_LEADS_BELOW } from '../../core/scoring/enough.ts';
import { writingOf } from '../../core/scoring/metrics/writing.ts';
import { pointsText, rangeText, scoreText } from '../../core/texts/figures.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { useText } from '../ui/text.tsx';
import type { ShownScore } from './figures.ts';

/** The sum that a score is, where it can be written of the counts that are shown. */
const SUMS = { nps: 'how.sum-nps', csat: 'how.sum-csat', ces: undefined } as const;

/** What the range of a change says; never that it holds 0 where it does not. */
function changeWord(verdict: Exclude<Verdict, { kind: 'not-enough' }>) {
  if (verdict.kind !== 'no-real-change') return 'how.change-real';
  return verdict.demoted ? 'how.change-demoted' : 'how.change-none';
}

/** Below this share of replies it is said how few they are. */
const LOW_SHARE = 0.2;

/** A share of replies that became larger or smaller by this factor can move a score by itself. */
const OTHER_REPLIES = 1.5;

/** Who did not answer: how many, whether they are many, whether that changed; or that it is not known. */
function Replies({ score: { coverage, responseRate, verdict } }: { score: ShownScore }) {
  const { t, format } = useText();
  if (responseRate)
    return <p>{t('how.response', { answers: responseRate.answers, n: responseRate.people })}</p>;
  if (!coverage || coverage.contacts === 0) return <p>{t('how.asked-unknown')}</p>;
  const share = coverage.answers / coverage.contacts;
  const before = coverage.before && coverage.before.answers / coverage.before.contacts;
  const changed = before !== undefined && Math.max(share, before) > OTHER_REPLIES * Math.min(share, before);
  return (
    <p>
      {t('how.coverage', { n: coverage.contacts, share: format.percent(share) })}
      {share < LOW_SHARE ? ` ${t('how.coverage-low')}` : null}
      {changed && verdict.kind !== 'not-enough'
        ? ` ${t('how.coverage-changed', { window: format.window(verdict.beforeWindow), share: format.percent(before) })}`
        : null}
    </p>
  );
}

function Score({ score }: { score: ShownScore }) {
  const texts = useText();
  const { t, format } = texts;
  const { measure, counts, verdict, pooled } = score;
  const { min, max, topFrom, bottomTo } = writingOf(measure).asked(measure.scale);
  const sum = SUMS[measure.metric];
  const n = counts.top + counts.middle + counts.bottom;
  const figure = scoreText(measure, score.score.value, texts);
  return (
    <>
      <h4>
        {t(`audience.${score.audience}`)}: {t(`measure.${measure.metric}`)}
      </h4>
      <p>{t(`how.${measure.metric}`, { min, max, topFrom, bottomTo })}</p>
      <p>
        {t('how.inputs', {
          ...counts,
          topFrom,
          bottomTo,
          answers: t('answers.plain', { n }),
          window: format.window(score.window),
        })}
      </p>
      {sum === undefined || score.intervalOnly ? null : (
        <p className="cl-formula cl-figure">{t(sum, { ...counts, n, figure })}</p>
      )}
      <p>{t('how.interval', { range: rangeText(measure, score.score, texts) })}</p>
      {pooled && score.leads === 'pooled' ? (
        <p>
          {t('how.pooled', {
            n: pooled.comparableTeams - 1,
            minimum: POOLED_LEADS_BELOW,
            figure: t('figure.interval', {
              figure: scoreText(measure, pooled.value, texts),
              range: rangeText(measure, pooled, texts),
            }),
          })}
        </p>
      ) : null}
      {verdict.kind === 'not-enough' ? null : (
        <p>
          {t('how.change', {
            window: format.window(verdict.beforeWindow),
            figure: t('figure.interval', {
              figure: scoreText(measure, verdict.before.value, texts),
              range: rangeText(measure, verdict.before, texts),
            }),
            difference: pointsText(measure, verdict.difference, texts, true),
            range: format.range(
              pointsText(measure, verdict.low, texts, true),
              pointsText(measure, verdict.high, texts, true),
            ),
            verdict: t(changeWord(verdict)),
          })}{' '}
          {verdict.against === 'rest' && verdict.rest !== undefined
            ? t('how.change-rest', { rest: pointsText(measure, verdict.rest, texts, true) })
            : null}
          {verdict.against === 'year-before' ? t('how.change-year') : null}
        </p>
      )}
      {verdict.kind === 'not-enough' && verdict.reason === 'history' ? <p>{t('how.history')}</p> : null}
      {verdict.kind === 'better' || verdict.kind === 'worse' ? null : (
        <p>
          {t('how.needed', {
            n: verdict.needed,
            points: t('points', {
              n: Math.round(verdict.detectable),
              points: pointsText(measure, verdict.detectable, texts),
            }),
          })}
        </p>
      )}
      <Replies score={score} />
      {score.grain === 'period' ? <p>{t('how.period')}</p> : null}
    </>
  );
}

/** Formula, inputs, window and minimums in plain words, for every score that the card shows. */
export function HowDoWeKnow({ view, open = false }: { view: TeamView; open?: boolean }) {
  const { t, format } = useText();
  const scores = [view.customers, view.employees, view.colleagues].filter(
    (score): score is ShownScore => score?.state === 'shown',
  );
  const { thresholds } = view.release;
  return (
    <Disclosure key={String(open)} title={t('how.title')} open={open}>
      <div className="cl-prose">
        {scores.map((score) => (
          <Score key={score.audience} score={score} />
        ))}
        {view.themes.state === 'shown' ? <p>{t('how.effect')}</p> : null}
        {scores.some((score) => score.trend.length > 1) ? (
          <p>{t('how.marks', { n: view.release.teamsWatched })}</p>
        ) : null}
        <p>
          {t('how.minimums', {
            respondents: thresholds.respondents,
            members: thresholds.members,
            comments: thresholds.comments,
          })}
        </p>
        <p>
          {t('how.release', {
            date: format.day(view.release.madeAt),
            audience: view.release.audience,
            id: view.release.id.slice(0, 8),
          })}
        </p>
        <p>
          <strong>{t('card.information')}</strong> {t('how.purpose')}
        </p>
      </div>
    </Disclosure>
  );
}
