import type { StationSession } from './session.ts';

/** What a step knows so far, and what is to settle: messages with their numbers. */
export interface StepFacts {
  /** Nothing is left to do here. */
  settled: boolean;
  lines: { key: FactKey; n: number }[];
}

type FactKey =
  | 'known-teams'
  | 'known-no-headcount'
  | 'known-answers'
  | 'known-files'
  | 'known-jobs'
  | 'known-jobs-open';

/** Of each step whose data is kept; checking and publishing say what they know themselves. */
export function stepFacts({
  teams,
  imports,
  pins,
  asked,
}: Pick<StationSession['setup'], 'teams' | 'imports' | 'pins' | 'asked'>): Partial<
  Record<'units' | 'responses' | 'requisitions' | 'preview' | 'publish', StepFacts>
> {
  const unknown = teams.filter(({ headcount }) => headcount === undefined).length;
  const answers = imports.reduce((sum, { answers }) => sum + answers, 0);
  const lines = (...all: [FactKey, number][]) => all.filter(([, n]) => n > 0).map(([key, n]) => ({ key, n }));
  return {
    units: {
      settled: teams.length > 0 && unknown < teams.length,
      lines: lines(['known-teams', teams.length], ['known-no-headcount', unknown]),
    },
    responses: {
      settled: imports.length > 0,
      lines: lines(['known-answers', answers], ['known-files', imports.length]),
    },
    requisitions: {
      settled: pins.length > 0 && asked.length === 0,
      lines: lines(['known-jobs', pins.length], ['known-jobs-open', asked.length]),
    },
  };
}
