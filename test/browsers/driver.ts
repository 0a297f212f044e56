import { resolve } from 'node:path';
import type { BrowserContext, Page as ChromiumPage } from 'playwright-core';
import type { Page as FirefoxPage, KeyInput } from 'puppeteer-core';
import type { PageAnswers, PageMessage } from '../../core/model/messages.ts';
import type { SeatStatus } from '../../core/model/seat-status.ts';
import { openedSidePanel } from './beside.ts';
import { launchChromium } from './chromium.ts';
import type { BrowserKind, FoundBrowser } from './find.ts';
import { launchFirefox } from './firefox.ts';
import { pause, View } from './view.ts';

/** A tab of either browser. */
export interface Tab extends View {
  goto(address: string): Promise<void>;
  reload(): Promise<void>;
  screenshot(path: string, options?: { fullPage?: boolean }): Promise<void>;
  /** The page as a printer gets it: a PDF. */
  printed(): Promise<Uint8Array>;
  /** The panel's document, as soon as it says something; nothing if none comes. */
  panel(patience?: number): Promise<View | undefined>;
  /** Presses and lets go a key (`Enter`, `ArrowUp`). */
  press(key: string): Promise<void>;
  /** Shows this tab: only the one in front is clicked and typed into. */
  toFront(): Promise<void>;
  close(): Promise<void>;
}

export interface Size {
  width: number;
  height: number;
}

/** A browser with the extension in it; the same in both. */
export interface Driver {
  kind: BrowserKind;
  open(address: string, size?: Size): Promise<Tab>;
  /** A page of the extension in a tab, at the size it would have (`popup.html`). */
  openExtensionPage(path: string, size?: Size): Promise<Tab>;
  /** The tab or window that somebody else opened at an address. @throws Error if none comes in 20 s. */
  opened(address: RegExp): Promise<Tab>;
  /** Asks the background, as the extension's own pages do. */
  ask<T extends PageMessage['type']>(message: Extract<PageMessage, { type: T }>): Promise<PageAnswers[T]>;
  /**
   * What `click` opens beside the page: Chromium's side panel; in Firefox, where no message may open the sidebar, a
   * small window. @throws Error if nothing opens.
   */
  beside(click: () => Promise<void>): Promise<View>;
  /** What lies on the clipboard, as an editor gets it when somebody pastes. */
  clipboard(): Promise<{ text: string; html: string }>;
  /** The browser itself, for what only one can do. */
  chromium?: BrowserContext;
  close(): Promise<void>;
  /** Called when somebody closes the last window. */
  onClosed(then: () => void): void;
}

export interface DriverOptions {
  browser: FoundBrowser;
  /** Folder of the build (default: `.output` of this project). */
  extension?: string;
  /** Match patterns without ports that are allowed beforehand. */
  hosts?: readonly string[];
  headless?: boolean;
  /** Port of a proxy on this machine that https goes through, whatever certificate it shows. */
  proxy?: number;
  /** Firefox: milliseconds after which an idle background is ended (a browser's own: 30 s). */
  backgroundIdle?: number;
}

/** Popup and side panel have these widths in a browser. */
export const POPUP: Size = { width: 380, height: 600 };
export const SIDE_PANEL: Size = { width: 400, height: 900 };

const OUTPUT = resolve(import.meta.dirname, '..', '..', '.output');
/** A build of `wxt build --mode …` beside the production build, where the environment names one. */
const MODE = process.env.BUILD_MODE ? `-${process.env.BUILD_MODE}` : '';

/** Starts `browser` with a fresh profile and the production build in it. */
export async function startDriver(options: DriverOptions): Promise<Driver> {
  const { browser, hosts = [], headless = true, proxy, backgroundIdle } = options;
  return browser.kind === 'chromium'
    ? await chromiumDriver(
        browser.path,
        options.extension ?? resolve(OUTPUT, `chrome-mv3${MODE}`),
        hosts,
        headless,
        proxy,
      )
    : await firefoxDriver(
        browser.path,
        options.extension ?? resolve(OUTPUT, `firefox-mv3${MODE}`),
        hosts,
        headless,
        proxy,
        backgroundIdle,
      );
}

/**
 * Sets a seat up as a person would: address, HR tools, first pull.
 * @returns its state afterwards.
 */
