import { NPS } from '../../core/model/measure.ts';
import { poolTeams } from '../../core/scoring/pooling.ts';
import { drawsFrom, type Random } from './random.ts';
import { beside, shareText, type Table } from './table.ts';

const CENTRE = [0.5, 0.3, 0.2];
const VARIANCE = 0.61;
const SEED = 11;
const RUNS = 600;

interface Team {
  n: number;
  truth: number;
  /** Promoters, passives, detractors. */
  row: number[];
}

/**
 * How teams differ: `classes` draws all three shares around the company's (Dirichlet); `score` turns promoters into
 * detractors or back and leaves the share in the middle alone, as teams mostly do.
 */
export type Draw = 'classes' | 'score';

/** Teams of sizes around 12 whose levels are spread by `sd` NPS points. */
export function teamsOf(k: number, sd: number, draw: Draw, random: Random): Team[] {
  const alpha = VARIANCE / (sd / 100) ** 2 - 1;
  const shares = () => {
    if (sd === 0) return CENTRE;
    if (draw === 'classes') return random.dirichlet(CENTRE.map((share) => alpha * share));
    const half = (random.normal() * sd) / 200;
    const top = Math.min(0.7, Math.max(0, CENTRE[0]! + half));
    return [top, CENTRE[1]!, 1 - CENTRE[1]! - top];
  };
  return Array.from({ length: k }, () => {
    const n = Math.min(80, Math.max(3, Math.round(Math.exp(Math.log(12) + 0.7 * random.normal()))));
    const drawn = shares();
    return { n, truth: 100 * (drawn[0]! - drawn[2]!), row: random.multinomial(n, drawn) };
  });
}

export function npsCells(row: readonly number[]): number[] {
  return [0, 0, 0, row[2]!, 0, 0, 0, 0, row[1]!, row[0]!, 0];
}

/** How many teams, how they differ, and by how many points: with the error and the coverage of before. */
const SETTINGS: [k: number, draw: Draw, sd: number, formerError: string, formerCoverage: string][] = [
  [40, 'classes', 23.5, '16.2/18.8/15.2/11.4', '.894'],
  [40, 'classes', 12.2, '11.2/11.9/11.0/9.5', '.856'],
  [40, 'classes', 6.4, '7.0/7.1/6.9/6.6', '.906'],
  [12, 'classes', 12.2, '12.3/13.4/12.1/10.2', '.877'],
  [6, 'classes', 23.5, '17.9/20.9/16.7/12.3', '.864'],
  [6, 'classes', 12.2, '13.6/15.2/13.3/10.4', '.901'],
  [40, 'score', 23.5, '17.0/19.6/16.1/12.2', '.774'],
  [40, 'score', 12.2, '11.4/12.2/11.3/9.8', '.763'],
  [40, 'score', 6.4, '7.1/7.3/7.1/6.6', '.884'],
  [12, 'score', 23.5, '17.6/20.5/16.5/12.3', '.787'],
  [12, 'score', 12.2, '12.1/13.2/11.9/9.8', '.860'],
  [6, 'score', 23.5, '17.9/21.4/16.4/12.3', '.827'],
  [6, 'score', 12.2, '13.2/14.9/12.7/10.4', '.903'],
  [40, 'score', 0, '3.8/3.6/3.8/4.0', '.998'],
];

