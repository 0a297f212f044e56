import type { TeamView } from '../../core/model/team-view.ts';
import { targetsAdvice } from '../../core/seat/advice/targets.ts';
import { Section } from '../team/card.tsx';
import { useUnitText } from './text.ts';

/** Targets that can be met while customers lose, with this team's evidence and what to put beside them. */
export function Targets({ view, explain = false }: { view: TeamView; explain?: boolean }) {
  const { t, language, foreign } = useUnitText();
  if (view.settings.modulesOff.includes('targets')) return null;
  const advice = targetsAdvice(view, language);
  if (!advice && !(explain && view.targets.length > 0)) return null;
  return (
    <Section title={t('unit.targets')}>
      {advice ? (
        <ul className="cl-facts">
          {advice.flags.map((flag) => (
            <li key={flag.target.id} data-tone="wait">
              {foreign(flag.sentence)} {foreign(flag.evidence)} <strong>{foreign(flag.guard)}</strong>
            </li>
          ))}
          {advice.noCustomerMeasure ? <li>{foreign(advice.noCustomerMeasure)}</li> : null}
        </ul>
      ) : (
        <p className="cl-quiet">{t('unit.targets-fine')}</p>
      )}
    </Section>
  );
}
