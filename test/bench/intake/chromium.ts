import { resolve } from 'node:path';
import puppeteer, { type CDPSession, type WebWorker } from 'puppeteer-core';
import { build } from 'vite';
import { getBrowser } from '../../browsers/find.ts';
import { needsNoSandbox } from '../../browsers/session.ts';
import { type Vendor, vendor } from './vendor.ts';
import type { Asked } from './worker.ts';

/** A worker of a page in Chromium that reads answers into the station's database. */
export interface Reader {
  /** Seconds that it took; everything that was stored before is deleted. */
  run(what: Asked['what']): Promise<{ seconds: number; answers: number }>;
  /** The worker by Chromium's own tools. */
  tools: CDPSession;
  close(): Promise<void>;
}

/** Starts Chromium with the station's intake in a worker, beside a vendor with `answers` answers. */
export async function startReader(answers: number, keep: boolean): Promise<Reader> {
  const origin: Vendor = await vendor(answers, keep, {
    '/': { type: 'text/html', body: '<!doctype html><title>Intake</title>' },
    '/worker.js': { type: 'text/javascript', body: await bundle() },
  });
  const { path } = await getBrowser('chromium', console.error);
  const browser = await puppeteer.launch({
    executablePath: path,
    args: needsNoSandbox() ? ['--no-sandbox'] : [],
    protocolTimeout: 600_000,
  });
  const page = await browser.newPage();
  const created = new Promise<WebWorker>((done) => page.once('workercreated', done));
  await page.goto(`${origin.address}/`);
  await page.evaluate(() => {
    Object.assign(globalThis, { reader: new Worker('/worker.js', { type: 'module' }) });
  });
  const tools = (await created).client;
  return {
    tools,
    async run(what) {
      const said = await page.evaluate(
        (asked: Asked) =>
          new Promise<{ seconds: number; answers: number } | { reason: string }>((done) => {
            const { reader } = globalThis as unknown as { reader: Worker };
            reader.onmessage = ({ data }) => done(data);
            reader.onerror = ({ message }) => done({ reason: message });
            reader.postMessage(asked);
          }),
        { what, address: origin.address },
      );
      if ('reason' in said) throw new Error(said.reason);
      return said;
    },
    async close() {
      await browser.close();
      origin.close();
    },
  };
}

/** The worker as one script, with readable names. */
async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      target: 'esnext',
      rolldownOptions: { input: resolve(import.meta.dirname, 'worker.ts') },
    },
  });
  const output = [built].flat()[0] as { output: { type: string; code?: string }[] };
  const code = output.output.find(({ type }) => type === 'chunk')?.code;
  if (code === undefined) throw new Error('The worker was not built.');
  return code;
}
