import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Policy } from '../../core/model/settings.ts';

/** The extension's id in Chromium, as its key in the manifest makes it. */
const CHROMIUM_ID = 'ncagcliikgkdoiglefgpiaolkifekokd';

const FOLDER = '/etc/chromium/policies/managed';

/**
 * Sets the extension's policy for Chromium on this machine, as an administrator's file does.
 * @returns how to take it back; nothing where such files cannot be written.
 */
export function writePolicy(policy: Policy): { remove(): void } | undefined {
  if (process.platform !== 'linux') return undefined;
  const path = join(FOLDER, `customer-lens-test-${process.pid}.json`);
  try {
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(path, JSON.stringify({ '3rdparty': { extensions: { [CHROMIUM_ID]: policy } } }));
  } catch {
    return undefined;
  }
  return { remove: () => rmSync(path, { force: true }) };
}
