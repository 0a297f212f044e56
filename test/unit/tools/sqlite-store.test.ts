import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { memoryStore } from '../../../core/station/intake/store.ts';
import { takeIn } from '../../../core/station/intake/take-in.ts';
import { sqliteStore } from '../../../tools/publish/sqlite-store.ts';
import { answer, counting, idsOf, pages } from '../station/intake/answers.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sqlite-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const reader = { read: () => ({ state: 'set-aside' as const }) };
const source = () =>
  pages(
    {
      responses: [
        answer('a'),
        answer('b', { unit: 'Süd 😀', respondent: 'p' }),
        answer('c', { date: '2026-06-01' }),
      ],
    },
    { responses: [answer('a', { unit: 'Süd 😀', rating: 0 })], deletions: ['c'] },
  );

it('keeps what memory keeps, and still has it after it was closed', async () => {
  const path = join(folder, 'state.sqlite');
  const memory = memoryStore();
  let file = sqliteStore(path);
  for (const store of [memory, file])
    await takeIn(source(), { store, reader, count: counting, commitEvery: 1 });
  await file.setNote('note', { a: [1] });
  file.record({ other: 'x' }, [{ kind: 1 }, { kind: 2 }]);
  file.close();
  file = sqliteStore(path);
  expect((await idsOf(file)).sort()).toEqual((await idsOf(memory)).sort());
  const keys = [...(await memory.counts()).map(({ key }) => key), 'none'];
  expect(await file.chunks(keys)).toEqual(await memory.chunks(keys));
  expect(await file.counts()).toEqual(await memory.counts());
  expect(await file.cursor('s')).toBe('2');
  expect(await file.note('note')).toEqual({ a: [1] });
  expect(await file.note('nothing')).toBeUndefined();
  expect(file.log()).toEqual([{ kind: 1 }, { kind: 2 }]);
  expect(file.sources()).toEqual(['s']);
  await file.forget('s');
  expect(await file.counts()).toEqual([]);
  expect(await file.cursor('s')).toBeUndefined();
  file.close();
});

it('writes a page and its cursor together or not at all', async () => {
  const file = sqliteStore(join(folder, 'torn.sqlite'));
  await takeIn(source(), { store: file, reader, count: counting, commitEvery: 1 });
  const before = await file.counts();
  const bad = { source: 's', cursor: { no: 'text' } as unknown as string };
  await expect(file.commit({ put: [], remove: before.map(({ key }) => key), cursor: bad })).rejects.toThrow();
  expect(await file.counts()).toEqual(before);
  expect(await file.cursor('s')).toBe('2');
  file.close();
});
