import { spawn } from 'node:child_process';
import { existsSync, globSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Driver, setUpSeat, startDriver } from '../test/browsers/driver.ts';
import {
  type FoundBrowser,
  findBrowser,
  getBrowser,
  isBranded,
  NoBrowserError,
} from '../test/browsers/find.ts';
import { makeSampleRelease } from '../tools/sample.ts';
import { FIRST_STOP, STOPS, type Stop } from './pages.ts';
import { PortError, type RunningServer, serveHrSite, serveRelease } from './server.ts';
import { nextChange } from './watch.ts';

const USAGE = `npm start -- [options]
  --watch          after every change of a source: rebuild, and start the browser again
  --headless       no window: visit every page, print what each says, save pictures
  --browser NAME   chromium or firefox (default: whichever is installed, Chromium first)
  --port N         port of the demo HR site; the release is served on the next one (default 4680)`;

const root = resolve(import.meta.dirname, '..');
const HOSTS = ['http://localhost/*', 'http://127.0.0.1/*'];
const HR_TOOLS = [
  { adapter: 'orangehrm', origin: 'http://localhost/*' },
  { adapter: 'opencats', origin: 'http://localhost/*' },
];

/** What the popup of the manager in the story lists. */
const MY_TEAMS = ['heating-north', 'heating-south', 'night-emergency', 'chimney-checks', 'training-depot'];

/** Something that a person can mend; the message is a sentence. */
class StartError extends Error {}

/** What must not be left running, last first. */
const open: (() => unknown)[] = [];
let leaving: Promise<void> | undefined;

