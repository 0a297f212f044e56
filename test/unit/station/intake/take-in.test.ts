import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Response } from '../../../../core/model/response.ts';
import { StationDb } from '../../../../core/station/database/station-db.ts';
import { type Counted, count } from '../../../../core/station/intake/count.ts';
import { ownCells } from '../../../../core/station/intake/own-cells.ts';
import { memoryStore, type StationStore } from '../../../../core/station/intake/store.ts';
import { takeIn } from '../../../../core/station/intake/take-in.ts';
import type { Source } from '../../../../core/station/sources/contract.ts';
import type { CommentReader } from '../../../../core/station/themes/read-comment.ts';
import { answer, counting, pages } from './answers.ts';

const reader: Pick<CommentReader, 'read'> = {
  read: (text, { ratingClass }) =>
    text.includes('accent')
      ? { state: 'set-aside' }
      : {
          state: 'kept',
          quotable: true,
          unsure: false,
          text: text.replace('Anna', '[name]'),
          language: 'en',
          themes: [
            {
              theme: 'call-back',
              intent: ratingClass === 'bottom' ? 'complaint' : 'praise',
              probability: 0.75,
              spans: [],
            },
          ],
        },
};

let number = 0;
const stores: [string, () => StationStore][] = [
  ['in memory', memoryStore],
  ['in IndexedDB', () => new StationDb(`station-test-${number++}`)],
];

/** Keys of cells, sorted, so that the order of rows does not matter. */
function canonical(counted: Counted | undefined): unknown {
  if (!counted) return undefined;
  return Object.fromEntries(
    Object.entries(counted).map(([name, cells]) => [
      name,
      (cells as unknown[]).map((cell) => JSON.stringify(cell)).sort(),
    ]),
  );
}

