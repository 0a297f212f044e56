import { type ChildProcess, spawn } from 'node:child_process';
import { resolve } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { grantHosts, start } from './chromium.ts';
import { type LaunchOptions, needsNoSandbox, temporaryProfile } from './session.ts';

/** A Chromium that nobody debugs: workers live and die in it as on a person's machine. */
export interface Unattended {
  /** Ends it, and starts it again on the same profile under the test's control. */
  attend(): Promise<BrowserContext>;
  /** Ends whatever runs, and removes the profile. */
  close(): Promise<void>;
}

/**
 * Starts Chromium without any debugger, because a worker that is debugged is never reaped.
 * @param prepare sets up the extension beforehand, on its options page and before any host is granted.
 */
export async function launchUnattended(
  options: LaunchOptions,
  prepare: (options: Page) => Promise<void>,
): Promise<Unattended> {
  const profile = temporaryProfile();
  let attended: BrowserContext | undefined;
  let alone: ChildProcess | undefined;
  const close = async () => {
    await attended?.close().catch(() => undefined);
    await ended(alone);
    profile.remove();
  };
  try {
    const first = await start(options, profile.path, true);
    attended = first.context;
    const page = await attended.newPage();
    await page.goto(`chrome-extension://${first.extensionId}/options.html`);
    await prepare(page);
    await attended.close();
    attended = undefined;
    grantHosts(profile.path, first.extensionId, options.hosts);
    const extension = resolve(options.extension);
    alone = spawn(
      options.executable,
      [
        '--headless=new',
        ...(needsNoSandbox() ? ['--no-sandbox'] : []),
        '--no-first-run',
        '--password-store=basic',
        '--use-mock-keychain',
        '--disable-features=DisableLoadExtensionCommandLineSwitch',
        `--user-data-dir=${profile.path}`,
        `--disable-extensions-except=${extension}`,
        `--load-extension=${extension}`,
        'about:blank',
      ],
      { stdio: 'ignore' },
    );
    return {
      async attend() {
        await ended(alone);
        ({ context: attended } = await start(options, profile.path, true));
        return attended;
      },
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

async function ended(child: ChildProcess | undefined): Promise<void> {
  if (!child || child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise<void>((done) => child.once('exit', () => done()));
  child.kill('SIGTERM');
  await gone;
}
