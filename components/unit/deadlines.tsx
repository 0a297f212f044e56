import { useEffect, useRef } from 'react';
import type { TeamView } from '../../core/model/team-view.ts';
import { type Clash, peaksAdvice } from '../../core/seat/advice/peaks.ts';
import { Section } from '../team/card.tsx';
import { Button } from '../ui/button.tsx';
import { saveFile } from '../ui/save-file.ts';
import { useUnitText } from './text.ts';

/** HR's own dates that fall into a proven peak, with the quiet hour to propose as a calendar file. */
export function Deadlines({
  view,
  now,
  explain = false,
  lead = false,
}: {
  view: TeamView;
  now: number;
  /** Says so too where no date falls into a peak. */
  explain?: boolean;
  /** Somebody came for this: it is brought into sight, its first button ready. */
  lead?: boolean;
}) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!lead) return;
    place.current?.scrollIntoView({ block: 'start' });
    place.current?.querySelector('button')?.focus({ preventScroll: true });
  }, [lead]);
  const { t, language, foreign } = useUnitText();
  if (view.settings.modulesOff.includes('peaks')) return null;
  const advice = peaksAdvice(view, language);
  if (!advice && !(explain && view.peaks && view.events.length > 0)) return null;
  const propose = async (clash: Clash) => {
    // Calendars are a library of their own: loaded when somebody wants one.
    const { proposalAsIcs } = await import('../../core/seat/advice/proposal.ts');
    const file = proposalAsIcs(view, clash, now, language);
    if (file) saveFile(`${clash.event.id}.ics`, 'text/calendar;charset=utf-8', [file]);
  };
  return (
    <div ref={place}>
      <Section title={t('unit.deadlines')} note={advice ? foreign(advice.basis) : undefined}>
        {advice ? (
          <ul className="cl-facts">
            {advice.clashes.map((clash) => {
              return (
                <li key={clash.event.id} data-tone="wait">
                  {foreign(clash.sentence)}{' '}
                  {clash.quietSentence ? <strong>{foreign(clash.quietSentence)}</strong> : t('unit.no-quiet')}{' '}
                  {clash.quiet ? (
                    <Button look="bare" icon="clock" onClick={() => propose(clash)}>
                      {t('unit.propose')}
                    </Button>
                  ) : null}
                </li>
              );
            })}
          </ul>
        ) : (
          <p className="cl-quiet">{t('unit.deadlines-clear')}</p>
        )}
      </Section>
    </div>
  );
}
