import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Driver, POPUP } from '../browsers/driver.ts';
import { pause } from '../browsers/view.ts';
import { labelled } from './support/form.ts';
import { Stage } from './support/session.ts';
import { openBeside, setUpOnHrSite, standingOf } from './support/set-up.ts';

const JOB = '/opencats/index.php?m=joborders&a=show&jobOrderID=42';
const VACANCY = '/web/index.php/recruitment/addJobVacancy/42';
const CANDIDATE = '/web/index.php/recruitment/addCandidate/1';
const STRUCTURE = '/web/index.php/admin/viewCompanyStructure';
const CATS_STRUCTURE = '/opencats/index.php?m=companies&a=show&companyID=1';

/** What a person can change of a card from beside it, and what its page makes of it. */
describe('beside the card', () => {
  const stage = new Stage();
  let driver: Driver;
  let site: string;

  beforeAll(async () => {
    ({ driver, site } = await setUpOnHrSite(stage));
  });
  afterAll(() => stage.close());

  test('a wrong team is mended in two clicks, and that is undone in one', async () => {
    const tab = await driver.open(site + JOB);
    await (await tab.panel())!.waitForText(/Service Desk North/);
    const side = await openBeside(driver, site + JOB, 'wrong-team');
    await side.waitForText(/Which team is Job 42 for/);
    const name = await side.evaluate(
      () => document.querySelector('.cl-set-team .cl-row button')?.textContent ?? '',
      undefined,
    );
    expect(name, 'no team was suggested').not.toBe('');
    await side.click('.cl-set-team .cl-row button');
    await side.waitForText(/Saved\. The card on the page updates/);
    expect((await driver.ask({ type: 'own-pins' })).pins).toMatchObject([{ host: 'opencats', id: '42' }]);
    await tab.toFront();
    for (const until = Date.now() + 10_000; Date.now() < until; await pause(200))
      if ((await (await tab.panel())?.text().catch(() => ''))?.includes(name)) break;
    expect(await (await tab.panel())?.settledText()).toContain(name);
    await side.toFront();
    await side.clickNamed(/^Undo$/);
    for (const until = Date.now() + 5000; Date.now() < until; await pause(100))
      if ((await driver.ask({ type: 'own-pins' })).pins.length === 0) break;
    expect((await driver.ask({ type: 'own-pins' })).pins).toEqual([]);
    await side.close();
    await tab.close();
  });

  test('a single-page tool is followed from kind to kind, back and forward', async () => {
    const tab = await driver.open(`${site}${VACANCY}?spa=1`);
    const says = async (wanted: RegExp | undefined) => {
      for (const until = Date.now() + 12_000; Date.now() < until; await pause(100)) {
        const text = await (await tab.panel(1))?.text().catch(() => '');
        if (wanted ? wanted.test(text ?? '') : text === undefined) return;
      }
      expect(await (await tab.panel(1))?.text()).toMatch(wanted ?? /nothing/);
    };
    const go = (path: string) =>
      tab.evaluate((href) => {
        const link = document.createElement('a');
        link.href = href;
        document.body.append(link);
        link.click();
        link.remove();
      }, `${path}?spa=1`);
    await says(/Service Desk North/);
    await go(STRUCTURE);
    await says(/Tallwater|Complaints|Customer/);
    await go('/web/index.php/pim/viewPersonalDetails/empNumber/1');
    await says(/team|unit/i);
    await go('/web/index.php/pim/viewSalaryList/empNumber/1');
    await says(undefined);
    await go(VACANCY.replace('42', '51'));
    await says(/Heating North/);
    await tab.evaluate(() => history.go(-4), undefined);
    await says(/Service Desk North/);
    await tab.evaluate(() => history.forward(), undefined);
    await tab.evaluate(() => history.go(3), undefined);
    await says(/Heating North/);
    await tab.close();
  });

  test('a candidate’s page that links to no job has a chip that leads to the team', async () => {
    const tab = await driver.open(site + CANDIDATE);
    const text = await (await tab.panel())!.waitForText(/Which team is this job for|Customer questions/);
    expect(text).not.toMatch(/[+−-]\d|\d ?%|recommend/i);
    await tab.close();
  });

  test.each([VACANCY, JOB])('the card of %s stands where the person chose, and stays there', async (path) => {
    const tab = await driver.open(site + path);
    await tab.panel();
    expect(await standingOf(tab)).toMatchObject({ first: false });
    const side = await openBeside(driver, site + path, 'side-panel');
    const select = await labelled(side, 'Where to show the card on this site');
    await tab.toFront();
    await side.choose(select, 'inline');
    const stands = async (wanted: object) => {
      for (const until = Date.now() + 8000; Date.now() < until; await pause(100)) {
        const mount = await standingOf(tab);
        if (mount && Object.entries(wanted).every(([key, value]) => mount[key as 'first'] === value)) return;
      }
      expect(await standingOf(tab)).toMatchObject(wanted);
    };
    await stands({ first: true, position: 'relative' });
    await side.choose(select, 'chip');
    await stands({ position: 'fixed' });
    await tab.reload();
    await stands({ position: 'fixed' });
    await side.choose(select, 'docked');
    await stands({ first: false });
    await side.close();
    await tab.close();
  });

  test.each([
    [STRUCTURE, '.org-structure-card'],
    [CATS_STRUCTURE, 'td.data'],
  ])('the card of %s stands on nothing of the organisation chart, unfolded too', async (path, nodes) => {
    // A window that the chart does not fit into: there the card would float.
    const tab = await driver.open(site + path, { width: 1280, height: 560 });
    const panel = (await tab.panel())!;
    await panel.settledText();
    const covered = () =>
      tab.evaluate((css) => {
        const mount = [...document.querySelectorAll<HTMLElement>('div')].find((one) =>
          /contain:\s*(layout|paint|content)/.test(one.style.cssText),
        )!;
        const box = mount.getBoundingClientRect();
        // By its words: a cell of a table is wider and higher than what can be read in it.
        const words = (node: Element) => {
          const range = document.createRange();
          range.selectNodeContents(node);
          return [...range.getClientRects()];
        };
        return [...document.querySelectorAll(css)]
          .flatMap(words)
          .filter(
            ({ left, right, top, bottom }) =>
              left < box.right && right > box.left && top < box.bottom && bottom > box.top,
          ).length;
      }, nodes);
    expect(await covered()).toBe(0);
    if (await panel.has('[aria-expanded=false]')) {
      await panel.click('[aria-expanded=false]');
      await pause(1500);
      expect(await covered()).toBe(0);
    }
    await tab.close();
  });

  test('a dialog of the page is never under the card', async () => {
    const tab = await driver.open(site + JOB);
    await tab.panel();
    await tab.evaluate(() => {
      const dialog = document.createElement('div');
      dialog.setAttribute('role', 'dialog');
      dialog.setAttribute('aria-modal', 'true');
      dialog.style.cssText = 'position:fixed;inset:20%;background:white;z-index:5';
      dialog.innerHTML = '<button>Close</button>';
      document.body.append(dialog);
      dialog.querySelector('button')!.focus();
    }, undefined);
    const visibility = () =>
      tab.evaluate(
        () =>
          [...document.querySelectorAll<HTMLElement>('div')].find((one) =>
            /contain:\s*(layout|paint|content)/.test(one.style.cssText),
          )?.style.visibility,
        undefined,
      );
    for (const until = Date.now() + 3000; (await visibility()) !== 'hidden' && Date.now() < until; )
      await pause(50);
    expect(await visibility()).toBe('hidden');
    await tab.close();
  });

  test('a sandboxed page has no card, but the side panel and a word why', async () => {
    const address = `${site}${VACANCY}?sandbox=1`;
    const tab = await driver.open(address);
    expect(await tab.panel(3000)).toBeUndefined();
    const side = await openBeside(driver, address, 'side-panel');
    await side.waitForText(/Service Desk/);
    const hash = await side.evaluate(() => location.hash, undefined);
    await side.close();
    const popup = await driver.openExtensionPage(`popup.html${hash}`, POPUP);
    await popup.waitForText(/blocks the card.*Use the side panel/s);
    await popup.close();
    await tab.close();
  });
});
