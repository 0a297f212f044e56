import { describe, expect, it } from 'vitest';
import { NPS } from '../../../../core/model/measure.ts';
import { backoff } from '../../../../core/station/intake/backoff.ts';
import { diagnostic, historyOf, type Notes } from '../../../../core/station/intake/history.ts';
import { memoryStore } from '../../../../core/station/intake/store.ts';
import { sweep } from '../../../../core/station/intake/sweep.ts';
import { intake } from '../../../../core/station/intake/sync.ts';
import type { SourcePage } from '../../../../core/station/sources/contract.ts';
import { SourceError } from '../../../../core/station/sources/source-error.ts';
import { newToolReport, type ToolSource } from '../../../../core/station/sources/tool.ts';
import { answer, counting, idsOf } from './answers.ts';

const reader = { read: () => ({ state: 'set-aside' as const }) };

function tool(changes: (cursor?: string) => AsyncIterable<SourcePage>, living?: string[]): ToolSource {
  return {
    id: 's',
    report: newToolReport(),
    measures: [NPS],
    probe: async () => ({ name: 'tool', measures: [NPS], sees: [], missing: [] }),
    teams: async () => [],
    changes,
    ...(living
      ? {
          async *living() {
            yield { ids: living, after: 'end' };
          },
        }
      : {}),
  };
}

function station(more: object = {}) {
  const kept = new Map<string, unknown>();
  const notes: Notes = {
    note: async (name) => kept.get(name),
    setNote: async (name, value) => void kept.set(name, value),
  };
  const store = memoryStore();
  const waits: number[] = [];
  let now = Date.UTC(2026, 4, 1);
  const options = {
    store,
    notes,
    reader,
    count: counting,
    now: () => now,
    random: () => 0.5,
    wait: async (ms: number) => {
      waits.push(ms);
      now += ms;
    },
    ...more,
  };
  return { ...intake(options), store, notes, waits, pass: (ms: number) => (now += ms) };
}

const failing = (error: () => SourceError) =>
  tool(async function* () {
    yield* [];
    throw error();
  });

describe('bringing a source up to date', () => {
  it('waits longer and longer, then leaves it for later', async () => {
    const one = station();
    const history = await one.sync(failing(() => new SourceError('busy', 'Asked too often.')));
    expect(one.waits).toEqual([1500, 3000, 6000, 12_000, 24_000]);
    expect(history).toMatchObject({ failures: 6, fault: { kind: 'busy', waits: true } });
    expect(history.lastSuccess).toBeUndefined();
    expect(history.nextTry! > history.lastTry!).toBe(true);
  });

  it('never comes back before the time the source asked for', async () => {
    const one = station({ attempts: 2 });
    await one.sync(failing(() => new SourceError('busy', 'Asked too often.', { waitMs: 93_000 })));
    expect(one.waits[0]).toBeGreaterThanOrEqual(93_000);
  });

  it('does not try again what only somebody can mend', async () => {
    const one = station();
    const history = await one.sync(failing(() => new SourceError('unauthorised', 'Make a new token.')));
    expect(one.waits).toEqual([]);
    expect(history).toMatchObject({
      fault: { kind: 'unauthorised', waits: false },
      tries: [{ fault: 'unauthorised' }],
    });
    expect(history.nextTry).toBeUndefined();
  });

  it('is left alone until its time, unless somebody insists', async () => {
    const one = station({ wait: undefined });
    let asked = 0;
    const source = tool(async function* () {
      asked++;
      yield* [];
      throw new SourceError('busy', 'Asked too often.');
    });
    await one.sync(source);
    await one.sync(source);
    expect(asked).toBe(1);
    await one.sync(source, true);
    expect(asked).toBe(2);
    one.pass(3600_000);
    await one.sync(source);
    expect(asked).toBe(3);
  });

  it('reads a source once at a time', async () => {
    const one = station();
    let open = 0;
    let most = 0;
    const source = tool(async function* () {
      most = Math.max(most, ++open);
      await new Promise((resolve) => setTimeout(resolve, 10));
      open--;
      yield { responses: [answer('a')], deletions: [], cursor: '1' };
    });
    const [first, second] = await Promise.all([one.sync(source), one.sync(source)]);
    expect(most).toBe(1);
    expect(second).toBe(first);
  });

  it('keeps every page that came before a fault, and counts failures anew after it', async () => {
    const one = station();
    const history = await one.sync(
      tool(async function* (cursor) {
        const page = Number(cursor ?? 0);
        if (page === 30) return;
        yield { responses: [answer(`r${page}`)], deletions: [], cursor: String(page + 1) };
        throw new SourceError('cut-off', 'Broke off.');
      }),
    );
    expect(history).toMatchObject({ failures: 0 });
    expect(history.fault).toBeUndefined();
    expect(await idsOf(one.store)).toHaveLength(30);
    expect(new Set(one.waits)).toEqual(new Set([1500]));
  });

  it('tells a supporter everything but secrets, answers and people', async () => {
    const one = station({ attempts: 1 });
    await one.sync(
      tool(async function* () {
        yield {
          responses: [answer('a', { comment: 'Anna was rude', respondent: 'p' })],
          deletions: [],
          cursor: 'secret-cursor',
        };
      }),
    );
    await one.sync(
      failing(() => new SourceError('forbidden', 'Ask an administrator.')),
      true,
    );
    const text = diagnostic('s', await historyOf(one.notes, 's'), { 'Customer Lens': '1.0' });
    expect(text).toContain('forbidden. Ask an administrator.');
    expect(text).toContain('added=1');
    expect(text).not.toMatch(/Anna|secret/);
  });
});

