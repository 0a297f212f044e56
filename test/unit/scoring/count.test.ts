import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureFor, NPS } from '../../../core/model/measure.ts';
import { type AnswerColumns, countAnswers, countsOf } from '../../../core/scoring/count.ts';

const TEAMS = 5;
const MONTHS = 4;
type Row = [team: number, month: number, rating: number];
const columns = (rows: Row[]): AnswerColumns => ({
  team: Uint16Array.from(rows, ([team]) => team),
  month: Uint8Array.from(rows, ([, month]) => month),
  rating: Int8Array.from(rows, ([, , rating]) => rating),
});
const anyRows: fc.Arbitrary<Row[]> = fc.array(
  fc.tuple(fc.nat(TEAMS), fc.nat(MONTHS), fc.integer({ min: -2, max: 13 })),
);

describe('counting', () => {
  it('counts each row once, and leaves out what is out of range', () => {
    fc.assert(
      fc.property(anyRows, fc.constantFrom(NPS, measureFor('ces', -2, 4)), (rows, { scale }) => {
        const counted = countAnswers(columns(rows), TEAMS, MONTHS, scale);
        let all = 0;
        for (let team = 0; team < TEAMS; team++) {
          for (let month = 0; month < MONTHS; month++) {
            const cell = countsOf(counted, team, month);
            cell.forEach((count, step) => {
              const same = rows.filter(
                ([t, m, rating]) => t === team && m === month && rating === scale.min + step,
              );
              expect(count).toBe(same.length);
              all += count;
            });
          }
        }
        expect(all + counted.leftOut).toBe(rows.length);
      }),
    );
  });

  it('gives the same cells for parts and for the whole', () => {
    fc.assert(
      fc.property(anyRows, anyRows, (a, b) => {
        const [one, two, both] = [a, b, [...a, ...b]].map((rows) =>
          countAnswers(columns(rows), TEAMS, MONTHS, NPS.scale),
        );
        expect(both!.counts).toEqual(one!.counts.map((count, i) => count + two!.counts[i]!));
        expect(both!.leftOut).toBe(one!.leftOut + two!.leftOut);
      }),
    );
  });
});
