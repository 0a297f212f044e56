import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { SeatStatus } from '../../core/model/seat-status.ts';
import { writeCompany } from '../../demo/company/write.ts';
import { setUpSeat } from '../browsers/driver.ts';
import { writePolicy } from '../browsers/policy.ts';
import { type Row, readRows, recount, written } from './support/recount.ts';
import { BROWSER, HR_TOOLS, Stage } from './support/session.ts';
import { Station } from './support/station.ts';
import { everythingStored } from './support/storage.ts';

/** The whole way: two files at the station of one profile, a folder on a server, a card in another profile. */
const stage = new Stage();
let company: string;
let release: string;
let rows: Row[];

beforeAll(() => {
  const folder = stage.folder();
  company = join(folder, 'company');
  release = join(folder, 'release');
  writeCompany(company);
  rows = readRows(join(company, 'responses.csv'));
});
afterAll(() => stage.close());

test('an analyst turns files into a release', async () => {
  const analyst = await stage.browser({ hosts: [] });
  const station = await Station.open(analyst);
  expect(await station.import(/Teams/, join(company, 'units.csv'))).toMatch(/51 of 51 rows imported/);
  const report = await station.import(/Answers/, join(company, 'responses.csv'));
  const all = rows.length.toLocaleString('en');
  expect(report).toContain(`${all} of ${all} rows imported`);
  expect(report).toMatch(/\b6\b[^.]*fairness/);
  expect(await station.import(/Jobs/, join(company, 'requisitions.csv'))).toMatch(/7/);
  await station.preview();
  await station.publish(release);
  await station.close();
  await analyst.close();
});

test('a recruiter’s browser, set up by an administrator or by hand, shows the figures of a recount', async () => {
  const [served, site] = await Promise.all([stage.release(release), stage.hrSite()]);
  const settings = { address: `${served.origin}/`, hrTools: HR_TOOLS };
  const policy = BROWSER === 'chromium' ? writePolicy(settings) : undefined;
  try {
    const recruiter = await stage.browser();
    const status = policy ? await ready(recruiter) : await setUpSeat(recruiter, settings);
    expect(status).toMatchObject({ state: 'ready', managed: policy !== undefined });

    const tab = await recruiter.open(`${site.origin}/web/index.php/recruitment/addJobVacancy/42`);
    const panel = await tab.panel();
    const text = (await panel?.waitForText(/Would recommend/)) ?? '';
    const { answers, score } = recount(rows, 'Service Desk North', '2026-05', '2026-10');
    expect(text).toContain('Service Desk North');
    expect(text).toContain(`recommend ${written(score)}`);
    expect(text).toContain(`${answers} customers`);

    const options = await recruiter.openExtensionPage('options.html');
    const stored = await everythingStored(options);
    expect(stored).toContain('Service Desk North');
    const comments = [...new Set(rows.map((row) => row.comment).filter((comment) => comment.length > 25))];
    expect(comments.filter((comment) => stored.includes(comment))).toEqual([]);
    expect(stored.match(/\bA\d{5}\b/g) ?? []).toEqual([]);
    expect(rows.every((row) => /^A\d{5}$/.test(row.id))).toBe(true);
    await recruiter.close();
  } finally {
    policy?.remove();
  }
});

async function ready(driver: Awaited<ReturnType<Stage['browser']>>): Promise<SeatStatus> {
  let status = await driver.ask({ type: 'pull-now' });
  for (const until = Date.now() + 30_000; status.state !== 'ready' && Date.now() < until; ) {
    await new Promise((resolve) => setTimeout(resolve, 200));
    status = await driver.ask({ type: 'seat-status' });
  }
  return status;
}
