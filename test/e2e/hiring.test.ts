import { afterAll, beforeAll, expect, test } from 'vitest';
import { kitAsPage } from '../../core/seat/advice/kit-copy.ts';
import { QUESTION_BANK, type QuestionText, questionText } from '../../core/seat/advice/question-bank.ts';
import type { Kit } from '../../core/seat/advice/questions.ts';
import { type Driver, SIDE_PANEL, setUpSeat } from '../browsers/driver.ts';
import { BROWSER, HR_TOOLS, Stage } from './support/session.ts';

/** What a recruiter does on a vacancy: the questions, the ad, and nothing on a candidate's page. */
const stage = new Stage();
let driver: Driver;
let site: string;

beforeAll(async () => {
  const served = await stage.hrSite();
  site = served.origin;
  driver = await stage.browser();
  await driver.ask({ type: 'use-sample' });
  await setUpSeat(driver, { hrTools: HR_TOOLS });
});
afterAll(() => stage.close());

/** The browser's number of the newest tab at `path`. */
async function numberOf(path: string): Promise<number> {
  const options = await driver.openExtensionPage('options.html');
  const id = await options.evaluate(async (part) => {
    const scope = globalThis as unknown as { browser?: typeof chrome; chrome: typeof chrome };
    const tabs = await (scope.browser ?? scope.chrome).tabs.query({ url: 'http://localhost/*' });
    return tabs.findLast((tab) => tab.url?.includes(part))?.id ?? -1;
  }, path);
  await options.close();
  return id;
}

test('vacancy 42: questions on the card, two hints for its ad beside it', async () => {
  const path = '/web/index.php/recruitment/addJobVacancy/42';
  const tab = await driver.open(`${site}${path}`);
  const panel = await tab.panel();
  await panel?.waitForText(/Customer questions · 6/);
  await panel?.clickNamed(/Show more/);
  const card = (await panel?.waitForText(/SDN-2026Q3-2/)) ?? '';
  expect(card).toContain('Tell us about a time you realised you couldn’t keep a promise to a customer.');
  expect(card).toContain('What would you bring that this team doesn’t have yet?');
  expect(card).not.toContain('hold music');

  const id = await numberOf(path);
  const side = await driver.openExtensionPage(
    `sidepanel.html#tabId=${id}&show=side-panel&tab=hiring`,
    SIDE_PANEL,
  );
  await side.waitForText(/SDN-2026Q3-2/);
  expect(await side.text()).not.toContain('We call back within two hours”: customers complain');
  await side.clickNamed(/Check this ad/);
  const checked = await side.waitForText(/2 suggestions/);
  expect(checked).toContain('We call back within two hours');
  expect(checked).toContain('14 qualifications and 1 behaviour');
  expect(checked).toContain('You see every call-back through, and let people know early if it’s delayed.');
  await side.close();
  await tab.close();
});

test('a page about a person gives no ad, whatever stands on it', async () => {
  const path = '/web/index.php/recruitment/addCandidate/1';
  const tab = await driver.open(`${site}${path}`);
  await tab.panel();
  const id = await numberOf(path);
  expect(await driver.ask({ type: 'read-ad', tabId: id })).toEqual({ ad: null, why: 'not-a-job' });
  expect(await driver.ask({ type: 'read-ad', tabId: 999_999 })).toEqual({ ad: null, why: 'no-page' });
  await tab.close();
});

test('two candidates of a requisition and the job’s own page get the same questions, byte by byte', async () => {
  const copies: string[] = [];
  for (const query of [
    'm=joborders&a=show&jobOrderID=42',
    'm=candidates&a=show&candidateID=1',
    'm=candidates&a=show&candidateID=2',
  ]) {
    const path = `/opencats/index.php?${query}`;
    const tab = await driver.open(`${site}${path}`);
    await (await tab.panel())?.waitForText(/Interview questions|Customer questions/);
    const id = await numberOf(query);
    const link = `sidepanel.html#tabId=${id}&show=side-panel&tab=hiring`;
    const side = await driver.openExtensionPage(link, SIDE_PANEL);
    await side.waitForText(/SDN-2026Q3-2/);
    const text = await side.settledText();
    copies.push(text.slice(text.indexOf('SDN-2026Q3-2'), text.indexOf('Applicants notice it too')));
    await side.close();
    await tab.close();
  }
  expect(copies[0]).toContain('What would you bring that this team doesn’t have yet?');
  expect(copies[1]).toBe(copies[0]);
  expect(copies[2]).toBe(copies[0]);
});

test.skipIf(BROWSER === 'firefox')('even the six longest questions print on one page', async () => {
  const page = await driver.chromium!.newPage();
  for (const language of ['en', 'de'] as const) {
    const length = ({ ask, probes, anchors }: QuestionText) => [ask, ...probes, ...anchors].join('').length;
    const longest = QUESTION_BANK.toSorted(
      (a, b) => length(questionText(b.id, language)) - length(questionText(a.id, language)),
    ).slice(0, 6);
    const kit: Kit = {
      code: 'CCDN-2026Q3-12',
      check: 'ffff',
      team: 'Customer Care and Complaints Desk North-West',
      requisition: { id: 'REQ-2026-000042' },
      minutes: 35,
      basis: 'Chosen from 12,345 customer comments about this team. '.repeat(3),
      questions: longest.map(({ id, kind, goal }) => ({
        id,
        ...questionText(id, language),
        kind,
        goal,
        why: 'Customers: “Appointment moved or missed, and nobody said so”, 19% (14–25) of 206 comments',
      })),
      sameness: 'All questions but the last look for what is here already. '.repeat(2),
      beyond: 'For interviewers: what did this person notice about us that no customer has mentioned? ',
      changeMind: 'What would change my mind about this candidate: ',
      rules: 'The same questions, in the same order, for every candidate. No total. No pass mark. '.repeat(3),
      language,
    };
    await page.setContent(kitAsPage(kit));
    for (const format of ['A4', 'Letter']) {
      const pdf = await page.pdf({ format });
      expect(pdf.toString('latin1').match(/\/Type \/Page\b/g), `${language} ${format}`).toHaveLength(1);
    }
  }
  await page.close();
});
