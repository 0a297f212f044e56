/**
 * `npm run check-bundle`: looks into the production builds, where alone it shows what ships: what the sentinel
 * holds, which hosts the manifest requires, how heavy each part is. Ends with 1 and a sentence per fault.
 */
import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ADAPTERS, forSentinel } from '../core/seat/hosts/registry.ts';
import { installPermissions } from '../core/seat/permissions.ts';

/** The most that a part may weigh, in bytes, minified and not compressed, with all that it loads at its start. */
const BUDGETS: Record<string, number> = {
  'background.js': 288_000,
  'panel.html': 480_000,
  'popup.html': 480_000,
  'sidepanel.html': 520_000,
  // 1,155,000 while its steps loaded what only the worker and the room of themes need.
  'station.html': 860_000,
};

/** The most that the station's worker may weigh: readers, rules of four languages, disclosure control, telephone plans. */
const WORKER_BUDGET = 1_800_000;

/** The most that a page of an HR tool is given: the sentinel, minified, with the tool's own adapter as it is sent. */
const SENTINEL_BUDGET = 12 * 1024;

/** What gives a library away in minified code. */
const LIBRARIES: Record<string, RegExp> = {
  React: /react\.(transitional\.)?element|__REACT_DEVTOOLS|reactFiber/,
  zod: /\b_zod\b|ZodError|__zod_globalConfig/,
  'the browser polyfill': /webextension-polyfill|api-metadata/,
};

interface Manifest {
  permissions?: string[];
  host_permissions?: string[];
  content_scripts?: unknown[];
  default_locale?: string;
  storage?: { managed_schema?: string };
}

/** Faults of the build in a folder, each a sentence. */
export function bundleFaults(folder: string, browser: 'chromium' | 'firefox'): string[] {
  if (!existsSync(join(folder, 'manifest.json')))
    return [`There is no build in ${folder}. Run "npm run build" first.`];
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  const manifest = JSON.parse(read('manifest.json')) as Manifest;
  const faults: string[] = [];

  if (manifest.host_permissions?.length)
    faults.push(
      `The store's build requires hosts: ${manifest.host_permissions.join(', ')}. It may require none.`,
    );
  if (manifest.content_scripts?.length)
    faults.push(
      'The manifest names content scripts; each would require its hosts. Register them at run time.',
    );
  const permissions = [...(manifest.permissions ?? [])].sort();
  const reasoned = installPermissions(browser).sort();
  if (permissions.join(' ') !== reasoned.join(' '))
    faults.push(
      `The manifest asks for [${permissions.join(', ')}]; reasons stand for [${reasoned.join(', ')}].`,
    );
  const schema = manifest.storage?.managed_schema;
  if (
    browser === 'firefox' ? schema !== undefined : schema === undefined || !existsSync(join(folder, schema))
  )
    faults.push('The schema of the policy is named where it must not be, or is not in the build.');

  if (!existsSync(join(folder, 'sentinel.js'))) return [...faults, 'The build has no sentinel.js.'];
  const sentinel = read('sentinel.js');
  for (const [library, mark] of Object.entries(LIBRARIES))
    if (mark.test(sentinel))
      faults.push(`The sentinel holds ${library}; it may import nothing but core/seat/hosts.`);
  const given = sentinelWeight(sentinel);
  if (given.bytes > SENTINEL_BUDGET)
    faults.push(
      `sentinel.js weighs ${given.bytes} bytes with the adapter of ${given.adapter}, over its ${SENTINEL_BUDGET}.`,
    );
  const text = textsIn(sentinel);
  if (text !== undefined) faults.push(`The sentinel holds a text of the interface: "${text}".`);
  if (LIBRARIES.React!.test(read('background.js'))) faults.push('The background holds React.');
  if (!/jitless:\s*(!0|true)/.test(read('background.js')))
    faults.push('zod would try eval in the background; core/model/zod.ts no longer tells it not to.');

  for (const [name, budget] of Object.entries(BUDGETS)) {
    if (!existsSync(join(folder, name))) {
      faults.push(`The build has no ${name}.`);
      continue;
    }
    const bytes = weight(folder, name);
    if (bytes > budget)
      faults.push(`${name} weighs ${bytes} bytes with all that it loads, over its ${budget}.`);
  }
  const [worker = ''] = globSync('assets/worker-*.js', { cwd: folder });
  const workerBytes = worker === '' ? 0 : readFileSync(join(folder, worker)).byteLength;
  if (workerBytes === 0 || workerBytes > WORKER_BUDGET)
    faults.push(`The station's worker weighs ${workerBytes} bytes, over its ${WORKER_BUDGET}.`);
  faults.push(...localeFaults(folder));
  return faults;
}

