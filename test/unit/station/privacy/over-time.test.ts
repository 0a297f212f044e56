import { expect, it } from 'vitest';
import type { ScoreCell } from '../../../../core/model/cells.ts';
import { NPS } from '../../../../core/model/measure.ts';
import { Thresholds } from '../../../../core/model/settings.ts';
import { addMonths, bucketSpan, monthIndex } from '../../../../core/model/time.ts';
import { decide } from '../../../../core/station/privacy/decide.ts';
import { folders } from '../../../../core/station/privacy/folders.ts';
import { type ReleaseLogEntry, readLog, writeLog } from '../../../../core/station/privacy/log.ts';
import { seeded } from './company.ts';
import { computableSets } from './null-space.ts';

const teams = [
  { id: 'org', name: 'Company', ownMembers: 0 },
  { id: 'service', name: 'Service', parent: 'org', ownMembers: 0 },
  { id: 'field', name: 'Field', parent: 'org', ownMembers: 0 },
  { id: 'depot', name: 'Training Depot', parent: 'service', ownMembers: 8 },
  { id: 'north', name: 'North', parent: 'service', ownMembers: 30 },
  { id: 'south', name: 'South', parent: 'service', ownMembers: 25 },
  { id: 'plumbing', name: 'Plumbing', parent: 'field', ownMembers: 12 },
  { id: 'heating', name: 'Heating', parent: 'field', ownMembers: 3 },
  { id: 'gas', name: 'Gas', parent: 'field', ownMembers: 9 },
];
/** Share of days with an answer. */
const daily: Record<string, number> = {
  depot: 1,
  north: 0.9,
  south: 0.3,
  plumbing: 0.12,
  heating: 0.5,
  gas: 0.3,
};

interface Answer {
  leaf: string;
  month: string;
  rating: number;
  /** Day of the year on which the station first has it; some come late. */
  arrives: number;
}

const FIRST = '2025-11';
const dayOf = (day: number) => new Date(Date.UTC(2025, 10, 1 + day));
const nowOf = (day: number) => dayOf(day).toISOString().replace('.000Z', 'Z');
const monthOf = (day: number) => nowOf(day).slice(0, 7);

function yearOfAnswers(seed: number): Answer[] {
  const random = seeded(seed);
  const answers: Answer[] = [];
  for (let day = 0; day < 365; day++)
    for (const [leaf, share] of Object.entries(daily)) {
      // The depot is new: it starts to answer in February, one a day.
      if (random() >= share || (leaf === 'depot' && day < 100)) continue;
      const late =
        random() < (leaf === 'north' || leaf === 'south' ? 0.3 : 0) ? 5 + Math.floor(random() * 90) : 0;
      answers.push({ leaf, month: monthOf(day), rating: Math.floor(random() * 11), arrives: day + late });
    }
  return answers;
}

it.each([1, 2, 6])(
  'publishing every day for a year gives nothing to who keeps every folder (seed %i)',
  (seed) => {
    rows.clear();
    const answers = yearOfAnswers(seed);
    let log: ReleaseLogEntry[] = [];
    const seen = new Map<string, number[]>();
    let versions = 0;
    for (let day = 32; day < 420; day++) {
      const cells = new Map<string, ScoreCell>();
      for (const { leaf, month, rating, arrives } of answers) {
        if (arrives > day) continue;
        const cell = cells.get(`${leaf}${month}`) ?? {
          node: leaf,
          audience: 'customer' as const,
          measure: 'nps',
          lane: 'survey' as const,
          bucket: month,
          counts: new Array<number>(11).fill(0),
          respondents: 0,
        };
        cells.set(`${leaf}${month}`, cell);
        cell.counts[rating]!++;
        cell.respondents++;
      }
      const decision = decide({
        teams,
        measures: [NPS],
        scores: [...cells.values()],
        thresholds: Thresholds.parse({}),
        periodStart: FIRST,
        through: addMonths(monthOf(day), -1),
        log,
        now: nowOf(day),
        unitsOf: (team) => [team],
        distinct: ({ teams: ids, months }) =>
          answers.filter(
            ({ leaf, month, arrives }) => arrives <= day && ids.includes(leaf) && months.includes(month),
          ).length,
      });
      log = readLog(writeLog([...log, ...decision.log]));
      // Two seats of different readers and histories: everything that either ever got.
      const views = folders(decision, teams, [
        { name: 'managers-service', units: ['service'] },
        { name: 'recruiters', audiences: ['customer'] },
      ]);
      for (const folder of [
        ...(day % 2 === 0 ? views.slice(0, 1) : []),
        ...(day > 150 ? views.slice(1) : []),
      ])
        for (const cell of folder.scores) {
          const key = `${cell.node} ${cell.bucket}`;
          const last = seen.get(key);
          if (last?.join() === cell.counts.join()) continue;
          versions++;
          seen.set(key, cell.counts);
          rows.set(`${key} ${cell.counts.join()}`, membersOf(cell, answers, log));
        }
    }
    expect(versions).toBeGreaterThan(40);
    // The year holds what could give something away: late answers taken in, and small teams by half-year.
    expect(log.some(({ kind }) => kind === 'revised')).toBe(true);
    expect(log.some((entry) => entry.kind === 'figures' && entry.bucket.length > 7)).toBe(true);
    const columns = answers.map((_, a) => [...rows.values()].map((row) => row[a]!).join(''));
    const distinct = [...new Set(columns)].filter((column) => column.includes('1'));
    const size = new Map(distinct.map((column) => [column, columns.filter((one) => one === column).length]));
    const small: number[] = [];
    computableSets(
      [...rows.values()].map((row) => distinct.map((column) => row[columns.indexOf(column)]!)),
      (set) => {
        const n = distinct.reduce((sum, column, c) => sum + (set[c] ? size.get(column)! : 0), 0);
        if (n > 0 && n < 5) small.push(n);
        return small.length > 0;
      },
    );
    expect(small).toEqual([]);
  },
);

const rows = new Map<string, number[]>();

/** Which answers a published cell counts, by the log; the cell must be exactly their sum. */
function membersOf(cell: ScoreCell, answers: readonly Answer[], log: readonly ReleaseLogEntry[]): number[] {
  const { from, months } = bucketSpan(cell.bucket);
  const sheet = log.find((entry) => entry.kind === 'figures' && entry.bucket === cell.bucket);
  if (sheet?.kind !== 'figures') throw new Error(`${cell.bucket} is not in the log`);
  const ids = sheet.nodes[cell.node] ?? [cell.node];
  const since = new Map(sheet.blocks.filter(({ id }) => ids.includes(id)).map((block) => [block, sheet.at]));
  for (const [block] of since)
    for (const entry of log)
      if (entry.kind === 'revised' && entry.bucket === cell.bucket && entry.block === block.id)
        since.set(block, entry.at);
  const counts = [0, 0, 0];
  const row = answers.map(({ leaf, month, rating, arrives }) => {
    const after = monthIndex(month) - monthIndex(from);
    const is =
      after >= 0 &&
      after < months &&
      [...since].some(([block, at]) => block.teams.includes(leaf) && nowOf(arrives) <= at);
    if (is) counts[rating >= 9 ? 2 : rating >= 7 ? 1 : 0]!++;
    return is ? 1 : 0;
  });
  expect(cell.counts, `${cell.node} ${cell.bucket}`).toEqual(counts);
  return row;
}
