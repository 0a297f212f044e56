import type { Lane } from '../../model/cells.ts';
import { type Audience, classesOf, type Measure } from '../../model/measure.ts';
import type { Thresholds } from '../../model/settings.ts';
import { type Bucket, bucketSpan, type Instant, type Month, monthIndex } from '../../model/time.ts';
import {
  type FiguresEntry,
  type LoggedBlock,
  type ReleaseLog,
  type ReleaseLogEntry,
  ReleaseLogError,
  type Subject,
  subjectKey,
} from './log.ts';

interface Voice {
  audience: Audience;
  lane: Lane;
}

/** Late answers that are not in a released figure yet. */
export interface Waiting extends Voice {
  bucket: Bucket;
  block: string;
  why: 'too-few' | 'answers-withdrawn' | 'finer-figures-published';
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

  /** @throws ReleaseLogError where the log contradicts itself. */
  constructor(log: ReleaseLog, thresholds: Thresholds, now: Instant) {
    this.#thresholds = thresholds;
    this.#now = now;
    for (const entry of log) this.#take(entry);
  }

  /** @throws ReleaseLogError if half-years started with another month before. */
  start(periodStart: Month): void {
    if (this.#periodStart === undefined) this.#add({ kind: 'started', at: this.#now, periodStart });
    else if ((monthIndex(this.#periodStart) - monthIndex(periodStart)) % 6 !== 0)
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
   * Takes late answers into the blocks of a bucket of scores where a block has enough new respondents, nothing was
   * withdrawn, and no other grouping of the same answers was published. Otherwise the figures stay as they were.
   * @param mixed whether the new answers must not be at one end only.
   * @param current what is counted now for a block, if its teams still exist.
   */
  revise(
    voice: Voice,
    measure: Measure,
    bucket: Bucket,
    period: Bucket,
    months: readonly Month[],
    mixed: boolean,
    current: (block: LoggedBlock) => { figures: number[]; respondents: number } | undefined,
  ): void {
    const subject: Subject = { what: 'scores', measure: measure.id };
    const sheet = this.get(voice, subject, bucket);
    if (!sheet) return;
    const others = (bucket === period ? months : [period]).flatMap(
      (other) => this.get(voice, subject, other)?.blocks ?? [],
    );
    const elsewhere = new Set(others.flatMap(({ teams }) => teams));
    for (const block of sheet.blocks) {
      const now = current(block);
      if (!now) continue;
      const change = block.figures.map((n, i) => (now.figures[i] ?? 0) - n);
      if (change.every((n) => n === 0)) continue;
      const wait = (why: Waiting['why']) => this.waiting.push({ ...voice, bucket, block: block.id, why });
      const { top, middle, bottom } = classesOf(change, measure.scale);
      if (change.some((n) => n < 0)) wait('answers-withdrawn');
      else if (block.teams.some((team) => elsewhere.has(team))) wait('finer-figures-published');
      else if (
        now.respondents - block.respondents < this.#thresholds.respondents ||
        (mixed && [top, middle, bottom].filter((n) => n > 0).length < 2)
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
        break;
      case 'figures': {
        const key = `${entry.audience}|${entry.lane}|${subjectKey(entry.subject)}|${entry.bucket}`;
        if (this.#sheets.has(key))
          throw new ReleaseLogError(
            `The release log decides ${entry.bucket} twice for the same answers (${key}). Two stations wrote into it: keep the older one and publish from one station only.`,
          );
        this.#sheets.set(key, entry);
        break;
      }
      case 'revised': {
        const key = `${entry.audience}|${entry.lane}|scores|${entry.measure}||${entry.bucket}`;
        const sheet = this.#sheets.get(key);
        if (!sheet?.blocks.some(({ id }) => id === entry.block))
          throw new ReleaseLogError(
            `The release log revises ${entry.block} in ${entry.bucket}, which it never released. It has lost lines: restore it from a backup.`,
          );
        const { figures, respondents } = entry;
        this.#sheets.set(key, {
          ...sheet,
          blocks: sheet.blocks.map((block) =>
            block.id === entry.block ? { ...block, figures, respondents } : block,
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

/** Whether a bucket is a period or one of its months. */
function inPeriod(bucket: Bucket, period: Bucket): boolean {
  const after = monthIndex(bucketSpan(bucket).from) - monthIndex(bucketSpan(period).from);
  return after >= 0 && after < bucketSpan(period).months;
}
