import type { ScoreCell } from '../../core/model/cells.ts';
import { NPS } from '../../core/model/measure.ts';
import { Thresholds } from '../../core/model/settings.ts';
import { addMonths } from '../../core/model/time.ts';
import { decide } from '../../core/station/privacy/decide.ts';
import { type BenchRow, medianTime } from './row.ts';

const TEAMS = 200;
const MONTHS = 24;
const ROUNDS = 15;

/** Time to decide 200 teams × 24 months × 3 audiences: the first release, and the next one with its log. */
export async function bench(): Promise<BenchRow[]> {
  const teams = [
    { id: 'org', name: 'Company', ownMembers: 0 } as {
      id: string;
      name: string;
      parent?: string;
      ownMembers: number;
    },
  ];
  for (let d = 0; d < 20; d++)
    teams.push({ id: `d${d}`, name: `Department ${d}`, parent: 'org', ownMembers: 6 });
  for (let t = 0; t < TEAMS; t++)
    teams.push({ id: `t${t}`, name: `Team ${t}`, parent: `d${t % 20}`, ownMembers: 3 + ((t * 7) % 30) });
  const scores: ScoreCell[] = [];
  for (const [a, audience] of (['customer', 'employee', 'colleague'] as const).entries())
    for (let t = 0; t < TEAMS; t++)
      for (let m = 0; m < MONTHS; m++) {
        const n = (t * 13 + m * 5 + a * 3) % (t % 3 === 0 ? 6 : 60);
        if (n === 0) continue;
        const counts = new Array<number>(11).fill(0);
        for (let i = 0; i < n; i++) counts[(i * 7 + t) % 11]!++;
        scores.push({
          node: `t${t}`,
          audience,
          measure: 'nps',
          lane: 'survey',
          bucket: addMonths('2024-11', m),
          counts,
          respondents: n,
        });
      }
  const input = {
    teams,
    measures: [NPS],
    scores,
    thresholds: Thresholds.parse({}),
    periodStart: '2024-11',
    through: '2026-10',
    now: '2026-11-02T06:00:00Z',
  };
  const { log } = decide({ ...input, log: [] });
  const what = (release: string) => `disclosure, ${release}: ${TEAMS} teams × ${MONTHS} months × 3 audiences`;
  return [
    {
      what: what('first release'),
      where: 'Node',
      value: await medianTime(ROUNDS, () => decide({ ...input, log: [] })),
      unit: 'ms',
      limit: 50,
    },
    {
      what: what('next release with its log'),
      where: 'Node',
      value: await medianTime(ROUNDS, () => decide({ ...input, log })),
      unit: 'ms',
      limit: 50,
    },
  ];
}