describe('a sweep', () => {
  const many = Array.from({ length: 300 }, (_, i) => `r${i}`);
  const read = (ids: readonly string[], living: string[]) =>
    tool(async function* () {
      yield { responses: ids.map((id) => answer(id)), deletions: [], cursor: '7' };
    }, living);

  it('deletes what is gone and keeps the cursor', async () => {
    const one = station();
    await one.sync(read(many, many));
    const outcome = await sweep(read(many, many.slice(20)), { store: one.store, reader, count: counting });
    expect(outcome).toEqual({ known: 300, deleted: 20 });
    expect(await idsOf(one.store)).toHaveLength(280);
    expect(await one.store.cursor('s')).toBe('7');
  });

  it('is left out after a first reading, which met everything, and done a week later', async () => {
    const one = station();
    let sweeps = 0;
    const source = read(many, many.slice(20));
    const counted: ToolSource = {
      ...source,
      living() {
        sweeps++;
        return source.living!();
      },
    };
    await one.sync(counted, true);
    expect(sweeps).toBe(0);
    one.pass(6 * 24 * 3600_000);
    await one.sync(counted, true);
    expect(sweeps).toBe(0);
    one.pass(24 * 3600_000);
    expect(await one.sync(counted, true)).toMatchObject({ tries: [{}, {}, { deleted: 20 }] });
    expect(sweeps).toBe(1);
    expect(await idsOf(one.store)).toHaveLength(280);
  });

  it('follows a first reading that broke off: what was deleted since then is gone', async () => {
    const one = station();
    let broken = true;
    const history = await one.sync(
      tool(async function* () {
        yield { responses: many.map((id) => answer(id)), deletions: [], cursor: '7' };
        if (!broken) return;
        broken = false;
        throw new SourceError('cut-off', 'Broke off.');
      }, many.slice(20)),
    );
    expect(history.fault).toBeUndefined();
    expect(await idsOf(one.store)).toHaveLength(280);
  });

  it('deletes nothing when a token suddenly sees less than half', async () => {
    const one = station();
    await one.sync(read(many, many));
    await expect(sweep(read(many, []), { store: one.store, reader, count: counting })).rejects.toMatchObject({
      kind: 'sees-less',
    });
    expect(await idsOf(one.store)).toHaveLength(300);
    await sweep(read(many, []), { store: one.store, reader, count: counting, evenIfMost: true });
    expect(await idsOf(one.store)).toHaveLength(0);
  });
});

describe('backoff', () => {
  it('doubles from two seconds to a quarter of an hour, with jitter', () => {
    expect([1, 2, 3, 20].map((n) => backoff(n, undefined, () => 0.999999))).toEqual([
      2000, 4000, 8000, 900_000,
    ]);
    expect([1, 2, 3, 20].map((n) => backoff(n, undefined, () => 0))).toEqual([1000, 2000, 4000, 450_000]);
  });
});
