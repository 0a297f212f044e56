import { describe, expect, it } from 'vitest';
import { leadText, verdictText } from '../../../components/team/figures.ts';
import { bucketWindow } from '../../../components/team/windows.ts';
import { measureFor, NPS } from '../../../core/model/measure.ts';
import { bucketEnd, bucketSpan } from '../../../core/model/time.ts';
import { differenceIn } from '../../../core/seat/advice/score-words.ts';
import { COMMON } from '../../../core/texts/common.ts';
import { pointsText, rangeText, scoreText } from '../../../core/texts/figures.ts';
import { textsFor } from '../../../core/texts/texts.ts';
import * as teams from './fixtures/teams.ts';

const english = textsFor(COMMON, 'en');
const german = textsFor(COMMON, 'de');

function shown(view: (typeof teams)['heatingNorth']) {
  if (view.customers.state !== 'shown') throw new Error(`${view.team.name} shows no score.`);
  return view.customers;
}

describe('figures', () => {
  it('are written by what is measured', () => {
    expect(scoreText(NPS, 11.2, english)).toBe('+11');
    expect(scoreText(measureFor('csat', 1, 5), 0.64, english)).toBe('64%');
    expect(scoreText(measureFor('ces', 1, 7), 5.44, german)).toBe('5,4');
    expect(rangeText(NPS, { low: -62, high: -29 }, english)).toBe('−62\u00a0to\u00a0−29');
    expect(rangeText(NPS, { low: 3, high: 19 }, german)).toBe('3\u00a0bis\u00a019');
  });

  it('lead with the team’s own score from thirty answers, with the pooled one below', () => {
    expect(leadText(shown(teams.serviceDeskNorth), english).whole).toBe('+11 (3\u00a0to\u00a019)');
    expect(leadText(shown(teams.chimneyChecks), english).whole).toBe('about +24 (8\u00a0to\u00a040)');
  });

  it('say only the range where all answers are alike', () => {
    expect(leadText(shown(teams.allAlike), english).whole).toBe('between +68 and +100');
  });

  it('never let the end of a proven range read as 0', () => {
    expect(pointsText(NPS, 0.3, english)).toBe('0.3');
    expect(pointsText(NPS, -0.0357, english)).toBe('−0.04');
    expect(pointsText(NPS, -0.5, english)).toBe('−0.5');
    expect(pointsText(measureFor('ces', 1, 7), 0.02, german)).toBe('0,02');
    expect(pointsText(NPS, 0, english)).toBe('0');
    expect(pointsText(NPS, 4.4, english)).toBe('4');
  });
});

describe('changes', () => {
  it('carry an arrow only where they are real', () => {
    expect(verdictText(shown(teams.heatingNorth).verdict, NPS, english)).toEqual({
      text: 'up 20 (8\u00a0to\u00a032) since May',
      arrow: 'up',
    });
    expect(verdictText(shown(teams.serviceDeskNorth).verdict, NPS, english)).toEqual({
      text: 'no clear change',
      arrow: undefined,
    });
    expect(verdictText(shown(teams.chimneyChecks).verdict, NPS, english).arrow).toBeUndefined();
  });

  it('turn a fall round, so that its range reads from small to large', () => {
    const rise = shown(teams.heatingNorth).verdict;
    if (rise.kind === 'not-enough') throw new Error('fixture');
    const fall = { ...rise, kind: 'worse' as const, difference: -20, low: -32, high: -8 };
    expect(verdictText(fall, NPS, german)).toEqual({
      text: '20 schlechter (8\u00a0bis\u00a032) seit Mai',
      arrow: 'down',
    });
  });
});

it('takes buckets as the model does', () => {
  for (const bucket of ['2026-05', '2024-11+6', '2025-12+2', '2026-01+12'])
    expect(bucketWindow(bucket)).toEqual({ from: bucketSpan(bucket).from, to: bucketEnd(bucket) });
});

it('are written in a copied text as on the card, to the ends of the interval', () => {
  const change = { difference: 12, low: 0.3, high: 24 };
  const beforeWindow = { from: '2025-11', to: '2026-04' };
  const verdict = { kind: 'better', p: 0.01, before: { value: 0, low: 0, high: 0 }, beforeWindow, ...change };
  const card = verdictText(verdict as Parameters<typeof verdictText>[0], NPS, english).text;
  expect(differenceIn(NPS, change, 'en')).toBe('12 (0.3\u00a0to\u00a024)');
  expect(card).toContain(differenceIn(NPS, change, 'en'));
});
