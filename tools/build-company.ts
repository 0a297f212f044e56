/**
 * `npm run build:company -- hosts.json`: builds the extension for one company. The file holds a list of match
 * patterns (`["https://hr.example.com/*"]`); they become required hosts, which a forced installation by policy
 * grants without a click. Nothing else differs from the store's build.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import * as z from 'zod';
import { companyHosts } from '../core/seat/manifest.ts';

const USAGE = 'Usage: npm run build:company -- hosts.json, a file like ["https://hr.example.com/*"]';

/** The hosts in a file. @throws Error that says what is wrong with it. */
function hostsOf(path: string): string[] {
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new Error(`${path} cannot be read: ${(error as Error).message}\n${USAGE}`);
  }
  const list = z.array(z.string().min(1)).min(1).safeParse(content);
  if (!list.success) throw new Error(`${path} holds no list of hosts.\n${USAGE}`);
  return companyHosts(list.data.join(' '));
}

const [path] = process.argv.slice(2);
try {
  if (path === undefined) throw new Error(USAGE);
  const hosts = hostsOf(path);
  const wxt = resolve(import.meta.dirname, '..', 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  for (const target of [
    ['-b', 'chrome'],
    ['-b', 'firefox', '--mv3'],
  ]) {
    const { status } = spawnSync(process.execPath, [wxt, 'build', ...target], {
      stdio: 'inherit',
      env: { ...process.env, CUSTOMER_LENS_HOSTS: hosts.join(' ') },
    });
    if (status !== 0) throw new Error('The build failed; what it says above is why.');
  }
  console.log(`Built for ${hosts.join(', ')}: .output/chrome-mv3-company and .output/firefox-mv3-company`);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
