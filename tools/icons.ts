import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

/** Draws `public/icons/icon.svg` as the PNG files that browsers want. `node tools/icons.ts` after changing it. */

const SIZES = [16, 32, 48, 96, 128] as const;
const FOLDER = join(import.meta.dirname, '..', 'public', 'icons');
const executablePath =
  process.env.CHROMIUM ??
  ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) =>
    existsSync(path),
  );
if (!executablePath) {
  console.error('No Chromium found: install one, or name it in the environment variable CHROMIUM.');
  process.exit(1);
}

const svg = await readFile(join(FOLDER, 'icon.svg'), 'utf8');
const browser = await chromium.launch({
  executablePath,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
for (const size of SIZES) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(
    `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
  );
  await page.screenshot({ path: join(FOLDER, `${size}.png`), omitBackground: true });
  await page.close();
}
await browser.close();
console.log(`Drew ${SIZES.length} icons in public/icons.`);
