import type { TeamLine } from '../../core/model/team-view.ts';
import { COLLECTING_BELOW } from '../../core/scoring/enough.ts';
import { useText } from '../ui/text.tsx';
import { leadText, rangeText, scoreText } from './figures.ts';
import { Partner } from './partner.tsx';
import { Change, ScoreBar } from './score.tsx';

/** Why a team of a list has no figure, in a few words. */
function NoFigure({ line }: { line: TeamLine }) {
  const texts = useText();
  const { t } = texts;
  const score = line.customers;
  if (line.serves === 'colleagues') return <>{t('figure.colleagues')}</>;
  if (score.state === 'collecting')
    return <>{t('figure.collecting', { n: score.n, minimum: COLLECTING_BELOW })}</>;
  if (score.state === 'hidden')
    return (
      <>
        {t('figure.hidden')}
        {score.instead
          ? `. ${t('hidden.instead', {
              team: score.instead.name,
              figure: t('figure.interval', {
                figure: scoreText(score.measure, score.instead.score.value, texts),
                range: rangeText(score.measure, score.instead.score, texts),
              }),
            })}`
          : null}
      </>
    );
  return <>{t('figure.none')}</>;
}

/** The popup's list: each team with its figure and what really changed. In the order given: no ranks. */
export function TeamLines({
  lines,
  onOpen,
}: {
  lines: readonly TeamLine[];
  onOpen?: (team: string) => void;
}) {
  const texts = useText();
  const { t } = texts;
  return (
    <ul className="cl-team-lines">
      {lines.map((line) => {
        const score = line.customers;
        return (
          <li key={line.id} className="cl-team-line">
            {onOpen ? (
              <button type="button" className="cl-team-name" onClick={() => onOpen(line.id)}>
                {line.name} <Partner is={line.partner} />
              </button>
            ) : (
              <span className="cl-team-name">
                {line.name} <Partner is={line.partner} />
              </span>
            )}
            {score.state === 'shown' ? (
              <>
                <span className="cl-team-figure cl-figure">{leadText(score, texts).whole}</span>
                <span className="cl-team-bar">
                  <ScoreBar score={score} name={`${line.name}, ${t(`measure.${score.measure.metric}`)}`} />
                </span>
                <span className="cl-team-rest cl-quiet">
                  {score.together.length > 1
                    ? `${t('figure.together', {
                        teams: texts.format.list(
                          score.together.filter((team) => team.id !== line.id).map((team) => team.name),
                        ),
                      })} · `
                    : null}
                  {score.leads === 'pooled' ? (
                    `${t('figure.leaning')} · ${t('answers.own', { n: score.score.n })}`
                  ) : (
                    <>
                      <Change score={score} /> · {t('answers.plain', { n: score.score.n })}
                    </>
                  )}
                </span>
              </>
            ) : (
              <span className="cl-team-rest cl-quiet">
                <NoFigure line={line} />
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
