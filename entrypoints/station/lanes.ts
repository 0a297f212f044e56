import type { JobInput, JobKind } from '../../core/intake/jobs.ts';

/** The lane of everything that is neither a reading nor a look at a tool. */
export const WORK = 'work';

/** Jobs of one lane wait for one another: reading a tool may take hours and holds up nothing else. */
export function laneOf(kind: JobKind, input: JobInput<JobKind>): string {
  if (kind === 'probe-tool') return 'probe';
  return kind === 'read-tool' ? `read ${(input as JobInput<'read-tool'>).connected.id}` : WORK;
}
