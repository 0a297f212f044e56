import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HeldRelease, PullState } from '../../../core/seat/database/seat-db.ts';
import { effective, emptySettings, readPolicy } from '../../../core/seat/policy.ts';
import { nextTry, type StatusInput, seatStatus, showsFigures } from '../../../core/seat/status.ts';

const NOW = Date.parse('2026-11-21T10:00:00Z');
const DAY = 86_400_000;
const ago = (milliseconds: number) => new Date(NOW - milliseconds).toISOString();
const held = {
  manifest: {
    id: '0123456789abcdef',
    organisation: 'Nordlicht',
    madeAt: '2026-11-05T06:00:00Z',
    through: '2026-10',
    sample: false,
  },
} as HeldRelease;

function input(pulls: Partial<PullState>, more: Partial<StatusInput> = {}): StatusInput {
  const settings = { ...emptySettings(), address: 'https://lens.example/' };
  return {
    effective: effective(readPolicy({}), settings, undefined),
    settings,
    pulls: { failures: 0, ...pulls },
    held,
    permitted: true,
    now: NOW,
    ...more,
  };
}

describe('the state of a seat', () => {
  const unset = effective(readPolicy({}), emptySettings(), undefined);
  const off = effective(
    readPolicy({ enabled: false, address: 'https://x.example/' }),
    emptySettings(),
    undefined,
  );
  it.each([
    ['not-set-up', input({}, { effective: unset, held: undefined }), false],
    ['switched-off', input({ confirmedAt: ago(1) }, { effective: off }), false],
    ['no-permission', input({ confirmedAt: ago(1) }, { permitted: false }), false],
    ['loading', input({ pulling: true }, { held: undefined }), false],
    ['loading', input({}, { held: undefined }), false],
    ['offline', input({ problem: { code: 'not-found' }, failures: 1 }, { held: undefined }), false],
    ['ready', input({ confirmedAt: ago(3_600_000) }), true],
    ['stale', input({ confirmedAt: ago(3 * DAY) }), true],
    ['stale', input({ confirmedAt: ago(1), problem: { code: 'wrong-hash', file: 'x' }, failures: 1 }), true],
    ['stale', input({ confirmedAt: ago(DAY), problem: { code: 'timeout' }, failures: 3 }), true],
    ['stale', input({ confirmedAt: ago(34.9 * DAY), problem: { code: 'unreachable' }, failures: 9 }), true],
    ['offline', input({ confirmedAt: ago(35 * DAY), problem: { code: 'unreachable' }, failures: 9 }), false],
    ['offline', input({ confirmedAt: ago(36 * DAY) }), false],
    ['access-ended', input({ confirmedAt: ago(1), ended: true }), false],
  ] as const)('%s', (state, given, figures) => {
    const status = seatStatus(given);
    expect(status.state).toBe(state);
    expect(showsFigures(status, NOW)).toBe(figures);
  });

  it('says when an outage will hide what is here', () => {
    const status = seatStatus(input({ confirmedAt: '2026-11-01T00:00:00.000Z' }));
    expect(status.hidesAt).toBe('2026-12-06T00:00:00.000Z');
  });

  it('does not fall over a problem that an older version stored', () => {
    expect(seatStatus(input({ confirmedAt: ago(1), problem: { code: 'of-old' } })).problem).toBeUndefined();
  });
});

describe('the next try', () => {
  it('is in four hours, spread by a quarter', () => {
    expect(Date.parse(nextTry(NOW, 0, 0)) - NOW).toBe(3.5 * 3_600_000);
    expect(Date.parse(nextTry(NOW, 0, 1)) - NOW).toBe(4.5 * 3_600_000);
  });

  it('after failures comes from five minutes on, doubling, never before the server wants it', () => {
    expect(Date.parse(nextTry(NOW, 1, 0.5)) - NOW).toBe(300_000);
    expect(Date.parse(nextTry(NOW, 3, 0.5)) - NOW).toBe(1_200_000);
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 5000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (failures, random) => {
          const wait =
            Date.parse(nextTry(NOW, failures, random, new Date(NOW + 120_000).toISOString())) - NOW;
          expect(wait).toBeGreaterThanOrEqual(120_000);
          expect(wait).toBeLessThanOrEqual(4.5 * 3_600_000);
        },
      ),
    );
  });
});
