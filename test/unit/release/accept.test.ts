import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { CommentCell, ContactCell, ScoreCell, ThemeCell } from '../../../core/model/cells.ts';
import { accepts } from '../../../core/release/accept.ts';

const text = fc.oneof(
  fc.constantFrom(
    'claims',
    '',
    'x'.repeat(121),
    '2026-05',
    '2026-05+6',
    '2026-13',
    'customer',
    'nps',
    'survey',
    'praise',
    'new',
  ),
  fc.string(),
);
const number = fc.oneof(
  fc.integer({ min: -2, max: 30 }),
  fc.constantFrom(1.5, -0, Number.NaN, 2 ** 60, null, '3'),
);
const numbers = (maxLength: number) => fc.array(number, { maxLength });
const split = fc.oneof(
  fc.record({ by: fc.constant('channel'), value: fc.oneof(fc.constantFrom('phone', 'mail'), text) }),
  fc.record({ by: fc.constant('segment'), value: text }),
  fc.anything(),
);
/** As it would come out of a file. */
const asJson = (entries: [string, unknown][]) =>
  JSON.parse(JSON.stringify(Object.fromEntries(entries))) as Record<string, unknown>;

const members = {
  node: fc.oneof(fc.constant('claims'), text),
  audience: fc.oneof(fc.constant('customer'), text),
  bucket: fc.oneof(fc.constant('2026-05+6'), text),
  measure: fc.oneof(fc.constant('nps'), text),
  lane: fc.oneof(fc.constant('survey'), fc.constant('public'), text),
  split,
  theme: fc.oneof(fc.constant('follow-up'), text),
  intent: fc.oneof(fc.constant('praise'), text),
  month: fc.oneof(fc.constant('2026-05'), text),
  counts: fc.oneof(fc.array(fc.nat(9), { minLength: 2, maxLength: 21 }), numbers(23)),
  classes: fc.oneof(fc.tuple(fc.nat(9), fc.nat(9), fc.nat(9)), numbers(4)),
  respondents: number,
  comments: number,
  pMilli: number,
  weekday: number,
  hour: number,
  contacts: number,
  openDays: number,
  aNewMember: fc.anything(),
};

/** Cells that are right, nearly right, or far off, member by member; half of them with every member. */
const cell = fc.oneof(fc.record(members), fc.record(members, { requiredKeys: [] }));

describe.each([
  ['ScoreCell', ScoreCell],
  ['CommentCell', CommentCell],
  ['ThemeCell', ThemeCell],
  ['ContactCell', ContactCell],
] as const)('the quick test of %s', (_, schema: z.ZodObject) => {
  const quick = accepts(schema);
  /** Only the members of this kind of cell, so that a good part is right. */
  const own = cell.map((value) =>
    asJson(
      Object.entries(value).filter(
        ([key]) => key in schema.shape || (key === 'aNewMember' && value.hour === 0),
      ),
    ),
  );

  it('says yes to nothing that zod would refuse or change', () => {
    let yes = 0;
    fc.assert(
      fc.property(own, (value) => {
        if (!quick(value)) return;
        yes++;
        expect(schema.parse(value)).toStrictEqual(value);
      }),
      { numRuns: 16_000 },
    );
    expect(yes).toBeGreaterThan(0);
  });
});

it('says yes to what a release is made of', () => {
  const key = { node: 'claims', audience: 'customer', bucket: '2026-05+6', lane: 'survey' };
  const score = { ...key, measure: 'nps', counts: [1, 2, 3], respondents: 5 };
  expect(accepts(ScoreCell)(score)).toBe(true);
  expect(accepts(ScoreCell)({ ...score, split: { by: 'channel', value: 'phone' } })).toBe(true);
  expect(accepts(ScoreCell)({ ...score, split: { by: 'segment', value: 'new' } })).toBe(true);
  const comments = { ...key, comments: 9, respondents: 9, classes: [3, 3, 3] };
  expect(accepts(CommentCell)(comments)).toBe(true);
  expect(accepts(ThemeCell)({ ...comments, theme: 'follow-up', intent: 'praise', pMilli: 8000 })).toBe(true);
});

it('leaves to zod what it does not know', () => {
  for (const schema of [
    z.object({ a: z.int() }).refine(() => false),
    z.object({ a: z.int() }).loose(),
    z.object({ a: z.string().trim() }),
    z.object({ a: z.email() }),
    z.object({ a: z.int().multipleOf(2) }),
    z.object({ a: z.int().gt(3) }),
    z.object({ a: z.coerce.number() }),
    z.object({ a: z.union([z.string(), z.int()]) }),
    z.array(z.int()).refine(() => false),
    z.string().transform((text) => text.length),
  ])
    for (const value of [{ a: 4 }, { a: 3 }, { a: 'x' }, [1], 'x', { a: 4, b: 1 }])
      expect(accepts(schema)(value)).toBe(false);
});
