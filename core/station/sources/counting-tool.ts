import { Audience, Counts, type Measure } from '../../model/measure.ts';
import { CalendarDate } from '../../model/time.ts';
import * as z from '../../model/zod.ts';
import type { SourceUnit } from './contract.ts';
import type { ToolReport } from './tool.ts';
import type { ToolProbe } from './tool-probe.ts';

/** What a tool has counted about one unit: every person once, by their newest answer. */
export const Reading = z.strictObject({
  /** As the tool names it. */
  unit: z.string().min(1).max(200),
  audience: Audience,
  measure: z.string().min(1).max(40),
  /** Last day that is counted, in the company's time zone. */
  date: CalendarDate,
  /** Months up to that day from which the answers come. */
  months: z.int().min(1).max(6),
  /** Per step of the scale, from the lowest up. */
  counts: Counts,
});
export type Reading = z.infer<typeof Reading>;

/** A page of readings. Keeping it together with `cursor` makes a round resumable. */
export interface ReadingPage {
  readings: Reading[];
  /** Where this round goes on after this page; empty after the last. */
  cursor: string;
}

/**
 * A tool that gives counts and no answers. It reads and translates, like every source; counts that cannot be read in one
 * way only are refused and counted in the report.
 */
export interface CountingTool {
  readonly id: string;
  /** Adds up while the tool is read. */
  readonly report: ToolReport;
  /** All that its counts may be measured in. */
  readonly measures: readonly Measure[];
  /** The settings that its readings depend on, as text: under others they are read anew. */
  readonly plan: string;
  probe(): Promise<ToolProbe>;
  /** Its units. Tools that give counts only tell no number of records: it is 0. */
  teams(): Promise<SourceUnit[]>;
  /** A round over all units, or the rest of one that stopped at `cursor`. */
  readings(cursor?: string): AsyncIterable<ReadingPage>;
}
