import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeSampleRelease } from '../../tools/sample.ts';
import { type Driver, setUpSeat } from '../browsers/driver.ts';
import { pause } from '../browsers/view.ts';
import { Stage } from './support/session.ts';
import { tabAt } from './support/set-up.ts';

const CAPTURES =
  process.env.CUSTOMER_LENS_CAPTURES ?? resolve(import.meta.dirname, '..', '..', '..', 'shared', 'captures');

interface FieldValue {
  tag: string;
  name: string | null;
  id: string | null;
  cls: string | null;
  value: string;
}

/** The page as it was captured: what its fields held lies beside it, for that stands in properties only. */
function pageOf(name: string): { path: string; html: string } {
  const html = readFileSync(join(CAPTURES, `${name}.html`), 'utf8');
  const { pathname, search, hash } = new URL(/^<!--\s*(\S+)\s*-->/.exec(html)![1]!);
  const beside = join(CAPTURES, `${name}.values.json`);
  const values = existsSync(beside) ? (JSON.parse(readFileSync(beside, 'utf8')) as FieldValue[]) : [];
  const script = `<script>
    const free = new Set(document.querySelectorAll('input,textarea,select'));
    for (const field of ${JSON.stringify(values).replaceAll('<', '\\u003c')})
      for (const element of free) {
        if (element.localName !== field.tag || element.getAttribute('name') !== field.name ||
          (element.getAttribute('id') || null) !== field.id ||
          (element.getAttribute('class') || null) !== field.cls) continue;
        if (field.tag !== 'select') element.value = field.value;
        free.delete(element);
        break;
      }
  </script>`;
  return { path: pathname + search + hash, html: html + script };
}

/** The picker on pages of real installations, whose adapters are switched off. */
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
      const { path, html } = pageOf(name);
      const server = createServer((request, response) => {
        const page = request.headers['sec-fetch-dest'] === 'document';
        response.writeHead(page ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
        response.end(page ? html : '');
      });
      await new Promise<void>((done) => server.listen(0, 'localhost', done));
      const address = `http://localhost:${(server.address() as AddressInfo).port}${path}`;
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
        server.closeAllConnections();
        server.close();
      }
    });
  },
);
