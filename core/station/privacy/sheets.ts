import type { Lane } from '../../model/cells.ts';
import { HALF_YEAR } from '../../model/half-year.ts';
import { type Audience, classesOf, countedByClass, type Measure } from '../../model/measure.ts';
import type { Thresholds } from '../../model/settings.ts';
import type { TeamId } from '../../model/team.ts';
import { type Bucket, bucketSpan, type Instant, type Month, monthIndex } from '../../model/time.ts';
import { classCounts, isAlike } from './half-year.ts';
import {
  type FiguresEntry,
  type LoggedBlock,
  type ReleaseLog,
  type ReleaseLogEntry,
  ReleaseLogError,
  type Subject,
  subjectKey,
} from './log.ts';
import { countedBy } from './sheet-of.ts';

interface Voice {
  audience: Audience;
  lane: Lane;
}

/** Late answers that are not in a released figure yet. */
export interface Waiting extends Voice {
  bucket: Bucket;
  block: string;
  why: 'too-few' | 'answers-withdrawn' | 'finer-figures-published' | 'reorganised';
}

/** The log as sheets: what is known of each bucket after all revisions; and the entries that this run adds. */
export class Sheets {
  readonly added: ReleaseLogEntry[] = [];
  readonly waiting: Waiting[] = [];
  readonly #sheets = new Map<string, FiguresEntry>();
  readonly #closed = new Set<string>();
  readonly #thresholds: Thresholds;
  readonly #now: Instant;
  #periodStart: Month | undefined;
  #from: Month | undefined;

  /** @throws ReleaseLogError where the log contradicts itself. */
  constructor(log: ReleaseLog, thresholds: Thresholds, now: Instant) {
    this.#thresholds = thresholds;
    this.#now = now;
    for (const entry of log) this.#take(entry);
  }

  /** The first month that this series tells of, where it does not begin with the first answer. */
  get from(): Month | undefined {
    return this.#from;
  }

