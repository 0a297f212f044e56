import type { Segment } from '../../core/model/cells.ts';
import type { ScoreView, TeamView } from '../../core/model/team-view.ts';
import { COLLECTING_BELOW } from '../../core/scoring/enough.ts';
import { Section } from '../team/card.tsx';
import { leadText } from '../team/figures.ts';
import { ScoreBar } from '../team/score.tsx';
import { useUnitText } from './text.ts';

function Row({ name, score }: { name: string; score: ScoreView }) {
  const texts = useUnitText();
  return (
    <div className="cl-score-row">
      <span>{name}</span>
      {score.state === 'shown' ? (
        <>
          <strong className="cl-figure">{leadText(score, texts).whole}</strong>
          <span className="cl-figure cl-quiet cl-score-n">
            {texts.t('answers.plain', { n: score.score.n })}
          </span>
          <span className="cl-score-bar">
            <ScoreBar score={score} name={name} />
          </span>
        </>
      ) : (
        <span className="cl-quiet cl-score-wide">
          {score.state === 'collecting'
            ? texts.t('figure.collecting', { n: score.n, minimum: COLLECTING_BELOW })
            : score.state === 'hidden'
              ? texts.t('figure.hidden')
              : texts.t('figure.none')}
        </span>
      )}
    </div>
  );
}

/** Who served them is told apart from which customers they are. */
const SERVED_BY: ReadonlySet<Segment> = new Set(['in-house', 'partner']);

/** Groups of customers, who served them, and channels, each with its interval. */
export function Segments({ view }: { view: TeamView }) {
  const { t } = useUnitText();
  const segments = view.segments.filter(({ score }) => score.state !== 'none');
  const channels = view.channels.filter(({ score }) => score.state !== 'none');
  return (
    <>
      {([false, true] as const).map((served) => {
        const own = segments.filter(({ segment }) => SERVED_BY.has(segment) === served);
        return own.length > 0 ? (
          <Section key={String(served)} title={t(served ? 'unit.served-by' : 'unit.segments')}>
            <div className="cl-score-rows">
              {own.map(({ segment, score }) => (
                <Row key={segment} name={t(`segment.${segment}`)} score={score} />
              ))}
            </div>
          </Section>
        ) : null;
      })}
      {channels.length > 0 ? (
        <Section title={t('unit.channels')}>
          <div className="cl-score-rows">
            {channels.map(({ channel, score }) => (
              <Row key={channel} name={t(`channel.${channel}`)} score={score} />
            ))}
          </div>
        </Section>
      ) : null}
    </>
  );
}
