import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { createServer } from 'vite';
import { texts } from '../../tools/texts/plugin.ts';
import { needsNoSandbox } from '../browsers/session.ts';
import { axeFindings } from './axe.ts';

/** Which pages of the gallery are looked at. */
export interface GalleryOptions {
  /** Chromium's executable. */
  executable: string;
  languages: readonly string[];
  /** `light`, `dark`, `forced`. */
  schemes: readonly string[];
  /** Of the cards, in px. */
  widths: readonly number[];
  /** Only this surface, or `cards`; else all. */
  only?: string | undefined;
  /** Folder for the pictures. */
  out: string;
}

export interface GalleryReport {
  pages: number;
  /** Every card in every state that was seen, by its name. */
  specimens: string[];
  /** What axe found, what is wider than its frame, what a page threw. */
  faults: string[];
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
  ['popup', 380, '&state=sign-in-again'],
  ['sidepanel', 360, ''],
  ['sidepanel', 360, '#tabId=1&show=side-panel&tab=hiring'],
  ['sidepanel', 360, '#tabId=1&show=side-panel&tab=unit&team=complaints-care'],
  ['sidepanel', 360, '#tabId=1&show=side-panel&tab=brief&team=complaints-care'],
  ['sidepanel', 360, '&page=not-mapped'],
  ['sidepanel', 360, '&state=access-ended'],
  ['options', 960, ''],
  ['options', 480, '&managed'],
  ['options', 960, '&state=not-set-up'],
  ['options', 960, '&signed-in'],
  ['options', 480, '&state=sign-in&managed'],
  ['welcome', 960, '&state=not-set-up'],
  ['welcome', 960, '&managed'],
];

/** Shows every card and every surface in a real browser, takes pictures, and tells what is wrong with them. */
export async function lookAtGallery(options: GalleryOptions): Promise<GalleryReport> {
  const server = await createServer({
    root: join(import.meta.dirname),
    configFile: false,
    logLevel: 'error',
    plugins: [texts()],
    resolve: { alias: { 'wxt/browser': join(import.meta.dirname, 'fixture-browser.ts') } },
    oxc: { jsx: { runtime: 'automatic' } },
    server: { port: 0, hmr: false, watch: null, fs: { allow: [join(import.meta.dirname, '..', '..')] } },
  });
  await server.listen();
  const browser = await chromium.launch({
    executablePath: options.executable,
    args: needsNoSandbox() ? ['--no-sandbox'] : [],
  });
  await mkdir(options.out, { recursive: true });
  const report: GalleryReport = { pages: 0, specimens: [], faults: [] };

  async function look(name: string, query: string, width: number, scheme: string): Promise<void> {
    const page = await browser.newPage({ viewport: { width, height: 900 } });
    await page.emulateMedia({
      colorScheme: scheme === 'dark' ? 'dark' : 'light',
      forcedColors: scheme === 'forced' ? 'active' : 'none',
      reducedMotion: 'reduce',
    });
    page.on('pageerror', (error) => report.faults.push(`${name}: ${error.message}`));
    await page.goto(`${server.resolvedUrls?.local[0]}${query}`);
    await page.waitForSelector('main > *');
    await page.waitForFunction(() =>
      [...document.querySelectorAll('[role=tabpanel]:not([hidden])')].every(
        (tab) => tab.childElementCount > 0,
      ),
    );
    await page.waitForTimeout(50);
    await page.screenshot({ path: join(options.out, `${name}.png`), fullPage: true });
    const { wide, specimens } = await page.evaluate(() => {
      const all = [...document.querySelectorAll<HTMLElement>('[data-specimen]')];
      return {
        specimens: all.map((node) => node.dataset.specimen ?? ''),
        wide: [document.documentElement, ...all]
          .filter((node) => node.scrollWidth > node.clientWidth + 1)
          .map((node) => `${node.dataset.specimen ?? 'the page'} is wider than its frame`),
      };
    });
    report.pages++;
    report.specimens = [...new Set([...report.specimens, ...specimens])];
    report.faults.push(...[...wide, ...(await axeFindings(page))].map((fault) => `${name}: ${fault}`));
    await page.close();
  }

  try {
    for (const lang of options.languages) {
      for (const scheme of options.schemes) {
        for (const width of options.only && options.only !== 'cards' ? [] : options.widths)
          await look(`${lang}-${width}-${scheme}`, `?lang=${lang}&width=${width}`, width + 32, scheme);
        for (const [surface, width, query] of SURFACES.filter(
          ([name]) => options.only === undefined || options.only === name,
        ))
          await look(
            `${surface}${query.replaceAll(/[^a-z]+/g, '-')}-${width}-${lang}-${scheme}`,
            `surface.html?surface=${surface}&lang=${lang}${query}`,
            width,
            scheme,
          );
      }
    }
  } finally {
    await browser.close();
    await server.close();
  }
  return report;
}