function leave(): Promise<void> {
  leaving ??= (async () => {
    for (const close of open.reverse())
      try {
        await close();
      } catch {
        // What is gone already needs no closing.
      }
  })();
  return leaving;
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.on(signal, () => {
    console.log('\nStopping …');
    void leave().then(() => process.exit(signal === 'SIGINT' ? 130 : 0));
  });

try {
  await start();
} catch (error) {
  if (leaving === undefined) {
    process.exitCode = 1;
    const known =
      error instanceof StartError || error instanceof PortError || error instanceof NoBrowserError;
    console.error(known ? error.message : `The demo could not be started: ${(error as Error).message}`);
    if (!known && process.env.DEBUG) console.error(error);
  }
}
await leave();

async function start(): Promise<void> {
  const options = readOptions();
  const browser = await chooseBrowser(options.browser);
  const hrSite = await served(serveHrSite({ port: options.port }));

  const extension = await buildExtension(browser);
  console.log('Making the release of the sample company …');
  const folder = join(root, 'out', 'demo', 'release');
  const manifest = await makeSampleRelease({ out: folder, audience: 'hr', sample: false });
  const release = await served(serveRelease(folder, { port: options.port === 0 ? 0 : options.port + 1 }));
  console.log(`Release ${manifest.id} of ${manifest.organisation}: ${release.origin}/`);
  console.log(`Demo HR site: ${hrSite.origin}/`);

  for (;;) {
    const driver = await startSeat(browser, extension, release, options.headless);
    if (options.headless && !options.watch) return await tour(driver, hrSite);
    const { closed } = await show(driver, hrSite);
    if (!options.watch) return await closed;
    if ((await Promise.race([closed, rebuilt(browser)])) !== 'rebuilt') return;
    // A browser that was started again shows the new build in every page; an extension that reloads itself loses
    // the permissions that were granted to it beforehand.
    await driver.close();
  }
}

/** A browser with the extension set up as the people of the story have it. */
async function startSeat(
  browser: FoundBrowser,
  extension: string,
  release: RunningServer,
  headless: boolean,
): Promise<Driver> {
  console.log(`Starting ${browser.version}${headless ? ' without a window' : ''} …`);
  const driver = await startDriver({
    browser,
    extension,
    // A build for a company names its hosts itself.
    hosts: isBranded(browser) ? [] : HOSTS,
    headless,
  });
  open.push(() => driver.close());
  const status = await setUpSeat(driver, {
    address: `${release.origin}/`,
    hrTools: HR_TOOLS,
    myTeams: MY_TEAMS,
  });
  if (status.state !== 'ready')
    throw new StartError(
      `The extension did not take the release: its state is "${status.state}"${status.problem ? ` (${status.problem.code})` : ''}.`,
    );
  return driver;
}

/** Waits for a change of a source, and builds; where that fails it says why and waits for the next change. */
async function rebuilt(browser: FoundBrowser): Promise<'rebuilt'> {
  for (;;) {
    const watching = nextChange(root);
    open.push(watching.stop);
    await watching.changed;
    watching.stop();
    try {
      await buildExtension(browser);
      return 'rebuilt';
    } catch (error) {
      console.error((error as Error).message);
    }
  }
}

function readOptions(): {
  headless: boolean;
  watch: boolean;
  browser?: 'chromium' | 'firefox';
  port: number;
} {
  let values: { headless?: boolean; watch?: boolean; browser?: string; port?: string; help?: boolean };
  try {
    ({ values } = parseArgs({
      options: {
        headless: { type: 'boolean' },
        watch: { type: 'boolean' },
        browser: { type: 'string' },
        port: { type: 'string' },
        help: { type: 'boolean' },
      },
    }));
  } catch (error) {
    throw new StartError(`${(error as Error).message}\n${USAGE}`);
  }
  if (values.help) throw new StartError(USAGE);
  const { browser } = values;
  if (browser !== undefined && browser !== 'chromium' && browser !== 'firefox')
    throw new StartError(`"${browser}" is neither chromium nor firefox.\n${USAGE}`);
  const port = Number(values.port ?? 4680);
  if (!Number.isInteger(port) || port < 0 || port > 65_534)
    throw new StartError(`"${values.port}" is no port.\n${USAGE}`);
  const noDisplay = process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
  if (noDisplay && !values.headless)
    console.log('There is no display here, so the demo runs without a window.');
  return { headless: values.headless === true || noDisplay, watch: values.watch === true, browser, port };
}

async function chooseBrowser(wanted: 'chromium' | 'firefox' | undefined): Promise<FoundBrowser> {
  if (wanted) return await getBrowser(wanted, console.log);
  return (
    (await findBrowser('chromium')) ??
    (await findBrowser('firefox')) ??
    (await getBrowser('chromium', console.log))
  );
}

async function served<T extends RunningServer>(starting: Promise<T>): Promise<T> {
  const server = await starting;
  open.push(() => server.close());
  return server;
}

/**
 * Builds only where a source is newer than the build: the store's build, or for a branded browser one as for a
 * company, whose hosts need no prompt.
 * @returns the build's folder.
 */
async function buildExtension(browser: FoundBrowser): Promise<string> {
  const company = browser.kind === 'chromium' && isBranded(browser);
  const name = browser.kind === 'firefox' ? 'firefox-mv3' : company ? 'chrome-mv3-demo' : 'chrome-mv3';
  const folder = join(root, '.output', name);
  const built = join(folder, 'manifest.json');
  const sources = globSync(
    [
      '{core,components,entrypoints}/**/*',
      'public/**/*',
      'demo/company/**/*',
      'wxt.config.ts',
      'package.json',
    ],
    { cwd: root, exclude: ['public/sample/**'] },
  );
  const newest = Math.max(...sources.map((path) => statSync(join(root, path)).mtimeMs));
  if (existsSync(built) && statSync(built).mtimeMs > newest) return folder;
  console.log('Building the extension …');
  await makeSampleRelease({ out: join(root, 'public', 'sample'), audience: 'hr', sample: true });
  const args = browser.kind === 'firefox' ? ['build', '-b', 'firefox', '--mv3'] : ['build', '-b', 'chrome'];
  if (company) args.push('--mode', 'demo');
  const output: string[] = [];
  const code = await new Promise<number>((done) => {
    const child = spawn(process.execPath, [join(root, 'node_modules', 'wxt', 'bin', 'wxt.mjs'), ...args], {
      cwd: root,
    });
    open.push(() => child.kill());
    child.stdout.on('data', (chunk: Buffer) => output.push(chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => output.push(chunk.toString()));
    child.on('error', () => done(1));
    child.on('close', (status) => done(status ?? 1));
  });
  if (code !== 0)
    throw new StartError(
      `The extension does not build:\n${output.join('').trim()}\nnpm ci mends a broken installation.`,
    );
  return folder;
}

/** With a window: the first page. @returns what ends when somebody closes the browser. */
async function show(driver: Driver, hrSite: RunningServer): Promise<{ closed: Promise<void> }> {
  await driver.open(hrSite.origin + FIRST_STOP.path);
  console.log(
    `\n${FIRST_STOP.title} is open. Try the other pages of the HR site, the popup and the side panel.`,
  );
  console.log('Close the browser or press Ctrl-C to end the demo.');
  return { closed: new Promise<void>((done) => driver.onClosed(done)) };
}

/** Without a window: every page and surface, in words and pictures. */
async function tour(driver: Driver, hrSite: RunningServer): Promise<void> {
  const pictures = join(root, 'out', 'demo', `pictures-${driver.kind}`);
  rmSync(pictures, { recursive: true, force: true });
  mkdirSync(pictures, { recursive: true });
  let silent = 0;
  for (const stop of STOPS) {
    console.log(`\n── ${stop.title} ──`);
    const said = await visit(driver, hrSite, stop, pictures);
    if (said === undefined && stop.expects === 'panel') {
      silent++;
      console.log('(no panel came)');
    } else if (said !== undefined && stop.expects === 'nothing') {
      silent++;
      console.log(`(a panel stands where none may be)\n${said}`);
    } else console.log(said ?? '(nothing, as it must be)');
  }
  console.log(`\nPictures: ${relative(process.cwd(), pictures) || '.'}`);
  if (silent > 0) throw new StartError(`${silent} of ${STOPS.length} pages did not show what they must.`);
}

async function visit(
  driver: Driver,
  hrSite: RunningServer,
  stop: Stop,
  pictures: string,
): Promise<string | undefined> {
  const picture = (name: string) => join(pictures, `${name}.png`);
  if (stop.on === 'extension') {
    const tab = await driver.openExtensionPage(stop.path, stop.size);
    const text = await tab.settledText();
    await tab.screenshot(picture(stop.id));
    await tab.close();
    return text;
  }
  const tab = await driver.open(hrSite.origin + stop.path, stop.size);
  const panel = await tab.panel(stop.expects === 'nothing' ? 1500 : 10_000);
  let text = await panel?.settledText();
  await tab.screenshot(picture(stop.id));
  if (panel && stop.unfold && (await panel.has('[aria-expanded=false]'))) {
    await panel.click('[aria-expanded=false]');
    text = await panel.settledText();
    await tab.screenshot(picture(`${stop.id}-unfolded`));
  }
  await tab.close();
  return text;
}
