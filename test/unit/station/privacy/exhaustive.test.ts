import { describe, expect, it } from 'vitest';
import { START, seeded } from './company.ts';
import { decisionFor, type Kind, leaks, plainThreshold, randomOrganisation } from './organisation.ts';

/** The share of all organisations that is tried: `npm run mutate` runs these tests once for each break. */
const SHARE = Number(process.env.PRIVACY_SHARE ?? 1);

describe.each([
  { kind: 'plain', months: 1, organisations: 2500, seed: 11 },
  { kind: 'plain', months: 2, organisations: 1500, seed: 12 },
  { kind: 'plain', months: 3, organisations: 300, seed: 13 },
  { kind: 'channel', months: 1, organisations: 800, seed: 14 },
  { kind: 'channel', months: 2, organisations: 400, seed: 15 },
  { kind: 'theme', months: 1, organisations: 600, seed: 16 },
] satisfies { kind: Kind; months: number; organisations: number; seed: number }[])(
  'every set that can be computed, $organisations organisations, $kind, $months months',
  ({ kind, months, organisations: all, seed }) => {
    it('is large enough; the plain threshold leaks in more than 3 of 10', () => {
      const organisations = Math.round(all * SHARE);
      const random = seeded(seed);
      const found: number[] = [];
      let plain = 0;
      let cells = 0;
      for (let i = 0; i < organisations; i++) {
        const organisation = randomOrganisation(random, months, kind);
        const decision = decisionFor(organisation);
        cells += decision.scores.length + decision.themes.length;
        if (leaks(organisation, decision)) found.push(i);
        if (i % 10 === 0 && leaks(organisation, plainThreshold(organisation))) plain++;
      }
      expect(found).toEqual([]);
      expect(plain / Math.ceil(organisations / 10)).toBeGreaterThan(0.3);
      expect(cells / organisations).toBeGreaterThan(3);
    });
  },
);

it('holds where only the half-year of an answer is known, 1,000 organisations', () => {
  const random = seeded(17);
  let cells = 0;
  const organisations = Math.round(1000 * SHARE);
  for (let i = 0; i < organisations; i++) {
    const organisation = { ...randomOrganisation(random, 1, 'plain'), whole: true };
    const decision = decisionFor(organisation);
    cells += decision.scores.length;
    expect(decision.scores.every(({ bucket }) => bucket === `${START}+6`)).toBe(true);
    expect(leaks(organisation, decision)).toBe(false);
  }
  expect(cells / organisations).toBeGreaterThan(3);
});
