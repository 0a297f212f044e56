import { NPS } from '../../core/model/measure.ts';
import { judgeAll, type OwnStep, type Watched } from '../../core/scoring/change/judge.ts';
import { rulesOf } from '../../core/scoring/metrics/index.ts';
import { tallyOf } from '../../core/scoring/metrics/metric.ts';
import { addCounts } from '../../core/scoring/score.ts';
import { verdictOf } from '../../core/scoring/verdict.ts';
import { benjaminiHochberg } from './former/many.ts';
import { npsCells } from './pooling.ts';
import { drawsFrom, type Random } from './random.ts';
import type { Table } from './table.ts';

/** Months known at the first release; then a year of monthly releases. */
const KNOWN = 24;
const RELEASES = 12;
const WINDOW = 6;
const FALL = -20;
/** Where the fall begins, in a history of so many months: 18 before it, 6 with it. */
const FALL_AT = 18;
const values = rulesOf(NPS).values(NPS.scale);

interface Setting {
  name: string;
  teams?: number;
  /** Answers a month of a team. */
  size?: (team: number, random: Random) => number;
  /** Points that a team's level is off its own in a month; `wander` is the team's own autoregression. */
  level?: (month: number, wander: number, team: number) => number;
  /** Answers that each customer gives in a month, all alike. */
  repeats?: number;
}

const season = (month: number) => 8 * Math.sin((Math.PI * month) / 6);
const usual = (_: number, random: Random) => 30 + Math.floor(90 * random.uniform());

const SETTINGS: Setting[] = [
  { name: 'nothing' },
  { name: 'season of 8 points', level: season },
  { name: 'everybody drifts by -0.5 a month', level: (month) => -month / 2 },
  { name: 'months vary (sd 10, AR .7)', level: (_, wander) => 10 * wander },
  { name: 'the same customers answer 6 times', repeats: 6 },
  { name: 'another wording: step of -10 for all', level: (month) => (month >= 27 ? -10 : 0) },
  // From a month on, 40 % of all answers come by a channel that scores 25 points lower.
  { name: 'mix of channels moves for all', level: (month) => (month >= 27 ? -25 * 0.4 : 0) },
  { name: 'season, 6 teams', teams: 6, level: season },
  { name: 'season, 200 teams', teams: 200, level: season },
  {
    name: 'one huge team falls by 20 (itself not counted)',
    size: (team, random) => (team === 0 ? 2400 : usual(team, random)),
    level: (month, _, team) => (team === 0 && month >= 27 ? FALL : 0),
  },
  { name: '3 to 8 answers a month', size: (_, random) => 3 + Math.floor(6 * random.uniform()) },
];

/** False changes in a year without one, of teams and of the whole, as it was and as it is. */
export function falseChanges(runs = 30): Table {
  const rows = SETTINGS.map((setting) => {
    const random = drawsFrom(16);
    const found = { former: [] as number[], now: [] as number[], company: [] as number[] };
    // The larger the company, the longer one takes and the less chance there is in the count.
    const times = Math.max(4, Math.round((runs * 40) / (setting.teams ?? 40) / 2));
    for (let run = 0; run < Math.min(2 * runs, times); run++) {
      const months = drawn(setting, KNOWN + RELEASES, random);
      const [former, now] = [new Set<string>(), new Set<string>()];
      for (let known = KNOWN + 1; known <= KNOWN + RELEASES; known++) {
        const teams = months.map((team) => team.slice(0, known));
        for (const team of changedFormerly(teams)) former.add(team);
        for (const changed of changedNow(teams)) now.add(changed);
      }
      const company = now.delete('company') ? 1 : 0;
      if (setting.name.startsWith('one huge')) for (const set of [former, now]) set.delete('0');
      found.former.push(former.size);
      found.now.push(now.size);
      found.company.push(company);
    }
    return [setting.name, String(setting.teams ?? 40), ...Object.values(found).map(meanText)];
  });
  return {
    title:
      'Teams with a change said in a year of monthly releases in which none changed (promised: 1 or fewer)',
    columns: ['setting', 'teams', 'as it was', 'as it is', 'company'],
    rows,
    note: 'In brackets: Monte Carlo standard error. A company that drifts, or whose wording or channels move, did change: its own change is said apart.',
  };
}

