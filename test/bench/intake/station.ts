import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { startDriver } from '../../browsers/driver.ts';
import type { FoundBrowser } from '../../browsers/find.ts';
import { Station } from '../../e2e/support/station.ts';
import { TEAMS, vendor } from './vendor.ts';

/** Asks Chromium about the worker that reads (Chrome DevTools Protocol). */
export type AskWorker = (method: string) => Promise<Record<string, number>>;

/**
 * A first reading by the station as it ships, connected by its own form.
 * @param watch Chromium: is given a way to look at the worker that reads, and returns what ends the looking.
 * @returns seconds from the click to the word that all `answers` are kept.
 */
export async function readAtStation(
  browser: FoundBrowser,
  answers: number,
  watch?: (ask: AskWorker) => () => void,
): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'intake-bench-'));
  const server = await vendor(answers, answers <= 100_000);
  const driver = await startDriver({ browser, hosts: ['http://127.0.0.1/*'] });
  let unwatch: (() => void) | undefined;
  try {
    const units = Array.from({ length: TEAMS }, (_, i) => `Team ${i},Acme,12`);
    writeFileSync(join(folder, 'units.csv'), ['name,parent,headcount', 'Acme,,', ...units].join('\n'));
    const station = await Station.open(driver);
    const { tab } = station;
    await station.import(/Units/, join(folder, 'units.csv'));
    await tab.clickNamed(/^\d?Feedback tools/);
    await station.addFormbricks(server.address, 'team', 'token');
    await tab.clickNamed(/Test connection/);
    await tab.waitForText(/All teams matched/, 60_000);
    if (watch && driver.chromium) unwatch = watch(await newestWorker(driver.chromium));
    const seconds = tab.evaluate(
      (kept) =>
        new Promise<number>((done) => {
          addEventListener('click', ({ timeStamp }) => {
            const look = setInterval(() => {
              if (!document.body.textContent.includes(kept)) return;
              clearInterval(look);
              done((performance.now() - timeStamp) / 1000);
            }, 20);
          });
        }),
      `${answers.toLocaleString('en')} answers.`,
    );
    await tab.clickNamed(/Save and import/);
    return await seconds;
  } finally {
    unwatch?.();
    await driver.close();
    server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Asks whichever worker of the station was started last: a reading has one of its own. */
async function newestWorker(context: BrowserContext): Promise<AskWorker> {
  const page = context.pages().find((one) => one.url().endsWith('/station.html'))!;
  const session = await context.newCDPSession(page);
  const waiting = new Map<number, (result: Record<string, number>) => void>();
  let newest = '';
  let next = 0;
  session.on('Target.attachedToTarget', ({ sessionId }) => {
    newest = sessionId;
  });
  session.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { id, result } = JSON.parse(message) as { id: number; result: Record<string, number> };
    waiting.get(id)?.(result);
    waiting.delete(id);
  });
  await session.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: false,
    // Playwright knows no sessions within sessions: messages to the worker go through the page's.
    flatten: false,
  });
  return async (method) => {
    const id = next++;
    const answered = new Promise<Record<string, number>>((done) => waiting.set(id, done));
    await session.send('Target.sendMessageToTarget', {
      sessionId: newest,
      message: JSON.stringify({ id, method }),
    });
    return await answered;
  };
}
