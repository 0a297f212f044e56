import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { QUOTES } from '../../demo/company/quotes.ts';
import { writeCompany } from '../../demo/company/write.ts';
import { makeSampleRelease } from '../../tools/sample.ts';
import { type Driver, setUpSeat } from '../browsers/driver.ts';
import { type Row, readRows, recount, written } from './support/recount.ts';
import { HR_TOOLS, Stage } from './support/session.ts';
import { everythingStored } from './support/storage.ts';

/** A seat that pulls a release of the sample company, made in Node, and shows it in HR pages. */
describe('a seat', () => {
  const stage = new Stage();
  let driver: Driver;
  let site: string;
  let rows: Row[];

  beforeAll(async () => {
    const folder = stage.folder();
    writeCompany(join(folder, 'company'));
    rows = readRows(join(folder, 'company', 'responses.csv'));
    await makeSampleRelease({ out: join(folder, 'release'), audience: 'hr', sample: false });
    const [release, hrSite] = await Promise.all([stage.release(join(folder, 'release')), stage.hrSite()]);
    site = hrSite.origin;
    driver = await stage.browser();
    const status = await setUpSeat(driver, { address: `${release.origin}/`, hrTools: HR_TOOLS });
    expect(status).toMatchObject({ state: 'ready', release: { through: '2026-10' } });
  });
  afterAll(() => stage.close());

  test.each([
    ['42', 'Service Desk North'],
    ['51', 'Heating North'],
  ])('vacancy %s shows the figures of a recount for %s', async (id, team) => {
    const { answers, score } = recount(rows, team, '2026-05', '2026-10');
    const tab = await driver.open(`${site}/web/index.php/recruitment/addJobVacancy/${id}`);
    const panel = await tab.panel();
    expect(panel, 'no panel came').toBeDefined();
    const text = await panel!.waitForText(/Would recommend/);
    expect(text).toContain(team);
    expect(text).toContain(written(score));
    expect(text).toMatch(new RegExp(`\\b${answers} customers`));
    await tab.close();
  });

  test('the job order of the second tool shows the same team', async () => {
    const tab = await driver.open(`${site}/opencats/index.php?m=joborders&a=show&jobOrderID=42`);
    const panel = await tab.panel();
    expect(await panel?.waitForText(/Would recommend/)).toContain('Service Desk North');
    await tab.close();
  });

  test.each([
    ['/web/index.php/recruitment/addCandidate/1', /Customer Lens/],
    ['/opencats/index.php?m=candidates&a=show&candidateID=1', /Interview questions/],
    ['/web/index.php/pim/viewPersonalDetails/empNumber/1', /Customer Lens/],
  ])('%s is about a person: a chip and no figure', async (path, says) => {
    const tab = await driver.open(site + path);
    const text = await (await tab.panel())?.settledText();
    expect(text).toMatch(says);
    expect(text).not.toMatch(/[+−-]\d|\d %|\d%|recommend/i);
    await tab.close();
  });

  test.each(['leave/viewLeaveList', 'pim/viewSalaryList/empNumber/1'])('%s gets nothing', async (path) => {
    const tab = await driver.open(`${site}/web/index.php/${path}`);
    expect(await tab.panel(2000)).toBeUndefined();
    await tab.close();
  });

  test('no figure enters the host’s page', async () => {
    const tab = await driver.open(`${site}/web/index.php/recruitment/addJobVacancy/42`);
    await tab.panel();
    const html = await tab.evaluate(() => document.documentElement.outerHTML, undefined);
    expect(html).not.toMatch(/recommend|412|\+11/);
    await tab.close();
  });

  test('what the seat stores holds no response and no comment', async () => {
    const options = await driver.openExtensionPage('options.html');
    await options.waitForText(/\S/);
    const stored = await everythingStored(options);
    expect(stored, 'the release is not there at all').toContain('Service Desk North');
    const comments = [...new Set(rows.map((row) => row.comment).filter((comment) => comment.length > 25))];
    expect(comments.length).toBeGreaterThan(3000);
    const cleared = QUOTES.map((quote) => quote.text).join('\n');
    expect(stored).toContain(QUOTES[0]!.text);
    expect(comments.filter((comment) => !cleared.includes(comment) && stored.includes(comment))).toEqual([]);
    expect(stored.match(/\bA\d{5}\b/g) ?? []).toEqual([]);
    expect(rows.every((row) => /^A\d{5}$/.test(row.id))).toBe(true);
    await options.close();
  });
});