describe.each(stores)('answers %s', (_, newStore) => {
  let store: StationStore;
  beforeEach(() => {
    store = newStore();
  });
  const take = (source: Source) => takeIn(source, { store, reader, count: counting });
  const scores = async () =>
    (await ownCells(store, (unit) => unit, '2026-12', counting)).cells.scores.map((cell) => [
      cell.node,
      cell.bucket,
      cell.counts.reduce((a, b) => a + b, 0),
      cell.respondents,
    ]);

  test('the same pages twice count once', async () => {
    const source = pages({ responses: [answer('1'), answer('2')], cursor: '' });
    expect(await take(source)).toMatchObject({ added: 2 });
    expect(await take(source)).toMatchObject({ added: 0, updated: 0, unchanged: 2 });
    expect(await scores()).toEqual([['North', '2026-05', 2, 2]]);
  });

  test('an answer that moves to another unit and month leaves nothing behind', async () => {
    await take(pages({ responses: [answer('1')], cursor: '' }));
    const moved = answer('1', { unit: 'South', date: '2026-06-01' });
    expect(await take(pages({ responses: [moved], cursor: '' }))).toMatchObject({ updated: 1, added: 0 });
    expect(await scores()).toEqual([['South', '2026-06', 1, 1]]);
  });

  test('a deletion is gone at once with its text', async () => {
    await take(pages({ responses: [answer('1', { comment: 'Anna helped' }), answer('2')], cursor: '' }));
    expect(await take(pages({ deletions: ['1', 'unknown'], cursor: '' }))).toMatchObject({ deleted: 1 });
    expect(await scores()).toEqual([['North', '2026-05', 1, 1]]);
    const [chunk] = await store.chunks((await store.counts()).map((stored) => stored.key));
    expect(chunk!.texts).toEqual(['']);
  });

  test('comments are redacted before they are stored; set aside and employee ones are only counted', async () => {
    const outcome = await take(
      pages({
        responses: [
          answer('1', { comment: 'Anna never called back', rating: 2 }),
          answer('2', { comment: 'that accent' }),
          answer('3', { comment: 'our boss Berta', audience: 'employee' }),
        ],
        cursor: '',
      }),
    );
    expect(outcome).toMatchObject({ comments: 1, setAside: 1, employeeComments: 1 });
    const [stored] = await store.counts();
    const [chunk] = await store.chunks([stored!.key]);
    expect(chunk!.texts).toEqual(['[name] never called back', '', '']);
    expect(JSON.stringify(chunk)).not.toMatch(/Anna|accent|Berta/);
    expect(stored!.counted.setAside).toEqual([{ audience: 'customer', comments: 1 }]);
    expect(stored!.counted.themes).toEqual([
      {
        audience: 'customer',
        lane: 'survey',
        theme: 'call-back',
        intent: 'complaint',
        comments: 1,
        pMilli: 750,
        respondents: 1,
        classes: [0, 0, 1],
      },
    ]);
  });

  test('goes on from the committed cursor, and forgets a source whole', async () => {
    await take(pages({ responses: [answer('1')] }));
    expect(await store.cursor('s')).toBe('1');
    await take(pages({ responses: [answer('1')] }, { responses: [answer('2')] }));
    expect(await scores()).toEqual([['North', '2026-05', 2, 2]]);
    await store.forget('s');
    expect(await store.counts()).toEqual([]);
    expect(await store.cursor('s')).toBeUndefined();
  });

  test('what breaks off leaves what was committed, and reading again does not double it', async () => {
    const broken: Source = {
      ...pages(),
      async *changes(cursor) {
        if (cursor === undefined) yield { responses: [answer('1')], deletions: [], cursor: 'a' };
        throw new Error('connection lost');
      },
    };
    const reading = takeIn(broken, { store, reader, count: counting, commitEvery: 1 });
    await expect(reading).rejects.toThrow('connection lost');
    expect(await scores()).toEqual([['North', '2026-05', 1, 1]]);
    await store.forget('s');
    await expect(take(broken)).rejects.toThrow('connection lost');
    expect(await scores()).toEqual([]);
  });

  test('cells equal a recount after any schedule of updates, moves and deletions', async () => {
    const response = fc.record({
      id: fc.constantFrom('1', '2', '3', '4', '5', '6'),
      unit: fc.constantFrom('North', 'South'),
      date: fc.constantFrom('2026-05-01', '2026-05-02', '2026-06-01'),
      rating: fc.integer({ min: 0, max: 10 }),
      audience: fc.constantFrom('customer', 'employee'),
      respondent: fc.constantFrom(undefined, 'a', 'b'),
      channel: fc.constantFrom(undefined, 'phone'),
      comment: fc.constantFrom(undefined, 'fine', 'accent'),
    });
    const page = fc.record({
      responses: fc.array(response, { maxLength: 6 }),
      deletions: fc.array(fc.constantFrom('1', '2', '3'), { maxLength: 2 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(page, { maxLength: 5 }), async (schedule) => {
        const fresh = newStore();
        const truth = new Map<string, Response>();
        for (const { responses, deletions } of schedule) {
          const given = responses.map((r) => answer(r.id, r as Partial<Response>));
          await takeIn(pages({ responses: given, deletions, cursor: '' }), {
            store: fresh,
            reader,
            count: counting,
          });
          for (const r of given) {
            truth.delete(r.id);
            truth.set(r.id, r);
          }
          for (const id of deletions) truth.delete(id);
        }
        const clean = memoryStore();
        await takeIn(pages({ responses: [...truth.values()], cursor: '' }), {
          store: clean,
          reader,
          count: counting,
        });
        const byKey = async (from: StationStore) =>
          new Map((await from.counts()).map((stored) => [stored.key, stored]));
        const [kept, expected] = [await byKey(fresh), await byKey(clean)];
        expect([...kept.keys()].sort()).toEqual([...expected.keys()].sort());
        for (const [key, stored] of kept) {
          expect(stored.answers).toBe(expected.get(key)!.answers);
          const [chunk] = await fresh.chunks([key]);
          expect(canonical(stored.counted)).toEqual(canonical(count([chunk!], counting)));
        }
      }),
      { numRuns: 40 },
    );
  });
});
