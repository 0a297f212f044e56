import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type Bearer,
  type ReleaseServer,
  type RunningServer,
  serveHrSite,
  serveRelease,
} from '../../../demo/server.ts';
import { type Driver, type DriverOptions, startDriver } from '../../browsers/driver.ts';
import { type BrowserKind, getBrowser } from '../../browsers/find.ts';

/** Which browser this run is about; `npm test` runs everything once for each. */
export const BROWSER: BrowserKind = process.env.BROWSER === 'firefox' ? 'firefox' : 'chromium';

/** Loopback, as a person allows it: one host for HR tools, one for the release. */
export const HOSTS = ['http://localhost/*', 'http://127.0.0.1/*'];
export const HR_TOOLS = [
  { adapter: 'orangehrm', origin: 'http://localhost/*' },
  { adapter: 'opencats', origin: 'http://localhost/*' },
];

/** What a test started and has to stop; made per file, emptied in `afterAll`. */
export class Stage {
  readonly #close: (() => unknown)[] = [];

  /** The browser of this run with the production build, hosts allowed unless said otherwise. */
  async browser(options: Omit<DriverOptions, 'browser'> = {}): Promise<Driver> {
    const browser = await getBrowser(BROWSER, console.log);
    const driver = await startDriver({ hosts: HOSTS, ...options, browser });
    this.#close.push(() => driver.close());
    return driver;
  }

  async hrSite(): Promise<RunningServer> {
    return this.#keep(await serveHrSite());
  }

  async release(folder: string, options: { token?: Bearer; address?: string } = {}): Promise<ReleaseServer> {
    return this.#keep(await serveRelease(folder, options));
  }

  /** A folder that is gone afterwards. */
  folder(): string {
    const path = mkdtempSync(join(tmpdir(), 'customer-lens-e2e-'));
    this.#close.push(() => rmSync(path, { recursive: true, force: true }));
    return path;
  }

  /** Closes `what` with everything else. */
  alsoClose(what: { close(): unknown }): void {
    this.#close.push(() => what.close());
  }

  /** Stops everything, last first. */
  async close(): Promise<void> {
    for (const close of this.#close.splice(0).reverse()) await close();
  }

  #keep<T extends RunningServer>(server: T): T {
    this.#close.push(() => server.close());
    return server;
  }
}
