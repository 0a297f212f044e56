import { learningAdvice } from '../../core/advice/learning.ts';
import type { TeamView } from '../../core/model/team-view.ts';
import { Section } from '../team/card.tsx';
import { useText } from '../ui/text.tsx';

/** What was learned and what became of the complaint that it was for. */
export function Learning({ view }: { view: TeamView }) {
  const { t, language, foreign } = useText();
  if (view.settings.modulesOff.includes('learning')) return null;
  const advice = learningAdvice(view, language);
  if (!advice) return null;
  return (
    <Section title={t('unit.learning')}>
      <ul className="cl-facts">
        {advice.lines.map(({ item, sentence, state }) => (
          <li key={item.id} data-tone={state === 'better' ? 'good' : undefined}>
            {foreign(sentence)}
          </li>
        ))}
        {advice.offers.map((offer) => (
          <li key={offer}>{foreign(offer)}</li>
        ))}
      </ul>
      {advice.lines.some(({ state }) => state !== 'no-date' && state !== 'cannot-compare') ? (
        <p className="cl-small cl-quiet">{foreign(advice.caveat)}</p>
      ) : null}
    </Section>
  );
}
