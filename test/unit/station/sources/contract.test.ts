import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ownCells } from '../../../../core/station/intake/own-cells.ts';
import { memoryStore, type StationStore } from '../../../../core/station/intake/store.ts';
import { sweep } from '../../../../core/station/intake/sweep.ts';
import { type TakeInOptions, takeIn } from '../../../../core/station/intake/take-in.ts';
import type { ToolSource } from '../../../../core/station/sources/tool.ts';
import { commentReader } from '../../../../core/station/themes/read-comment.ts';
import type { Fault } from '../../../servers/server.ts';
import { FAULTS } from './faults.ts';
import { formbricksSubject } from './formbricks-subject.ts';
import { requestTrackerSubject } from './request-tracker-subject.ts';
import type { Rating, Subject, Vendor } from './subjects.ts';
import { zendeskSubject } from './zendesk-subject.ts';

const SUBJECTS: readonly Subject[] = [
  requestTrackerSubject,
  zendeskSubject('surveys'),
  zendeskSubject('legacy'),
  formbricksSubject('v3'),
  formbricksSubject('v2'),
  formbricksSubject('v1'),
];
const UNITS = ['North', 'South', 'Überlingen & Co'];
const RECORDS = 230;
const reader = commentReader();

describe.each(SUBJECTS)('the contract of sources: $name', (subject) => {
  let vendor: Vendor;
  let truth: Map<number, Rating>;
  let store: StationStore;

  beforeEach(async () => {
    vendor = await subject.start();
    truth = new Map();
    store = memoryStore();
    for (let key = 1; key <= RECORDS; key++) put(key, ratingOf(key));
  });
  afterEach(() => vendor.server.close());

  const ratingOf = (key: number): Rating => {
    const { min, max } = vendor.measure.scale;
    return { unit: UNITS[key % UNITS.length]!, rating: min + (key % (max - min + 1)) };
  };
  const put = (key: number, rating: Rating) => {
    vendor.put(key, rating);
    truth.set(key, rating);
  };
  const remove = (key: number) => {
    vendor.remove(key);
    truth.delete(key);
  };
  const options = (): TakeInOptions => ({
    store,
    reader,
    count: { measures: new Map([[vendor.measure.id, vendor.measure]]) },
    commitEvery: 1,
  });
  const read = async (source?: ToolSource) => await takeIn(source ?? (await vendor.source()), options());
  const follow = async () => {
    await read();
    await sweep(await vendor.source(), options());
  };
  const counts = async () => {
    const { cells } = await ownCells(store, (unit) => unit, '9999-12', options().count);
    const found: Record<string, number[]> = {};
    for (const { node, counts: row, split } of cells.scores) {
      if (split) continue;
      found[node] ??= row.map(() => 0);
      for (const [i, n] of row.entries()) found[node][i]! += n;
    }
    return found;
  };
  const expected = () => {
    const { min, max } = vendor.measure.scale;
    const found: Record<string, number[]> = {};
    for (const { unit, rating } of truth.values()) {
      found[unit] ??= new Array<number>(max - min + 1).fill(0);
      found[unit][rating - min]!++;
    }
    return found;
  };
  const fails = async (fault: Fault, kind: string, more: object = {}) => {
    const source = await vendor.source(fault === 'slow-loris' ? { timeoutMs: 400 } : {});
    const good = vendor.server.asked.length;
    await read();
    const requests = vendor.server.asked.length - good;
    put(1, { unit: 'North', rating: vendor.measure.scale.min });
    // Whichever of its requests goes wrong, the reading ends with that name.
    vendor.server.faults.push(fault, fault, fault, fault);
    const error = await read(source).then(
      () => undefined,
      (thrown: unknown) => thrown as Error,
    );
    expect(requests).toBeGreaterThan(1);
    expect(error).toMatchObject({ name: 'SourceError', kind, ...more });
    expect(error!.message).toMatch(/^[A-Z].*[.!]$/s);
    expect(error!.message).not.toContain('secret-token');
    vendor.server.faults.length = 0;
    await follow();
    expect(await counts()).toEqual(expected());
  };

  it('reads everything, once', async () => {
    const outcome = await read();
    expect(outcome.added).toBe(RECORDS);
    expect(await counts()).toEqual(expected());
  });

  it('says what it sees before it reads', async () => {
    const probe = await (await vendor.source()).probe();
    expect(probe.name).not.toBe('');
    expect(probe.measures).toContainEqual(vendor.measure);
    expect(probe.sees.length).toBeGreaterThan(0);
    expect((await (await vendor.source()).teams()).map(({ unit }) => unit).sort()).toEqual([...UNITS].sort());
  });

  it('reads later only what has changed', async () => {
    await read();
    const asked = vendor.server.asked.length;
    put(1000, { unit: 'North', rating: vendor.measure.scale.max });
    const outcome = await read();
    expect(outcome.added).toBe(1);
    expect(outcome.updated).toBe(0);
    expect(await counts()).toEqual(expected());
    expect(vendor.server.asked.length - asked).toBeLessThan(RECORDS / 10);
  });

  it('replaces what was changed, also where the unit was', async () => {
    await read();
    put(5, { unit: 'North', rating: vendor.measure.scale.max });
    put(6, { unit: 'South', rating: vendor.measure.scale.min });
    await read();
    expect(await counts()).toEqual(expected());
  });

  it('deletes what was deleted', async () => {
    await read();
    for (const key of [3, 77, RECORDS]) remove(key);
    if (subject.announcesDeletions) await read();
    else await follow();
    expect(await counts()).toEqual(expected());
  });

  it('counts a page that comes twice once', async () => {
    await read();
    const outcome = await takeIn(
      {
        ...(await vendor.source()),
        changes: async function* () {
          for await (const page of (await vendor.source()).changes()) {
            yield page;
            yield page;
          }
        },
      },
      options(),
    );
    expect(outcome.added).toBe(0);
    expect(await counts()).toEqual(expected());
  });

  it("misses nothing when the tool's clock jumps", async () => {
    await read();
    vendor.skew(3);
    put(8, { unit: 'North', rating: vendor.measure.scale.max });
    await read();
    put(2000, { unit: 'South', rating: vendor.measure.scale.min });
    await read();
    expect(await counts()).toEqual(expected());
  });

  it('goes on where it stopped, from any page', async () => {
    for (let stop = 1; stop <= 4; stop++) {
      store = memoryStore();
      let left = stop;
      const source = await vendor.source();
      const broken: ToolSource = {
        ...source,
        async *changes(cursor) {
          for await (const page of source.changes(cursor)) {
            if (left-- === 0) throw new Error('killed');
            yield page;
          }
        },
      };
      await takeIn(broken, options()).catch(() => undefined);
      await read();
      expect(await counts()).toEqual(expected());
    }
  });

  it('starts over from a cursor that it does not know, without doubling', async () => {
    await read();
    await expect(
      (await vendor.source()).changes('nonsense')[Symbol.asyncIterator]().next(),
    ).rejects.toMatchObject({ kind: 'cursor-expired' });
    await store.commit({ put: [], remove: [], cursor: { source: 'tool', cursor: '' } });
    await read();
    expect(await counts()).toEqual(expected());
  });

  it('passes over fields it does not know', async () => {
    vendor.addUnknownFields();
    await read();
    expect(await counts()).toEqual(expected());
  });

  it('ends a paging that goes in a circle', async () => {
    vendor.goInCircles();
    await expect(read()).rejects.toMatchObject({ kind: 'cursor-circle' });
  });

  it('names a revoked token', async () => {
    await read();
    await expect(read(await vendor.source({ revoked: true }))).rejects.toMatchObject({
      kind: 'unauthorised',
      passing: false,
    });
    expect(await counts()).toEqual(expected());
  });

  it.each(FAULTS)('$title', ({ fault, kind, more }) => fails(fault, kind, more));

  it('sends the token to nobody but the tool, and no cookie', async () => {
    await read();
    expect(vendor.server.asked.every((line) => !line.includes('secret-token'))).toBe(true);
  });

  it("lets no person's name or address through", async () => {
    const pages: unknown[] = [];
    for await (const page of (await vendor.source()).changes()) pages.push(page);
    expect(JSON.stringify(pages)).not.toMatch(/cust\.example|@/);
  });
});
