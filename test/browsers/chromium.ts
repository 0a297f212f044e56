import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { type LaunchOptions, needsNoSandbox, OURS_TO_CLOSE, temporaryProfile } from './session.ts';

export interface ChromiumSession {
  context: BrowserContext;
  extensionId: string;
  /** Opens a page of the extension in a tab (`popup.html`). */
  openExtensionPage(path: string, size?: { width: number; height: number }): Promise<Page>;
  /** Closes the browser and removes its profile. */
  close(): Promise<void>;
}

/**
 * Starts Chromium with a fresh profile, the extension in it and the hosts granted. The prompt for optional
 * hosts cannot be answered by a program, so the grant is written into the profile between two starts.
 * @throws Error if the extension does not come up or the browser did not take the grant.
 */
export async function launchChromium(options: LaunchOptions): Promise<ChromiumSession> {
  const profile = temporaryProfile();
  try {
    const { context, extensionId } = await granted(options, profile.path);
    const session: ChromiumSession = {
      context,
      extensionId,
      async openExtensionPage(path, size) {
        const page = await context.newPage();
        if (size) await page.setViewportSize(size);
        await page.goto(`chrome-extension://${extensionId}/${path}`);
        return page;
      },
      async close() {
        await context.close().catch(() => undefined);
        profile.remove();
      },
    };
    return session;
  } catch (error) {
    profile.remove();
    throw error;
  }
}

/** Starts until the browser has taken the grant; a profile that was written late takes it at the second try. */
async function granted(
  options: LaunchOptions,
  profile: string,
): Promise<{ context: BrowserContext; extensionId: string }> {
  if (options.hosts.length === 0) return await start(options, profile, options.headless);
  let last = await start(options, profile, true);
  for (let i = 0; i < 3; i++) {
    await last.context.close();
    grantHosts(profile, last.extensionId, options.hosts);
    last = await start(options, profile, options.headless);
    const page = await last.context.newPage();
    await page.goto(`chrome-extension://${last.extensionId}/options.html`);
    const holds = await page.evaluate(
      (origins) =>
        (
          globalThis as unknown as {
            chrome: { permissions: { contains(what: { origins: string[] }): Promise<boolean> } };
          }
        ).chrome.permissions.contains({ origins }),
      [...options.hosts],
    );
    await page.close();
    if (holds) return last;
  }
  await last.context.close();
  throw new Error('Chromium did not take the grant of hosts that was written into its profile.');
}

/** Starts Chromium on a profile, with the extension in it and under the test's control. */
export async function start(
  options: LaunchOptions,
  profile: string,
  headless: boolean,
): Promise<{ context: BrowserContext; extensionId: string }> {
  const extension = resolve(options.extension);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: options.executable,
    headless: false,
    viewport: headless ? { width: 1280, height: 900 } : null,
    ...OURS_TO_CLOSE,
    ignoreHTTPSErrors: options.proxy !== undefined,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      ...(headless ? ['--headless=new'] : []),
      ...(needsNoSandbox() ? ['--no-sandbox'] : []),
      '--no-first-run',
      ...(options.proxy === undefined ? [] : [`--proxy-server=https=127.0.0.1:${options.proxy}`]),
      '--enable-unsafe-extension-debugging',
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
    ],
  });
  const loaded =
    context.serviceWorkers()[0] ??
    (await context.waitForEvent('serviceworker', { timeout: 10_000 }).catch(() => undefined));
  if (loaded) return { context, extensionId: new URL(loaded.url()).host };
  try {
    return { context, extensionId: await loadByProtocol(context, extension) };
  } catch (error) {
    await context.close();
    throw new Error(
      `${options.executable} refuses the extension in ${extension}: ${(error as Error).message}`,
    );
  }
}

/** Branded Chrome loads nothing by flag any more, but by its debugging protocol; which also says what is wrong. */
async function loadByProtocol(context: BrowserContext, extension: string): Promise<string> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('its debugging protocol cannot be reached.');
  const send = session.send as (method: string, parameters: object) => Promise<unknown>;
  const { id } = (await send.call(session, 'Extensions.loadUnpacked', { path: extension })) as { id: string };
  return id;
}

interface PermissionSet {
  api: string[];
  explicit_host: string[];
  manifest_permissions: string[];
  scriptable_host: string[];
}

/** Writes into the profile of a Chromium that does not run what a person would have allowed. */
export function grantHosts(profile: string, extensionId: string, hosts: readonly string[]): void {
  const path = join(profile, 'Default', 'Preferences');
  const preferences = JSON.parse(readFileSync(path, 'utf8')) as {
    extensions?: { settings?: Record<string, Record<string, PermissionSet | undefined>> };
  };
  const settings = preferences.extensions?.settings?.[extensionId];
  if (!settings) throw new Error('The profile does not know the extension, so its hosts cannot be allowed.');
  const granted = (api: string[]): PermissionSet => ({
    api,
    explicit_host: [...new Set([...(settings.granted_permissions?.explicit_host ?? []), ...hosts])],
    manifest_permissions: [],
    scriptable_host: settings.granted_permissions?.scriptable_host ?? [],
  });
  const required = settings.granted_permissions?.api ?? [];
  settings.granted_permissions = granted(required);
  settings.active_permissions = granted(required);
  settings.runtime_granted_permissions = granted([]);
  writeFileSync(path, JSON.stringify(preferences));
}
