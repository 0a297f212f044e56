import { beforeEach, describe, expect, it, vi } from 'vitest';

const ID = 'ncagcliikgkdoiglefgpiaolkifekokd';
const OWN = `chrome-extension://${ID}`;
const heard: unknown[][] = [];
const hear = (who: string) =>
  vi.fn(async (...said: unknown[]) => {
    heard.push([who, ...said]);
    return null;
  });

vi.mock('wxt/browser', () => ({
  browser: { runtime: { id: ID, getURL: (path: string) => `${OWN}/${path.replace(/^\//, '')}` } },
}));
vi.mock('../../../entrypoints/background/sentinel-messages.ts', () => ({ answerSentinel: hear('sentinel') }));
vi.mock('../../../entrypoints/background/panel-messages.ts', () => ({
  answerPanel: hear('panel'),
  openSurface: hear('open'),
}));
vi.mock('../../../entrypoints/background/page-messages.ts', () => ({ answerPage: hear('page') }));

const { answer } = await import('../../../entrypoints/background/router.ts');

const nonce = '1-2-3-4';
const context = { host: 'opencats', kind: 'joborder', subject: 'requisition', requisitionId: '42' };
const tab = { id: 7, title: 'Candidate - Jane Doe', url: 'https://ats.example/candidates?id=9' };
const hostPage = { id: ID, url: 'https://ats.example/joborders?id=42', frameId: 0, documentId: 'D1', tab };
const panel = { id: ID, url: `${OWN}/panel.html#${nonce}`, frameId: 3, documentId: 'P1', tab };
const popup = { id: ID, url: `${OWN}/popup.html` };

beforeEach(() => heard.splice(0));

describe('the router', () => {
  it('tells who speaks from the sender alone', async () => {
    await answer({ type: 'page-seen', nonce, context }, hostPage);
    await answer({ type: 'panel-view', nonce }, panel);
    await answer({ type: 'panel-open', nonce, surface: 'side-panel' }, panel);
    await answer({ type: 'seat-status' }, popup);
    expect(heard.map(([who]) => who)).toEqual(['sentinel', 'panel', 'open', 'page']);
  });

  it('passes on of changed settings what was changed, and nothing else', async () => {
    await answer({ type: 'set-settings', settings: { language: 'de' } }, popup);
    expect(heard).toEqual([['page', { type: 'set-settings', settings: { language: 'de' } }]]);
  });

  it('passes on neither tab nor title', async () => {
    await answer({ type: 'page-seen', nonce, context }, hostPage);
    await answer({ type: 'panel-view', nonce }, panel);
    expect(JSON.stringify(heard)).not.toMatch(/Jane Doe|candidates/);
    expect(heard[0]?.[2]).toEqual({ tab: 7, frame: 0, document: 'D1' });
  });

  it.each([
    ['settings asked for by a host page', { type: 'seat-settings' }, hostPage],
    ['a token set by a host page', { type: 'set-token', token: 'x' }, hostPage],
    ['a view asked for by a host page', { type: 'panel-view', nonce }, hostPage],
    ['settings asked for by a panel', { type: 'seat-settings' }, panel],
    ['a pin set by a panel', { type: 'set-pin', pin: { kind: 'unit', id: '1', team: 'a' } }, panel],
    ['a page reported by a panel', { type: 'page-seen', nonce, context }, panel],
    ['a page reported by the popup', { type: 'page-seen', nonce, context }, popup],
    ['another extension', { type: 'seat-status' }, { ...popup, id: 'b'.repeat(32) }],
    ['another extension’s page', { type: 'seat-status' }, { id: ID, url: 'moz-extension://x/popup.html' }],
    ['a file', { type: 'adapters-wanted' }, { ...hostPage, url: 'file:///tmp/x.html' }],
    ['no address', { type: 'seat-status' }, { id: ID }],
    ['an address that is none', { type: 'seat-status' }, { id: ID, url: 'about' }],
    ['a nonce that is none', { type: 'panel-view', nonce: '1-2-3' }, panel],
    ['a host page outside of tabs', { type: 'adapters-wanted' }, { id: ID, url: hostPage.url }],
    ['nonsense', { type: 'nonsense' }, popup],
    ['nothing', null, popup],
    ['a lowered minimum', { type: 'set-settings', settings: { hrTools: 'all' } }, popup],
  ])('gives no answer to %s', (_, message, sender) => {
    expect(answer(message, sender)).toBeUndefined();
    expect(heard).toEqual([]);
  });
});
