import { execFile, spawn } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';

export type BrowserKind = 'chromium' | 'firefox';

export interface FoundBrowser {
  kind: BrowserKind;
  /** The executable. */
  path: string;
  /** What it says of itself, `Chromium 156.0`. */
  version: string;
}

/** Chrome and Edge as their makers ship them: a grant that was written into the profile does not hold there. */
export function isBranded(browser: FoundBrowser): boolean {
  return /Google Chrome(?! for Testing)|Microsoft Edge|msedge|\\Chrome\\/.test(
    `${browser.version} ${browser.path}`,
  );
}

/** No browser is there and none could be got; the message is a sentence for people. */
export class NoBrowserError extends Error {}

const run = promisify(execFile);

/** Names on the search path, best first: Chromium before Chrome, which refuses to load extensions by flag. */
const COMMANDS: Record<BrowserKind, readonly string[]> = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'chrome',
    'microsoft-edge',
    'microsoft-edge-stable',
    'msedge',
  ],
  firefox: ['firefox', 'firefox-esr'],
};
const DEBIAN_PACKAGES: Record<BrowserKind, readonly string[]> = {
  chromium: ['chromium'],
  firefox: ['firefox-esr', 'firefox'],
};
const ENVIRONMENT: Record<BrowserKind, string> = { chromium: 'CHROMIUM', firefox: 'FIREFOX' };

/**
 * An installed browser: the one that the environment names (`CHROMIUM`, `FIREFOX`), else one on the search path
 * or at a usual place, else one that was downloaded before.
 */
export async function findBrowser(kind: BrowserKind): Promise<FoundBrowser | undefined> {
  for (const path of candidates(kind)) {
    if (!isExecutable(path)) continue;
    const version = await versionOf(path);
    if (version !== undefined) return { kind, path, version };
  }
  return undefined;
}

/**
 * An installed browser, else a fresh one: by the package manager on Debian as root, else by the test tool's own
 * download.
 * @param say is told what is being done before it takes its time.
 * @throws NoBrowserError with a sentence, if there is none and none can be got.
 */
export async function getBrowser(kind: BrowserKind, say: (line: string) => void): Promise<FoundBrowser> {
  const found = await findBrowser(kind);
  if (found) return found;
  const name = kind === 'chromium' ? 'Chromium' : 'Firefox';
  const tried: string[] = [];
  if (canInstallPackages()) {
    for (const wanted of DEBIAN_PACKAGES[kind]) {
      say(`No ${name} found. Installing the package ${wanted} …`);
      const reason = await installPackage(wanted);
      const installed = reason === undefined ? await findBrowser(kind) : undefined;
      if (installed) return installed;
      tried.push(`apt-get install ${wanted}${reason === undefined ? '' : `: ${reason}`}`);
    }
  } else {
    say(`No ${name} found. Downloading one …`);
    const cli = join(
      dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')),
      'cli.js',
    );
    if (kind === 'chromium') {
      const code = await quietly(process.execPath, [cli, 'install', 'chromium']);
      const downloaded = code === 0 ? await findBrowser(kind) : undefined;
      if (downloaded) return downloaded;
      tried.push('playwright-core install chromium');
    } else {
      const npx = process.platform === 'win32' ? 'npx.cmd' : 'npx';
      const code = await quietly(npx, [
        '--yes',
        '@puppeteer/browsers',
        'install',
        'firefox@stable',
        '--path',
        cache(),
      ]);
      const downloaded = code === 0 ? await findBrowser(kind) : undefined;
      if (downloaded) return downloaded;
      tried.push('@puppeteer/browsers install firefox');
    }
  }
  throw new NoBrowserError(
    `There is no ${name} on this machine and none could be got (tried: ${tried.join(', ')}). ` +
      `Install ${name}, or set ${ENVIRONMENT[kind]} to its executable, and start again.`,
  );
}

function candidates(kind: BrowserKind): string[] {
  const named = process.env[ENVIRONMENT[kind]];
  if (named) return [named];
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = COMMANDS[kind].flatMap((name) => folders.map((folder) => join(folder, name + suffix)));
  return [...onPath, ...usualPlaces(kind), ...downloads(kind)];
}

