import type { ImportReport } from '../../core/station/sources/report.ts';
import { EXIT, PublishError } from './publish-error.ts';

/** Says what was done in one line: its name, then facts as `key=value`. */
export type Step = (name: string, facts: Record<string, string | number>) => void;

/** Says what came of a file. @throws PublishError if no row of it could be taken. */
export type Told = (name: string, report: ImportReport, more?: Record<string, string | number>) => void;

/** The log of one run; `reports` holds what was told of files up to now. */
export interface Steps {
  step: Step;
  told: Told;
  reports: ImportReport[];
}

export function steps(print: (line: string) => void): Steps {
  const reports: ImportReport[] = [];
  const step: Step = (name, facts) =>
    print(
      `${new Date().toISOString()} ${name} ${Object.entries(facts)
        .map(
          ([key, value]) =>
            `${key}=${typeof value === 'string' && /\s/.test(value) ? JSON.stringify(value) : value}`,
        )
        .join(' ')}`,
    );
  const told: Told = (name, report, more = {}) => {
    reports.push(report);
    const { file, rows, taken, repeated, blank, refused } = report;
    step(name, { file, rows, taken, repeated, blank, refused, ...more });
    if (taken > 0) return;
    const [first] = report.refusals;
    const why = first ? ` (row ${first.row}, column "${first.column}": ${first.reason})` : '';
    throw new PublishError(
      EXIT.data,
      `No row of ${file} could be taken${why}. Check that it is the right file and that its columns are mapped.`,
    );
  };
  return { step, told, reports };
}
