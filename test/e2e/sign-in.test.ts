import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeSampleRelease } from '../../tools/sample.ts';
import { type Driver, POPUP, type Tab } from '../browsers/driver.ts';
import { pause } from '../browsers/view.ts';
import { CLIENT_ID, type SignInServer, startSignInServer } from '../servers/sign-in.ts';
import { zendeskWithSignIn } from '../servers/zendesk-sign-in.ts';
import { labelled } from './support/form.ts';
import { panelSays } from './support/says.ts';
import { HR_TOOLS, Stage } from './support/session.ts';
import { Station } from './support/station.ts';
import { everythingStored } from './support/storage.ts';

/** Where each browser takes a person back, as the ids in the manifest make it. */
const REDIRECTS = [
  'https://ncagcliikgkdoiglefgpiaolkifekokd.chromiumapp.org/sign-in',
  'https://ceafa87ff360ec4fba0a4927119ed6dbc46bfecf.extensions.allizom.org/sign-in',
];

/** A release behind a company's sign-in: a real authorisation server, its pages driven as a person would. */
describe('signing in', () => {
  const stage = new Stage();
  let driver: Driver;
  let company: SignInServer;
  let release: string;
  let vacancy: string;
  let options: Tab;
  /** What pages and the background wrote to the console; only one browser lets us hear it. */
  const said: string[] = [];

  beforeAll(async () => {
    const folder = join(stage.folder(), 'release');
    await makeSampleRelease({ out: folder, audience: 'hr', sample: false });
    company = await startSignInServer(REDIRECTS);
    stage.alsoClose(company);
    const [server, site] = await Promise.all([
      stage.release(folder, { token: (token) => company.valid(token) }),
      stage.hrSite(),
    ]);
    release = `${server.origin}/`;
    vacancy = `${site.origin}/web/index.php/recruitment/addJobVacancy/42`;
    driver = await stage.browser();
    driver.chromium?.on('console', (message) => said.push(message.text()));
    await driver.ask({ type: 'hosts-changed', granted: HR_TOOLS });
    options = await driver.openExtensionPage('options.html', { width: 1000, height: 1200 });
  });
  afterAll(() => stage.close());

  /** In the server's own window: says who one is, where it asks, and agrees. */
  async function signInAs(person: string | undefined, at = company): Promise<void> {
    const page = await driver.opened(new RegExp(`^${at.issuer}/interaction/`));
    if (person !== undefined) {
      await page.fill('input[name=login]', person);
      await page.fill('input[name=password]', 'any');
      await page.click('button[type=submit]');
      await page.waitForText(/authorize/i);
    }
    await page.click('button[type=submit]');
  }

  const pulled = () => driver.ask({ type: 'pull-now' });

  test('options → Sign in → the server’s window → figures', async () => {
    await options.toFront();
    await options.waitForText(/Data source/);
    await options.clickNamed(/Sign in instead of a token/);
    await options.fill('#source input[type=url]', release);
    await options.fill('.cl-disclosure input[type=url]', company.issuer);
    await options.fill('.cl-disclosure .cl-field:nth-of-type(2) input', CLIENT_ID);
    await options.clickNamed(/^Save$/);
    await options.waitForText(/You need to sign in to see scores/);
    expect(await driver.ask({ type: 'seat-status' })).toMatchObject({ state: 'sign-in' });

    company.setLifetime(62);
    await options.clickNamed(/^Sign in$/);
    await signInAs('anna');
    await options.toFront();
    await options.waitForText(/Signed in as anna/);
    expect(await driver.ask({ type: 'seat-status' })).toMatchObject({ state: 'ready' });
    const tab = await driver.open(vacancy);
    await panelSays(tab, /Would recommend/);
    await tab.close();
  });

  test('runs out, is refused, is renewed: nobody notices', async () => {
    const tab = await driver.open(vacancy);
    const before = await panelSays(tab, /Would recommend/);
    const given = () => company.grants.filter(({ type }) => type === 'given').length;
    const first = given();
    // A minute before its end a token is not used any more; two seconds have gone since.
    await pause(2_500);
    company.setLifetime(3600);
    expect(await pulled()).toMatchObject({ state: 'ready' });
    expect(given()).toBe(first + 1);
    await company.expireAccess();
    expect(await pulled()).toMatchObject({ state: 'ready' });
    expect(given()).toBe(first + 2);
    expect(company.grants.every(({ status }) => status === 200)).toBe(true);
    expect(await panelSays(tab, /Would recommend/)).toBe(before);
    await tab.close();
  });

  test('a token stands in the extension’s own database, and nowhere else', async () => {
    const held = [...company.tokens];
    expect(held.length).toBeGreaterThanOrEqual(6);
    const found = (text: string) => held.filter((token) => text.includes(token));
    const stored = JSON.parse(await everythingStored(options)) as {
      name?: string;
      store?: string;
      area?: string;
      values: unknown;
    }[];
    const places = stored.filter((part) => found(JSON.stringify(part)).length > 0);
    expect(places.map(({ name, store, area }) => area ?? `${name}/${store}`)).toEqual([
      'customer-lens-seat/single',
    ]);
    const asked = [
      await driver.ask({ type: 'seat-status' }),
      await driver.ask({ type: 'seat-settings' }),
      await driver.ask({ type: 'saved-adapters' }),
      await driver.ask({ type: 'own-pins' }),
      await driver.ask({ type: 'team-lines' }),
      await driver.ask({ type: 'team-view', team: 'service-desk-north' }),
    ];
    expect(found(JSON.stringify(asked))).toEqual([]);
    const tab = await driver.open(vacancy);
    await panelSays(tab, /Would recommend/);
    const html = () => document.documentElement.outerHTML;
    const panel = await tab.panel();
    const shown = [
      await tab.evaluate(html, undefined),
      (await panel?.evaluate(html, undefined)) ?? '',
      await options.evaluate(html, undefined),
    ];
    expect(found(shown.join('\n'))).toEqual([]);
    expect(found(said.join('\n'))).toEqual([]);
    await tab.close();
  });

  test('revoked: figures are hidden, kept, and one click brings them back', async () => {
    const tab = await driver.open(vacancy);
    await panelSays(tab, /Would recommend/);
    await company.revokeAll();
    expect(await pulled()).toMatchObject({ state: 'sign-in-again', release: { through: '2026-10' } });
    const text = await panelSays(tab, /Sign in again/);
    expect(text).not.toMatch(/recommend|[+−]\d/);
    const panel = (await tab.panel())!;
    await panel.settledText();
    await panel.clickNamed(/^Sign in$/);
    await signInAs(undefined);
    await panelSays(tab, /Would recommend/);
    expect(await driver.ask({ type: 'seat-status' })).toMatchObject({ state: 'ready' });
    await tab.close();
  });

  test('signing out ends it here and at the server', async () => {
    const page = await driver.openExtensionPage('options.html', { width: 1000, height: 1200 });
    await page.clickNamed(/^Sign out$/);
    await page.waitForText(/You need to sign in to see scores/);
    expect(await driver.ask({ type: 'team-lines' })).toEqual({ lines: [] });
    const valid = await Promise.all([...company.tokens].map((token) => company.valid(token)));
    expect(valid.filter(Boolean)).toEqual([]);
    const popup = await driver.openExtensionPage('popup.html', POPUP);
    await popup.waitForText(/Sign in to see scores/);
    await popup.clickNamed(/^Sign in$/);
    await (await driver.opened(new RegExp(`^${company.issuer}/interaction/`))).close();
    await page.close();
  });

  test('an analyst signs in with Zendesk at the station; reading renews it', async () => {
    const at = Date.UTC(2026, 5, 1);
    const tickets = Array.from({ length: 40 }, (_, i) => ({
      id: 1000 + i,
      group: 'North',
      requester: 9000 + i,
      created: at + i * 3_600_000,
      updated: at + i * 3_600_000,
      deleted: false,
      rating: 1 + (i % 5),
      comment: '',
    }));
    const zendesk = await zendeskWithSignIn({ system: 'surveys', tickets }, REDIRECTS);
    stage.alsoClose(zendesk);
    const station = await Station.open(driver);
    const { tab } = station;
    await tab.clickNamed(/^\d?Feedback tools/);
    await station.addTool('Zendesk', {
      Address: zendesk.issuer,
      'Read answers from this day on': '2026-01-01',
    });
    await tab.clickNamed(/Sign in with Zendesk instead/);
    await tab.fill(await labelled(tab, 'Identifier of the OAuth client'), CLIENT_ID);
    await tab.clickNamed(/^Sign in with Zendesk$/);
    await signInAs('admin', zendesk);
    await tab.toFront();
    await tab.waitForText(/Signed in at Zendesk/);
    await tab.clickNamed(/Test connection/);
    await tab.waitForText(/Tickets: 40/);
    await tab.clickNamed(/Save and import/);
    await tab.waitForText(/40 answers/);
    await zendesk.expireAccess();
    await tab.clickNamed(/Update now/);
    for (const until = Date.now() + 20_000; zendesk.grants.length < 2 && Date.now() < until; )
      await pause(100);
    expect(zendesk.grants).toEqual(Array(2).fill({ type: 'given', status: 200 }));
    await tab.waitForText(/40 answers/);
    const html = await tab.evaluate(() => document.documentElement.outerHTML, undefined);
    for (const token of zendesk.tokens) expect(html).not.toContain(token);
    await zendesk.revokeAll();
    await tab.clickNamed(/Update now/);
    await tab.waitForText(/token is no longer valid/);
    const stored = await everythingStored(tab);
    for (const token of zendesk.tokens) expect(stored).not.toContain(token);
  });
});
