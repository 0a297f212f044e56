import type { SignInBrowser } from '../sign-in/sign-in.ts';
import type { SeatDb } from './database/seat-db.ts';

/** What a seat needs of the browser. */
export interface SeatPorts {
  db: SeatDb;
  fetch: typeof globalThis.fetch;
  /** Milliseconds since 1970. */
  now(): number;
  /** A number from 0 to 1. */
  random(): number;
  sleep(milliseconds: number): Promise<void>;
  /** Whether the browser lets us reach this match pattern. */
  permitted(pattern: string): Promise<boolean>;
  /** What `storage.managed` holds; `undefined` while the browser does not answer. May throw where there is none. */
  managed(): Promise<unknown>;
  /** Runs `work` while no other does, in any worker or page. */
  exclusive<T>(work: () => Promise<T>): Promise<T>;
  /** Work is under way: if the worker dies, the seat's `resume` is to be called. */
  begun(): Promise<void>;
  /** Work goes on. */
  progress(): Promise<void>;
  /** Work has ended; look again at `nextTryAt` (ISO 8601), if at all. */
  ended(nextTryAt: string | undefined): Promise<void>;
  /** Names the code that scores; figures that other code has scored are scored again from the kept files. */
  scoredBy: string;
  /** Where the built-in sample company's release lies. */
  sampleAddress: string;
  signIn: Omit<SignInBrowser, 'permitted'>;
}
