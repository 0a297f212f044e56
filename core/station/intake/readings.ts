import type { ScoreCell } from '../../model/cells.ts';
import { halfYearOf } from '../../model/half-year.ts';
import type { TeamId } from '../../model/team.ts';
import { addMonths, type Bucket, bucketEnd, type Month } from '../../model/time.ts';
import * as z from '../../model/zod.ts';
import type { DistinctQuery } from '../privacy/given.ts';
import { type CountingTool, Reading } from '../sources/counting-tool.ts';
import { SourceError } from '../sources/source-error.ts';
import { backoff } from './backoff.ts';
import { historyOf, type Notes, noteHistory, type SourceHistory } from './history.ts';
import type { SyncOptions } from './sync.ts';
import { mostFirst, type UnmappedUnit } from './team-map.ts';

const ATTEMPTS = 6;
/** Names the tools that something is kept of. */
const INDEX = 'readings';

/** Readings of one tool, with how far the round has come that is under way. */
const Kept = z.object({ plan: z.string(), cursor: z.string(), readings: z.array(Reading) });
type Kept = z.infer<typeof Kept>;
const Index = z.array(z.string()).catch([]);

/** What one tool has counted. */
export interface ToolReadings {
  tool: string;
  readings: readonly Reading[];
}

/** Readings of the tools named by `ids`; those of others are forgotten. */
export async function readingsOf(notes: Notes, ids: readonly string[]): Promise<ToolReadings[]> {
  const known = Index.parse(await notes.note(INDEX));
  const gone = known.filter((id) => !ids.includes(id));
  for (const id of gone) await notes.setNote(noteOf(id), null);
  if (gone.length > 0)
    await notes.setNote(
      INDEX,
      known.filter((id) => ids.includes(id)),
    );
  const all: ToolReadings[] = [];
  for (const id of ids) all.push({ tool: id, readings: (await kept(notes, id))?.readings ?? [] });
  return all;
}

/**
 * Asks a counting tool for a round of readings, by the same policy by which answers are read: a page and its position
 * are noted together, faults that pass are waited out, and the history tells what happened. A reading of the same unit
 * and day replaces the one before; older ones stay, because tools tell their newest only.
 * @param force also before the time that the history names.
 */
export async function syncReadings(
  tool: CountingTool,
  options: Pick<SyncOptions, 'notes' | 'now' | 'random' | 'wait' | 'attempts' | 'exclusive'>,
  force = false,
): Promise<SourceHistory> {
  const { exclusive = (_, run) => run() } = options;
  return await exclusive(`sync:${tool.id}`, () => syncOnce(tool, options, force));
}

async function syncOnce(
  tool: CountingTool,
  { notes, now, random, wait, attempts = ATTEMPTS }: Parameters<typeof syncReadings>[1],
  force: boolean,
): Promise<SourceHistory> {
  const at = () => new Date(now()).toISOString();
  let history = await historyOf(notes, tool.id);
  if (!force && history.nextTry !== undefined && history.nextTry > at()) return history;
  const outcome = { added: 0, updated: 0, deleted: 0 };
  for (;;) {
    let pages = 0;
    let fault: SourceError | undefined;
    const cursor = (await keptOf(notes, tool)).cursor;
    try {
      for await (const page of tool.readings(cursor)) {
        const before = await keptOf(notes, tool);
        await keep(notes, tool, {
          ...before,
          cursor: page.cursor,
          readings: merged(before.readings, page.readings, outcome),
        });
        pages++;
      }
    } catch (error) {
      if (!(error instanceof SourceError)) throw error;
      fault = error;
    }
    const entry = { at: at(), ...outcome, ...(fault ? { fault: fault.kind } : {}) };
    const tries = [...history.tries, entry];
    const { nextTry: _, fault: __, ...rest } = history;
    if (!fault) {
      const { refused, dropped } = tool.report;
      history = {
        ...rest,
        lastTry: entry.at,
        lastSuccess: entry.at,
        failures: 0,
        refused: { ...refused },
        dropped: { ...dropped },
        tries,
      };
      await noteHistory(notes, tool.id, history);
      return history;
    }
    const startOver = fault.kind === 'cursor-expired' && cursor !== '';
    if (startOver) await keep(notes, tool, { ...(await keptOf(notes, tool)), cursor: '' });
    const failures = pages > 0 ? 1 : history.failures + 1;
    const waits = fault.passing || startOver;
    const delay = startOver ? 0 : backoff(failures, fault.waitMs, random);
    history = {
      ...rest,
      lastTry: entry.at,
      failures,
      fault: { kind: fault.kind, sentence: fault.message, waits },
      ...(waits ? { nextTry: new Date(now() + delay).toISOString() } : {}),
      tries,
    };
    await noteHistory(notes, tool.id, history);
    Object.assign(outcome, { added: 0, updated: 0 });
    if (!waits || !wait || failures >= attempts) return history;
    await wait(delay);
  }
}

