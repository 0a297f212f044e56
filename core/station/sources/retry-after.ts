const LONGEST_WAIT = 6 * 3600_000;
/** Reset headers above this are points in time (2001-09-09 in seconds), below it they are seconds to wait. */
const UNIX_SECONDS = 1e9;
const UNIX_MILLISECONDS = 1e12;
const RESETS = ['ratelimit-reset', 'x-ratelimit-reset', 'x-rate-limit-reset'];

/**
 * How long a server asks to wait: `Retry-After` (RFC 9110, seconds or a date), else the vendor's reset headers
 * (seconds, or a point in time), else the `resets=` of Zendesk's endpoint limits. Points in time are compared with
 * the server's own `Date` where it sends one, so that a wrong clock here changes nothing.
 * @param now milliseconds since 1970.
 * @returns milliseconds, 0 to six hours; undefined where the server says nothing that can be read.
 */
export function waitAsked(headers: Headers, now: number): number | undefined {
  const serverNow = Date.parse(headers.get('date') ?? '');
  const clock = Number.isNaN(serverNow) ? now : serverNow;
  const retryAfter = headers.get('retry-after')?.trim();
  if (retryAfter !== undefined) {
    if (/^\d+(\.\d+)?$/.test(retryAfter)) return bounded(Number(retryAfter) * 1000);
    const at = Date.parse(retryAfter);
    if (!Number.isNaN(at)) return bounded(at - clock);
  }
  for (const name of RESETS) {
    const value = Number(headers.get(name) ?? Number.NaN);
    if (!Number.isFinite(value) || value < 0) continue;
    if (value > UNIX_MILLISECONDS) return bounded(value - clock);
    return bounded(value > UNIX_SECONDS ? value * 1000 - clock : value * 1000);
  }
  let longest: number | undefined;
  headers.forEach((value, name) => {
    if (!name.startsWith('zendesk-ratelimit-')) return;
    const remaining = /remaining=(\d+)/.exec(value);
    const resets = /resets=(\d+)/.exec(value);
    if (resets && Number(remaining?.[1] ?? 0) === 0)
      longest = Math.max(longest ?? 0, Number(resets[1]) * 1000);
  });
  return longest === undefined ? undefined : bounded(longest);
}

function bounded(ms: number): number {
  return Math.min(Math.max(0, Math.round(ms)), LONGEST_WAIT);
}
