import type { AddressRule } from '../../model/host-adapter.ts';

/**
 * Whole segments of an address that name appraisal, pay, warning, termination or absence. Whole ones only, so
 * that a job called `payroll-specialist` is still a job.
 */
const SEGMENTS =
  '(^|/)(appraisals?|performance(-reviews?)?|reviews?-cycles?|pmreviews?|calibration|compensation|salar(y|ies)|payroll|payslips?|pay(-?stubs?)?|bonus(es)?|disciplin(e|ary)|warnings?|grievances?|terminations?|offboarding|separations?|absences?|time[-_]?off|leaves?(-requests?)?|sick(-leaves?|ness)?|(time[-_]?)?attendances?)(\\.\\w+)?(/|$)';

/** For tools of which only the address is known. */
export const NEVER_BY_WORD: readonly AddressRule[] = [{ path: SEGMENTS }, { hash: SEGMENTS }];
