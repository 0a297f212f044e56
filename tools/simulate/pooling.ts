import { NPS } from '../../core/model/measure.ts';
import { normalCdf } from '../../core/scoring/numeric/normal.ts';
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

/** Teams as the document draws them: sizes around 12, levels spread by `sd` NPS points. */
function teamsOf(k: number, sd: number, random: Random): Team[] {
  const rho = sd ** 2 / 10_000 / VARIANCE;
  const alpha = 1 / rho - 1;
  return Array.from({ length: k }, () => {
    const n = Math.min(80, Math.max(3, Math.round(Math.exp(Math.log(12) + 0.7 * random.normal()))));
    const shares = sd === 0 ? CENTRE : random.dirichlet(CENTRE.map((share) => alpha * share));
    return { n, truth: 100 * (shares[0]! - shares[2]!), row: random.multinomial(n, shares) };
  });
}

export function npsCells(row: readonly number[]): number[] {
  return [0, 0, 0, row[2]!, 0, 0, 0, 0, row[1]!, row[0]!, 0];
}

interface Setting {
  k: number;
  sd: number;
  raw: string;
  pooled: string;
  coverage: string;
  worst: string;
}

const SETTINGS: Setting[] = [
  {
    k: 40,
    sd: 23.5,
    raw: '24.0/31.3/19.9/13.0',
    pooled: '16.4/18.9/15.6/11.5',
    coverage: '.890',
    worst: '.81>.91',
  },
  {
    k: 40,
    sd: 12.2,
    raw: '24.7/32.6/20.2/13.1',
    pooled: '11.3/12.0/11.3/9.5',
    coverage: '.849',
    worst: '.54>.70',
  },
  {
    k: 40,
    sd: 6.4,
    raw: '25.1/32.7/20.6/13.4',
    pooled: '6.9/7.0/7.0/6.5',
    coverage: '.910',
    worst: '.39>.53',
  },
  {
    k: 12,
    sd: 12.2,
    raw: '25.1/33.2/20.3/13.2',
    pooled: '12.2/13.4/12.0/9.7',
    coverage: '.880',
    worst: '.54>.60',
  },
  {
    k: 6,
    sd: 12.2,
    raw: '25.1/32.9/20.7/12.8',
    pooled: '13.8/15.5/13.4/10.6',
    coverage: '.899',
    worst: '.57>.59',
  },
  { k: 40, sd: 0, raw: '25.3', pooled: '3.9', coverage: '.995', worst: '-' },
];

/** Root mean squared error of raw and pooled NPS by size of the team, and coverage of the 90 % interval. */
export function poolingErrors(): Table {
  const rows = SETTINGS.map((setting) => {
    const random = drawsFrom(SEED);
    const raw = [new Mean(), new Mean(), new Mean(), new Mean()];
    const pooled = [new Mean(), new Mean(), new Mean(), new Mean()];
    const covered = new Mean();
    const worstRaw = new Mean();
    const worstPooled = new Mean();
    for (let run = 0; run < RUNS; run++) {
      const teams = teamsOf(setting.k, setting.sd, random);
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
    const errors = (means: Mean[]) =>
      (setting.sd === 0 ? means.slice(0, 1) : means)
        .map((mean) => Math.sqrt(mean.value).toFixed(1))
        .join('/');
    const worst =
      setting.sd === 0
        ? '-'
        : `${shareText(worstRaw.value).slice(0, 3)}>${shareText(worstPooled.value).slice(0, 3)}`;
    return [
      String(setting.k),
      String(setting.sd),
      beside(errors(raw), setting.raw),
      beside(errors(pooled), setting.pooled),
      beside(shareText(covered.value), setting.coverage),
      beside(worst, setting.worst),
    ];
  });
  return {
    title: `Pooling, ${RUNS} runs, error in NPS points for all / n<10 / 10-24 / 25+ teams (documented)`,
    columns: ['teams', 'true sd', 'raw', 'pooled', 'coverage of 90 %', 'worst is low, raw>pooled'],
    rows,
  };
}

/** Documented any-false, false share, true flags per period of raw and pooled flags. */
const DOCUMENTED_FLAGS: [number, string[], string[]][] = [
  [0, ['.97', '-'], ['.015', '.015', '-']],
  [12.2, ['.49', '.17'], ['.033', '.016', '.57']],
  [23.5, ['.36', '.07'], ['.173', '.044', '4.2']],
];

/** How often 40 teams are flagged as below the organisation without being so, raw and pooled at P > .90. */
export function poolingFlags(): Table {
  const organisation = 100 * (CENTRE[0]! - CENTRE[2]!);
  const rows = DOCUMENTED_FLAGS.map(([sd, rawDocumented, pooledDocumented]) => {
    const random = drawsFrom(SEED + 1);
    const raw = new Flags();
    const pooled = new Flags();
    for (let run = 0; run < RUNS; run++) {
      const teams = teamsOf(40, sd, random);
      const pooling = poolTeams(
        teams.map(({ row }) => npsCells(row)),
        NPS,
      )!;
      // In an organisation of equal teams every flag is false.
      const isBelow = teams.map(({ truth }) => sd > 0 && truth < organisation);
      const everybody = teams.reduce((sum, { row }) => sum.map((count, j) => count + row[j]!), [0, 0, 0]);
      const all = everybody.reduce((a, b) => a + b, 0);
      const level = (everybody[0]! - everybody[2]!) / all;
      raw.add(
        teams.map(({ row, n }) => {
          const d = (row[0]! - row[2]!) / n;
          const error = Math.sqrt(((row[0]! + row[2]!) / n - d * d) / n);
          return normalCdf((d - level) / error) < 0.05;
        }),
        isBelow,
      );
      pooled.add(
        pooling.teams.map((team) => team!.probabilityBelow > 0.9),
        isBelow,
      );
    }
    const text = (flags: Flags, documented: string[]) => [
      beside(shareText(flags.anyFalse.value), documented[0]!),
      beside(sd === 0 ? '-' : shareText(flags.falseShare.value), sd === 0 ? '-' : documented[1]!),
    ];
    return [
      String(sd),
      ...text(raw, rawDocumented),
      ...text(pooled, pooledDocumented),
      beside(sd === 0 ? '-' : pooled.right.value.toFixed(2), pooledDocumented[2]!),
    ];
  });
  return {
    title: `Flags "below the organisation", 40 teams, ${RUNS} runs (documented)`,
    columns: [
      'true sd',
      'raw: any false',
      'raw: false share',
      'pooled: any false',
      'pooled: false share',
      'right',
    ],
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

  get value(): number {
    return this.#sum / this.#n;
  }
}

class Flags {
  anyFalse = new Mean();
  falseShare = new Mean();
  right = new Mean();

  add(flags: readonly boolean[], truth: readonly boolean[]): void {
    const raised = flags.filter(Boolean).length;
    const wrong = flags.filter((flag, t) => flag && !truth[t]).length;
    this.anyFalse.add(wrong > 0 ? 1 : 0);
    this.falseShare.add(raised === 0 ? 0 : wrong / raised);
    this.right.add(raised - wrong);
  }
}

function lowest(values: readonly number[]): number {
  return values.indexOf(Math.min(...values));
}

function inBottomQuarter(truths: readonly number[], t: number): number {
  const lower = truths.filter((truth) => truth < truths[t]!).length;
  return lower < truths.length / 4 ? 1 : 0;
}
