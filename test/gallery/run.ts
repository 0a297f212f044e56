import { existsSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { createServer } from 'vite';

/**
 * Shows every card and every surface in a real browser, in all languages, widths and colour schemes; saves
 * pictures to `out/gallery`, runs axe over each page, and fails where axe finds anything or something is wider
 * than its frame.
 * `node test/gallery/run.ts [--lang de] [--width 280] [--scheme dark]`
 */

const BROWSERS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const OUT = join('out', 'gallery');

function option(name: string, all: readonly string[]): readonly string[] {
  const at = process.argv.indexOf(`--${name}`);
  const value = process.argv[at + 1];
  return at >= 0 && value ? [value] : all;
}

const executablePath = process.env.CHROMIUM ?? BROWSERS.find((path) => existsSync(path));
if (!executablePath) {
  console.error('No Chromium found: install one, or name it in the environment variable CHROMIUM.');
  process.exit(1);
}

const server = await createServer({
  root: join(import.meta.dirname),
  configFile: false,
  logLevel: 'error',
  resolve: { alias: { 'wxt/browser': join(import.meta.dirname, 'fixture-browser.ts') } },
  oxc: { jsx: { runtime: 'automatic' } },
  server: { port: 0, hmr: false, watch: null, fs: { allow: [join(import.meta.dirname, '..', '..')] } },
});
await server.listen();
const address = server.resolvedUrls?.local[0];
const browser = await chromium.launch({
  executablePath,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
await mkdir(OUT, { recursive: true });

let faults = 0;

/** Saves a picture of the page, and counts what axe finds, what is too wide, and what the page throws. */
async function check(name: string, query: string, width: number, scheme: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  await page.emulateMedia({
    colorScheme: scheme === 'dark' ? 'dark' : 'light',
    forcedColors: scheme === 'forced' ? 'active' : 'none',
    reducedMotion: 'reduce',
  });
  page.on('pageerror', (error) => {
    faults++;
    console.error(`${name}: ${error.message}`);
  });
  await page.goto(`${address}${query}`);
  await page.waitForSelector('main > *');
  await page.waitForTimeout(50);
  await page.screenshot({ path: join(OUT, `${name}.png`), fullPage: true });
  const wide = await page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('[data-specimen]')]
      .filter((node) => node.scrollWidth > node.clientWidth + 1)
      .map((node) => node.getAttribute('data-specimen') ?? 'the page'),
  );
  await page.evaluate(axe);
  const found = await page.evaluate(() =>
    (window as unknown as { axe: typeof import('axe-core') }).axe
      .run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
      .then((result) =>
        result.violations.map(
          (violation) =>
            `${violation.id}: ${violation.help}\n    ${violation.nodes
              .slice(0, 4)
              .map((node) => `${node.target} ${node.failureSummary ?? ''}`)
              .join('\n    ')}`,
        ),
      ),
  );
  for (const part of wide) console.error(`${name}: ${part} is wider than its frame`);
  for (const violation of found) console.error(`${name}: ${violation}`);
  faults += wide.length + found.length;
  await page.close();
}

/** Each surface with the states in which it looks different, and the width that it has in a browser. */
const SURFACES: readonly [surface: string, width: number, query: string][] = [
  ['panel', 400, ''],
  ['panel', 760, ''],
  ['panel', 400, '&page=not-mapped'],
  ['panel', 400, '&state=loading'],
  ['popup', 380, ''],
  ['popup', 380, '&state=stale'],
  ['popup', 380, '&state=not-set-up'],
  ['sidepanel', 360, ''],
  ['sidepanel', 360, '#tabId=1&show=side-panel&tab=hiring'],
  ['sidepanel', 360, '&page=not-mapped'],
  ['sidepanel', 360, '&state=access-ended'],
  ['options', 960, ''],
  ['options', 480, '&managed'],
  ['options', 960, '&state=not-set-up'],
  ['welcome', 960, '&state=not-set-up'],
  ['welcome', 960, '&managed'],
];

for (const lang of option('lang', ['en', 'de', 'xa'])) {
  for (const scheme of option('scheme', ['light', 'dark', 'forced'])) {
    for (const width of option('width', ['280', '380', '560', '900']))
      await check(`${lang}-${width}-${scheme}`, `?lang=${lang}&width=${width}`, Number(width) + 32, scheme);
    for (const [surface, width, query] of SURFACES)
      await check(
        `${surface}${query.replaceAll(/[^a-z]+/g, '-')}-${width}-${lang}-${scheme}`,
        `surface.html?surface=${surface}&lang=${lang}${query}`,
        width,
        scheme,
      );
  }
}
await browser.close();
await server.close();
console.log(faults === 0 ? 'Gallery: nothing found.' : `Gallery: ${faults} faults.`);
process.exitCode = faults === 0 ? 0 : 1;
