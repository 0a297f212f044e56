import type { TeamView } from '../../core/model/team-view.ts';
import { learningAdvice } from '../../core/seat/advice/learning.ts';
import { Section } from '../team/card.tsx';
import { useUnitText } from './text.ts';

/** What was learned and what became of the complaint that it was for; with `undated`, also what has no before and after. */
export function Learning({ view, undated = false }: { view: TeamView; undated?: boolean }) {
  const { t, language, foreign } = useUnitText();
  if (view.settings.modulesOff.includes('learning')) return null;
  const advice = learningAdvice(view, language);
  if (!advice) return null;
  const lines = advice.lines.filter(({ state }) => undated || state !== 'no-date');
  if (lines.length + advice.offers.length === 0) return null;
  return (
    <Section title={t('unit.learning')}>
      <ul className="cl-facts">
        {lines.map(({ item, sentence, state }) => (
          <li key={item.id} data-tone={state === 'better' ? 'good' : undefined}>
            {foreign(sentence)}
          </li>
        ))}
        {advice.offers.map((offer) => (
          <li key={offer}>{foreign(offer)}</li>
        ))}
      </ul>
      {lines.some(({ state }) => state !== 'no-date' && state !== 'cannot-compare') ? (
        <p className="cl-small cl-quiet">{foreign(advice.caveat)}</p>
      ) : null}
    </Section>
  );
}
