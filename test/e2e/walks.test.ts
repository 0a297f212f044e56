import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Driver, POPUP, setUpSeat } from '../browsers/driver.ts';
import type { View } from '../browsers/view.ts';
import { BROWSER, HR_TOOLS, Stage } from './support/session.ts';

/** What people came to do, from the page they are on to what they take away: never more than three clicks. */
const stage = new Stage();
let driver: Driver;
let site: string;

beforeAll(async () => {
  site = (await stage.hrSite()).origin;
  driver = await stage.browser();
  await driver.ask({ type: 'use-sample' });
  await setUpSeat(driver, { hrTools: HR_TOOLS, myTeams: ['night-emergency', 'heating-north'] });
});
afterAll(() => stage.close());

/** Counts every click and every choice of one walk. */
class Walk {
  clicks = 0;

  async click(on: View, name: RegExp): Promise<void> {
    this.clicks++;
    await on.clickNamed(name);
  }

  async choose(on: View, selector: string, value: string): Promise<void> {
    this.clicks++;
    await on.choose(selector, value);
  }

  /** Clicks on what opens the surface beside the page. */
  async beside(on: View, name: RegExp): Promise<View> {
    return await driver.beside(() => this.click(on, name));
  }
}

/** Whether `view` is the browser's own side panel rather than a tab with its page. */
async function isSidePanel(view: View): Promise<boolean> {
  return await view.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: typeof globalThis.chrome };
    const tab = await chrome.tabs.getCurrent();
    const panels = await chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL' as never] });
    return tab === undefined && panels.some(({ documentUrl }) => documentUrl === location.href);
  }, undefined);
}

async function cardOn(path: string): Promise<View> {
  const panel = await (await driver.open(`${site}/web/index.php/${path}`)).panel();
  if (!panel) throw new Error(`No card came on ${path}.`);
  return panel;
}

/** The card of the organisation page at Complaints & Care. */
async function careCard(walk: Walk): Promise<View> {
  const card = await cardOn('admin/viewCompanyStructure');
  await card.waitForText(/Show team/);
  await walk.choose(card, 'select', 'complaints-care');
  await card.waitForText(/Customers are well served; the team is under strain/);
  return card;
}

