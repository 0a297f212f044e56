import type { SourceProbe } from './contract.ts';

/** What a token can see, before anything is read. */
export interface ToolProbe extends SourceProbe {
  /** Kinds of things with how many there are and their first names: queues, surveys, groups. */
  sees: { what: string; count?: number; names?: string[] }[];
  /** Sentences about what the settings name and the tool does not have. */
  missing: string[];
}
