import { REQUISITIONS as POSTED } from '../hr-site/site-data.ts';

/** A line of the ATS's job list. */
export interface SampleRequisition {
  id: string;
  title: string;
  unit: string;
}

/**
 * The vacancies of the demo HR site as the ATS exports them: units without the path above them. Two are named in
 * a way that no team surely is meant by.
 */
export const REQUISITIONS: readonly SampleRequisition[] = POSTED.map(({ id, name, unit }) => ({
  id,
  title: name,
  unit: unit.split(' / ').at(-1) as string,
}));