/** How often a team's real fall of 20 points is said within its first six months, 18 months known before. */
export function realFalls(runs = 200): Table {
  const rows = [30, 45, 60, 120].flatMap((answers) =>
    [false, true].map((withSeason) => {
      const random = drawsFrom(17);
      const found = { former: [] as number[], now: [] as number[] };
      for (let run = 0; run < runs; run++) {
        const months = drawn(
          {
            name: '',
            size: () => answers,
            level: (month, _, team) =>
              (withSeason ? season(month) : 0) + (team === 0 && month >= FALL_AT ? FALL : 0),
          },
          FALL_AT + WINDOW,
          random,
        );
        let [former, now] = [0, 0];
        for (let known = FALL_AT + 1; known <= FALL_AT + WINDOW; known++) {
          const teams = months.map((team) => team.slice(0, known));
          if (changedFormerly(teams).includes('0')) former = 1;
          if (changedNow(teams).includes('0')) now = 1;
        }
        found.former.push(former);
        found.now.push(now);
      }
      return [String(answers), withSeason ? '8 points' : 'none', ...Object.values(found).map(meanText)];
    }),
  );
  return {
    title:
      'Share of real falls by 20 points said within six months, one of 40 teams (wanted: .75 at 30 answers a month)',
    columns: ['answers a month', 'season', 'as it was', 'as it is'],
    rows,
    note: 'At 30 answers the best test that keeps the budget finds about .55: see docs/decisions/changes.md.',
  };
}

/** Counts per rating of every team in every month. */
function drawn(setting: Setting, months: number, random: Random): number[][][] {
  const { teams = 40, size = usual, level = () => 0, repeats = 1 } = setting;
  return Array.from({ length: teams }, (_, team) => {
    const answers = size(team, random);
    let wander = random.normal();
    return Array.from({ length: months }, (_, month) => {
      wander = 0.7 * wander + Math.sqrt(1 - 0.49) * random.normal();
      const half = level(month, wander, team) / 200;
      const [top, bottom] = [0.5 + half, 0.2 - half].map((share) => Math.min(0.9, Math.max(0.01, share)));
      const people = Math.max(1, Math.round(answers / repeats));
      const row = random.multinomial(people, [top!, Math.max(0, 1 - top! - bottom!), bottom!]);
      return npsCells(row.map((count) => count * repeats));
    });
  });
}

/** Half a year against the half before, Benjamini-Hochberg over the teams: as changes were judged at first. */
function changedFormerly(teams: readonly number[][][]): string[] {
  const window = { from: '2025-01', to: '2025-06' };
  const verdicts = teams.map((months) =>
    verdictOf(
      { counts: addCounts(months.slice(-2 * WINDOW, -WINDOW)), window },
      { counts: addCounts(months.slice(-WINDOW)), window },
      NPS,
    ),
  );
  const real = benjaminiHochberg(verdicts.map((verdict) => (verdict.kind === 'not-enough' ? 1 : verdict.p)));
  return verdicts.flatMap(({ kind }, team) =>
    real[team] && (kind === 'better' || kind === 'worse') ? [String(team)] : [],
  );
}

function changedNow(teams: readonly number[][][]): string[] {
  const watched = teams.map((months, team): Watched => watchedOf(String(team), months, [String(team)]));
  const all = teams[0]!.map((_, month) => addCounts(teams.map((months) => months[month]!)));
  const company = {
    ...watchedOf(
      'company',
      all,
      watched.map(({ id }) => id),
    ),
    isWhole: true,
  };
  const judged = judgeAll([...watched, company], NPS, { part: 1, series: teams.length + 1 });
  return [...judged].flatMap(([id, { running }]) => (running ? [id] : []));
}

function watchedOf(id: string, months: readonly number[][], parts: string[]): Watched {
  const steps = months.map((counts, month): OwnStep => {
    const own = tallyOf(counts, values);
    return { start: month, months: 1, own, people: own.n };
  });
  return { id, steps, window: WINDOW, parts, isWhole: false };
}

/** `0.85 (.12)`: mean and its standard error. */
function meanText(values: readonly number[]): string {
  const n = values.length;
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (n - 1);
  return `${mean.toFixed(2)} (${Math.sqrt(variance / n).toFixed(2)})`;
}
