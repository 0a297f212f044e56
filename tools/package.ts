/**
 * `npm run package -- --company lens.company.json [--key FILE] [--out DIR]` makes everything that a company needs to
 * roll Customer Lens out: signed packages, update files, policies for each browser and system, notices, checksums.
 * `npm run package -- --store [--out DIR]` makes the zips for the stores.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { CompanyBuild } from '../core/seat/manifest.ts';
import { crxOf, filesOf, sha256, zipOf } from './package/archives.ts';
import { buildExtension, softwareBill } from './package/build.ts';
import { type Company, readCompany } from './package/company.ts';
import { chromiumId, companyKey, redirectAddresses } from './package/key.ts';
import { policyFiles } from './package/policies/files.ts';
import type { Rollout } from './package/policies/rollout.ts';
import { updatesJson, updatesXml } from './package/updates.ts';
import { makeSampleRelease } from './sample.ts';

const USAGE = `npm run package -- --company lens.company.json [--key FILE] [--out DIR]
npm run package -- --store [--out DIR]
  --company  a file that names the company, its HR tools and its policy; docs/admin/README.md shows one
  --key      the key that signs for Chromium (default: beside the company file; made if it is not there)
  --out      where to put what is made (default: out/package)`;

const root = resolve(import.meta.dirname, '..');
const { version: productVersion } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  version: string;
};

type Files = Map<string, string | Uint8Array>;

/** Everything for one company, by path. */
export async function companyPackage(
  company: Company,
  keyFile: string,
): Promise<{ files: Files; said: string }> {
  const key = companyKey(keyFile);
  const id = chromiumId(key.publicKey);
  const version = company.version ?? productVersion;
  const at = (path: string) => new URL(path, company.servedFrom).href;
  const build: CompanyBuild = {
    hosts: company.hosts,
    version,
    chromiumKey: key.publicKey.toString('base64'),
    chromiumUpdateUrl: at('chromium/updates.xml'),
    firefoxId: company.firefoxId,
    firefoxUpdateUrl: at('firefox/updates.json'),
  };
  await makeSampleRelease({ out: join(root, 'public', 'sample'), audience: 'hr', sample: true });
  const chrome = filesOf(buildExtension(root, 'chrome', build));
  const firefox = filesOf(buildExtension(root, 'firefox', build));
  const crx = `customer-lens-${version}.crx`;
  const xpi = `customer-lens-${version}.xpi`;
  const rollout: Rollout = {
    company: company.name,
    slug: company.slug,
    chromium: { id, updateUrl: build.chromiumUpdateUrl },
    firefox: { id: company.firefoxId, installUrl: at(`firefox/${xpi}`), updateUrl: build.firefoxUpdateUrl },
    policy: company.policy,
  };
  const xpiBytes = zipOf(firefox);
  const files: Files = new Map<string, string | Uint8Array>([
    [`web/chromium/${crx}`, crxOf(zipOf(chrome), key)],
    ['web/chromium/updates.xml', updatesXml({ id, version, url: at(`chromium/${crx}`) })],
    [`web/firefox/${xpi}`, xpiBytes],
    [
      'web/firefox/updates.json',
      updatesJson({ id: company.firefoxId, version, url: rollout.firefox.installUrl }, xpiBytes),
    ],
    ...policyFiles(rollout),
    ['THIRD-PARTY.txt', chrome.get('THIRD-PARTY.txt')!],
    ['sbom.cdx.json', softwareBill(root)],
  ]);
  const redirect = redirectAddresses(id, company.firefoxId);
  const said = [
    `Customer Lens ${version} for ${company.name}`,
    '',
    `id in Chrome, Edge, Chromium  ${id}`,
    `id in Firefox                 ${company.firefoxId}`,
    `sign-in comes back to         ${redirect.chromium}`,
    `                              ${redirect.firefox}`,
    `hosts granted without a click ${company.hosts.join('\n                              ')}`,
    `served from                   ${company.servedFrom} (the folder web/)`,
    '',
  ].join('\n');
  files.set('IDS.txt', said);
  const made = key.made
    ? `\nA key was made: ${keyFile}. Keep it where your signing keys are; without it no update can ever be made.\n`
    : '';
  return { files, said: said + made };
}

/** The zips for the stores. Chrome's takes no key at the first upload and ignores it later. */
export async function storePackage(): Promise<{ files: Files; said: string }> {
  await makeSampleRelease({ out: join(root, 'public', 'sample'), audience: 'hr', sample: true });
  const chrome = filesOf(buildExtension(root, 'chrome', undefined));
  const { key: _, ...manifest } = JSON.parse(
    new TextDecoder().decode(chrome.get('manifest.json')!),
  ) as Record<string, unknown>;
  chrome.set('manifest.json', new TextEncoder().encode(JSON.stringify(manifest)));
  const firefox = filesOf(buildExtension(root, 'firefox', undefined));
  const listed = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8', maxBuffer: 1 << 26 });
  const sources = listed.split('\0').filter(Boolean).sort();
  const name = `customer-lens-${productVersion}`;
  const files: Files = new Map<string, string | Uint8Array>([
    [`${name}-chrome.zip`, zipOf(chrome)],
    [`${name}-edge.zip`, zipOf(chrome)],
    [`${name}-firefox.zip`, zipOf(firefox)],
    [
      `${name}-sources.zip`,
      zipOf(new Map(sources.map((path) => [path, readFileSync(join(root, path))] as const))),
    ],
    ['THIRD-PARTY.txt', chrome.get('THIRD-PARTY.txt')!],
    ['sbom.cdx.json', softwareBill(root)],
  ]);
  return { files, said: `Customer Lens ${productVersion} for the stores.\n` };
}

/** Writes the files with a list of their checksums, in place of what was there. */
export function write(folder: string, files: Files): void {
  const sums = [...files].map(([path, content]) => {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    return `${sha256(bytes)}  ${path}`;
  });
  rmSync(folder, { recursive: true, force: true });
  for (const [path, content] of [...files, ['SHA256SUMS', `${sums.join('\n')}\n`] as const]) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      company: { type: 'string' },
      key: { type: 'string' },
      out: { type: 'string' },
      store: { type: 'boolean' },
    },
  });
  if ((values.company === undefined) === (values.store !== true)) throw new Error(USAGE);
  const out = resolve(values.out ?? join('out', 'package'));
  if (values.company === undefined) {
    const { files, said } = await storePackage();
    write(join(out, 'store'), files);
    console.log(`${said}\nMade: ${relative(process.cwd(), join(out, 'store'))}`);
    return;
  }
  const company = readCompany(values.company);
  const keyFile = resolve(values.key ?? `${values.company.replace(/\.json$/, '')}.key.pem`);
  const { files, said } = await companyPackage(company, keyFile);
  write(join(out, company.slug), files);
  console.log(`${said}\nMade: ${relative(process.cwd(), join(out, company.slug))}`);
}

if (import.meta.main)
  try {
    await main();
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
