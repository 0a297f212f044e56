import { existsSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { createServer } from 'vite';

/**
 * Shows every card in a real browser, in all languages, widths and colour schemes; saves pictures to
 * `out/gallery`, runs axe over each page, and fails where axe finds anything or a card is wider than its frame.
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
  oxc: { jsx: { runtime: 'automatic' } },
  server: { port: 0, fs: { allow: [join(import.meta.dirname, '..', '..')] } },
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
for (const lang of option('lang', ['en', 'de', 'xa'])) {
  for (const width of option('width', ['280', '380', '560', '900'])) {
    for (const scheme of option('scheme', ['light', 'dark', 'forced'])) {
      const page = await browser.newPage({ viewport: { width: Number(width) + 32, height: 900 } });
      await page.emulateMedia({
        colorScheme: scheme === 'dark' ? 'dark' : 'light',
        forcedColors: scheme === 'forced' ? 'active' : 'none',
      });
      page.on('pageerror', (error) => {
        faults++;
        console.error(`${lang} ${width} ${scheme}: ${error.message}`);
      });
      await page.goto(`${address}?lang=${lang}&width=${width}`);
      await page.waitForSelector('[data-specimen="team-lines"]');
      await page.screenshot({ path: join(OUT, `${lang}-${width}-${scheme}.png`), fullPage: true });
      const wide = await page.evaluate(() =>
        [...document.querySelectorAll('[data-specimen]')]
          .filter((node) => node.scrollWidth > node.clientWidth + 1)
          .map((node) => node.getAttribute('data-specimen')),
      );
      await page.evaluate(axe);
      const found = await page.evaluate(() =>
        (window as unknown as { axe: typeof import('axe-core') }).axe
          .run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
          .then((result) =>
            result.violations.map(
              (v) =>
                `${v.id}: ${v.help}\n    ${v.nodes
                  .slice(0, 4)
                  .map((n) => `${n.target} ${n.failureSummary ?? ''}`)
                  .join('\n    ')}`,
            ),
          ),
      );
      for (const name of wide) console.error(`${lang} ${width} ${scheme}: ${name} is wider than its frame`);
      for (const violation of found) console.error(`${lang} ${width} ${scheme}: ${violation}`);
      faults += wide.length + found.length;
      await page.close();
    }
  }
}
await browser.close();
await server.close();
console.log(faults === 0 ? 'Gallery: nothing found.' : `Gallery: ${faults} faults.`);
process.exitCode = faults === 0 ? 0 : 1;
