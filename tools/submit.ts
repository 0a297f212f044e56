/**
 * `npm run submit -- [--dry-run]` makes the packages for the stores, checks everything that a store would refuse and
 * that can be seen here, and hands them to WXT, which uploads them to every store whose keys are in the environment.
 * With --dry-run nothing is uploaded: keys are only tried, where there are any.
 */
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { lintPackage } from './lint-package.ts';
import { listingFaults, packageFaults, pictureFaults } from './package/store.ts';
import { storePackage, write } from './package.ts';

const root = resolve(import.meta.dirname, '..');

/** What a store wants to know of who uploads; `wxt submit init` asks for it, and a host's secrets hold it. */
const STORES = {
  chrome: [
    'CHROME_EXTENSION_ID',
    'CHROME_PUBLISHER_ID',
    'CHROME_SERVICE_ACCOUNT_CLIENT_EMAIL',
    'CHROME_SERVICE_ACCOUNT_PRIVATE_KEY',
  ],
  edge: ['EDGE_PRODUCT_ID', 'EDGE_CLIENT_ID', 'EDGE_API_KEY'],
  firefox: ['FIREFOX_EXTENSION_ID', 'FIREFOX_JWT_ISSUER', 'FIREFOX_JWT_SECRET'],
} as const;
type Store = keyof typeof STORES;

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { 'dry-run': { type: 'boolean', default: false } } });
  const out = join(root, 'out', 'package', 'store');
  const { files } = await storePackage();
  write(out, files);
  const zipFor = (part: string) => [...files.keys()].find((path) => path.endsWith(`-${part}.zip`))!;
  const stores = Object.keys(STORES) as Store[];
  const faults = [
    ...stores.flatMap((store) =>
      packageFaults(store, files.get(zipFor(store)) as Uint8Array).map((fault) => `${store}: ${fault}`),
    ),
    ...(await lintPackage(join(root, '.output', 'firefox-mv3'))).map((fault) => `firefox: ${fault}`),
    ...globSync('docs/store/listing*.md', { cwd: root }).flatMap((path) =>
      listingFaults(path, readFileSync(join(root, path), 'utf8')),
    ),
    ...pictureFaults(
      new Map(
        globSync('docs/store/images/*.png', { cwd: root }).map((path) => [
          basename(path),
          readFileSync(join(root, path)),
        ]),
      ),
    ),
  ];
  if (faults.length > 0) {
    console.error(`A store would refuse this:\n${faults.map((fault) => `- ${fault}`).join('\n')}`);
    process.exitCode = 1;
    return;
  }
  console.log('Packages, listings and pictures are as the stores want them.');
  const missing = (store: Store) => STORES[store].filter((name) => !process.env[name]);
  for (const store of stores)
    if (missing(store).length > 0)
      console.log(`${store}: left out, for ${missing(store).join(', ')} is not set.`);
  const ready = stores.filter((store) => missing(store).length === 0);
  if (ready.length === 0) return;
  const zips = ready.flatMap((store) => [`--${store}-zip`, join(out, zipFor(store))]);
  const sources = ready.includes('firefox') ? ['--firefox-sources-zip', join(out, zipFor('sources'))] : [];
  const wxt = join(root, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  const { status } = spawnSync(
    process.execPath,
    [wxt, 'submit', ...(values['dry-run'] ? ['--dry-run'] : []), ...zips, ...sources],
    { cwd: root, stdio: 'inherit' },
  );
  process.exitCode = status ?? 1;
}

if (import.meta.main) await main();
