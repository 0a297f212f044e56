import { companyFiles } from '../../../demo/company/write.ts';
import { type BenchRow, medianTime } from '../row.ts';

/** How long the sample company takes to make. */
export async function bench(): Promise<BenchRow[]> {
  return [
    {
      what: 'sample company: 28,000 answers with comments as CSV',
      where: 'Node',
      value: await medianTime(5, () => companyFiles()),
      unit: 'ms',
      limit: 2000,
    },
  ];
}
