import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Driver } from '../browsers/driver.ts';
import { pause } from '../browsers/view.ts';
import { FORMBRICKS_TOKEN, type FormbricksWorld, formbricksServer } from '../servers/formbricks.ts';
import type { VendorServer } from '../servers/server.ts';
import { ZENDESK_TOKEN, type ZendeskTicket, type ZendeskWorld, zendeskServer } from '../servers/zendesk.ts';
import { accessible, labelled } from './support/form.ts';
import { Stage } from './support/session.ts';
import { Station } from './support/station.ts';
import { everythingStored, storageOfPages } from './support/storage.ts';

/** Feedback tools as an analyst connects them at the station, against servers that answer as the vendors document. */
const stage = new Stage();
const GROUPS = ['North', 'South', 'Support 2nd level'];
const SAID = ['Nobody called me back', 'Very friendly, thank you', ''];
let analyst: Driver;
let station: Station;
let zendesk: VendorServer;
let formbricks: VendorServer;
const tickets: ZendeskWorld = { system: 'surveys', tickets: [] };
const surveys: FormbricksWorld = { version: 'v3', answers: [] };

beforeAll(async () => {
  for (let i = 0; i < 260; i++) {
    const at = Date.UTC(2026, 4 + (i % 5), 1 + (i % 27), 9 + (i % 8));
    tickets.tickets.push({
      id: 1000 + i,
      group: GROUPS[i % 3]!,
      requester: 9000 + i,
      created: at,
      updated: at + 1000,
      deleted: false,
      rating: 1 + (i % 5),
      comment: SAID[i % 3]!,
    } satisfies ZendeskTicket);
  }
  for (let i = 0; i < 30; i++)
    surveys.answers.push({
      id: `cm${i}`,
      team: 'North',
      created: Date.UTC(2026, 6, 1 + i),
      updated: Date.UTC(2026, 6, 1 + i),
      rating: i % 11,
      comment: 'The app is slow',
    });
  zendesk = await zendeskServer(tickets);
  formbricks = await formbricksServer(surveys);
  stage.alsoClose(zendesk);
  stage.alsoClose(formbricks);
  const units = join(stage.folder(), 'units.csv');
  writeFileSync(units, 'name,parent,headcount\nAcme,,90\nNorth,Acme,30\nSouth,Acme,30\nSupport,Acme,30\n');
  analyst = await stage.browser();
  station = await Station.open(analyst);
  await station.import(/Teams/, units);
  await station.tab.clickNamed(/^\d?Feedback tools/);
});
afterAll(() => stage.close());

test('nothing is sent to a tool that the browser may not ask', async () => {
  await station.addTool('Zendesk', {
    Address: zendesk.address,
    'Read answers from this day on': '2026-01-01',
  });
  await station.tab.fill('input[type=password]', 'not-the-token-of-zendesk');
  // No program can answer the browser's own question, so its answer is given in its place.
  await station.refusePermission(true);
  await station.tab.clickNamed(/Test connection/);
  await station.tab.waitForText(/Permission for 127\.0\.0\.1:\d+ declined/);
  expect(zendesk.asked).toEqual([]);
  await station.refusePermission(false);
});

test('a wrong token is named, a right one shows what it sees, and units are mapped', async () => {
  const { tab } = station;
  await tab.clickNamed(/Test connection/);
  await tab.waitForText(/token is no longer valid/);
  expect(await tab.text()).not.toContain('not-the-token');
  await tab.fill('input[type=password]', ZENDESK_TOKEN);
  await tab.clickNamed(/Test connection/);
  const seen = await tab.waitForText(/1 team not matched yet/);
  expect(seen).toMatch(/Connected to Zendesk \(customer satisfaction surveys\)/);
  expect(seen).toContain('Groups: 3 (North, South and Support 2nd level)');
  expect(seen).toContain('Tickets: 260');
  expect(seen).toContain('CSAT 1 to 5');
  await tab.choose(await labelled(tab, 'Team for “Support 2nd level”'), 'support');
  await tab.waitForText(/All teams matched/);
  await accessible(tab);
});

