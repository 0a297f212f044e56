import { expect, test } from 'vitest';
import type { Response } from '../../../../core/model/response.ts';
import { type Chunk, ChunkBuilder, eachAnswer, withAnswers } from '../../../../core/station/intake/chunk.ts';
import frozen from './fixtures/chunk-of-version-1.json' with { type: 'json' };

const COLUMNS = { Uint8Array, Int8Array, Uint16Array, Uint32Array };

/** A chunk as a station stored it before chunks had a version. Its bytes are never to be written again. */
function stored(): Chunk {
  return Object.fromEntries(
    Object.entries(frozen).map(([name, value]) => {
      if (typeof value === 'string' || Array.isArray(value)) return [name, value];
      const [[kind, numbers]] = Object.entries(value) as [[keyof typeof COLUMNS, number[]]];
      return [name, COLUMNS[kind].from(numbers)];
    }),
  ) as unknown as Chunk;
}

const kept = { comment: 'kept', nameless: false, unsure: false, clearedBySource: false };
const other = { theme: 'other', intent: 'complaint', milli: 1000 };

test('answers that were stored long ago say what they said then', () => {
  expect([...eachAnswer(stored())]).toMatchObject([
    {
      ...{
        id: 'a',
        respondent: 'p1',
        day: 7,
        audience: 'customer',
        measure: 'nps',
        lane: 'survey',
        rating: 7,
      },
      ...{
        channel: 'phone',
        segment: 'new',
        comment: 'kept',
        nameless: true,
        unsure: false,
        clearedBySource: true,
      },
      text: 'text in en',
      language: 'en',
      themes: [
        { theme: 'hold', intent: 'complaint', milli: 900 },
        { theme: 'staff', intent: 'praise', milli: 250 },
      ],
    },
    {
      ...{ id: 'b', respondent: '', lane: 'public', measure: 'csat-1-5', rating: 2, channel: '' },
      ...{ segment: 'loyal', language: 'de', nameless: true, unsure: false, clearedBySource: false },
      themes: [{ theme: 'hold', intent: 'request', milli: 500 }],
    },
    {
      ...{ id: 'c', day: 31, audience: 'candidate', segment: 'upset', language: 'fr', ...kept },
      themes: [{ theme: 'hold', intent: 'question', milli: 1000 }],
    },
    {
      ...{ id: 'd', audience: 'colleague', channel: 'mail', segment: 'important', language: 'es', ...kept },
      themes: [other],
    },
    { id: 'e', segment: 'in-house', language: '', ...kept, themes: [other] },
    { id: 'f', segment: 'partner', rating: 0, comment: 'set-aside', text: '', themes: [] },
    { id: 'g', audience: 'employee', rating: 10, segment: '', comment: 'dropped', themes: [] },
    { id: 'h', comment: 'none', themes: [] },
  ]);
});

test('what is written of them reads the same, and holds the same bytes', () => {
  const before = stored();
  const after = withAnswers(before, [...eachAnswer(before)]);
  expect(after).toEqual({ ...before, version: 1 });
});

test('an answer that is stored already is known again, and another one is added behind it', () => {
  const builder = new ChunkBuilder('survey', 'North', '2026-05', stored());
  const again: Response = {
    ...{ id: 'h', source: 'survey', unit: 'North', date: '2026-05-07', audience: 'customer' },
    ...{ measure: 'nps', rating: 7, lane: 'survey' },
  };
  expect(builder.upsert(again, { state: 'none' })).toBe('unchanged');
  expect(builder.upsert({ ...again, id: 'i', channel: 'mail' }, { state: 'none' })).toBe('added');
  const after = builder.build();
  expect([...eachAnswer(after)].slice(0, 8)).toEqual([...eachAnswer(stored())]);
  expect([...eachAnswer(after)][8]).toMatchObject({ id: 'i', channel: 'mail' });
});

test('what a newer version has stored is refused and not misread', () => {
  const newer = { ...stored(), version: 2 };
  expect(() => [...eachAnswer(newer)]).toThrow(/newer version of Customer Lens.*update/);
  expect(() => new ChunkBuilder('survey', 'North', '2026-05', newer)).toThrow(/newer version/);
  const unknown = { ...stored(), language: Uint8Array.from([9, 0, 0, 0, 0, 0, 0, 0]) };
  expect(() => [...eachAnswer(unknown)]).toThrow(/newer version/);
});
