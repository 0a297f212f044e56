import 'fake-indexeddb/auto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BenchRow } from './row.ts';

// As in the extension, where zod may not compile its schemas. It is read when a schema is made.
(globalThis as { __zod_globalConfig?: object }).__zod_globalConfig = { jitless: true };

const TEAMS = 200;
const MONTHS = 24;
const THEMES = 16;

/** Whole numbers from 0 to `below`, the same in every run (mulberry32). */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4_294_967_296) * below);
  };
}

/**
 * A release of 200 teams and 24 months: every month of every team with its margins by three channels and four
 * segments, employees by half-year, sixteen themes as complaint or praise.
 */
async function bigRelease() {
  const { addMonths } = await import('../../core/model/time.ts');
  const { NPS } = await import('../../core/model/measure.ts');
  const { writeRelease } = await import('../../core/station/write-release.ts');
  const below = numbers(1);
  const ids = Array.from({ length: TEAMS }, (_, i) => `t${i}`);
  const months = Array.from({ length: MONTHS }, (_, i) => addMonths('2024-11', i));
  const counts = () => Array.from({ length: 11 }, (_, rating) => below(2 + rating * 2));
  const splits = [
    undefined,
    ...(['phone', 'mail', 'chat'] as const).map((value) => ({ by: 'channel' as const, value })),
    ...(['new', 'loyal', 'upset', 'important'] as const).map((value) => ({ by: 'segment' as const, value })),
  ];
  const scoreCells = ids.flatMap((node) => [
    ...months.flatMap((bucket) =>
      splits.map((split) => {
        const here = counts();
        return {
          node,
          audience: 'customer' as const,
          bucket,
          measure: 'nps',
          lane: 'survey' as const,
          ...(split && { split }),
          counts: here,
          respondents: here.reduce((sum, n) => sum + n, 0),
        };
      }),
    ),
    ...['2024-11+6', '2025-05+6', '2025-11+6', '2026-05+6'].map((bucket) => {
      const here = counts();
      const respondents = here.reduce((sum, n) => sum + n, 0);
      return {
        node,
        audience: 'employee' as const,
        bucket,
        measure: 'nps',
        lane: 'survey' as const,
        counts: here,
        respondents,
      };
    }),
  ]);
  const cell = (node: string, bucket: string) => {
    const comments = 5 + below(40);
    return {
      node,
      audience: 'customer' as const,
      bucket,
      lane: 'survey' as const,
      comments,
      respondents: comments,
      classes: [comments - 3, 1, 2] as [number, number, number],
    };
  };
  const files = await writeRelease(
    {
      teams: {
        teams: ids.map((id, i) => ({
          id,
          name: `Team ${i}`,
          parent: i === 0 ? undefined : `t${Math.floor((i - 1) / 8)}`,
          headcount: 20,
          aliases: [],
          codes: [],
          serves: 'customers' as const,
          servesTeams: [],
          partner: false,
        })),
        blocks: [],
        disclosure: [],
      },
      scores: { measures: [NPS], cells: scoreCells },
      themes: {
        comments: ids.flatMap((node) => months.map((bucket) => cell(node, bucket))),
        themes: ids.flatMap((node) =>
          months.flatMap((bucket) =>
            Array.from({ length: THEMES }, (_, i) => {
              const comments = 1 + below(5);
              return {
                ...cell(node, bucket),
                theme: `theme-${i}`,
                intent: i % 2 === 0 ? ('complaint' as const) : ('praise' as const),
                comments,
                respondents: comments,
                pMilli: comments * 900,
                classes: [comments, 0, 0] as [number, number, number],
              };
            }),
          ),
        ),
        terms: [],
        setAside: [],
      },
      taxonomy: {
        version: '1',
        themes: Array.from({ length: THEMES }, (_, i) => ({
          id: `theme-${i}`,
          name: { en: `Theme ${i}` },
          description: { en: 'What customers say of it.' },
          lever: 'train' as const,
          kind: 'neither' as const,
        })),
      },
      settings: {
        firstComes: 'employees',
        alignmentWanted: 'medium',
        modulesOff: [],
        periodStart: '2024-11',
      },
    },
    {
      organisation: 'Two hundred teams',
      audience: 'hr',
      timeZone: 'Europe/Berlin',
      madeAt: '2026-11-05T06:00:00Z',
      through: '2026-10',
      thresholds: { respondents: 5, members: 5, comments: 10 },
      sample: false,
    },
  );
  return { files, ids };
}

const median = (values: number[]) => [...values].sort((a, b) => a - b)[values.length >> 1]!;

/** A whole release pulled over loopback, checked, scored and swapped in; then TeamViews of it. Median of runs. */
export async function bench(): Promise<BenchRow[]> {
  const { SeatDb } = await import('../../core/seat/database/seat-db.ts');
  const { pullRelease } = await import('../../core/release/pull.ts');
  const { buildSnapshot, teamView } = await import('../../core/seat/view/snapshot.ts');
  const { files, ids } = await bigRelease();
  const server = createServer((request, response) => {
    const bytes = files.get((request.url ?? '/').slice(1));
    response.writeHead(bytes ? 200 : 404, { 'content-type': 'application/json' }).end(bytes);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const db = new SeatDb();
  const pulls: number[] = [];
  const scoring: number[] = [];
  const swaps: number[] = [];
  for (let run = 0; run < 5; run++) {
    const start = performance.now();
    const result = await pullRelease({ address, fetch, now: new Date(0) });
    if (result.kind !== 'new') throw new Error(`The release was not pulled: ${JSON.stringify(result)}`);
    const pulled = performance.now();
    const snapshot = buildSnapshot(result.release);
    const scored = performance.now();
    await db.swap({ manifest: result.manifest }, snapshot, { failures: 0 }, 'this code');
    pulls.push(pulled - start);
    scoring.push(scored - pulled);
    swaps.push(performance.now() - scored);
  }
  const views: number[] = [];
  for (const id of ids) {
    const start = performance.now();
    const [org, record] = await Promise.all([db.get('org'), db.team(id)]);
    teamView({ ...org!, lines: [] }, record!);
    views.push(performance.now() - start);
  }
  await db.close();
  server.close();
  server.closeAllConnections();
  const bytes = [...files.values()].reduce((sum, file) => sum + file.byteLength, 0);
  const of = `release of ${TEAMS} teams x ${MONTHS} months (${(bytes / 1e6).toFixed(0)} MB)`;
  const row = (what: string, value: number, limit?: number): BenchRow => ({
    what: `seat: ${what}`,
    where: 'Node',
    value,
    unit: 'ms',
    limit,
  });
  return [
    row(`${of} pulled and checked`, median(pulls)),
    row(`${of} scored`, median(scoring)),
    row(`${of} swapped in`, median(swaps)),
    row(
      `${of} pulled, checked, scored and swapped in`,
      median(pulls.map((p, i) => p + scoring[i]! + swaps[i]!)),
      1000,
    ),
    row('TeamView from the cache, median of 200 teams', median(views), 20),
    row('TeamView from the cache, slowest of 200 teams', Math.max(...views)),
  ];
}
