import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { chromium } from 'playwright-core';
import puppeteer from 'puppeteer-core';
import { chromiumTab, firefoxTab, type Tab } from './driver.ts';
import type { FoundBrowser } from './find.ts';
import { needsNoSandbox, OURS_TO_CLOSE, temporaryProfile } from './session.ts';

/** Where browsers on Linux look for an administrator's files. */
const POLICY_FILE = {
  chromium: '/etc/chromium/policies/managed/customer-lens.json',
  firefox: '/etc/firefox/policies/policies.json',
} as const;

/** Whether a program may have folders of its own below /etc here, which nobody else sees: on Linux, as root. */
export function canManage(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/unshare');
}

/** A browser as a company's administrator runs it: nothing in it but what the policy brings. */
export interface ManagedBrowser {
  open(address: string): Promise<Tab>;
  /** The policy's file; browsers read it at their start, and Chromium also while it runs. */
  setPolicy(content: string): void;
  /** Ends it and starts it again on the same profile. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

/** Starts a browser to which a policy applies that applies to no other program on the machine. */
export async function launchManaged(browser: FoundBrowser, policy: string): Promise<ManagedBrowser> {
  const folder = mkdtempSync(join(tmpdir(), 'customer-lens-managed-'));
  const profile = temporaryProfile();
  const target = POLICY_FILE[browser.kind];
  const managed = join(folder, 'policies');
  const executable = join(folder, 'browser');
  mkdirSync(managed);
  // The folder has to be there to be mounted on; that it stays empty harms nobody.
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(
    executable,
    `#!/bin/sh\nexec unshare -m sh -c 'mount --bind "$1" "$2" && shift 2 && exec "$@"' sh '${managed}' '${dirname(target)}' '${browser.path}' "$@"\n`,
    { mode: 0o755 },
  );
  const setPolicy = (content: string) => writeFileSync(join(managed, basename(target)), content);
  setPolicy(policy);
  const start = browser.kind === 'chromium' ? startChromium : startFirefox;
  let running = await start(executable, profile.path);
  return {
    open: (address) => running.open(address),
    setPolicy,
    async restart() {
      await running.close();
      running = await start(executable, profile.path);
    },
    async close() {
      await running.close();
      profile.remove();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

interface Running {
  open(address: string): Promise<Tab>;
  close(): Promise<void>;
}

async function startChromium(executablePath: string, profile: string): Promise<Running> {
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: false,
    viewport: { width: 1280, height: 900 },
    ...OURS_TO_CLOSE,
    // Each of these would keep the browser from installing or updating what the policy names.
    ignoreDefaultArgs: [
      '--disable-extensions',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-default-apps',
    ],
    args: ['--headless=new', ...(needsNoSandbox() ? ['--no-sandbox'] : []), '--no-first-run'],
  });
  return {
    async open(address) {
      const page = await context.newPage();
      await page.goto(address);
      return chromiumTab(page);
    },
    close: () => context.close(),
  };
}

async function startFirefox(executablePath: string, profile: string): Promise<Running> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    ...OURS_TO_CLOSE,
    executablePath,
    headless: true,
    userDataDir: profile,
    defaultViewport: { width: 1280, height: 900 },
    ...(needsNoSandbox() ? { env: { ...process.env, MOZ_DISABLE_CONTENT_SANDBOX: '1' } } : {}),
    extraPrefsFirefox: {
      // The package is signed by Mozilla in a company; here nobody can.
      'xpinstall.signatures.required': false,
      'extensions.update.enabled': true,
      'extensions.update.interval': 5,
      'extensions.update.requireBuiltInCerts': false,
      'extensions.checkUpdateSecurity': false,
      'extensions.install.requireBuiltInCerts': false,
      'app.update.timerFirstInterval': 1000,
      'app.update.timerMinimumDelay': 1,
      'browser.aboutwelcome.enabled': false,
      'datareporting.policy.dataSubmissionEnabled': false,
    },
  });
  return {
    async open(address) {
      const page = await browser.newPage();
      await page.goto(address);
      return firefoxTab(page);
    },
    close: () => browser.close(),
  };
}
