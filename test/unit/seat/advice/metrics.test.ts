import { describe, expect, it } from 'vitest';
import { type Measure, measureFor, NPS } from '../../../../core/model/measure.ts';
import type { TeamView } from '../../../../core/model/team-view.ts';
import { briefFor } from '../../../../core/seat/advice/brief.ts';
import { glossaryCards } from '../../../../core/seat/advice/cards.ts';
import { changesIn } from '../../../../core/seat/advice/changes.ts';
import { heatingNorth } from '../../components/fixtures/teams.ts';

/** A team whose score on `measure` really rose by `points`, and nothing else. */
function risen(measure: Measure, value: number, points: number): TeamView {
  const estimate = (at: number) => ({ value: at, low: at - points / 4, high: at + points / 4, n: 200 });
  const { customers } = heatingNorth;
  if (customers.state !== 'shown') throw new Error('The fixture has a score.');
  return {
    ...heatingNorth,
    themes: { state: 'none' },
    customers: {
      ...customers,
      measure,
      intervalOnly: false,
      leads: 'own',
      score: estimate(value),
      counts: { top: 120, middle: 50, bottom: 30 },
      verdict: {
        kind: 'better',
        difference: points,
        low: points / 2,
        high: points * 1.5,
        p: 0.0001,
        before: estimate(value - points),
        beforeWindow: { from: '2025-11', to: '2026-04' },
        needed: 240,
        detectable: 20,
      },
    },
  };
}

describe.each([
  [
    NPS,
    45,
    20,
    'would recommend, up 20 (10\u00a0to\u00a030)',
    'would clearly recommend us',
    'wouldn’t recommend us',
  ],
  [
    measureFor('csat', 1, 5),
    0.6,
    0.1,
    'satisfied, up 10 (5\u00a0to\u00a015)',
    'were satisfied',
    'gave the worst marks',
  ],
  [
    measureFor('ces', 1, 7),
    5.4,
    0.6,
    'easy, up 0.6 (0.3\u00a0to\u00a00.9)',
    'found it easy',
    'found it hard',
  ],
] as const)('advice on $metric', (measure, value, points, change, happy, unhappy) => {
  const view = risen(measure, value, points);

  it('says a real change in the popup, in points of the measure', () => {
    expect(changesIn([view], 'en')[0]?.sentence).toContain(change);
  });

  it('counts who would tell others and who may leave, in the brief and on the short cards', () => {
    const brief = briefFor(view, 'en')!;
    expect(brief.get.join()).toContain(`120 of 200 ${happy}`);
    expect(brief.keep.join()).toContain(`30 of 200 ${unhappy}`);
    expect(brief.changes.join().toLowerCase()).toContain(change.replace(',', ':'));
    expect(glossaryCards(view, 'en').find(({ id }) => id === 'keep')?.here).toContain(`30 of 200 ${unhappy}`);
  });
});
