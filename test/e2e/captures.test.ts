import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeSampleRelease } from '../../tools/sample.ts';
import { type Driver, setUpSeat } from '../browsers/driver.ts';
import { pause } from '../browsers/view.ts';
import { adapterOf, CAPTURED_PAGES, CAPTURES, capturedPage, restoreValues } from '../hosts/captured-pages.ts';
import { Stage } from './support/session.ts';
import { tabAt } from './support/set-up.ts';

/** Serves a page of a real installation under its own address: its path and a script that fills its fields again. */
async function serveCaptured(name: string): Promise<{ address: string; close(): void }> {
  const captured = capturedPage(name);
  const { pathname, search, hash } = new URL(captured.address);
  const values = JSON.stringify(captured.values).replaceAll('<', '\\u003c');
  const html = `${captured.html}<script>(${restoreValues})(document, ${values})</script>`;
  const server = createServer((request, response) => {
    const page = request.headers['sec-fetch-dest'] === 'document';
    response.writeHead(page ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(page ? html : '');
  });
  await new Promise<void>((done) => server.listen(0, 'localhost', done));
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}${pathname}${search}${hash}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Adapters, and the picker where they are switched off, on pages of real installations. */
describe.skipIf(!existsSync(CAPTURES))(
  'pages of real installations (skipped where they are not at hand)',
  () => {
    const stage = new Stage();
    let driver: Driver;

    beforeAll(async () => {
      const folder = join(stage.folder(), 'release');
      await makeSampleRelease({ out: folder, audience: 'hr', sample: false });
      const server = await stage.release(folder);
      driver = await stage.browser();
      await setUpSeat(driver, { address: `${server.origin}/`, hrTools: [] });
    });
    afterAll(() => stage.close());

    test.each([
      ['orangehrm/job-vacancy', '.oxd-select-text-input'],
      ['opencats/job', '.jobTitleCold'],
      ['odoo18/job', '#name_0'],
      ['odoo17/job', '#name_0, [name=name] textarea, [name=name] input'],
    ])('pointing makes a working tool of %s', async (name, title) => {
      const { address, close } = await serveCaptured(name);
      try {
        const tab = await driver.open(address);
        const tabId = await tabAt(driver, address);
        expect(await driver.ask({ type: 'pick-page', tabId })).toEqual({ started: true });
        await tab.toFront();
        const started = () =>
          tab.evaluate(() => document.documentElement.lastElementChild?.localName === 'div', undefined);
        for (const until = Date.now() + 8000; !(await started()) && Date.now() < until; ) await pause(50);
        await tab.click(title);
        // The place follows from the name: its next element above, taken by the keyboard; then the job's title.
        await tab.press('Enter');
        await tab.press('Enter');
        expect(await tab.panel(), 'no card came').toBeDefined();
        const page = await driver.ask({ type: 'current-page', tabId });
        expect(page).toMatchObject({
          state: 'known',
          panel: {
            context: {
              subject: 'requisition',
              requisitionId: '1',
              jobTitle: 'Senior Backend Engineer',
              layout: 'recognised',
            },
          },
        });
        const { own } = await driver.ask({ type: 'saved-adapters' });
        expect(JSON.stringify(own)).not.toContain('Backend');
        for (const { id } of own) await driver.ask({ type: 'remove-adapter', id });
        await tab.close();
      } finally {
        close();
      }
    });

    test.each(Object.entries(CAPTURED_PAGES))('%s is told right', async (name, expected) => {
      const granted = [{ adapter: adapterOf(name), origin: 'http://localhost/*' }];
      await driver.ask({ type: 'hosts-changed', granted });
      const { address, close } = await serveCaptured(name);
      try {
        const tab = await driver.open(address);
        const tabId = await tabAt(driver, address);
        await tab.toFront();
        const seen = () => driver.ask({ type: 'current-page', tabId });
        if (expected === null) {
          await pause(1500);
          expect(await seen()).not.toMatchObject({ state: 'known' });
          expect(await tab.panel(500)).toBeUndefined();
        } else {
          await expect.poll(seen, { timeout: 12_000 }).toMatchObject({ state: 'known' });
          const page = await seen();
          expect(page).toMatchObject({ panel: { context: { layout: 'recognised', ...expected } } });
          if (expected.subject === 'person') expect(JSON.stringify(page)).not.toContain('jobTitle');
        }
        await tab.close();
      } finally {
        close();
      }
    });
  },
);
