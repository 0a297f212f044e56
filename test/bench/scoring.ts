import type { ScoreCell } from '../../core/model/cells.ts';
import { NPS } from '../../core/model/measure.ts';
import { Thresholds } from '../../core/model/settings.ts';
import { addMonths } from '../../core/model/time.ts';
import { type AnswerColumns, type CountedAnswers, countAnswers, countsOf } from '../../core/scoring/count.ts';
import { poolTeams } from '../../core/scoring/pooling.ts';
import { addCounts, answersIn, scoreOf } from '../../core/scoring/score.ts';
import { verdictOf } from '../../core/scoring/verdict.ts';
import { decide } from '../../core/station/privacy/decide.ts';
import { MONTHS, someAnswers, TEAMS } from './scoring/answers.ts';
import { arquero, duckdb, type Engine, polars } from './scoring/engines.ts';

const ROWS = 1_000_000;
const RUNS = 9;
const WINDOW = 6;

const TEAM_TREE = [
  { id: 'org', name: 'Company' },
  ...Array.from({ length: 20 }, (_, i) => ({ id: `d${i}`, name: `Department ${i}`, parent: 'org' })),
  ...Array.from({ length: TEAMS }, (_, i) => ({
    id: `t${i}`,
    name: `Team ${i}`,
    parent: `d${i % 20}`,
    ownMembers: 3 + ((i * 7) % 30),
  })),
];

interface Line {
  name: string;
  figure: string;
  budget?: string;
  ok?: boolean;
}

/** Times counting, scoring and pooling of a million answers, and counting by the usual engines in the same run. */
export async function bench(): Promise<Line[]> {
  const rows = someAnswers(ROWS);
  const toScores = () => {
    const counted = countAnswers(rows, TEAMS, MONTHS, NPS.scale);
    const released = decided(counted);
    for (const { counts } of released.scores) scoreOf(counts, NPS);
    return poolTeams(windowOf(counted, MONTHS - WINDOW), NPS);
  };
  const first = await timeOnce(toScores);
  const endToEnd = await median(toScores);
  const counted = countAnswers(rows, TEAMS, MONTHS, NPS.scale);
  const newest = windowOf(counted, MONTHS - WINDOW);
  const before = windowOf(counted, MONTHS - 2 * WINDOW);
  const window = { from: '2026-05', to: '2026-10' };
  const scores = await median(() => scoreAll(counted));
  const pooling = await median(() => poolTeams(newest, NPS));
  const verdicts = await median(() =>
    newest.map((counts, t) => verdictOf({ counts: before[t]!, window }, { counts, window }, NPS)),
  );
  return [
    {
      name: `${ROWS.toLocaleString('en')} answers to scores of ${TEAMS} teams x ${MONTHS} months: counted, disclosure decided, scored, pooled`,
      figure: `${ms(endToEnd)} (first run ${ms(first)})`,
      budget: '150 ms',
      ok: endToEnd <= 150,
    },
    { name: `scores with intervals of ${TEAMS * MONTHS} cells`, figure: ms(scores) },
    { name: `pooling of ${TEAMS} teams`, figure: ms(pooling), budget: '40 ms', ok: pooling <= 40 },
    { name: `verdicts with p-values of ${TEAMS} teams`, figure: ms(verdicts) },
    ...(await counting(rows, counted)),
  ];
}

/** What of the cells may be shown: twenty departments of ten teams. */
function decided(counted: CountedAnswers) {
  const scores: ScoreCell[] = [];
  for (let team = 0; team < TEAMS; team++)
    for (let month = 0; month < MONTHS; month++) {
      const counts = Array.from(countsOf(counted, team, month));
      const node = `t${team}`;
      const bucket = addMonths('2024-11', month);
      const respondents = answersIn(counts);
      scores.push({
        node,
        audience: 'customer',
        measure: 'nps',
        lane: 'survey',
        bucket,
        counts,
        respondents,
      });
    }
  return decide({
    teams: TEAM_TREE,
    measures: [NPS],
    scores,
    thresholds: Thresholds.parse({}),
    periodStart: '2024-11',
    through: addMonths('2024-11', MONTHS - 1),
    now: '2026-11-02T06:00:00Z',
    log: [],
  });
}

function scoreAll(counted: CountedAnswers): void {
  for (let team = 0; team < TEAMS; team++)
    for (let month = 0; month < MONTHS; month++) scoreOf(countsOf(counted, team, month), NPS);
}

function windowOf(counted: CountedAnswers, from: number): number[][] {
  return Array.from({ length: TEAMS }, (_, team) =>
    addCounts(Array.from({ length: WINDOW }, (_, i) => countsOf(counted, team, from + i))),
  );
}

/** Our counting, then the engines' on the same rows, loaded beforehand; their cells must be ours. */
async function counting(rows: AnswerColumns, counted: CountedAnswers): Promise<Line[]> {
  const own = await median(() => countAnswers(rows, TEAMS, MONTHS, NPS.scale));
  const lines: Line[] = [{ name: 'counting: typed arrays (ours)', figure: ms(own) }];
  for (const load of [duckdb, polars, arquero]) {
    const engine = await load(rows);
    const time = await median(() => engine.count());
    const same = await countsAlike(engine, counted);
    lines.push({
      name: `counting: ${engine.name}, rows loaded`,
      figure: `${ms(time)}, ${(time / own).toFixed(1)} x ours${same ? ', same cells' : ', OTHER CELLS'}`,
      budget: 'slower than ours',
      ok: same && time > own,
    });
    engine.close();
  }
  return lines;
}

async function countsAlike(engine: Engine, counted: CountedAnswers): Promise<boolean> {
  const theirs = new Uint32Array(counted.counts.length);
  for (const { team, month, rating, n } of (await engine.count())())
    theirs[(team * counted.months + month) * counted.steps + rating] = n;
  return theirs.every((n, i) => n === counted.counts[i]);
}

async function timeOnce(run: () => unknown): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

async function median(run: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < RUNS; i++) times.push(await timeOnce(run));
  return times.sort((a, b) => a - b)[(RUNS - 1) / 2]!;
}

function ms(time: number): string {
  return `${time.toFixed(1)} ms`;
}