function usualPlaces(kind: BrowserKind): string[] {
  if (process.platform === 'darwin') {
    const apps =
      kind === 'chromium'
        ? ['Chromium', 'Google Chrome', 'Microsoft Edge']
        : ['Firefox', 'Firefox Developer Edition'];
    return apps.flatMap((app) =>
      ['/Applications', join(homedir(), 'Applications')].map((folder) =>
        join(folder, `${app}.app`, 'Contents', 'MacOS', app.startsWith('Firefox') ? 'firefox' : app),
      ),
    );
  }
  if (process.platform === 'win32') {
    const roots = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
    const tails =
      kind === 'chromium'
        ? [
            'Chromium/Application/chrome.exe',
            'Google/Chrome/Application/chrome.exe',
            'Microsoft/Edge/Application/msedge.exe',
          ]
        : ['Mozilla Firefox/firefox.exe'];
    return tails.flatMap((tail) => roots.flatMap((root) => (root ? [join(root, tail)] : [])));
  }
  return kind === 'firefox'
    ? ['/usr/lib/firefox-esr/firefox-esr', '/snap/bin/firefox']
    : ['/snap/bin/chromium'];
}

/** Where the test tools keep what they download. */
function downloads(kind: BrowserKind): string[] {
  if (kind === 'chromium') {
    try {
      return [chromium.executablePath()];
    } catch {
      return [];
    }
  }
  const root = join(cache(), 'firefox');
  if (!existsSync(root)) return [];
  return readdirSync(root).flatMap((version) => [
    join(root, version, 'firefox', 'firefox'),
    join(root, version, 'core', 'firefox.exe'),
    join(root, version, 'Firefox.app', 'Contents', 'MacOS', 'firefox'),
  ]);
}

function cache(): string {
  return join(homedir(), '.cache', 'customer-lens', 'browsers');
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

async function versionOf(path: string): Promise<string | undefined> {
  // Chrome on Windows opens a window instead of telling its version.
  if (process.platform === 'win32') return path;
  try {
    const { stdout } = await run(path, ['--version'], { timeout: 20_000 });
    return (
      stdout
        .trim()
        .split('\n')
        .at(-1)
        ?.replace(/ built on .*/, '') || path
    );
  } catch {
    return undefined;
  }
}

function canInstallPackages(): boolean {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get');
}

/** Seconds to wait for another installation that holds the package manager's lock. */
const LOCK_SECONDS = 300;

/**
 * Installs a Debian package, after an update of the lists where they do not know it yet.
 * @returns nothing when it worked, else the package manager's own reason.
 */
async function installPackage(name: string): Promise<string | undefined> {
  const apt = (...args: string[]) => run('apt-get', ['-o', `DPkg::Lock::Timeout=${LOCK_SECONDS}`, ...args]);
  const install = () => apt('install', '-y', '--no-install-recommends', name);
  try {
    await install();
    return undefined;
  } catch {
    // The lists of a fresh machine are empty or old; only what fails after an update counts.
  }
  try {
    await apt('update');
    await install();
    return undefined;
  } catch (error) {
    return aptReason(error);
  }
}

/** The lines in which apt-get says what went wrong, or else the last one that it printed. */
export function aptReason(error: unknown): string {
  const {
    stderr = '',
    stdout = '',
    message = '',
  } = error as Partial<Record<'stderr' | 'stdout' | 'message', string>>;
  const lines = `${stdout}\n${stderr}`.split('\n').map((line) => line.trim());
  const faults = lines.filter((line) => /^E: /.test(line)).map((line) => line.slice(3));
  return faults.join(' ') || lines.filter(Boolean).at(-1) || message;
}

async function quietly(command: string, args: readonly string[]): Promise<number> {
  return await new Promise((resolve) => {
    const child = spawn(command, args, { stdio: 'ignore', shell: process.platform === 'win32' });
    child.on('error', () => resolve(1));
    child.on('exit', (code) => resolve(code ?? 1));
  });
}