  /**
   * @param options of a new log: its random seed, and where an earlier log was lost, the first month that it tells of.
   * @throws ReleaseLogError if half-years started with another month before.
   */
  start(periodStart: Month, { from, seed }: { from?: Month; seed?: string } = {}): void {
    if (this.#periodStart === undefined)
      this.#add({
        kind: 'started',
        at: this.#now,
        periodStart,
        ...(from === undefined ? {} : { from }),
        ...(seed === undefined ? {} : { seed }),
      });
    else if ((monthIndex(this.#periodStart) - monthIndex(periodStart)) % HALF_YEAR !== 0)
      throw new ReleaseLogError(
        `Half-years were counted from ${this.#periodStart} so far, not from ${periodStart}. Overlapping half-years would give away single months of small teams: set it back.`,
      );
  }

  get({ audience, lane }: Voice, subject: Subject, bucket: Bucket): FiguresEntry | undefined {
    return this.#sheets.get(`${audience}|${lane}|${subjectKey(subject)}|${bucket}`);
  }

  all(): FiguresEntry[] {
    return [...this.#sheets.values()];
  }

  isClosed({ audience, lane }: Voice, measure: string | undefined, period: Bucket): boolean {
    return this.#closed.has(`${audience}|${lane}|${measure ?? ''}|${period}`);
  }

  /** Releases a bucket. Without blocks there is nothing to release, and nothing to remember. */
  add(
    figures: Pick<FiguresEntry, 'blocks' | 'nodes'>,
    about: Voice & { bucket: Bucket; subject: Subject; measure?: Measure },
  ): void {
    const blocks = figures.blocks.filter(({ figures: of }) => of.some((n) => n > 0));
    if (blocks.length === 0) return;
    const left = new Set(blocks.map(({ id }) => id));
    const nodes = Object.fromEntries(
      Object.entries(figures.nodes).flatMap(([node, ids]) => {
        const those = ids.filter((id) => left.has(id));
        return those.length > 0 ? [[node, those]] : [];
      }),
    );
    const { audience, lane, bucket, subject, measure } = about;
    this.#add({
      kind: 'figures',
      at: this.#now,
      audience,
      lane,
      bucket,
      subject,
      ...(measure ? { measure } : {}),
      thresholds: this.#thresholds,
      blocks,
      nodes,
    });
  }

  close({ audience, lane }: Voice, measure: string | undefined, period: Bucket): void {
    const released = this.all().some(
      (sheet) =>
        sheet.audience === audience &&
        sheet.lane === lane &&
        (measure === undefined
          ? sheet.subject.what !== 'scores'
          : sheet.subject.what === 'scores' && sheet.subject.measure === measure) &&
        inPeriod(sheet.bucket, period),
    );
    if (!released) return;
    this.#add({
      kind: 'closed',
      at: this.#now,
      audience,
      lane,
      ...(measure === undefined ? {} : { measure }),
      period,
    });
  }

  /**
   * Takes late answers into the blocks of a bucket of scores where they are enough for a figure of their own: new
   * respondents, people of the teams that they are about, not all alike where that matters. Nothing was withdrawn, no
   * unit has moved, and no other grouping of the same answers was published. Otherwise the figures stay as they were.
   * @param current what is counted now for a block, if its teams still exist.
   */
  revise(
    voice: Voice,
    measure: Measure,
    bucket: Bucket,
    period: Bucket,
    months: readonly Month[],
    { mixed, peopleOf }: { mixed: boolean; peopleOf: (teams: readonly TeamId[]) => number },
    current: (
      block: LoggedBlock,
    ) => { figures: number[]; respondents: number; by: number[]; units: string | undefined } | undefined,
  ): void {
    const subject: Subject = { what: 'scores', measure: measure.id };
    const sheet = this.get(voice, subject, bucket);
    if (!sheet) return;
    const others = (bucket === period ? months : [period]).flatMap(
      (other) => this.get(voice, subject, other)?.blocks ?? [],
    );
    const elsewhere = new Set(others.flatMap(countedBy));
    for (const block of sheet.blocks) {
      const now = current(block);
      if (!now) continue;
      const change = block.figures.map((n, i) => (now.figures[i] ?? 0) - n);
      if (change.every((n) => n === 0)) continue;
      const wait = (why: Waiting['why']) => this.waiting.push({ ...voice, bucket, block: block.id, why });
      const { by } = block;
      const late = countedBy(block).filter((_, i) => now.by[i]! > (by?.[i] ?? 0));
      if (!by || now.units === undefined || block.units !== now.units) wait('reorganised');
      else if (change.some((n) => n < 0) || by.some((n, i) => now.by[i]! < n)) wait('answers-withdrawn');
      else if (block.teams.some((team) => elsewhere.has(team))) wait('finer-figures-published');
      else if (
        now.respondents - block.respondents < this.#thresholds.respondents ||
        peopleOf(late) < this.#thresholds.members ||
        (mixed && isAlike(classCounts(change, measure)))
      )
        wait('too-few');
      else
        this.#add({
          kind: 'revised',
          at: this.#now,
          ...voice,
          measure: measure.id,
          bucket,
          block: block.id,
          figures: now.figures,
          respondents: now.respondents,
          by: now.by,
        });
    }
  }

  #add(entry: ReleaseLogEntry): void {
    this.added.push(entry);
    this.#take(entry);
  }

  #take(entry: ReleaseLogEntry): void {
    switch (entry.kind) {
      case 'started':
        if (this.#periodStart !== undefined && this.#periodStart !== entry.periodStart)
          throw new ReleaseLogError(
            'The release log starts twice. Two logs were mixed: restore the one of this station.',
          );
        this.#periodStart = entry.periodStart;
        this.#from = entry.from;
        break;
      case 'figures': {
        const key = `${entry.audience}|${entry.lane}|${subjectKey(entry.subject)}|${entry.bucket}`;
        if (this.#sheets.has(key))
          throw new ReleaseLogError(
            `The release log decides ${entry.bucket} twice for the same answers (${key}). Two stations wrote into it: keep the older one and publish from one station only.`,
          );
        this.#sheets.set(key, byClass(entry));
        break;
      }
      case 'revised': {
        const key = `${entry.audience}|${entry.lane}|scores|${entry.measure}||${entry.bucket}`;
        const sheet = this.#sheets.get(key);
        if (!sheet?.blocks.some(({ id }) => id === entry.block))
          throw new ReleaseLogError(
            `The release log revises ${entry.block} in ${entry.bucket}, which it never released. It has lost lines: restore it from a backup.`,
          );
        const { respondents, by } = entry;
        const figures = countsByClass(entry.figures, sheet);
        this.#sheets.set(key, {
          ...sheet,
          blocks: sheet.blocks.map((block) =>
            block.id === entry.block ? { ...block, figures, respondents, ...(by ? { by } : {}) } : block,
          ),
        });
        break;
      }
      case 'closed':
        this.#closed.add(`${entry.audience}|${entry.lane}|${entry.measure ?? ''}|${entry.period}`);
        break;
      case 'published':
        break;
    }
  }
}

/** Older logs count every rating; no more than classes are published of them, too. */
function byClass(entry: FiguresEntry): FiguresEntry {
  if (!entry.measure || entry.subject.what !== 'scores') return entry;
  const measure = countedByClass(entry.measure);
  if (measure === entry.measure) return entry;
  const counted = { ...entry, measure };
  return {
    ...counted,
    blocks: entry.blocks.map((block) => ({ ...block, figures: countsByClass(block.figures, counted) })),
  };
}

function countsByClass(figures: number[], { measure }: Pick<FiguresEntry, 'measure'>): number[] {
  const asked = measure?.asked;
  if (!asked || figures.length !== asked.max - asked.min + 1) return figures;
  const { top, middle, bottom } = classesOf(figures, asked);
  return [bottom, middle, top];
}

/** Whether a bucket is a period or one of its months. */
function inPeriod(bucket: Bucket, period: Bucket): boolean {
  const after = monthIndex(bucketSpan(bucket).from) - monthIndex(bucketSpan(period).from);
  return after >= 0 && after < bucketSpan(period).months;
}