test('a server that dies in mid-page and one that wants to be left alone are waited for, and nothing is lost', async () => {
  const { tab } = station;
  // Two questions about the system, the groups, a page with its tickets; then it dies. Next time it is busy.
  zendesk.faults.push(...Array(5).fill(undefined), 'die-in-mid-page', 'busy-retry-after');
  await tab.clickNamed(/Save and import/);
  await tab.waitForText(/request limit is reached[\s\S]*Next try: \w+ \d\d:\d\d/, 30_000);
  expect(await tab.text()).toContain('100 answers');
  const read = await tab.waitForText(/Updated \w+ \d\d:\d\d\. 260 answers/, 40_000);
  expect(read).toContain('Updates once a day');
  await tab.clickNamed(/^History$/);
  const history = await tab.waitForText(/Copy diagnostic/);
  expect(history).toMatch(/Dropped before anything was stored: requester \(/);
  expect(history).toMatch(/broke midway/);
  await accessible(tab);
});

test('an answer that is deleted at the tool is gone at the next reading', async () => {
  const { tab } = station;
  Object.assign(tickets.tickets[0]!, { deleted: true, updated: Date.now() - 60_000 });
  await tab.clickNamed(/Update now/);
  await tab.waitForText(/259 answers/);
});

test('a second tool stands beside the first, and removing it takes its answers and its token', async () => {
  const { tab } = station;
  await station.addFormbricks(formbricks.address, 'team', FORMBRICKS_TOKEN);
  await tab.clickNamed(/Test connection/);
  await tab.waitForText(/“q2” isn’t listed above/);
  await tab.clickNamed(/Save and import/);
  await tab.waitForText(/30 answers/);

  const stored = await everythingStored(tab);
  expect(stored).toContain(FORMBRICKS_TOKEN);
  expect(await storageOfPages(tab)).not.toMatch(/secret-token/);
  await tab.clickNamed(/^Remove$/);
  await tab.waitForText(/Remove Zendesk/);
  await tab.clickNamed(/^Cancel$/);
  await station.clickLast(/^Remove$/);
  await tab.waitForText(/Remove Formbricks/);
  await tab.clickNamed(/Remove tool and answers/);
  for (let after = ''; after === '' || after.includes(FORMBRICKS_TOKEN); )
    after = await everythingStored(tab);
  const text = await tab.waitForText(/^(?![\s\S]*30 answers)/);
  expect(text).toContain('259 answers');
});

test('answers and contacts of a tool are published, and a token is in nothing that leaves the station', async () => {
  await station.preview();
  const files = await station.publishZip();
  const text = Object.values(files)
    .map((bytes) => Buffer.from(bytes).toString('utf8'))
    .join();
  expect(text).toContain('"csat-1-5"');
  expect(Object.keys(files).join()).toContain('contacts.');
  expect(text).toMatch(/"node":"support"/);
  expect(text).not.toContain(ZENDESK_TOKEN);
  const options = await analyst.openExtensionPage('options.html');
  expect(await storageOfPages(options)).not.toContain(ZENDESK_TOKEN);
  await options.close();
});

test('reading a tool holds up no other work', async () => {
  const { tab } = station;
  const file = join(stage.folder(), 'answers.csv');
  const rows = Array.from({ length: 40 }, (_, i) => `r${i},North,2026-07-1${i % 9},${i % 11},customer`);
  writeFileSync(file, ['id,team,date,nps,audience', ...rows].join('\n'));
  await tab.clickNamed(/^\d?Feedback tools/);
  const asked = zendesk.asked.length;
  zendesk.faults.push('slow-loris');
  await tab.clickNamed(/Update now/);
  for (; zendesk.asked.length === asked; ) await pause(50);
  expect(await station.import(/Answers/, file)).toContain('40 of 40 rows imported');
  await tab.clickNamed(/^\d?Feedback tools/);
  expect(await tab.has('[role=progressbar]')).toBe(true);
});
