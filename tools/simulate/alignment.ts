import { NPS } from '../../core/model/measure.ts';
import { alignmentOf } from '../../core/scoring/alignment.ts';
import { poolTeams } from '../../core/scoring/pooling.ts';
import { npsCells } from './pooling.ts';
import { drawsFrom, type Random } from './random.ts';
import { beside, type Table } from './table.ts';

const CENTRE = [0.5, 0.3, 0.2];
const VARIANCE = 0.61;
const SD = 12;
const TEAMS = 40;
const RUNS = 400;

/** How often the plain quadrant is wrong, how many teams are labelled at P >= .8, and how many of these wrongly. */
export function quadrants(): Table {
  const documented: [number, number, string, string, string][] = [
    [8, 20, '57%', '0%', '6%'],
    [8, 100, '49%', '1%', '14%'],
    [20, 100, '44%', '7%', '13%'],
    [60, 400, '31%', '33%', '10%'],
  ];
  const rows = documented.map(([employees, customers, rawWrong, labelled, wrong]) => {
    const random = drawsFrom(employees + customers);
    const found = { teams: 0, rawWrong: 0, labelled: 0, wrong: 0 };
    for (let run = 0; run < RUNS; run++) {
      const e = side(employees, random);
      const c = side(customers, random);
      for (let t = 0; t < TEAMS; t++) {
        const truth = quadrant(e.truth[t]! > e.level, c.truth[t]! > c.level);
        found.teams += 1;
        if (quadrant(e.raw[t]! > e.rawLevel, c.raw[t]! > c.rawLevel) !== truth) found.rawWrong += 1;
        const label = alignmentOf({ employees: e.above[t]!, customers: c.above[t]! });
        if (label.state === 'not-distinguishable') continue;
        found.labelled += 1;
        if (label.quadrant !== truth) found.wrong += 1;
      }
    }
    const percent = (part: number, of: number) => (of === 0 ? '-' : `${((100 * part) / of).toFixed(0)}%`);
    return [
      `${employees}, ${customers}`,
      beside(percent(found.rawWrong, found.teams), rawWrong),
      beside(percent(found.labelled, found.teams), labelled),
      beside(percent(found.wrong, found.labelled), wrong),
    ];
  });
  return {
    title: `Quadrants of ${TEAMS} teams, true sd ${SD} points, ${RUNS} runs (documented)`,
    columns: ['employees, customers', 'plain quadrant wrong', 'labelled at P>=.8', 'of these wrong'],
    rows,
  };
}

function side(n: number, random: Random) {
  const alpha = 1 / (SD ** 2 / 10_000 / VARIANCE) - 1;
  const shares = Array.from({ length: TEAMS }, () => random.dirichlet(CENTRE.map((share) => alpha * share)));
  const answers = shares.map((share) => random.multinomial(n, share));
  const raw = answers.map((row) => (row[0]! - row[2]!) / n);
  const pooling = poolTeams(answers.map(npsCells), NPS)!;
  return {
    truth: shares.map((share) => share[0]! - share[2]!),
    level: CENTRE[0]! - CENTRE[2]!,
    raw,
    rawLevel: raw.reduce((a, b) => a + b, 0) / TEAMS,
    above: pooling.teams.map((team) => team!.probabilityAbove),
  };
}

function quadrant(employeesHigh: boolean, customersHigh: boolean): string {
  if (employeesHigh) return customersHigh ? 'both-high' : 'employees-high';
  return customersHigh ? 'customers-high' : 'both-low';
}