export async function setUpSeat(
  driver: Driver,
  settings: Extract<PageMessage, { type: 'set-settings' }>['settings'],
  token?: string,
): Promise<SeatStatus> {
  await driver.ask({ type: 'set-settings', settings });
  if (token !== undefined) await driver.ask({ type: 'set-token', token });
  await driver.ask({ type: 'hosts-changed', granted: settings.hrTools ?? [] });
  await driver.ask({ type: 'pull-now' });
  let status = await driver.ask({ type: 'seat-status' });
  for (const until = Date.now() + 30_000; status.state === 'loading' && Date.now() < until; await pause(100))
    status = await driver.ask({ type: 'seat-status' });
  return status;
}

async function chromiumDriver(
  executable: string,
  extension: string,
  hosts: readonly string[],
  headless: boolean,
  proxy: number | undefined,
): Promise<Driver> {
  const session = await launchChromium({ executable, extension, hosts, headless, proxy });
  // The background answers only while a page of ours is there to ask.
  const home = await session.openExtensionPage('options.html');
  return {
    kind: 'chromium',
    chromium: session.context,
    async open(address, size) {
      const page = await session.context.newPage();
      if (size) await page.setViewportSize(size);
      await page.goto(address);
      return new ChromiumTab(page);
    },
    async openExtensionPage(path, size) {
      return new ChromiumTab(await session.openExtensionPage(path, size));
    },
    opened: (address) =>
      waitFor(address, () => {
        const page = session.context.pages().find((one) => address.test(one.url()));
        return page && new ChromiumTab(page);
      }),
    ask: (message) => new View(home).evaluate(askBackground, message as PageMessage) as Promise<never>,
    async beside(click) {
      return await openedSidePanel(session.context, click);
    },
    async clipboard() {
      const page = await session.context.newPage();
      return await pasted(new View(page), page.keyboard).finally(() => page.close());
    },
    close: () => session.close(),
    onClosed: (then) => void session.context.once('close', then),
  };
}

async function firefoxDriver(
  executable: string,
  extension: string,
  hosts: readonly string[],
  headless: boolean,
  proxy: number | undefined,
  backgroundIdle: number | undefined,
): Promise<Driver> {
  const session = await launchFirefox({ executable, extension, hosts, headless, proxy, backgroundIdle });
  return {
    kind: 'firefox',
    async open(address, size) {
      const page = await session.browser.newPage();
      if (size) await page.setViewport(size);
      await page.goto(address);
      return new FirefoxTab(page);
    },
    async openExtensionPage(path, size) {
      return new FirefoxTab(await session.openExtensionPage(path, size));
    },
    opened: (address) =>
      waitFor(address, async () => {
        // Its own address is told by the document: pages of an extension read as blank from outside.
        for (const page of await session.browser.pages())
          if (address.test(await page.evaluate(() => location.href).catch(() => '')))
            return new FirefoxTab(page);
        return undefined;
      }),
    ask: (message) =>
      new View(session.home).evaluate(askBackground, message as PageMessage) as Promise<never>,
    async beside(click) {
      return new View(await session.openedBy(click));
    },
    async clipboard() {
      const page = await session.browser.newPage();
      return await pasted(new View(page), page.keyboard).finally(() => page.close());
    },
    close: () => session.close(),
    onClosed: (then) => void session.browser.once('disconnected', then),
  };
}

async function waitFor(
  address: RegExp,
  look: () => Promise<Tab | undefined> | Tab | undefined,
): Promise<Tab> {
  for (const until = Date.now() + 20_000; Date.now() < until; await pause(100)) {
    const tab = await look();
    if (tab) return tab;
  }
  throw new Error(`Nobody opened ${address}.`);
}

class ChromiumTab extends View implements Tab {
  readonly #page: ChromiumPage;

  constructor(page: ChromiumPage) {
    super(page);
    this.#page = page;
  }

  async goto(address: string): Promise<void> {
    await this.#page.goto(address);
  }

  async reload(): Promise<void> {
    await this.#page.reload();
  }

  async screenshot(path: string, options: { fullPage?: boolean } = {}): Promise<void> {
    await this.#page.screenshot({ path, ...options });
  }