/** Root mean squared error of raw and pooled NPS by size of the team, and coverage of the 90 % interval. */
export function poolingErrors(): Table {
  const rows = SETTINGS.map(([k, draw, sd, formerError, formerCoverage]) => {
    const random = drawsFrom(SEED);
    const raw = [new Mean(), new Mean(), new Mean(), new Mean()];
    const pooled = [new Mean(), new Mean(), new Mean(), new Mean()];
    const covered = new Mean();
    const worstRaw = new Mean();
    const worstPooled = new Mean();
    for (let run = 0; run < RUNS; run++) {
      const teams = teamsOf(k, sd, draw, random);
      const pooling = poolTeams(
        teams.map(({ row }) => npsCells(row)),
        NPS,
      )!;
      const own = teams.map(({ row, n }) => (100 * (row[0]! - row[2]!)) / n);
      teams.forEach(({ n, truth }, t) => {
        const team = pooling.teams[t]!;
        const size = n < 10 ? 1 : n < 25 ? 2 : 3;
        for (const place of [0, size]) {
          raw[place]!.add((own[t]! - truth) ** 2);
          pooled[place]!.add((team.value - truth) ** 2);
        }
        covered.add(team.low <= truth && truth <= team.high ? 1 : 0);
      });
      const truths = teams.map(({ truth }) => truth);
      worstRaw.add(inBottomQuarter(truths, lowest(own)));
      worstPooled.add(inBottomQuarter(truths, lowest(pooling.teams.map((team) => team!.value))));
    }
    const errors = (means: Mean[]) => means.map((mean) => Math.sqrt(mean.value).toFixed(1)).join('/');
    const worst = [worstRaw, worstPooled].map(({ value }) => shareText(value).slice(0, 3)).join('>');
    return [
      String(k),
      draw,
      String(sd),
      errors(raw),
      beside(errors(pooled), formerError),
      beside(shareText(covered.value), formerCoverage),
      sd === 0 ? '-' : worst,
    ];
  });
  return {
    title: `Pooling, ${RUNS} runs, error in NPS points for all / n<10 / 10-24 / 25+ teams (as it was)`,
    columns: [
      'teams',
      'differ by',
      'true sd',
      'raw',
      'pooled',
      'coverage of 90 %',
      'worst is low, raw>pooled',
    ],
    rows,
  };
}

/** How many teams differ by how many points, with any false, right among all, and right flags of before. */
const FLAGS: [k: number, draw: Draw, sd: number, any: string, right: string, found: string][] = [
  [40, 'score', 0, '.012', '-', '-'],
  [40, 'classes', 12.2, '.073', '.939', '1.38'],
  [40, 'score', 12.2, '.023', '.958', '0.61'],
  [40, 'score', 23.5, '.165', '.967', '6.00'],
  [6, 'score', 0, '.017', '-', '-'],
  [6, 'classes', 12.2, '.013', '.909', '0.13'],
  [6, 'score', 12.2, '.011', '.901', '0.11'],
  [6, 'score', 23.5, '.017', '.968', '0.52'],
];

/** How often teams are called below or above the organisation at P > .90, and how often rightly. */
export function poolingFlags(): Table {
  const organisation = 100 * (CENTRE[0]! - CENTRE[2]!);
  const rows = FLAGS.map(([k, draw, sd, any, right, found]) => {
    const random = drawsFrom(SEED + 1);
    const anyFalse = new Mean();
    const rightly = new Mean();
    const times = (RUNS * 40) / k;
    for (let run = 0; run < times; run++) {
      const teams = teamsOf(k, sd, draw, random);
      const pooling = poolTeams(
        teams.map(({ row }) => npsCells(row)),
        NPS,
      )!;
      let wrong = 0;
      pooling.teams.forEach((team, t) => {
        const below = team!.probabilityBelow > 0.9;
        if (!below && team!.probabilityAbove <= 0.9) return;
        // In an organisation of equal teams every flag is false.
        const isRight = sd > 0 && below === teams[t]!.truth < organisation;
        rightly.add(isRight ? 1 : 0);
        if (!isRight) wrong += 1;
      });
      anyFalse.add(wrong > 0 ? 1 : 0);
    }
    return [
      String(k),
      draw,
      String(sd),
      beside(shareText(anyFalse.value), any),
      sd === 0 ? '-' : beside(shareText(rightly.value), right),
      sd === 0 ? '-' : beside((rightly.sum / times).toFixed(2), found),
    ];
  });
  return {
    title: 'Teams called below or above the organisation at P > .90 (as it was)',
    columns: ['teams', 'differ by', 'true sd', 'any false', 'right among these', 'right ones per period'],
    rows,
  };
}

class Mean {
  #sum = 0;
  #n = 0;

  add(value: number): void {
    this.#sum += value;
    this.#n += 1;
  }

  get sum(): number {
    return this.#sum;
  }

  get value(): number {
    return this.#sum / this.#n;
  }
}

function lowest(values: readonly number[]): number {
  return values.indexOf(Math.min(...values));
}

function inBottomQuarter(truths: readonly number[], t: number): number {
  const lower = truths.filter((truth) => truth < truths[t]!).length;
  return lower < truths.length / 4 ? 1 : 0;
}
