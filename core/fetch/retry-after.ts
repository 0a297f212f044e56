const HOUR = 3600_000;
/** Where a server says nothing of when to come again. */
const DEFAULT_WAIT = HOUR / 4;
/** Reset headers above this are points in time (2001-09-09 in seconds), below it they are seconds to wait. */
const UNIX_SECONDS = 1e9;
const UNIX_MILLISECONDS = 1e12;
const RESETS = ['ratelimit-reset', 'x-ratelimit-reset', 'x-rate-limit-reset'];

/**
 * How long a server asks to wait: `Retry-After` (RFC 9110, seconds or a date), else the vendor's reset headers
 * (seconds, or a point in time), else the `resets=` of Zendesk's endpoint limits. Points in time are compared with
 * the server's own `Date` where it sends one, so that a wrong clock here changes nothing.
 * @param now milliseconds since 1970.
 * @param longest milliseconds that are waited at most.
 * @returns milliseconds, 0 to `longest`; undefined where the server says nothing that can be read.
 */
export function waitAsked(headers: Headers, now: number, longest = 6 * HOUR): number | undefined {
  const ms = saidWait(headers, now);
  return ms === undefined ? undefined : Math.min(Math.max(0, Math.round(ms)), longest);
}

/** When to come again (ISO 8601): when the server says, within a day; else in a quarter of an hour. */
export function retryTime(headers: Headers, now: number): string {
  return new Date(now + (waitAsked(headers, now, 24 * HOUR) ?? DEFAULT_WAIT)).toISOString();
}

function saidWait(headers: Headers, now: number): number | undefined {
  const serverNow = Date.parse(headers.get('date') ?? '');
  const clock = Number.isNaN(serverNow) ? now : serverNow;
  const retryAfter = headers.get('retry-after')?.trim();
  if (retryAfter !== undefined) {
    if (/^\d+(\.\d+)?$/.test(retryAfter)) return Number(retryAfter) * 1000;
    const at = Date.parse(retryAfter);
    if (!Number.isNaN(at)) return at - clock;
  }
  for (const name of RESETS) {
    const value = Number(headers.get(name) ?? Number.NaN);
    if (!Number.isFinite(value) || value < 0) continue;
    if (value > UNIX_MILLISECONDS) return value - clock;
    return value > UNIX_SECONDS ? value * 1000 - clock : value * 1000;
  }
  let longest: number | undefined;
  headers.forEach((value, name) => {
    if (!name.startsWith('zendesk-ratelimit-')) return;
    const remaining = /remaining=(\d+)/.exec(value);
    const resets = /resets=(\d+)/.exec(value);
    if (resets && Number(remaining?.[1] ?? 0) === 0)
      longest = Math.max(longest ?? 0, Number(resets[1]) * 1000);
  });
  return longest;
}
