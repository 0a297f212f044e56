import { describe, expect, it } from 'vitest';
import { ask, FetchFault } from '../../../core/fetch/ask.ts';

const URL = 'https://desk.example/x';

/** A server that answers `response`, and what it was asked with. */
function server(response: () => Response) {
  const asked: RequestInit[] = [];
  const fetch = async (_: unknown, init?: RequestInit) => {
    asked.push(init!);
    return response();
  };
  return { fetch: fetch as typeof globalThis.fetch, asked };
}

/** A body that gives `parts` and then breaks, stays open, or ends. */
function body(parts: readonly string[], end: 'ends' | 'breaks' | 'stays', signal?: () => AbortSignal) {
  let cancelled = false;
  let next = 0;
  const stream = new ReadableStream<Uint8Array>({
    async pull(controller) {
      if (next < parts.length) return controller.enqueue(new TextEncoder().encode(parts[next++]));
      if (end === 'ends') return controller.close();
      if (end === 'breaks') return controller.error(new TypeError('terminated'));
      const stop = signal!();
      await new Promise<void>((resolve) => stop.addEventListener('abort', () => resolve()));
      controller.error(stop.reason);
    },
    cancel() {
      cancelled = true;
    },
  });
  return { stream, read: () => next, cancelled: () => cancelled };
}

const code = async (promise: Promise<unknown>) => {
  const fault = await promise.then(
    () => undefined,
    (error: unknown) => error,
  );
  expect(fault).toBeInstanceOf(FetchFault);
  return (fault as FetchFault).code;
};

describe('asking a server', () => {
  it('sends no cookie and no referrer, keeps nothing, and follows no redirect', async () => {
    const { fetch, asked } = server(() => new Response('{}'));
    await ask(URL, { fetch, timeoutMs: 1000, method: 'POST', headers: { a: 'b' }, body: 'c' });
    expect(asked).toMatchObject([
      {
        method: 'POST',
        headers: { a: 'b' },
        body: 'c',
        credentials: 'omit',
        cache: 'no-store',
        redirect: 'manual',
        referrerPolicy: 'no-referrer',
      },
    ]);
  });

  it.each([301, 302, 303, 307, 308])('takes no answer of %i', async (status) => {
    const { fetch } = server(
      () => new Response(null, { status, headers: { location: 'https://other.example' } }),
    );
    expect(await code(ask(URL, { fetch, timeoutMs: 1000 }))).toBe('redirected');
  });

  it('takes no redirect that the browser hides', async () => {
    const hidden = Object.defineProperty(new Response(null), 'type', { value: 'opaqueredirect' });
    const { fetch } = server(() => hidden);
    expect(await code(ask(URL, { fetch, timeoutMs: 1000 }))).toBe('redirected');
  });

  it('gives "not modified" to whoever asked for it', async () => {
    const { fetch } = server(() => new Response(null, { status: 304 }));
    expect(await ask(URL, { fetch, timeoutMs: 1000 })).toMatchObject({ status: 304, ok: false });
  });

  it('reads up to its limit, and a character that lies in two parts', async () => {
    const bytes = new TextEncoder().encode('für');
    const parts = () =>
      new Response(
        new ReadableStream({
          start(controller) {
            controller.enqueue(bytes.slice(0, 2));
            controller.enqueue(bytes.slice(2));
            controller.close();
          },
        }),
      );
    const answer = async () => await ask(URL, { ...server(parts), timeoutMs: 1000 });
    expect(await (await answer()).text(4)).toBe('für');
    expect(await (await answer()).bytes(4)).toEqual(bytes);
    expect(await code((await answer()).text(3))).toBe('too-big');
    expect(await code((await answer()).bytes(3))).toBe('too-big');
  });

  it('stops reading where the limit is passed, and does not begin where the server says so', async () => {
    const endless = body(Array(1000).fill('0123456789'), 'ends');
    const { fetch } = server(() => new Response(endless.stream));
    expect(await code((await ask(URL, { fetch, timeoutMs: 1000 })).text(25))).toBe('too-big');
    expect(endless.cancelled()).toBe(true);
    expect(endless.read()).toBeLessThan(10);
    const said = body(['0123456789'], 'ends');
    const honest = server(() => new Response(said.stream, { headers: { 'content-length': '10' } }));
    expect(await code((await ask(URL, { ...honest, timeoutMs: 1000 })).text(9))).toBe('too-big');
    expect(said.cancelled()).toBe(true);
  });

  it('tells apart who was not reached, who broke off, and who took too long', async () => {
    const away = (() => Promise.reject(new TypeError('fetch failed'))) as typeof globalThis.fetch;
    expect(await code(ask(URL, { fetch: away, timeoutMs: 1000 }))).toBe('unreachable');
    const broken = server(() => new Response(body(['{"a'], 'breaks').stream));
    expect(await code((await ask(URL, { ...broken, timeoutMs: 1000 })).text(100))).toBe('cut-off');
    const slow = server(() => new Response(body(['{"a'], 'stays', () => slow.asked[0]!.signal!).stream));
    expect(await code((await ask(URL, { ...slow, timeoutMs: 30 })).text(100))).toBe('timeout');
  });

  it('throws the reason of whoever stopped it', async () => {
    const stop = new AbortController();
    const waits = server(() => new Response(body([], 'stays', () => waits.asked[0]!.signal!).stream));
    const reading = (await ask(URL, { ...waits, timeoutMs: 1000, signal: stop.signal })).text(100);
    stop.abort(new Error('closed'));
    await expect(reading).rejects.toThrow('closed');
  });
});
