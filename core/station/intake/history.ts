import { Instant } from '../../model/time.ts';
import * as z from '../../model/zod.ts';

/** Tries that are remembered. */
const KEPT = 50;

const Try = z.object({
  at: Instant,
  added: z.int().min(0).default(0),
  updated: z.int().min(0).default(0),
  deleted: z.int().min(0).default(0),
  /** Kind of the fault that ended it. */
  fault: z.string().optional(),
});
export type Try = z.infer<typeof Try>;

const Tally = z.record(z.string(), z.int().min(0)).default({});

/** How a source has fared: what an analyst sees of it, and what the next try is decided by. */
export const SourceHistory = z.object({
  lastTry: Instant.optional(),
  lastSuccess: Instant.optional(),
  lastSweep: Instant.optional(),
  /** Answers of it that are kept. */
  answers: z.int().min(0).optional(),
  /** Failures in a row without progress. */
  failures: z.int().min(0).default(0),
  /** Before this time the source is left alone. */
  nextTry: Instant.optional(),
  /** What is wrong, in a sentence; `waits` says that it passes by itself. */
  fault: z.object({ kind: z.string(), sentence: z.string(), waits: z.boolean() }).optional(),
  /** Records of the last whole reading that were not taken, by reason, and personal fields that were dropped, by name. */
  refused: Tally,
  dropped: Tally,
  /** Newest last. */
  tries: z.array(Try).default([]),
});
export type SourceHistory = z.infer<typeof SourceHistory>;

/** Where histories are noted: the station's database has such notes. */
export interface Notes {
  note(name: string): Promise<unknown>;
  setNote(name: string, value: unknown): Promise<void>;
}

/** The history of `source`; an empty one where none is noted or it cannot be read. */
export async function historyOf(notes: Notes, source: string): Promise<SourceHistory> {
  const result = SourceHistory.safeParse(await notes.note(noteOf(source)));
  return result.success ? result.data : SourceHistory.parse({});
}

/** Notes `history` of `source`, with its last tries only. */
export async function noteHistory(notes: Notes, source: string, history: SourceHistory): Promise<void> {
  await notes.setNote(noteOf(source), { ...history, tries: history.tries.slice(-KEPT) });
}

/**
 * What a supporter needs and nothing else: times, counts, kinds of faults and their sentences. It holds no token, no
 * answer, no comment and no name of a person.
 * @param about name and version of what runs, and of the tool where it is known.
 */
export function diagnostic(
  source: string,
  history: SourceHistory,
  about: Readonly<Record<string, string>>,
): string {
  const { tries, fault, refused, dropped, ...times } = history;
  const line = (name: string, value: unknown) =>
    `${name}: ${typeof value === 'object' ? JSON.stringify(value) : String(value)}`;
  return [
    line('source', source),
    ...Object.entries(about).map(([name, value]) => line(name, value)),
    ...Object.entries(times).map(([name, value]) => line(name, value)),
    ...(fault ? [line('fault', `${fault.kind}. ${fault.sentence}`)] : []),
    line('refused', refused),
    line('dropped', dropped),
    ...tries.map(
      ({ at, added, updated, deleted, fault: kind }) =>
        `${at} ${kind ?? 'read'} added=${added} updated=${updated} deleted=${deleted}`,
    ),
  ].join('\n');
}

/** Forgets how `source` has fared. */
export async function forgetHistory(notes: Notes, source: string): Promise<void> {
  await notes.setNote(noteOf(source), undefined);
}

function noteOf(source: string): string {
  return `sync:${source}`;
}
