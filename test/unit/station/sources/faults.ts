import { expect } from 'vitest';
import type { Fault } from '../../../servers/server.ts';

/** What goes wrong with a server, the name that a source gives it, and whether it passes by itself. */
export const FAULTS: readonly { title: string; fault: Fault; kind: string; more?: object }[] = [
  {
    title: 'names a token that is revoked while it reads',
    fault: 'revoked',
    kind: 'unauthorised',
    more: { passing: false },
  },
  {
    title: 'waits as Retry-After says',
    fault: 'busy-retry-after',
    kind: 'busy',
    more: { waitMs: 7000, passing: true },
  },
  {
    title: 'waits as a reset header says',
    fault: 'busy-reset-header',
    kind: 'busy',
    more: { waitMs: expect.toSatisfy((ms: number) => ms > 15_000 && ms <= 21_000) },
  },
  { title: 'knows a 429 that says nothing', fault: 'busy-silent', kind: 'busy', more: { waitMs: undefined } },
  {
    title: 'names a fault of the server',
    fault: 'server-fault',
    kind: 'server-fault',
    more: { passing: true },
  },
  {
    title: 'names a server that dies in mid-page',
    fault: 'die-in-mid-page',
    kind: 'cut-off',
    more: { passing: true },
  },
  {
    title: 'does not wait for a slow trickle',
    fault: 'slow-loris',
    kind: 'timeout',
    more: { passing: true },
  },
  { title: 'does not read two gigabytes', fault: 'two-gigabytes', kind: 'too-big', more: { passing: false } },
  { title: 'does not unpack a bomb', fault: 'gzip-bomb', kind: 'too-big', more: { passing: false } },
  { title: 'names gzip that is none', fault: 'gzip-that-is-none', kind: 'cut-off', more: { passing: true } },
  { title: 'names a web page where data should be', fault: 'html', kind: 'html', more: { passing: true } },
  {
    title: 'is sent nowhere else',
    fault: 'redirect-elsewhere',
    kind: 'redirected',
    more: { passing: false },
  },
  {
    title: 'names a field that is missing',
    fault: 'missing-field',
    kind: 'unexpected-shape',
    more: { passing: false },
  },
];
