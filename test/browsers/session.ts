import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** How a browser is started. */
export interface LaunchOptions {
  executable: string;
  /** Folder of the unpacked build. */
  extension: string;
  /** Match patterns without ports that the extension may read, as a person would have allowed them. */
  hosts: readonly string[];
  headless: boolean;
  /** Port of a proxy on this machine that https goes through, whatever certificate it shows. */
  proxy?: number | undefined;
  /** Firefox: milliseconds after which an idle background is ended (a browser's own: 30 s). */
  backgroundIdle?: number | undefined;
}

/** Whoever starts a browser answers Ctrl-C: closes it, removes its profile, and only then ends. */
export const OURS_TO_CLOSE = { handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false } as const;

/** A browser that runs under root or in a container cannot use its sandbox; anywhere else it must. */
export function needsNoSandbox(): boolean {
  return process.platform === 'linux' && (process.getuid?.() === 0 || existsSync('/.dockerenv'));
}

/** An empty profile that is gone when `remove` was called. */
export function temporaryProfile(): { path: string; remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'customer-lens-profile-'));
  return {
    path,
    remove: () => rmSync(path, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 }),
  };
}
