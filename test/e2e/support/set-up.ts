import { join } from 'node:path';
import { expect } from 'vitest';
import type { HostGrant } from '../../../core/model/settings.ts';
import { makeSampleRelease } from '../../../tools/sample.ts';
import { type Driver, SIDE_PANEL, setUpSeat, type Tab } from '../../browsers/driver.ts';
import { HR_TOOLS, type Stage } from './session.ts';

/** As much of the extension's own interface as its pages are asked for here. */
interface Api {
  tabs: {
    query(of: object): Promise<{ id: number; url?: string }[]>;
    setZoom(tab: number, factor: number): Promise<void>;
  };
}

/** A browser whose seat has the sample company's release, and the demo HR site beside it. */
export async function setUpOnHrSite(
  stage: Stage,
  hrTools: HostGrant[] = HR_TOOLS,
): Promise<{ driver: Driver; site: string; release: string }> {
  const release = join(stage.folder(), 'release');
  await makeSampleRelease({ out: release, audience: 'hr', sample: false });
  const [server, hrSite] = await Promise.all([stage.release(release), stage.hrSite()]);
  const driver = await stage.browser();
  expect(await setUpSeat(driver, { address: `${server.origin}/`, hrTools })).toMatchObject({
    state: 'ready',
  });
  return { driver, site: hrSite.origin, release };
}

/** The browser's number of the tab at an address. */
export async function tabAt(driver: Driver, address: string): Promise<number> {
  const page = await driver.openExtensionPage('options.html');
  const id = await page.evaluate(async (url) => {
    const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Api | undefined>;
    const tabs = await (browser?.tabs ? browser : chrome)!.tabs.query({});
    return tabs.find((tab) => tab.url === url)?.id;
  }, address);
  await page.close();
  if (id === undefined) throw new Error(`No tab shows ${address}.`);
  return id;
}

/** Zooms a tab, as a person does by the browser's own keys. */
export async function zoomTo(driver: Driver, tab: number, factor: number): Promise<void> {
  const page = await driver.openExtensionPage('options.html');
  await page.evaluate(
    async (wanted) => {
      const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Api | undefined>;
      await (browser?.tabs ? browser : chrome)!.tabs.setZoom(wanted.tab, wanted.factor);
    },
    { tab, factor },
  );
  await page.close();
}

/** The side panel for the tab at an address. */
export async function openBeside(
  driver: Driver,
  address: string,
  show: 'wrong-team' | 'side-panel',
): Promise<Tab> {
  const id = await tabAt(driver, address);
  return await driver.openExtensionPage(`sidepanel.html#tabId=${id}&show=${show}`, SIDE_PANEL);
}

/** Where our one element stands in a page, and what of the page it covers. */
export interface Standing {
  position: string;
  visible: boolean;
  /** Whether it is the first of its parent's children. */
  first: boolean;
  left: number;
  right: number;
  top: number;
  bottom: number;
  /** Controls of the page that a pointer would not reach because of it. */
  covered: string[];
  /** How much the page is wider than its window, in px. */
  overflow: number;
}

/** @returns null where nothing of ours stands. */
export async function standingOf(tab: Tab): Promise<Standing | null> {
  return await tab.evaluate(() => {
    const mount = [...document.querySelectorAll<HTMLElement>('div')].find(
      (one) => one.style.contain !== '' && one.style.visibility !== '' && one.childNodes.length === 0,
    );
    if (!mount) return null;
    const { left, right, top, bottom } = mount.getBoundingClientRect();
    const covered: string[] = [];
    const controls =
      'a[href],button,input,select,textarea,summary,[role=button],.oxd-select-text-input,.org-name';
    for (const control of document.querySelectorAll(controls))
      for (const box of control.getClientRects()) {
        const inside = [
          Math.max(box.left, left, 0),
          Math.min(box.right, right, innerWidth),
          Math.max(box.top, top, 0),
          Math.min(box.bottom, bottom, innerHeight),
        ] as const;
        if (inside[1] - inside[0] < 2 || inside[3] - inside[2] < 2) continue;
        const there = document.elementFromPoint((inside[0] + inside[1]) / 2, (inside[2] + inside[3]) / 2);
        if (there === mount) covered.push(control.outerHTML.slice(0, 120));
      }
    const root = document.documentElement;
    return {
      position: mount.style.position,
      visible: mount.style.visibility === 'visible',
      first: !mount.previousSibling,
      left,
      right,
      top,
      bottom,
      covered,
      overflow: root.scrollWidth - root.clientWidth,
    };
  }, undefined);
}
