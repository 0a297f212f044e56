import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SourcePage } from '../../../../core/station/sources/contract.ts';
import { pastedToken } from '../../../../core/station/sources/credential.ts';
import * as answers from '../../../../core/station/sources/request-tracker/answers.ts';
import { RequestTrackerSettings } from '../../../../core/station/sources/request-tracker/settings.ts';
import { requestTracker } from '../../../../core/station/sources/request-tracker/source.ts';
import {
  RT_TOKEN,
  type RtTicket,
  type RtWorld,
  requestTrackerServer,
} from '../../../servers/request-tracker.ts';
import type { VendorServer } from '../../../servers/server.ts';
import { toolOptions } from './tool-options.ts';

describe('what a real Request Tracker was seen to do', () => {
  const world: RtWorld = { tickets: [] };
  let server: VendorServer;

  const ticket = (id: number, more: Partial<RtTicket> = {}): RtTicket => ({
    id,
    queue: 'Checkout',
    requestor: 'Anna@cust.example',
    created: '2026-05-31T22:30:00Z',
    updated: `2026-06-01T08:00:${String(id % 60).padStart(2, '0')}Z`,
    fields: { CSAT: '4', NPS: '9' },
    text: 'Paying took ten seconds.\n> On Monday somebody wrote:\n> Hello',
    ...more,
  });
  const source = async (more: object = {}) =>
    requestTracker(
      RequestTrackerSettings.parse({
        address: `${server.address}/`,
        ratings: [
          { field: 'CSAT', metric: 'csat', min: 1, max: 5 },
          { field: 'NPS', metric: 'nps', min: 0, max: 10 },
        ],
        ...more,
      }),
      pastedToken(RT_TOKEN),
      await toolOptions(),
    );
  const pages = async (cursor?: string, more: object = {}) => {
    const found: SourcePage[] = [];
    for await (const page of (await source(more)).changes(cursor)) found.push(page);
    return found;
  };
  const responses = async (more: object = {}) =>
    (await pages(undefined, more)).flatMap((page) => page.responses);

  it('reads all that it may see where rights are checked after a page is cut', async () => {
    world.hidden = ['Board'];
    world.tickets = Array.from({ length: 1400 }, (_, i) =>
      ticket(i + 1, i % 7 === 6 && i > 900 ? {} : { queue: 'Board' }),
    );
    const seen = world.tickets.filter(({ queue }) => queue === 'Checkout').length;
    expect(seen).toBeGreaterThan(50);
    expect(await responses()).toHaveLength(2 * seen);
    expect(await responses({ queues: ['Checkout'] })).toHaveLength(2 * seen);
  });

  beforeEach(async () => {
    Object.assign(world, { tickets: [ticket(1)], stuck: false, extra: false, hidden: undefined });
    server = await requestTrackerServer(world);
  });
  afterEach(async () => {
    vi.restoreAllMocks();
    await server.close();
  });

  it('1, 2: a token goes as "token", and no cookie that would beat it goes along', async () => {
    const sent = vi.spyOn(globalThis, 'fetch');
    await responses();
    for (const [, init] of sent.mock.calls) {
      expect(init).toMatchObject({ credentials: 'omit', redirect: 'manual', cache: 'no-store' });
      expect(init!.headers).toMatchObject({ Authorization: `token ${RT_TOKEN}` });
    }
  });

  it('4: ids are strings in one list and numbers in another, and the same in the end', () => {
    expect(answers.Identity.parse({ id: 5 })).toEqual(answers.Identity.parse({ id: '5' }));
  });

  it('5, 6: pages are walked by ticket number, a hundred at most, on the configured address only', async () => {
    world.tickets = Array.from({ length: 205 }, (_, i) => ticket(i + 1, { requestor: `p${i}@cust.example` }));
    expect(await responses({ comment: 'none' })).toHaveLength(410);
    const lists = server.asked.filter((line) => line.includes('/tickets?') && line.includes('CustomFields'));
    expect(lists.map((line) => /id > (\d+)/.exec(line)?.[1])).toEqual(['0', '100', '200', '205']);
    expect(lists.every((line) => line.includes('page=1'))).toBe(true);
  });

  it('7: a list that does not tell its length is read to its end, also past an empty page', async () => {
    const seen = (await (await source()).probe()).sees.find(({ what }) => what === 'queues');
    expect(seen?.count).toBe(1);
    expect(server.asked.filter((line) => line.includes('/queues/all')).length).toBeGreaterThan(1);
  });

  it('8: a queue without custom fields answers "" instead of a list', async () => {
    world.tickets = [ticket(1, { fields: {} })];
    const [page] = await pages();
    expect(page!.responses).toEqual([]);
    expect(page!.deletions).toHaveLength(2);
  });

  it("9: dates that never happened are not dates; an answer has the day of its ticket in the company's zone", async () => {
    expect((await responses()).map(({ date }) => date)).toEqual(['2026-06-01', '2026-06-01']);
  });

  it('10: a date in a query has no zone and leaves room for any', async () => {
    const cursor = (await pages()).at(-1)!.cursor;
    await pages(cursor);
    const asked = server.asked.at(-1)!;
    expect(/LastUpdated > '([^']+)'/.exec(asked)?.[1]).toBe('2026-05-31 06:00:01');
  });

  it('11, 12: deleted and merged tickets are found by walking all numbers', async () => {
    const before = (await responses()).map(({ id }) => id);
    world.tickets = [ticket(2)];
    const living: string[] = [];
    for await (const page of (await source()).living!()) living.push(...page.ids);
    expect(living).toHaveLength(2);
    expect(before.some((id) => living.includes(id))).toBe(false);
  });

  it('13: the text is the first message, without quoted mail; two ratings carry it once', async () => {
    expect((await responses()).map(({ comment }) => comment)).toEqual([
      'Paying took ten seconds.',
      undefined,
    ]);
    expect((await responses({ comment: 'none' })).every(({ comment }) => comment === undefined)).toBe(true);
    expect(server.asked.some((line) => line.includes('Parent'))).toBe(false);
  });

  it('14: a queue that is not shown is an error here, where RT says nothing', async () => {
    await expect(pages(undefined, { queues: ['Chekout'] })).rejects.toMatchObject({ kind: 'forbidden' });
    expect(await responses({ queues: ['Checkout'] })).toHaveLength(2);
  });

  it('16: a value that fits no scale is counted, not taken', async () => {
    world.tickets = [ticket(1, { fields: { CSAT: '77', NPS: 'good' } })];
    const from = await source();
    for await (const page of from.changes()) expect(page.responses).toEqual([]);
    expect(from.report.refused).toEqual({ 'CSAT: off the scale': 1, 'NPS: no number': 1 });
  });

  it("17: nobody's name or address passes; the same person has the same hash", async () => {
    world.tickets = [ticket(1), ticket(2, { requestor: 'anna@CUST.example' })];
    const all = await responses();
    expect(new Set(all.map(({ respondent }) => respondent)).size).toBe(1);
    expect(JSON.stringify(all)).not.toMatch(/anna/i);
  });
});

