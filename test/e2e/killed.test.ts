import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { SeatStatus } from '../../core/model/seat-status.ts';
import { makeSampleRelease } from '../../tools/sample.ts';
import { getBrowser } from '../browsers/find.ts';
import { launchUnattended } from '../browsers/unattended.ts';
import { pause } from '../browsers/view.ts';
import { BROWSER, HOSTS, Stage } from './support/session.ts';

/** Longer than the test waits before the background ends; shorter than one request may take. */
const SLOW = 18_000;
const LATE = ['scores', 'themes'];

const stage = new Stage();
afterAll(() => stage.close());

test('a background that the browser ends in the middle of a pull goes on by itself', {
  timeout: 240_000,
}, async () => {
  const folder = join(stage.folder(), 'release');
  const manifest = await makeSampleRelease({ out: folder, audience: 'hr', sample: false });
  const server = await stage.release(folder);
  server.setFaults(LATE.map((file) => ({ file, slow: SLOW })));
  const seat = await seatLeftAlone({ address: `${server.origin}/` });

  let asked: { path: string; status: number }[] = [];
  const until = async (seen: () => boolean, patience: number) => {
    for (const end = Date.now() + patience; !seen() && Date.now() < end; await pause(100))
      asked.push(...server.requests());
  };
  const got = (status: number) => asked.filter((one) => one.status === status).map(({ path }) => path);
  const late = manifest.files
    .map(({ path }) => path)
    .filter((path) => LATE.includes(path.split('.')[0] ?? ''));
  const quick = manifest.files.map(({ path }) => path).filter((path) => !late.includes(path));
  await until(() => quick.every((path) => got(200).includes(path)), 60_000);
  await pause(1000);
  await seat.end();
  await until(() => got(0).length === late.length, 60_000);
  expect(got(0).sort(), 'the background was not ended in the middle').toEqual([...late].sort());
  expect(got(200).sort()).toEqual(['manifest.json', ...quick].sort());

  // What has arrived is not asked for again.
  asked = [];
  server.setFaults([]);
  await until(() => late.every((path) => got(200).includes(path)), 90_000);
  expect(got(200).sort()).toEqual(['manifest.json', ...late].sort());
  await pause(2000);
  const status = await seat.status();
  expect(status).toMatchObject({ state: 'ready', release: { id: manifest.id } });
  expect(status.problem).toBeUndefined();
});

interface LeftAlone {
  /** The browser ends the background. */
  end(): Promise<void>;
  /** How the seat stands afterwards. */
  status(): Promise<SeatStatus>;
}

/** A browser whose background begins to pull while nobody debugs it. */
async function seatLeftAlone(settings: { address: string }): Promise<LeftAlone> {
  if (BROWSER === 'firefox') {
    const driver = await stage.browser({ backgroundIdle: 5000 });
    // The answer is lost with the background that would have given it.
    driver.ask({ type: 'set-settings', settings }).catch(() => undefined);
    return { end: async () => {}, status: () => driver.ask({ type: 'seat-status' }) };
  }
  const { path } = await getBrowser(BROWSER, console.log);
  const extension = resolve(import.meta.dirname, '..', '..', '.output', 'chrome-mv3');
  const alone = await launchUnattended(
    { executable: path, extension, hosts: HOSTS, headless: true },
    async (page) => {
      await page.evaluate(
        (set) => globalThis.chrome.runtime.sendMessage({ type: 'set-settings', settings: set }),
        settings,
      );
    },
  );
  stage.alsoClose(alone);
  return {
    end: () => alone.stopWorkers(),
    async status() {
      const context = await alone.attend();
      const page = await context.newPage();
      const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
      await page.goto(new URL('/options.html', worker.url()).href);
      return await page.evaluate(
        () => globalThis.chrome.runtime.sendMessage({ type: 'seat-status' }) as Promise<SeatStatus>,
      );
    },
  };
}
