import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TeamView } from '../../core/model/team-view.ts';
import { briefAsPage, briefFor } from '../../core/seat/advice/brief.ts';
import { conversationAsPage, conversationBrief } from '../../core/seat/advice/conversation.ts';
import { selfCheck, selfCheckAsPage } from '../../core/seat/advice/self-check.ts';
import { type Driver, POPUP, setUpSeat } from '../browsers/driver.ts';
import { BROWSER, HR_TOOLS, Stage } from './support/session.ts';

/** What an HR partner and a manager take along: the one thing of the week, and pages to print. */
const stage = new Stage();
let driver: Driver;

beforeAll(async () => {
  driver = await stage.browser(
    process.env.EXTENSION === undefined ? {} : { extension: process.env.EXTENSION },
  );
  await driver.ask({ type: 'use-sample' });
  await setUpSeat(driver, { hrTools: HR_TOOLS });
});
afterAll(() => stage.close());

test('what changed comes first in the popup, put away by a click and not back', async () => {
  await setUpSeat(driver, {
    hrTools: HR_TOOLS,
    myTeams: ['heating-north', 'heating-south', 'night-emergency'],
  });
  const popup = await driver.openExtensionPage('popup.html', POPUP);
  const text = await popup.waitForText(/New since you last looked/);
  expect(text).toMatch(
    /Heating North: “Late arrival” fell from 21% \(17–26\) to 12% \(9–16\) since “Arrival windows”/,
  );
  expect(text).toMatch(/Copy as a thank-you/);
  await popup.clickNamed(/^Got it$/);
  await popup.close();
  const again = await driver.openExtensionPage('popup.html', POPUP);
  expect(await again.waitForText(/Copy as a thank-you/)).not.toContain('New since');
  await again.close();
});

test.skipIf(BROWSER === 'firefox')(
  'brief, conversation and twelve questions are one printed page each',
  async () => {
    const page = await driver.chromium!.newPage();
    const { view } = (await driver.ask({ type: 'team-view', team: 'complaints-care' })) as { view: TeamView };
    const counts: number[] = [];
    for (const language of ['en', 'de'] as const)
      for (const html of [
        briefAsPage(briefFor(view, language)!),
        conversationAsPage(conversationBrief(view, language)!),
        selfCheckAsPage(selfCheck(language)),
      ])
        for (const format of ['A4', 'Letter'] as const) {
          await page.setContent(html);
          const pdf = (await page.pdf({ format })).toString('latin1');
          counts.push(pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0);
        }
    expect(counts).toEqual(counts.map(() => 1));
    await page.close();
  },
);
