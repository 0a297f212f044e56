import { SeatDb } from '../../../core/seat/database/seat-db.ts';
import type { SeatPorts } from '../../../core/seat/ports.ts';
import { Seat } from '../../../core/seat/seat.ts';

/** A seat in Node: its browser is this object, its database the one that the test has put in place. */
export class FakeBrowser {
  now = Date.parse('2026-11-21T10:00:00Z');
  permitted = true;
  managed: unknown = {};
  /** Alarms that stand, by name. */
  resume = false;
  pullAt: string | undefined;
  slept = 0;
  progressed = 0;
  #queue: Promise<unknown> = Promise.resolve();

  /** A worker that has just been started: a new seat on the same database. */
  seat(more: Partial<SeatPorts> = {}): Seat {
    return new Seat({
      db: new SeatDb(),
      fetch,
      now: () => this.now,
      random: () => 0.5,
      sleep: async (milliseconds) => {
        this.slept += milliseconds;
      },
      permitted: async () => this.permitted,
      managed: async () => {
        if (this.managed instanceof Error) throw this.managed;
        return this.managed;
      },
      exclusive: (work) => {
        const next = this.#queue.then(work, work);
        this.#queue = next.catch(() => {});
        return next;
      },
      begun: async () => {
        this.resume = true;
      },
      progress: async () => {
        this.progressed++;
      },
      ended: async (nextTryAt) => {
        this.resume = false;
        this.pullAt = nextTryAt;
      },
      signIn: {
        redirectUri: 'https://abc.chromiumapp.org/sign-in',
        authorize: () => Promise.reject(new Error('No window here.')),
        randomBytes: (count) => crypto.getRandomValues(new Uint8Array(count)),
        alone: (work) => work(),
      },
      scoredBy: 'this code',
      sampleAddress: 'chrome-extension://abc/sample/',
      ...more,
    });
  }
}
