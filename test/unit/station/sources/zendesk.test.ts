import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pastedToken } from '../../../../core/station/sources/credential.ts';
import { ZendeskSettings } from '../../../../core/station/sources/zendesk/settings.ts';
import { zendesk } from '../../../../core/station/sources/zendesk/source.ts';
import type { VendorServer } from '../../../servers/server.ts';
import { ZENDESK_TOKEN, type ZendeskWorld, zendeskServer } from '../../../servers/zendesk.ts';
import { toolOptions } from './tool-options.ts';

describe('Zendesk', () => {
  const world: ZendeskWorld = { system: 'surveys', tickets: [] };
  let server: VendorServer;

  beforeEach(async () => {
    const at = Date.UTC(2026, 9, 25, 0, 30);
    const ticket = (id: number, group: string, hours: number, comment = '') => ({
      id,
      group,
      requester: 1,
      created: at + hours * 3600_000,
      updated: at + 86_400_000 + id,
      deleted: false,
      rating: 1,
      comment,
    });
    Object.assign(world, {
      system: 'surveys',
      tickets: [
        ticket(1, 'Billing', 0, '<p>Too &amp; slow</p>'),
        ticket(2, 'Billing', 1),
        ticket(3, 'Orders', 2),
      ],
    });
    server = await zendeskServer(world);
  });
  afterEach(() => server.close());

  const source = async (more: object = {}) =>
    zendesk(
      ZendeskSettings.parse({ address: server.address, from: '2026-01-01', ...more }),
      pastedToken(ZENDESK_TOKEN),
      await toolOptions(),
    );
  const all = async (more: object = {}) => {
    const responses = [];
    for await (const page of (await source(more)).changes()) responses.push(...page.responses);
    return responses;
  };

  it('finds out which satisfaction system an account uses', async () => {
    expect((await (await source()).probe()).measures.map(({ id }) => id)).toEqual(['csat-1-5']);
    world.system = 'legacy';
    expect((await (await source()).probe()).measures.map(({ id }) => id)).toEqual(['csat-0-1']);
    expect((await all()).map(({ measure }) => measure)).toEqual(['csat-0-1', 'csat-0-1', 'csat-0-1']);
  });

  it('deletes what was rated by the older system, also once the account uses the newer one', async () => {
    world.system = 'legacy';
    let cursor = '';
    const ids: string[] = [];
    for await (const page of (await source()).changes()) {
      ids.push(...page.responses.map(({ id }) => id));
      cursor = page.cursor;
    }
    world.system = 'surveys';
    world.tickets[1]!.deleted = true;
    const deletions: string[] = [];
    for await (const page of (await source()).changes(cursor)) deletions.push(...page.deletions);
    expect(ids).toHaveLength(3);
    expect(ids.filter((id) => deletions.includes(id))).toEqual([ids[1]]);
  });

  it('says when no rating is to be seen', async () => {
    world.tickets = [];
    expect((await (await source()).probe()).missing).toHaveLength(1);
    expect(await all()).toEqual([]);
  });

  it('takes a team from a tag, and counts tickets without it as refused', async () => {
    const from = await source({ unit: { tagPrefix: 'team_' } });
    const units = [];
    for await (const page of from.changes()) units.push(...page.responses.map(({ unit }) => unit));
    expect(new Set(units)).toEqual(new Set(['billing', 'orders']));
    const other = await source({ unit: { tagPrefix: 'squad_' } });
    for await (const page of other.changes()) expect(page.responses).toEqual([]);
    expect(other.report.refused['no such tag']).toBeGreaterThan(0);
  });

  it("strips HTML, and dates an answer in the company's time zone", async () => {
    const first = (await all()).find(({ comment }) => comment !== undefined)!;
    expect(first.comment).toBe('Too & slow');
    expect(first.date).toBe('2026-10-25');
  });

  it('refuses what is off the scale that was said', async () => {
    const from = await source({ steps: { min: 2, max: 5 } });
    for await (const page of from.changes()) expect(page.responses).toEqual([]);
    expect(from.report.refused['off the scale']).toBeGreaterThan(0);
  });

  it('counts contacts across the hour that comes twice in autumn', async () => {
    const cells = await (await source()).contacts!('2026-10');
    const hours = cells
      .filter(({ unit }) => unit === 'Billing')
      .map(({ hour, contacts }) => [hour, contacts]);
    expect(hours).toEqual([[2, 2]]);
    expect(await (await source()).contacts!('2026-11')).toEqual([]);
  });
});
