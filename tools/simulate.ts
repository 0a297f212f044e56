import { quadrants } from './simulate/alignment.ts';
import { falseChanges, realFalls } from './simulate/changes.ts';
import { csatCoverage, differenceCoverage, impactCoverage, npsCoverage } from './simulate/coverage.ts';
import {
  cusumRunLengths,
  detection,
  falseMarks,
  promisedMarks,
  surges,
  weekdayPeaks,
} from './simulate/marks.ts';
import { poolingErrors, poolingFlags } from './simulate/pooling.ts';
import { textOf } from './simulate/table.ts';

/**
 * Repeats, with seeds, what scoring is validated by: coverage of intervals, errors and flags of pooling, false marks
 * of trends and surges, quadrants. Documented figures come from other draws, so the last digit may differ.
 */
const start = performance.now();
for (const simulate of [
  falseChanges,
  realFalls,
  npsCoverage,
  differenceCoverage,
  csatCoverage,
  impactCoverage,
  poolingErrors,
  poolingFlags,
  falseMarks,
  detection,
  promisedMarks,
  cusumRunLengths,
  surges,
  weekdayPeaks,
  quadrants,
])
  console.log(`${textOf(simulate())}\n`);
console.log(`${((performance.now() - start) / 1000).toFixed(0)} s`);
