import type { ContactCell } from '../../model/cells.ts';
import type { Measure } from '../../model/measure.ts';
import type { Month } from '../../model/time.ts';
import type { Source } from './contract.ts';
import type { KeyedHash } from './keyed-hash.ts';
import type { ToolProbe } from './tool-probe.ts';

/** What became of the records of a tool. */
export interface ToolReport {
  records: number;
  /** Records or fields that became no response, by reason in words ("no rating", "off the scale"). */
  refused: Record<string, number>;
  /** Personal fields that were dropped at the border, by name. */
  dropped: Record<string, number>;
}

export function newToolReport(): ToolReport {
  return { records: 0, refused: {}, dropped: {} };
}

/** Adds one to `counts[name]`. */
export function tally(counts: Record<string, number>, name: string, by = 1): void {
  counts[name] = (counts[name] ?? 0) + by;
}

/** Contacts of one unit, weekday and hour of a month. */
export type UnitContact = Omit<ContactCell, 'node'> & { unit: string };

/** A page of ids that still exist. */
export interface LivingPage {
  ids: string[];
  /** Where to go on if the sweep is interrupted here. */
  after: string;
}

/** A feedback tool as a Source; what a file cannot offer is optional. */
export interface ToolSource extends Source {
  /** Adds up while the source is read. */
  readonly report: ToolReport;
  /** All that its responses may be measured in. */
  readonly measures: readonly Measure[];
  probe(): Promise<ToolProbe>;
  /**
   * Every id (hashed) that may still have a response; for tools that do not say what they have deleted. It may name
   * ids that never had one, and never leaves out one that has.
   */
  living?(after?: string): AsyncIterable<LivingPage>;
  /** Contacts of a closed month, counted by when they began. */
  contacts?(month: Month): Promise<UnitContact[]>;
}

/** What every connector needs beside its own settings. */
export interface ToolOptions {
  /** Name that the answers are kept under. */
  id: string;
  keyedHash: KeyedHash;
  /** IANA name; months are those of the company. */
  timeZone: string;
  /** The present, in milliseconds since 1970. */
  now: () => number;
  signal?: AbortSignal;
  /** See {@link import('./http.ts').HttpOptions}. */
  timeoutMs?: number;
  maxBytes?: number;
}

/** A name that belongs to the tool and record, to be hashed. */
export function recordName(...parts: (string | number)[]): string {
  return parts.join('\u001f');
}