  async printed(): Promise<Uint8Array> {
    return await this.#page.pdf();
  }

  async panel(patience = 15_000): Promise<View | undefined> {
    return await panelOf(() => this.#page.frames().slice(1), patience);
  }

  async toFront(): Promise<void> {
    await this.#page.bringToFront();
  }

  async press(key: string): Promise<void> {
    await this.#page.keyboard.press(key);
  }

  async close(): Promise<void> {
    await this.#page.close();
  }
}

class FirefoxTab extends View implements Tab {
  readonly #page: FirefoxPage;

  constructor(page: FirefoxPage) {
    super(page);
    this.#page = page;
  }

  async goto(address: string): Promise<void> {
    await this.#page.goto(address);
  }

  async reload(): Promise<void> {
    await this.#page.reload();
  }

  async screenshot(path: string, options: { fullPage?: boolean } = {}): Promise<void> {
    await this.#page.screenshot({ path: path as `${string}.png`, ...options });
  }

  async printed(): Promise<Uint8Array> {
    return await this.#page.pdf();
  }

  async panel(patience = 15_000): Promise<View | undefined> {
    return await panelOf(() => this.#page.frames().slice(1), patience);
  }

  async toFront(): Promise<void> {
    // While another tab closes itself, Firefox looks for that one's window and gives up.
    for (let attempt = 1; ; attempt++) {
      try {
        await this.#page.bringToFront();
        return;
      } catch (error) {
        if (attempt === 5) throw error;
        await new Promise((done) => setTimeout(done, 200));
      }
    }
  }

  async press(key: string): Promise<void> {
    await this.#page.keyboard.press(key as KeyInput);
  }

  async close(): Promise<void> {
    await this.#page.close();
  }
}

/** A page of a browser that the extension came into in another way. */
export function chromiumTab(page: ChromiumPage): Tab {
  return new ChromiumTab(page);
}

/** The same for Firefox. */
export function firefoxTab(page: FirefoxPage): Tab {
  return new FirefoxTab(page);
}

/** The frame that is a page of the extension and has painted something. */
async function panelOf(
  frames: () => readonly ConstructorParameters<typeof View>[0][],
  patience: number,
): Promise<View | undefined> {
  for (const until = Date.now() + patience; Date.now() < until; await pause(50))
    for (const frame of frames()) {
      const view = new View(frame);
      const ours = await view
        .evaluate(() => {
          const { browser, chrome } = globalThis as unknown as Record<
            string,
            { runtime?: { id?: string } } | undefined
          >;
          const extension =
            (browser ?? chrome)?.runtime?.id !== undefined && /extension:$/.test(location.protocol);
          return extension && (document.body?.textContent ?? '').trim() !== '';
        }, undefined)
        .catch(() => false);
      if (ours) return view;
    }
  return undefined;
}

/** Pastes into an empty editor, and tells what it was given. */
async function pasted(
  page: View,
  keyboard: {
    down(key: 'Control'): Promise<void>;
    press(key: 'v'): Promise<void>;
    up(key: 'Control'): Promise<void>;
  },
): Promise<{ text: string; html: string }> {
  await page.evaluate(() => {
    document.body.innerHTML = '<div contenteditable style="height:50vh"></div>';
    document.addEventListener('paste', (event) => {
      const given = {
        text: event.clipboardData?.getData('text/plain'),
        html: event.clipboardData?.getData('text/html'),
      };
      document.body.dataset.pasted = JSON.stringify(given);
    });
  }, undefined);
  await page.click('[contenteditable]');
  await keyboard.down('Control');
  await keyboard.press('v');
  await keyboard.up('Control');
  for (const until = Date.now() + 5_000; Date.now() < until; await pause(50)) {
    const given = await page.evaluate(() => document.body.dataset.pasted, undefined);
    if (given) return JSON.parse(given) as { text: string; html: string };
  }
  throw new Error('Nothing could be pasted: the clipboard is empty.');
}

async function askBackground(message: PageMessage): Promise<unknown> {
  const { browser, chrome } = globalThis as unknown as Record<
    string,
    { runtime: { sendMessage(message: unknown): Promise<unknown> } } | undefined
  >;
  const api = browser?.runtime ? browser : chrome;
  return await api?.runtime.sendMessage(message);
}
