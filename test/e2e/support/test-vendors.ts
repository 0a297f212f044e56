import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Tier } from '../../../core/model/host-adapter.ts';
import { browserPattern } from '../../../core/seat/hosts/match-address.ts';
import type { Driver, Tab } from '../../browsers/driver.ts';
import { Stage } from './session.ts';
import { standingOf } from './set-up.ts';
import { serveVendors, vendorGrants, vendorPages } from './vendor-pages.ts';

const FIGURE = /[+−-]\d|\d ?%|recommend/i;
/** Longer than any card takes to come on these pages. */
const NOTHING_COMES_MS = 1200;

/** Pages of every HR tool under https and the addresses that they have there. */
export function testVendors(tier: Tier): void {
  const stage = new Stage();
  const grants = vendorGrants(tier);
  let vendors: Awaited<ReturnType<typeof serveVendors>>;
  let driver: Driver;
  let tab: Tab;

  beforeAll(async () => {
    vendors = await serveVendors();
    const hosts = [...new Set(grants.map(({ origin }) => browserPattern(origin)!))];
    driver = await stage.browser({ hosts, proxy: vendors.proxy });
    await driver.ask({ type: 'use-sample' });
    await driver.ask({ type: 'hosts-changed', granted: grants });
    tab = await driver.open('about:blank');
  });
  afterAll(async () => {
    await stage.close();
    await vendors?.close();
  });

  test.each(vendorPages(tier).filter(({ expect }) => expect !== null))(
    '$adapter: $address',
    async ({ address, expect: wanted }) => {
      await tab.goto('about:blank');
      await tab.goto(address);
      const panel = await tab.panel(12_000);
      expect(panel, 'no card came').toBeDefined();
      const text = await panel!.waitForText(/\S/);
      expect(text).toMatch(/Customer Lens|Customer questions|team|unit/i);
      if (wanted!.subject === 'person') expect(text).not.toMatch(FIGURE);
      expect((await standingOf(tab))?.covered, 'controls under the card').toEqual([]);
    },
  );

  test.each(vendorPages(tier).filter(({ expect }) => expect === null))(
    '$adapter: nothing at $address',
    async ({ address }) => {
      await tab.goto('about:blank');
      await tab.goto(address);
      expect(await tab.panel(NOTHING_COMES_MS)).toBeUndefined();
    },
  );

  if (tier === 'second-hand')
    test('a pin set by hand is all that a tool of which only the address is known needs', async () => {
      const pin = { host: 'lever', kind: 'requisition' as const, id: '0b7e51c2-6a60-4d7c-9d7e-2f1f0c0a9b11' };
      const { lines } = await driver.ask({ type: 'team-lines' });
      const team = lines.find(({ name }) => name === 'Service Desk North')!;
      await driver.ask({ type: 'set-pin', pin: { ...pin, team: team.id } });
      await tab.goto('about:blank');
      await tab.goto(`https://hire.lever.co/jobs/internal/${pin.id}`);
      const panel = await tab.panel();
      expect(await panel!.waitForText(/Would recommend/)).toContain('Service Desk North');
    });
}
