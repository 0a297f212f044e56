import { resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { type LaunchOptions, needsNoSandbox, OURS_TO_CLOSE, temporaryProfile } from './session.ts';

export interface FirefoxSession {
  browser: Browser;
  /** The page of the extension that stays open; everything of the extension is reached from it. */
  home: Page;
  /** Opens a page of the extension in a tab (`popup.html`). Its address reads `about:blank`. */
  openExtensionPage(path: string, size?: { width: number; height: number }): Promise<Page>;
  /** The page of the extension that `click` opens, in a window or a tab. */
  openedBy(click: () => Promise<void>): Promise<Page>;
  /** Closes the browser and removes its profile. */
  close(): Promise<void>;
}

/**
 * Starts Firefox with a fresh profile, the extension in it and the hosts granted: every request for a
 * permission that a click starts is answered with yes.
 * @throws Error if the extension opens no page of its own after its installation.
 */
export async function launchFirefox(options: LaunchOptions): Promise<FirefoxSession> {
  const profile = temporaryProfile();
  const browser = await puppeteer
    .launch({
      browser: 'firefox',
      ...OURS_TO_CLOSE,
      executablePath: options.executable,
      headless: options.headless,
      userDataDir: profile.path,
      defaultViewport: options.headless ? { width: 1280, height: 900 } : null,
      ...(needsNoSandbox() ? { env: { ...process.env, MOZ_DISABLE_CONTENT_SANDBOX: '1' } } : {}),
      acceptInsecureCerts: options.proxy !== undefined,
      extraPrefsFirefox: {
        ...(options.proxy !== undefined && {
          'network.proxy.type': 1,
          'network.proxy.ssl': '127.0.0.1',
          'network.proxy.ssl_port': options.proxy,
          'security.cert_pinning.enforcement_level': 0,
          'network.stricttransportsecurity.preloadlist': false,
        }),
        ...(options.backgroundIdle !== undefined && {
          'extensions.background.idle.timeout': options.backgroundIdle,
        }),
        'extensions.webextOptionalPermissionPrompts': false,
        'browser.shell.checkDefaultBrowser': false,
        'datareporting.policy.dataSubmissionEnabled': false,
        'browser.aboutwelcome.enabled': false,
      },
    })
    .catch((error: unknown) => {
      profile.remove();
      throw error;
    });
  const close = async () => {
    await browser.close().catch(() => undefined);
    profile.remove();
  };
  try {
    await browser.installExtension(resolve(options.extension));
    const home = await extensionPage(browser, new Set());
    if (options.hosts.length > 0) await grantHosts(home, options.hosts);
    return {
      browser,
      home,
      async openExtensionPage(path, size) {
        const known = new Set(await browser.pages());
        await home.evaluate(
          (url) => (globalThis as unknown as ExtensionGlobal).browser.tabs.create({ url }),
          path,
        );
        const page = await extensionPage(browser, known);
        if (size) await page.setViewport(size);
        return page;
      },
      async openedBy(click) {
        const known = new Set(await browser.pages());
        await click();
        return await extensionPage(browser, known);
      },
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

interface ExtensionGlobal {
  browser: {
    runtime?: { id?: string };
    tabs: { create(options: { url: string }): Promise<unknown> };
    permissions: { request(permissions: { origins: string[] }): Promise<boolean> };
  };
  granted?: boolean;
}

/** The first page of the extension that is not among `known`. */
async function extensionPage(browser: Browser, known: ReadonlySet<Page>): Promise<Page> {
  for (const until = Date.now() + 20_000; Date.now() < until; await new Promise((r) => setTimeout(r, 100)))
    for (const page of await browser.pages()) {
      if (known.has(page)) continue;
      const ours = await page
        .evaluate(
          () =>
            document.readyState === 'complete' &&
            (globalThis as unknown as Partial<ExtensionGlobal>).browser?.runtime?.id !== undefined,
        )
        .catch(() => false);
      if (ours) return page;
    }
  throw new Error('The extension opened no page in Firefox within 20 seconds.');
}

async function grantHosts(home: Page, hosts: readonly string[]): Promise<void> {
  await home.evaluate((origins) => {
    const world = globalThis as unknown as ExtensionGlobal;
    const button = document.createElement('button');
    button.id = 'grant-for-this-session';
    button.style.cssText = 'position:fixed;inset:0;z-index:2147483647';
    button.addEventListener('click', async () => {
      world.granted = await world.browser.permissions.request({ origins: [...origins] });
      button.remove();
    });
    document.body.append(button);
  }, hosts);
  await home.click('#grant-for-this-session');
  await home.waitForFunction(() => (globalThis as unknown as ExtensionGlobal).granted !== undefined);
  if (!(await home.evaluate(() => (globalThis as unknown as ExtensionGlobal).granted)))
    throw new Error('Firefox did not grant the hosts.');
}
