import type { Measure } from '../../model/measure.ts';
import type { Response } from '../../model/response.ts';

/** A page of changes. Committing it together with `cursor` makes a read resumable. */
export interface SourcePage {
  /** New and changed responses; a later one with the same id replaces an earlier one. */
  responses: Response[];
  /** Ids (hashed like those of responses) that the source has deleted. */
  deletions: string[];
  /** Where to go on after this page; opaque to everybody but the source. */
  cursor: string;
  /** Share of the whole that has been read, 0..1, where the source can tell. */
  progress?: number;
}

/** What a source can see, said before anything is read. */
export interface SourceProbe {
  /** Name of what answered ("survey.csv", "Request Tracker 5.0.3"). */
  name: string;
  measures: Measure[];
  /** Number of records, where the source can tell. */
  records?: number;
}

/** A unit as the source names it. */
export interface SourceUnit {
  unit: string;
  records: number;
}

/**
 * Where responses come from: a file, or a tool's interface. A source reads and translates; it never scores,
 * stores or retries. Ids of records and persons leave it as keyed hashes only.
 */
export interface Source {
  readonly id: string;
  probe(): Promise<SourceProbe>;
  teams(): Promise<SourceUnit[]>;
  /** Everything that changed since `cursor`; everything there is without one. */
  changes(cursor?: string): AsyncIterable<SourcePage>;
}
