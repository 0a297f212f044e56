import type { Measure } from '../../../../core/model/measure.ts';
import type { ToolSource } from '../../../../core/station/sources/tool.ts';
import type { VendorServer } from '../../../servers/server.ts';

/** A record as every tool has it: one rating about one unit. */
export interface Rating {
  unit: string;
  rating: number;
  comment?: string;
}

/** A tool on loopback that the contract is tried on. */
export interface Vendor {
  server: VendorServer;
  measure: Measure;
  /** A source that reads it; `revoked` uses a token that the tool does not know. */
  source(more?: { revoked?: boolean; timeoutMs?: number }): Promise<ToolSource>;
  /** Adds record `key`, or changes it; the tool's clock goes on by a minute. */
  put(key: number, rating: Rating): void;
  remove(key: number): void;
  /** The tool's clock is wrong by this many hours from now on. */
  skew(hours: number): void;
  /** Every answer holds fields that nobody has heard of. */
  addUnknownFields(): void;
  /** Paging never gets on: the same page comes again and again. */
  goInCircles(): void;
}

/** A connector with the tool it is tried on. */
export interface Subject {
  name: string;
  /** Whether the tool says what it has deleted. */
  announcesDeletions: boolean;
  start(): Promise<Vendor>;
}

/** A clock of a tool: it starts in May 2026 and goes on by a minute with every change. */
export function toolClock(): { next(): number; skew(hours: number): void } {
  let at = Date.UTC(2026, 4, 4, 8);
  return {
    next() {
      at += 60_000;
      return at;
    },
    skew(hours) {
      at += hours * 3600_000;
    },
  };
}