const RECORDED = resolve(import.meta.dirname, '../../../../shared/request-tracker/responses');

describe.skipIf(!existsSync(RECORDED))('recorded answers (skipped where they are absent)', () => {
  const body = (name: string) => JSON.parse(readFileSync(join(RECORDED, name), 'utf8')).response.body;

  it('are all of the shape that the connector expects', () => {
    const names = readdirSync(RECORDED).filter((name) => name.endsWith('.json'));
    expect(names.length).toBeGreaterThan(50);
    for (const name of ['tickets-fields-page1.json', 'tickets-fields-page2.json'])
      expect(answers.list(answers.Ticket).parse(body(name)).items.length).toBeGreaterThan(0);
    for (const name of ['tickets-bare.json', 'tickets-page-beyond-end.json', 'tickets-deleted.json'])
      answers.list(answers.Identity).parse(body(name));
    for (const name of ['queues-all.json', 'narrow-queues-all.json'])
      expect(answers.list(answers.Queue).parse(body(name)).items.length).toBeGreaterThan(0);
    expect(answers.list(answers.CustomField).parse(body('customfields.json')).items).toHaveLength(4);
    expect(answers.list(answers.Attachment).parse(body('ticket-5-attachments.json')).items).toHaveLength(1);
    expect(answers.list(answers.Attachment).parse(body('bulk-attachments-since-id.json')).items).toHaveLength(
      10,
    );
    expect(answers.About.parse(body('rt-info.json')).Version).toMatch(/^5\./);
  });
});