async function keptOf(notes: Notes, { id, plan }: CountingTool): Promise<Kept> {
  const found = await kept(notes, id);
  return found?.plan === plan ? found : { plan, cursor: '', readings: [] };
}

async function kept(notes: Notes, id: string): Promise<Kept | undefined> {
  return Kept.safeParse(await notes.note(noteOf(id))).data;
}

async function keep(notes: Notes, { id }: CountingTool, found: Kept): Promise<void> {
  const known = Index.parse(await notes.note(INDEX));
  if (!known.includes(id)) await notes.setNote(INDEX, [...known, id]);
  await notes.setNote(noteOf(id), found);
}

function noteOf(id: string): string {
  return `readings:${id}`;
}

function merged(
  known: readonly Reading[],
  read: readonly Reading[],
  outcome: { added: number; updated: number },
): Reading[] {
  const keyOf = ({ unit, audience, measure, date }: Reading) =>
    [unit, audience, measure, date].join('\u001f');
  const readings = new Map(known.map((one) => [keyOf(one), one]));
  for (const one of read) {
    const before = readings.get(keyOf(one));
    if (!before) outcome.added++;
    else if (String(before.counts) !== String(one.counts)) outcome.updated++;
    readings.set(keyOf(one), one);
  }
  return [...readings.values()];
}

/** Cells of readings, by half-year, and who stands behind them. */
export interface ReadingCells {
  scores: ScoreCell[];
  /** People behind several teams together: of one half-year everybody stands in one reading only. */
  distinct: (query: DistinctQuery) => number;
  /** Names of the tool that count as a team. */
  unitsOf: (team: TeamId) => readonly string[];
  unmapped: UnmappedUnit[];
  /** Readings that are of no half-year which is over: it still runs, or their months lie in two. */
  left: number;
}

/**
 * Turns readings into cells. A reading counts everybody once by their newest answer, so two of them cannot be added up:
 * of every half-year the last reading stands, if the months that it looks back on lie within, and it stands for the
 * half-year as a whole, never for a month.
 * @param periodStart a month that a half-year starts with.
 * @param through last month to release.
 */
export function readingCells(
  readings: readonly Reading[],
  teamOf: (unit: string) => TeamId | undefined,
  { periodStart, through }: { periodStart: Month; through: Month },
): ReadingCells {
  const last = new Map<string, { reading: Reading; bucket: Bucket }>();
  const unmapped = new Map<string, number>();
  let left = 0;
  for (const reading of readings) {
    const month = reading.date.slice(0, 7);
    const bucket = halfYearOf(month, periodStart);
    if (addMonths(month, 1 - reading.months) < bucket.slice(0, 7) || bucketEnd(bucket) > through) {
      left++;
      continue;
    }
    const key = [reading.unit, reading.audience, reading.measure, bucket].join('\u001f');
    const known = last.get(key);
    if (!known || known.reading.date < reading.date) last.set(key, { reading, bucket });
  }
  const cells = new Map<string, ScoreCell>();
  const names = new Map<TeamId, Set<string>>();
  for (const { reading, bucket } of last.values()) {
    const { unit, audience, measure, counts } = reading;
    const respondents = counts.reduce((sum, n) => sum + n, 0);
    const node = teamOf(unit);
    if (node === undefined) {
      unmapped.set(unit, (unmapped.get(unit) ?? 0) + respondents);
      continue;
    }
    names.set(node, (names.get(node) ?? new Set()).add(unit));
    const key = [node, audience, measure, bucket].join('\u001f');
    const cell = cells.get(key);
    if (cell) {
      cell.counts = cell.counts.map((n, i) => n + counts[i]!);
      cell.respondents += respondents;
    } else
      cells.set(key, { node, audience, measure, lane: 'survey', bucket, counts: [...counts], respondents });
  }
  const scores = [...cells].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, cell]) => cell);
  return {
    scores,
    left,
    unmapped: mostFirst(unmapped),
    unitsOf: (team) => [...(names.get(team) ?? [])].sort(),
    distinct({ teams, months, audience, lane, subject, without }) {
      if (subject.what !== 'scores' || subject.split || without) return 0;
      return scores
        .filter(
          (cell) =>
            cell.audience === audience &&
            cell.lane === lane &&
            cell.measure === subject.measure &&
            teams.includes(cell.node) &&
            months.includes(bucketEnd(cell.bucket)),
        )
        .reduce((sum, cell) => sum + cell.respondents, 0);
    },
  };
}
