import { expect, it } from 'vitest';
import { NPS } from '../../../../core/model/measure.ts';
import type { Response } from '../../../../core/model/response.ts';
import { historyOf, type Notes } from '../../../../core/station/intake/history.ts';
import { ownCells } from '../../../../core/station/intake/own-cells.ts';
import { memoryStore, type StationStore } from '../../../../core/station/intake/store.ts';
import { intake } from '../../../../core/station/intake/sync.ts';
import { SourceError, type SourceErrorKind } from '../../../../core/station/sources/source-error.ts';
import { newToolReport, type ToolSource } from '../../../../core/station/sources/tool.ts';
import { randomFrom } from '../../../../tools/simulate/random.ts';
import { answer, counting } from './answers.ts';

const SCHEDULES = Number(process.env.SCHEDULES ?? 500);
const RESPONSES = Number(process.env.RESPONSES ?? 300);
const FAULTS: SourceErrorKind[] = ['busy', 'cut-off', 'timeout', 'server-fault', 'html', 'cursor-expired'];
const reader = { read: () => ({ state: 'set-aside' as const }) };

/** A tool whose records change while it is read, and which fails when chance says so. */
class Tool {
  readonly #records = new Map<string, { response: Response; change: number; deleted: boolean }>();
  readonly #random: () => number;
  readonly #announces: boolean;
  #change = 0;
  calm = false;

  constructor(random: () => number) {
    this.#random = random;
    this.#announces = random() < 0.5;
    for (let i = 0; i < RESPONSES; i++) this.write(i);
  }

  #below(n: number): number {
    return Math.floor(this.#random() * n);
  }

  write(i: number): void {
    this.#records.set(`r${i}`, {
      response: answer(`r${i}`, {
        unit: ['North', 'South', 'East'][this.#below(3)]!,
        date: `2026-0${5 + this.#below(4)}-1${this.#below(9)}`,
        rating: this.#below(11),
        ...(this.#random() < 0.5 ? { respondent: `p${this.#below(RESPONSES)}` } : {}),
      }),
      change: ++this.#change,
      deleted: false,
    });
  }

  /** Somebody works in the tool. */
  #live(): void {
    if (this.calm || this.#random() < 0.6) return;
    const i = this.#below(RESPONSES * 1.1);
    const record = this.#records.get(`r${i}`);
    if (this.#random() < 0.3 && record) {
      record.deleted = true;
      record.change = ++this.#change;
    } else this.write(i);
  }

  #fail(): void {
    if (this.calm || this.#random() > 0.12) return;
    if (this.#random() < 0.3) throw new Error('killed');
    throw new SourceError(FAULTS[this.#below(FAULTS.length)]!, 'A planted fault.');
  }

  source(): ToolSource {
    const page = 1 + this.#below(RESPONSES / 4);
    const tool = this;
    return {
      id: 's',
      report: newToolReport(),
      measures: [NPS],
      probe: async () => ({ name: 'tool', measures: [NPS], sees: [], missing: [] }),
      teams: async () => [],
      async *changes(cursor) {
        let at = Number(cursor || 0);
        for (;;) {
          tool.#fail();
          const next = [...tool.#records.values()]
            .filter(({ change }) => change > at)
            .sort((a, b) => a.change - b.change)
            .slice(0, page);
          if (next.length === 0) return;
          at = next.at(-1)!.change;
          const gone = next.filter(({ deleted }) => deleted);
          const responses = next.filter(({ deleted }) => !deleted).map(({ response }) => response);
          yield {
            responses: tool.#random() < 0.1 ? [...responses, ...responses] : responses,
            deletions: tool.#announces ? gone.map(({ response }) => response.id) : [],
            cursor: String(at),
          };
          tool.#live();
        }
      },
      ...(this.#announces
        ? {}
        : {
            async *living() {
              const ids = [...tool.#records.values()].filter(({ deleted }) => !deleted);
              tool.#fail();
              yield { ids: ids.map(({ response }) => response.id), after: 'end' };
            },
          }),
    };
  }
}

/** A station that is killed now and then, just before or just after something was written. */
function mortal(store: StationStore, random: () => number, calm: () => boolean): StationStore {
  return {
    ...store,
    async commit(write) {
      const when = calm() ? 1 : random();
      if (when < 0.05) throw new Error('killed before');
      await store.commit(write);
      if (when > 0.95 && when < 1) throw new Error('killed after');
    },
  };
}

function notes(): Notes {
  const kept = new Map<string, unknown>();
  return {
    note: async (name) => kept.get(name),
    setNote: async (name, value) => void kept.set(name, structuredClone(value)),
  };
}

it(`${SCHEDULES} schedules of kills, faults, updates, deletions and retries end as a clean reading does`, async () => {
  let kills = 0;
  let faults = 0;
  for (let seed = 1; seed <= SCHEDULES; seed++) {
    const random = randomFrom(seed);
    const tool = new Tool(random);
    const store = memoryStore();
    const noted = notes();
    let now = Date.UTC(2026, 9, 1);
    const station = () =>
      intake({
        store: mortal(store, random, () => tool.calm),
        notes: noted,
        reader,
        count: counting,
        commitEvery: 1 + Math.floor(random() * 100),
        now: () => now,
        random,
        sweepEvery: 0,
        wait: async (ms) => {
          now += ms;
        },
      });
    for (let run = 0; run < 6; run++) {
      now += 3600_000;
      await station()
        .sync(tool.source(), random() < 0.5)
        .catch((error: Error) => {
          if (!error.message.startsWith('killed')) throw error;
          kills++;
        });
    }
    faults += (await historyOf(noted, 's')).tries.filter(({ fault }) => fault).length;
    tool.calm = true;
    const last = await station().sync(tool.source(), true);
    expect(last.fault).toBeUndefined();
    const clean = memoryStore();
    await intake({ store: clean, notes: notes(), reader, count: counting, now: () => now, random }).sync(
      tool.source(),
    );
    expect(await cells(store), `seed ${seed}`).toEqual(await cells(clean));
  }
  expect(kills).toBeGreaterThan(SCHEDULES / 10);
  expect(faults).toBeGreaterThan(SCHEDULES / 10);
}, 600_000);

async function cells(store: StationStore): Promise<string[]> {
  const { cells: own } = await ownCells(store, (unit) => unit, '9999-12', counting);
  return Object.values(own)
    .flatMap((list) => list.map((cell: object) => JSON.stringify(Object.entries(cell).sort())))
    .sort();
}