test('prepare tomorrow’s interview: two clicks to the kit on the clipboard', async () => {
  const walk = new Walk();
  const card = await cardOn('recruitment/addJobVacancy/42');
  const side = await walk.beside(card, /Customer questions · 6/);
  await side.waitForText(/SDN-2026Q3-2/);
  if (BROWSER === 'chromium') expect(await isSidePanel(side)).toBe(true);
  await walk.click(side, /Copy for your ATS/);
  await side.waitForText(/Copied/);
  const { text, html } = await driver.clipboard();
  expect(text).toMatch(/^Customer questions SDN-2026Q3-2 \([0-9a-f]{4}\) · Service Desk North · 35 min/);
  expect(text).toContain('6. What would you bring that this team doesn’t have yet? [add]');
  expect(html).toMatch(/<h2>Customer questions SDN-2026Q3-2[\s\S]*<ol><li>[\s\S]*<li>5: /);
  expect(walk.clicks).toBeLessThanOrEqual(3);

  await side.clickNamed(/^Markdown$/);
  await expect
    .poll(async () => (await driver.clipboard()).text)
    .toMatch(/^# Customer questions SDN-2026Q3-2/);
  await side.clickNamed(/^HTML$/);
  await expect.poll(async () => (await driver.clipboard()).text).toMatch(/^<h2>Customer questions/);
});

test('prepare it without leaving the page: the unfolded card copies and prints the same kit', async () => {
  const walk = new Walk();
  const card = await cardOn('recruitment/addJobVacancy/42');
  await walk.click(card, /Show more/);
  await walk.click(card, /Copy for your ATS/);
  await card.waitForText(/Copied/);
  const { text, html } = await driver.clipboard();
  expect(text).toMatch(/^Customer questions SDN-2026Q3-2/);
  expect(html).toMatch(/<h2>Customer questions SDN-2026Q3-2/);
  expect(walk.clicks).toBeLessThanOrEqual(3);

  await card.evaluate(() => {
    // Before the card hears that its frame has loaded: no browser without a screen shows a print dialog.
    const listen = ({ target }: Event) => {
      const sheet = (target as HTMLIFrameElement).contentWindow!;
      sheet.print = () => document.body.setAttribute('data-printed', sheet.document.body.innerText);
    };
    document.addEventListener('load', listen, true);
  }, undefined);
  await card.clickNamed(/Print on one page/);
  await expect
    .poll(() => card.evaluate(() => document.body.getAttribute('data-printed'), undefined))
    .toMatch(/Customer questions[\s\S]*What would you bring that this team doesn’t have yet/);
});

test('explain this unit’s quarter: three clicks to thanks, or to the brief of the unit on the page', async () => {
  const walk = new Walk();
  const card = await careCard(walk);
  await walk.click(card, /Suggested next steps/);
  const explained = await card.waitForText(/last action:\s*for customers/i);
  for (const said of [
    'Fix “waiting for Billing”: it holds back 24 of 65 employees. Owner: Billing.',
    'None of this team’s targets is based on customer feedback.',
    'isn’t proof',
  ])
    expect(explained).toContain(said);
  await walk.click(card, /Copy as a thank-you/);
  await card.waitForText(/Copied/);
  expect((await driver.clipboard()).text).toMatch(
    /^To everyone in Complaints & Care: what your customers praise most/,
  );
  expect(walk.clicks).toBeLessThanOrEqual(3);

  const other = new Walk();
  const first = await cardOn('admin/viewCompanyStructure');
  await other.click(first, /Show details/);
  // On a busy machine the card is still on its way to its place when the pointer comes, and Firefox clicks beside it.
  await first.waitForText(/Brief on one page/, 5000).catch(() => first.clickNamed(/Show details/));
  const side = await other.beside(first, /Brief on one page/);
  await side.waitForText(/Customer Service: winning, keeping and growing customers/);
  await other.click(side, /Copy as Markdown/);
  await side.waitForText(/Copied/);
  expect((await driver.clipboard()).text).toMatch(
    /^# Customer Service: winning, keeping and growing customers\n/,
  );
  expect(other.clicks).toBeLessThanOrEqual(3);
});

test('move the timesheet deadline: three clicks to a calendar file', async () => {
  const walk = new Walk();
  const card = await careCard(walk);
  const side = await walk.beside(card, /Peaks and deadlines · 1 clash/);
  const clash = await side.waitForText(/Download invite \(\.ics\)/);
  expect(clash).toContain('“Overtime sheets due” is on Friday 15:00, the busiest hour of the week.');
  expect(clash).toContain('Quieter: Tuesday 10:00.');
  const saved = side.evaluate(
    () =>
      new Promise<string>((resolve) => {
        const make = URL.createObjectURL.bind(URL);
        URL.createObjectURL = (blob) => {
          (blob as Blob).text().then(resolve);
          return make(blob);
        };
      }),
    undefined,
  );
  await walk.click(side, /Download invite \(\.ics\)/);
  expect(await saved).toMatch(/DTSTART;TZID=Europe\/Berlin:\d{8}T100000\r\n/);
  expect(walk.clicks).toBeLessThanOrEqual(3);
  await side.choose('select', 'service-desk-west');
  await side.waitForText(/Service Desk West partner\n/);
  await side.choose('select', 'showrooms');
  expect(await side.waitForText(/No HR date falls on a busy day/)).not.toContain('Clash');
});

test('thank the team: one click in the popup; another opens the browser’s own side panel', async () => {
  const walk = new Walk();
  const popup = await driver.openExtensionPage('popup.html', POPUP);
  await popup.waitForText(/Copy as a thank-you/);
  await walk.click(popup, /Copy as a thank-you/);
  await popup.waitForText(/Copied/);
  expect((await driver.clipboard()).text).toMatch(
    /^“.+” – a customer of .+, .+ 2026\. Thank you for that\.$/,
  );
  expect(walk.clicks).toBe(1);

  await popup.toFront();
  await popup.clickNamed(/Side panel/);
  await expect
    .poll(
      () =>
        popup.evaluate(async () => {
          const scope = globalThis as unknown as {
            browser?: { sidebarAction?: { isOpen(of: object): Promise<boolean> } };
            chrome: typeof globalThis.chrome;
          };
          if (scope.browser?.sidebarAction) return await scope.browser.sidebarAction.isOpen({});
          const panels = await scope.chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL' as never] });
          return panels.some(({ documentUrl }) => documentUrl?.endsWith('/sidepanel.html'));
        }, undefined),
      { timeout: 10_000 },
    )
    .toBe(true);
});
