import { beforeEach, describe, expect, it } from 'vitest';
import type { PageContext } from '../../../core/model/page-context.ts';
import { Pages, type SeenPage } from '../../../core/seat/pages.ts';

const NONCE = '1-2-3-4';
const OTHER = 'b'.repeat(32);
const sentinel = { tab: 1, frame: 0, document: 'D1' };
const panel = { tab: 1, frame: 7, document: 'P1' };
const job: PageContext = {
  host: 'orangehrm',
  kind: 'vacancy',
  subject: 'requisition',
  layout: 'recognised',
  requisitionId: '42',
  jobTitle: 'Agent',
  unitNames: ['Claims'],
  read: [],
};
const origin = 'https://hr.example/*';

let pages: Pages;
beforeEach(() => {
  const held = new Map<string, SeenPage>();
  pages = new Pages({
    all: async () => Object.fromEntries(held),
    get: async (nonce) => held.get(nonce),
    set: async (nonce, page) => void held.set(nonce, structuredClone(page)),
    remove: async (nonces) => nonces.forEach((nonce) => void held.delete(nonce)),
  });
});

const see = (nonce = NONCE, from = sentinel, context = job) =>
  pages.seen(nonce, from, { context, origin, at: 1 });

describe('the pairing of page and panel', () => {
  it('gives the page to the first frame that knows the nonce, and to no other', async () => {
    await see();
    expect((await pages.claim(NONCE, panel))?.context).toEqual(job);
    expect(await pages.claim(NONCE, panel)).toBeDefined();
    expect(await pages.claim(NONCE, { ...panel, frame: 8, document: 'P2' })).toBeUndefined();
    expect(await pages.claim(NONCE, { ...panel, document: 'P2' })).toBeUndefined();
  });

  it('gives nothing to a wrong nonce, another tab, or the page itself', async () => {
    await see();
    expect(await pages.claim(OTHER, panel)).toBeUndefined();
    expect(await pages.claim(NONCE, { ...panel, tab: 2 })).toBeUndefined();
    expect(await pages.claim(NONCE, sentinel)).toBeUndefined();
  });

  it('lets one of two panels have it that ask at once', async () => {
    await see();
    const claims = await Promise.all([
      pages.claim(NONCE, panel),
      pages.claim(NONCE, { ...panel, frame: 8, document: 'P2' }),
    ]);
    expect(claims.filter((page) => page !== undefined)).toHaveLength(1);
  });

  it('ends with the next page of the same frame', async () => {
    await see();
    await see(OTHER);
    expect(await pages.claim(NONCE, panel)).toBeUndefined();
    expect(await pages.claim(OTHER, panel)).toBeDefined();
  });

  it('cannot be taken over: a nonce belongs to the document that named it', async () => {
    await see();
    expect(await see(NONCE, { tab: 2, frame: 0, document: 'D9' })).toBe(false);
    await pages.left(NONCE, { tab: 2, frame: 0, document: 'D9' });
    await pages.trouble(NONCE, { ...sentinel, document: 'D9' }, 'fought');
    const page = await pages.claim(NONCE, panel);
    expect(page?.sentinel).toEqual(sentinel);
    expect(page?.trouble).toBeUndefined();
  });

  it('ends when the page is left', async () => {
    await see();
    await pages.left(NONCE, sentinel);
    expect(await pages.claim(NONCE, panel)).toBeUndefined();
  });
});

it('keeps of a page about a person nothing but the requisition, whatever was sent', async () => {
  await see(NONCE, sentinel, {
    ...job,
    subject: 'person',
    unitId: '9',
    structure: 'body',
    unitNames: ['Jane Doe'],
    jobTitle: 'Jane Doe',
    read: [
      { fact: 'job-title', from: 'heading' },
      { fact: 'requisition-id', from: 'link' },
    ],
  });
  expect((await pages.claim(NONCE, panel))?.context).toEqual({
    host: 'orangehrm',
    kind: 'vacancy',
    subject: 'person',
    layout: 'recognised',
    requisitionId: '42',
    unitNames: [],
    read: [{ fact: 'requisition-id', from: 'link' }],
  });
});

it('tells the popup of the outermost frame of a tab', async () => {
  await see(OTHER, { tab: 1, frame: 4, document: 'D2' });
  await see();
  await see('c'.repeat(32), { tab: 3, frame: 0, document: 'D3' });
  expect((await pages.ofTab(1)).map((page) => page.sentinel.frame)).toEqual([0, 4]);
  await pages.forget((page) => page.sentinel.tab === 1);
  expect(await pages.list()).toHaveLength(1);
});
