import { useId } from 'react';
import type { TeamLine } from '../../core/model/team-view.ts';
import { COLLECTING_BELOW } from '../../core/scoring/enough.ts';
import { pointsText, rangeText, scoreText } from '../../core/texts/figures.ts';
import { Icon } from '../ui/icon.tsx';
import { useText } from '../ui/text.tsx';
import { leadOf, leadText, type ShownScore, verdictText } from './figures.ts';
import { Partner } from './partner.tsx';
import { ScoreBar } from './score.tsx';
import { type Zoom, zoomOf } from './zoom.ts';

/** Why a team of a list has no figure, in a few words. */
function useNoFigure(): (line: TeamLine) => string {
  const texts = useText();
  const { t } = texts;
  return ({ serves, customers }) => {
    if (serves === 'colleagues') return t('figure.colleagues');
    if (customers.state === 'collecting')
      return t('figure.collecting', { n: customers.n, minimum: COLLECTING_BELOW });
    if (customers.state !== 'hidden') return t('figure.none');
    const { instead, measure } = customers;
    if (!instead) return t('figure.hidden');
    const figure = t('figure.interval', {
      figure: scoreText(measure, instead.score.value, texts),
      range: rangeText(measure, instead.score, texts),
    });
    return `${t('figure.hidden')} · ${t('hidden.instead', { team: instead.name, figure })}`;
  };
}

/** What changed, in the few words that a row holds; the range is one click away. */
function Under({ score }: { score: ShownScore }) {
  const texts = useText();
  const { t } = texts;
  const n = t('answers.plain', { n: score.score.n });
  if (score.together.length > 1)
    return (
      <>
        {t('figure.together', { teams: texts.format.list(score.together.map((team) => team.name)) })} · {n}
      </>
    );
  if (score.leads === 'pooled' && !score.intervalOnly)
    return (
      <>
        {t('row.estimate')} · {n}
      </>
    );
  const { verdict, measure } = score;
  const { text, arrow } = verdictText(verdict, measure, texts);
  if (!arrow || verdict.kind === 'not-enough')
    return (
      <>
        {text} · {n}
      </>
    );
  return (
    <>
      <span className="cl-change-real" title={text}>
        <Icon name={arrow === 'up' ? 'risen' : 'fallen'} />
        {t(arrow === 'up' ? 'row.up' : 'row.down', {
          points: pointsText(measure, Math.abs(verdict.difference), texts),
        })}
      </span>{' '}
      · {n}
    </>
  );
}

function Row({
  line,
  zoom,
  measure,
  company,
  onOpen,
}: {
  line: TeamLine;
  zoom: Zoom | undefined;
  measure: string | undefined;
  company: number | undefined;
  onOpen: (team: string) => void;
}) {
  const texts = useText();
  const { t } = texts;
  const none = useNoFigure();
  const score = line.customers;
  const shown = score.state === 'shown' ? score : undefined;
  return (
    <li>
      <button type="button" className="cl-team-row" onClick={() => onOpen(line.id)}>
        <span className="cl-team-row-name">
          <span className="cl-team-row-title">{line.name}</span> <Partner is={line.partner} />
        </span>
        <span className="cl-team-row-under cl-small cl-quiet">
          {shown ? <Under score={shown} /> : none(line)}
        </span>
        {shown ? (
          <>
            <strong
              className="cl-team-row-figure cl-figure"
              data-about={shown.leads === 'pooled' ? '' : undefined}
            >
              {shown.intervalOnly
                ? leadText(shown, texts).figure
                : `${shown.leads === 'pooled' ? '≈ ' : ''}${scoreText(shown.measure, leadOf(shown).value, texts)}`}
            </strong>
            {zoom && shown.measure.id === measure && !shown.intervalOnly ? (
              <span className="cl-team-row-bar">
                <ScoreBar
                  score={shown}
                  name={`${line.name}, ${t(`measure.${shown.measure.metric}`)}`}
                  scale={zoom}
                  company={company}
                />
              </span>
            ) : (
              <span className="cl-team-row-bar cl-small cl-quiet">
                {shown.measure.id === measure ? null : t(`measure.${shown.measure.metric}.short`)}
              </span>
            )}
          </>
        ) : null}
        <Icon name="chevron" />
      </button>
    </li>
  );
}

/**
 * Teams in rows of one height: the whole row opens the team. Bars share one zoomed scale, whose ends and whose
 * mark of the company are explained. In the order given: no ranks.
 */
export function TeamRows({ lines, onOpen }: { lines: readonly TeamLine[]; onOpen: (team: string) => void }) {
  const texts = useText();
  const { t } = texts;
  const id = useId();
  const scores = lines.flatMap(({ customers }) => (customers.state === 'shown' ? [customers] : []));
  const measure = scores[0]?.measure;
  const same = scores.filter((score) => score.measure.id === measure?.id && !score.intervalOnly);
  const zoom = measure && same.length > 0 ? zoomOf(measure, same) : undefined;
  const company = same.find((score) => score.pooled)?.pooled?.organisation;
  return (
    <section className="cl-team-rows" aria-labelledby={id}>
      <div className="cl-team-rows-head cl-small cl-quiet">
        <h2 id={id}>{measure ? t(`measure.${measure.metric}`) : t('rows.teams')}</h2>
        {measure && zoom ? (
          <span className="cl-team-rows-scale cl-figure" aria-hidden="true">
            <span>{scoreText(measure, zoom.min, texts)}</span>
            <span>{scoreText(measure, zoom.max, texts)}</span>
          </span>
        ) : null}
      </div>
      <ul className="cl-team-rows-list">
        {lines.map((line) => (
          <Row
            key={line.id}
            line={line}
            zoom={zoom}
            measure={measure?.id}
            company={company}
            onOpen={onOpen}
          />
        ))}
      </ul>
      {measure && zoom ? (
        <p className="cl-team-rows-legend cl-small cl-quiet">
          {company === undefined ? null : (
            <span>
              <span className="cl-mark-company" aria-hidden="true" />
              {t('chart.company', { figure: scoreText(measure, company, texts) })}
            </span>
          )}
          <span>{t('chart.likely')}</span>
          {zoom.zoomed ? <span>{t('chart.zoomed')}</span> : null}
        </p>
      ) : null}
    </section>
  );
}
