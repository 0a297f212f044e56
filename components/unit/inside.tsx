import type { TeamView } from '../../core/model/team-view.ts';
import { insideFirst, lineOfSight, obstacleList } from '../../core/seat/advice/line-of-sight.ts';
import { Section } from '../team/card.tsx';
import { useUnitText } from './text.ts';

/** What stops this team and what another team causes: mended inside before the frontline is trained. */
export function Inside({ view }: { view: TeamView }) {
  const { t, language, foreign } = useUnitText();
  const causes = insideFirst(view, language);
  const obstacles = obstacleList(view, language);
  if (causes.length === 0 && !obstacles) return null;
  return (
    <Section title={t('unit.inside')}>
      {causes.length > 0 ? (
        <ul className="cl-facts">
          {causes.map(({ theme, owner, sentence, noTraining }) => (
            <li key={`${theme} ${owner}`} data-tone="wait">
              <strong>{foreign(sentence)}</strong> {noTraining ? foreign(noTraining) : null}
            </li>
          ))}
        </ul>
      ) : null}
      {obstacles ? (
        <>
          <p className="cl-small cl-quiet cl-before-list">{t('unit.obstacles', { n: obstacles.of })}</p>
          <ul className="cl-counts">
            {obstacles.items.map(({ label, owner, count, of }) => (
              <li key={label}>
                <span className="cl-counts-bar" style={{ inlineSize: `${(count / of) * 100}%` }} />
                <span>
                  {foreign(label)}
                  {owner ? <span className="cl-quiet"> → {owner}</span> : null}
                </span>
                <span className="cl-figure">{t('answers.of', { n: count, people: of })}</span>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </Section>
  );
}

/** How the work of a team reaches customers of others, and which of their complaints start here. */
export function LineOfSight({ view }: { view: TeamView }) {
  const { t, language, foreign } = useUnitText();
  const sight = lineOfSight(view, language);
  if (!sight) return null;
  return (
    <Section title={t('unit.line-of-sight')}>
      {sight.sentences.length > 0 ? <p>{sight.sentences.map(foreign).join(' ')}</p> : null}
      {sight.startsHere.length > 0 ? (
        <>
          <p className="cl-small cl-quiet cl-before-list">{t('unit.starts-here')}</p>
          <ul className="cl-facts">
            {sight.startsHere.map(({ sentence }) => (
              <li key={sentence}>{foreign(sentence)}</li>
            ))}
          </ul>
        </>
      ) : null}
    </Section>
  );
}
