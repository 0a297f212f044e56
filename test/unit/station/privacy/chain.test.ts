import { expect, test } from 'vitest';
import { isKnown, linked } from '../../../../core/station/privacy/chain.ts';
import { ReleaseLogEntry, ReleaseLogError, readLog, writeLog } from '../../../../core/station/privacy/log.ts';
import { decideFor, NOW } from './company.ts';

const tree = [
  { id: 'org', name: 'org', ownMembers: 0 },
  { id: 'a', name: 'a', parent: 'org', ownMembers: 20 },
  { id: 'b', name: 'b', parent: 'org', ownMembers: 20 },
];
const entry = ReleaseLogEntry.parse({
  kind: 'published',
  at: NOW,
  release: '0123456789abcdef',
  folder: 'hr',
  through: '2026-10',
  audiences: ['customer'],
  units: [],
  cells: 1,
});
const seed = '5'.repeat(64);

test('a log goes on where it is whole, also one from before lines were linked', async () => {
  const first = await linked([], decideFor(tree, { a: 20, b: 12 }, { seed }).log);
  const kept = readLog(writeLog(first));
  expect(kept).toEqual(first);
  const more = await linked(kept, [entry]);
  await expect(linked([...kept, ...more], [])).resolves.toEqual([]);
  const old = first.map(({ link: _, ...plain }) => plain as ReleaseLogEntry);
  await expect(linked(old, [entry])).resolves.toHaveLength(1);
});

test('a line that was changed, taken out or put in is noticed', async () => {
  const log = await linked([], [...decideFor(tree, { a: 20, b: 12 }, { seed }).log, entry, entry]);
  const changed = log.map((one, i) => (i === 1 ? { ...one, at: '2020-01-01T00:00:00Z' } : one));
  await expect(linked(changed, [])).rejects.toThrow(ReleaseLogError);
  await expect(linked(log.toSpliced(1, 1), [])).rejects.toThrow(/restore it from a backup/);
  await expect(linked(log.toSpliced(1, 0, entry), [])).rejects.toThrow(ReleaseLogError);
});

test('a release is known by where the log stood, so a log that lost its end does not know it', async () => {
  const log = await linked([], [...decideFor(tree, { a: 20, b: 12 }, { seed }).log, entry]);
  const head = log.at(-1)!.link!;
  expect(isKnown(log, { id: 'any', log: head })).toBe(true);
  expect(isKnown(log.slice(0, -1), { id: 'any', log: head })).toBe(false);
  expect(isKnown([], { id: '0123456789abcdef' })).toBe(false);
  expect(isKnown(log, { id: '0123456789abcdef' })).toBe(true);
});
