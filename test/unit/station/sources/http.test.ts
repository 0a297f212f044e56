import { afterEach, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { waitAsked } from '../../../../core/fetch/retry-after.ts';
import { httpClient } from '../../../../core/station/sources/http.ts';
import { ownWords, textOfHtml } from '../../../../core/station/sources/plain-text.ts';
import { type VendorServer, vendorServer } from '../../../servers/server.ts';

const client = (base: string, more: object = {}) =>
  httpClient({
    tool: 'Desk',
    base,
    authorise: async () => ({ 'x-api-key': 'secret' }),
    now: () => 0,
    ...more,
  });

describe('asking a tool', () => {
  let server: VendorServer | undefined;
  afterEach(() => server?.close());

  it.each([
    ['nonsense', 'bad-address'],
    ['http://desk.example', 'bad-address'],
    ['https://me:secret@desk.example', 'bad-address'],
    ['ftp://desk.example', 'bad-address'],
  ])('does not take %s for an address', (address, kind) => {
    expect(() => client(address)).toThrow(expect.objectContaining({ kind }));
  });

  it.each(['http://localhost:8080', 'http://desk.localhost', 'http://127.1.2.3', 'http://[::1]:1'])(
    'takes %s, which is this machine',
    (address) => expect(() => client(address)).not.toThrow(),
  );

  it('stays on its origin, whatever a next link says', async () => {
    server = await vendorServer(
      () => ({ body: { ok: true } }),
      (body) => body,
    );
    const desk = client(`${server.address}/base/`);
    await desk.json('/one', z.object({ ok: z.boolean() }), { query: { q: ['a', 'b'] } });
    await desk.json(`${server.address}/two?page=2`, z.object({}));
    for (const next of [
      'https://elsewhere.example/x',
      '//elsewhere.example/x',
      'http://127.0.0.1:1/x',
      'javascript:1',
    ])
      await expect(desk.json(next, z.object({}))).rejects.toMatchObject({ kind: 'other-origin' });
    expect(server.asked).toEqual(['GET /base/one?q=a&q=b', 'GET /two?page=2']);
  });

  it('names the field that is missing, and never what stood there', async () => {
    server = await vendorServer(
      () => ({ body: { rows: [{ id: 1 }, { id: 'anna@cust.example' }] } }),
      (body) => body,
    );
    const shape = z.object({ rows: z.array(z.object({ id: z.int() })) });
    const error = await client(server.address)
      .json('/rows', shape)
      .catch((thrown: Error) => thrown);
    expect(error).toMatchObject({ kind: 'unexpected-shape' });
    expect((error as Error).message).toContain('"rows.1.id": expected number');
    expect((error as Error).message).not.toContain('anna');
  });

  it('says that nobody answers', async () => {
    server = await vendorServer(
      () => ({ body: {} }),
      (body) => body,
    );
    const { address } = server;
    await server.close();
    server = undefined;
    await expect(client(address).json('/', z.object({}))).rejects.toMatchObject({
      kind: 'unreachable',
      passing: true,
    });
  });

  it('asks once more with another credential where the tool does not take the first', async () => {
    let given = 0;
    server = await vendorServer(
      ({ headers }) =>
        headers.authorization === 'Bearer 2'
          ? { body: { a: 1 } }
          : { status: 401, body: { error: 'expired' } },
      (body) => body,
    );
    const renewed: boolean[] = [];
    const client = (most: number) =>
      httpClient({
        tool: 'Desk',
        base: server!.address,
        now: () => 0,
        async authorise(refused) {
          renewed.push(refused);
          if (refused) given = Math.min(given + 1, most);
          return { Authorization: `Bearer ${given + 1}` };
        },
      });
    expect(await client(1).json('/', z.object({ a: z.int() }))).toEqual({ a: 1 });
    expect(renewed).toEqual([false, true]);
    given = 0;
    // Where there is no other, the tool is not asked again.
    await expect(client(0).json('/', z.object({}))).rejects.toMatchObject({ kind: 'unauthorised' });
    expect(server.asked).toHaveLength(3);
  });

  it('lets whoever cancels have the last word', async () => {
    server = await vendorServer(
      () => ({ body: {} }),
      (body) => body,
    );
    server.faults.push('slow-loris');
    const stop = new AbortController();
    const asked = client(server.address, { signal: stop.signal }).json('/', z.object({}));
    setTimeout(() => stop.abort(), 20);
    await expect(asked).rejects.toMatchObject({ name: 'AbortError' });
  });
});

describe('how long a server asks to wait', () => {
  const now = Date.parse('2026-05-01T10:00:00Z');
  it.each([
    [{ 'retry-after': '93' }, 93_000],
    [{ 'retry-after': 'Fri, 01 May 2026 10:01:00 GMT' }, 60_000],
    [{ 'retry-after': 'Fri, 01 May 2026 12:01:00 GMT', date: 'Fri, 01 May 2026 12:00:00 GMT' }, 60_000],
    [{ 'x-ratelimit-reset': String(now / 1000 + 30) }, 30_000],
    [{ 'x-ratelimit-reset': String(now + 5000) }, 5000],
    [{ 'ratelimit-reset': '41' }, 41_000],
    [{ 'zendesk-ratelimit-tickets-index': 'total=100; remaining=0; resets=41' }, 41_000],
    [{ 'zendesk-ratelimit-tickets-index': 'total=100; remaining=99; resets=41' }, undefined],
    [{ 'retry-after': 'soon' }, undefined],
    [{ 'retry-after': '999999999' }, 6 * 3600_000],
    [{ 'x-ratelimit-reset': String(now / 1000 - 30) }, 0],
    [{}, undefined],
  ])('%j is %s ms', (headers, ms) => {
    expect(waitAsked(new Headers(headers as Record<string, string>), now)).toBe(ms);
  });
});

describe('text of HTML', () => {
  it.each([
    ['<p>Too <b>slow</b></p><p>Twice</p>', 'Too slow\n\nTwice'],
    ['a<br>b &amp; c &lt;d&gt; &#8364;', 'a\nb & c <d> €'],
    ['<style>p{}</style><script>alert(1)</script>x<blockquote>They wrote</blockquote>y', 'x\n\ny'],
    ['<p>unclosed <i>tags', 'unclosed tags'],
    ['<div><div><div>deep</div></div></div>', 'deep'],
    ['', ''],
  ])('%s', (html, text) => {
    expect(textOfHtml(html)).toBe(text);
  });

  it('leaves earlier mails out and is never too long', () => {
    expect(ownWords('mine\n> theirs\n  > theirs too\nmine again')).toBe('mine\nmine again');
    expect(ownWords('x'.repeat(50_000))).toHaveLength(20_000);
  });
});
