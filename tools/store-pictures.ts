/**
 * `npm run store-pictures` puts the pictures of the guides (docs/images) under one sentence each, in the size
 * that stores take, and draws the small tile. Run it after `npm run screenshots`.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { getBrowser } from '../test/browsers/find.ts';

interface Picture {
  name: string;
  sentence: string;
  /** Pictures of the guides, side by side. */
  of: string[];
}

const PICTURES: Picture[] = [
  { name: '1-job', sentence: 'What do this team’s customers expect of the next hire?', of: ['job-card'] },
  {
    name: '2-questions',
    sentence: 'Interview questions and an ad check from what customers say',
    of: ['hiring-questions', 'hiring-ad'],
  },
  {
    name: '3-team',
    sentence: 'What a team’s customers say, how sure that is, and what can be done',
    of: ['unit-card-unfolded'],
  },
  {
    name: '4-popup',
    sentence: 'For managers: what changed in my teams, and praise to pass on',
    of: ['popup'],
  },
  {
    name: '5-data',
    sentence: 'Your analyst sees what will be shown, and what stays hidden, before it is published',
    of: ['station-preview'],
  },
];

const root = resolve(import.meta.dirname, '..');
const out = join(root, 'docs', 'store', 'images');
const picture = (name: string) =>
  `data:image/png;base64,${readFileSync(join(root, 'docs', 'images', `${name}.png`)).toString('base64')}`;
/** A whole window rather than a panel: its width stands in the PNG's first chunk. */
const isWide = (name: string) =>
  readFileSync(join(root, 'docs', 'images', `${name}.png`)).readUInt32BE(16) > 1000;
const icon = readFileSync(join(root, 'public', 'icons', 'icon.svg'), 'utf8');
const style = `<style>
  * { box-sizing: border-box; margin: 0 }
  body { font: 600 30px/38px system-ui, sans-serif; color: #14213d; background: #eef2f7; height: 100vh;
    display: grid; grid-template-rows: auto 1fr; overflow: hidden }
  h1 { font: inherit; display: flex; align-items: center; gap: 16px; padding: 28px 48px 20px }
  h1 svg, .tile svg { width: 40px; height: 40px; flex: none }
  div { display: flex; gap: 24px; justify-content: center; min-height: 0; padding: 0 48px }
  img { min-width: 0; max-width: 100%; max-height: 680px; object-fit: cover; object-position: top;
    border: 1px solid #cbd5e1; border-bottom: 0; border-radius: 8px 8px 0 0 }
  img.wide { width: 100%; height: 680px }
  .tile { display: grid; place-content: center; justify-items: center; gap: 16px; height: 100vh; text-align: center }
  .tile svg { width: 88px; height: 88px }
  .tile p { font: 400 18px/26px system-ui, sans-serif }
</style>`;

const { path: executablePath } = await getBrowser('chromium', console.log);
const browser = await chromium.launch({
  executablePath,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
mkdirSync(out, { recursive: true });
const draw = async (name: string, width: number, height: number, html: string) => {
  const page = await browser.newPage({ viewport: { width, height } });
  await page.setContent(style + html);
  await page.screenshot({ path: join(out, `${name}.png`) });
  await page.close();
};
for (const { name, sentence, of } of PICTURES) {
  const images = of.map(
    (file) => `<img class="${isWide(file) ? 'wide' : ''}" src="${picture(file)}" alt="">`,
  );
  await draw(name, 1280, 800, `<h1>${icon}${sentence}</h1><div>${images.join('')}</div>`);
}
await draw(
  'tile',
  440,
  280,
  `<div class="tile">${icon}<span>Customer Lens</span><p>Customers of a team, beside the job</p></div>`,
);
await browser.close();
console.log(`Drew ${PICTURES.length} pictures and a tile in docs/store/images.`);
