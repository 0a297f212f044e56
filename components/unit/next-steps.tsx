import type { TeamView } from '../../core/model/team-view.ts';
import { attention, nextSteps } from '../../core/seat/advice/quadrant.ts';
import { todayOf } from '../../core/seat/advice/time-words.ts';
import { Section } from '../team/card.tsx';
import { CopyButton } from '../team/quotes.tsx';
import { useUnitText } from './text.ts';

/**
 * What units like this one do next, and when something was last done for either side. `explain`: where there is
 * nothing to say, why.
 */
export function Next({ view, now, explain = false }: { view: TeamView; now: number; explain?: boolean }) {
  const { t, language, foreign } = useUnitText();
  if (view.settings.modulesOff.includes('alignment')) return null;
  const next = nextSteps(view, language);
  const parity = attention(view, todayOf(view.release.madeAt, now), language);
  if (!next && !parity && !explain) return null;
  return (
    <Section
      title={next ? foreign(next.heading) : t('unit.next')}
      note={next ? foreign(next.wanted) : undefined}
    >
      {next ? (
        <>
          <p>{next.sentences.map(foreign).join(' ')}</p>
          <ol className="cl-steps">
            {next.steps.map((step) => (
              <li key={step.text}>
                {foreign(step.text)}{' '}
                {step.thanks ? <CopyButton label={t('quotes.copy')} text={step.thanks} /> : null}
              </li>
            ))}
          </ol>
        </>
      ) : explain ? (
        <p className="cl-quiet">
          {t(view.alignment.state === 'not-distinguishable' ? 'unit.next-not-apart' : 'unit.next-none')}
        </p>
      ) : null}
      {parity ? (
        <p>
          {t('unit.attention')} {foreign(parity.sentence)}{' '}
          {parity.leaning ? <span className="cl-quiet">{foreign(parity.leaning)}</span> : null}
        </p>
      ) : null}
    </Section>
  );
}
