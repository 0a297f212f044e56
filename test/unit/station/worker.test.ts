import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { StationDb } from '../../../core/station/database/station-db.ts';
import type { OpenedFile } from '../../../core/station/intake/import-jobs.ts';
import type { JobProgress } from '../../../core/station/intake/job-progress.ts';
import type { RunJob } from '../../../core/station/intake/jobs.ts';
import { ThemeSetup } from '../../../core/station/intake/theme-setup.ts';
import { ResponseMapping } from '../../../core/station/sources/files/mapping.ts';
import { suggestResponses } from '../../../core/station/sources/files/suggest.ts';
import { askWorker } from '../../../entrypoints/station/ask-worker.ts';

/** The worker's own code, given messages as a browser would: copied, and a turn later. */
const page = globalThis as unknown as {
  onmessage: ((event: { data: unknown }) => void) | null;
  postMessage: (said: unknown) => void;
};
const worker = {
  onmessage: null as ((event: { data: unknown }) => void) | null,
  postMessage: (asked: unknown) => {
    const data = structuredClone(asked);
    setTimeout(() => page.onmessage?.({ data }));
  },
};
page.postMessage = (said) => {
  const data = structuredClone(said);
  setTimeout(() => worker.onmessage?.({ data }));
};
/** Browsers take one message after another; Node takes a thousand of one port before it looks at anything else. */
globalThis.MessageChannel = class {
  port1 = { onmessage: undefined as (() => void) | undefined };
  port2 = { postMessage: () => void setTimeout(() => this.port1.onmessage?.()) };
} as never;
const ROWS = 6000;

let run: RunJob;
let db: StationDb;
beforeEach(async () => {
  await import('../../../entrypoints/station/worker.ts');
  run = askWorker(worker as unknown as Worker);
  db = new StationDb();
});
afterEach(() => db.delete());

async function input() {
  const rows = ['id,team,date,nps,audience,comment'];
  for (let i = 0; i < ROWS; i++)
    rows.push(
      `${i},North,2026-0${1 + (i % 9)}-1${i % 9},${i % 11},customer,Nobody called me back for ${i} days`,
    );
  const file = (await run('open-file', {
    blob: new Blob([rows.join('\n')]),
    name: 'answers.csv',
  })) as OpenedFile;
  return {
    file,
    mapping: ResponseMapping.parse(suggestResponses(file)),
    measures: [],
    themes: ThemeSetup.parse({}),
    roster: '',
    timeZone: 'Europe/Berlin',
    today: '2026-11-03',
  };
}

test('an import that is cancelled under way stores nothing, and can be done again', async () => {
  const asked = await input();
  const controller = new AbortController();
  const told: JobProgress[] = [];
  const cancelled = run('import-responses', asked, {
    signal: controller.signal,
    onProgress: (progress) => {
      told.push(progress);
      controller.abort(new Error('not wanted'));
    },
  });
  await expect(cancelled).rejects.toThrow('not wanted');
  expect(told).toHaveLength(1);
  expect(told[0]!.read).toBeLessThan(ROWS);
  expect(await db.keys()).toEqual([]);
  const { report, outcome } = await run('import-responses', asked);
  expect([report.taken, outcome.added]).toEqual([ROWS, ROWS]);
  expect(await db.keys()).toHaveLength(9);
});

test('a job that waits is let go of before those before it are done, and never begun', async () => {
  const asked = await input();
  const controller = new AbortController();
  const order: string[] = [];
  const first = run('import-responses', asked).then(() => order.push('first'));
  const second = run('import-responses', asked, { signal: controller.signal }).catch(() =>
    order.push('second'),
  );
  controller.abort();
  await Promise.all([first, second]);
  expect(order).toEqual(['second', 'first']);
  const early = run('export-log', {}, { signal: controller.signal });
  await expect(early).rejects.toThrow();
});

test('a report of refused rows is saved whole though the page sees a few', async () => {
  const asked = await input();
  const { report } = await run('import-responses', {
    ...asked,
    mapping: { ...asked.mapping, dateOrder: 'mdy' as const },
    today: '2026-01-12',
  });
  expect(report.refused).toBeGreaterThan(1000);
  expect(report.refusals).toHaveLength(20);
  const csv = await run('report-csv', { report, sentences: { 'future-date': 'Too late!' } as never });
  expect(csv.match(/Too late!/g)).toHaveLength(report.refused);
});

test('what fails says why, and the next job runs', async () => {
  const asked = await input();
  await expect(
    run('import-responses', { ...asked, mapping: { ...asked.mapping, team: 'No such column' } }),
  ).rejects.toThrow(/no column "No such column"/);
  expect(await run('open-file', { blob: new Blob([]), name: 'empty.csv' })).toEqual({ refused: 'empty' });
});
