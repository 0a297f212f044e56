import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { grantHosts, start } from './chromium.ts';
import { type LaunchOptions, needsNoSandbox, temporaryProfile } from './session.ts';

/** A Chromium that nobody debugs: workers live and die in it as on a person's machine. */
export interface Unattended {
  /** Ends every worker, as the browser does with one that has been idle. */
  stopWorkers(): Promise<void>;
  /** Ends it, and starts it again on the same profile under the test's control. */
  attend(): Promise<BrowserContext>;
  /** Ends whatever runs, and removes the profile. */
  close(): Promise<void>;
}

/**
 * Starts Chromium without a debugger on anything of the extension, because a worker that is debugged is never
 * reaped.
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
        '--remote-debugging-port=0',
        '--disable-features=DisableLoadExtensionCommandLineSwitch',
        `--user-data-dir=${profile.path}`,
        `--disable-extensions-except=${extension}`,
        `--load-extension=${extension}`,
        'about:blank',
      ],
      { stdio: 'ignore' },
    );
    return {
      stopWorkers: () => stopWorkers(profile.path),
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

/** By the empty tab's own debugging session: no worker is attached to. */
async function stopWorkers(profile: string): Promise<void> {
  const [port] = readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n');
  const targets = (await (await fetch(`http://127.0.0.1:${port}/json/list`)).json()) as {
    type: string;
    url: string;
    webSocketDebuggerUrl: string;
  }[];
  const blank = targets.find(({ type, url }) => type === 'page' && url === 'about:blank');
  if (!blank) throw new Error('The browser has no empty tab from which workers could be stopped.');
  const socket = new WebSocket(blank.webSocketDebuggerUrl);
  await new Promise((open, failed) => {
    socket.addEventListener('open', open);
    socket.addEventListener('error', failed);
  });
  for (const [id, method] of ['ServiceWorker.enable', 'ServiceWorker.stopAllWorkers'].entries()) {
    const answered = new Promise<void>((done) => {
      socket.addEventListener('message', ({ data }) => {
        if ((JSON.parse(String(data)) as { id?: number }).id === id) done();
      });
    });
    socket.send(JSON.stringify({ id, method }));
    await answered;
  }
  socket.close();
}