/** Bytes of the sentinel with the heaviest adapter that is built in. */
function sentinelWeight(code: string): { adapter: string; bytes: number } {
  const [heaviest] = ADAPTERS.map((adapter) => ({
    adapter: adapter.id,
    bytes: Buffer.byteLength(code) + Buffer.byteLength(JSON.stringify(forSentinel(adapter))),
  })).sort((a, b) => b.bytes - a.bytes);
  return heaviest!;
}

/** The first sentence of the interface, in any language, that is in `code`. */
function textsIn(code: string): string | undefined {
  const folder = join(import.meta.dirname, '..', 'core', 'texts');
  const sentences = globSync('*/*.json', { cwd: folder }).flatMap((file) =>
    Object.values(JSON.parse(readFileSync(join(folder, file), 'utf8')) as Record<string, string>),
  );
  return sentences.find((text) => text.length >= 24 && code.includes(text));
}

/** Bytes of a script, or of a page's scripts and of all chunks that they import from the start. */
function weight(folder: string, name: string): number {
  if (name.endsWith('.js')) return readFileSync(join(folder, name)).byteLength;
  const seen = new Set<string>();
  const visit = (path: string) => {
    if (seen.has(path) || !existsSync(join(folder, path))) return;
    seen.add(path);
    const code = readFileSync(join(folder, path), 'utf8');
    for (const [, chunk] of code.matchAll(/(?:from|import)\s*["']\.\/([\w.-]+\.js)["']/g))
      visit(`chunks/${chunk}`);
  };
  const page = readFileSync(join(folder, name), 'utf8');
  for (const [, path] of page.matchAll(/<script[^>]+src="\/?([^"]+)"/g)) visit(path!);
  return [...seen].reduce((bytes, path) => bytes + readFileSync(join(folder, path)).byteLength, 0);
}

/** Stores refuse longer names and descriptions. */
function localeFaults(folder: string): string[] {
  return readdirSync(join(folder, '_locales')).flatMap((locale) => {
    const texts = JSON.parse(readFileSync(join(folder, '_locales', locale, 'messages.json'), 'utf8')) as {
      [key: string]: { message: string } | undefined;
    };
    const name = texts.extensionName?.message ?? '';
    const description = texts.extensionDescription?.message ?? '';
    const fits = name !== '' && name.length <= 40 && description !== '' && description.length <= 132;
    return fits ? [] : [`Name (40) or description (132 characters) is missing or too long in "${locale}".`];
  });
}

if (import.meta.main) {
  const output = resolve(import.meta.dirname, '..', '.output');
  const builds = [
    ['chrome-mv3', 'chromium'],
    ['firefox-mv3', 'firefox'],
  ] as const;
  for (const [folder, browser] of builds) {
    const faults = bundleFaults(join(output, folder), browser);
    for (const fault of faults) console.error(`${folder}: ${fault}`);
    if (faults.length > 0) process.exitCode = 1;
    else {
      const { adapter, bytes } = sentinelWeight(readFileSync(join(output, folder, 'sentinel.js'), 'utf8'));
      console.log(`${folder}: sentinel.js with ${adapter} ${bytes} of ${SENTINEL_BUDGET} bytes`);
      for (const name of Object.keys(BUDGETS))
        console.log(`${folder}: ${name} ${weight(join(output, folder), name)} of ${BUDGETS[name]} bytes`);
    }
  }
}
