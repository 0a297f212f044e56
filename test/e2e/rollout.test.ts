import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ReleaseServer, serveHrSite, serveRelease } from '../../demo/server.ts';
import { crxOf, zipOf } from '../../tools/package/archives.ts';
import { readCompany } from '../../tools/package/company.ts';
import { chromiumId, companyKey } from '../../tools/package/key.ts';
import { chromiumJson, firefoxJson } from '../../tools/package/policies/linux.ts';
import type { Rollout } from '../../tools/package/policies/rollout.ts';
import { updatesJson, updatesXml } from '../../tools/package/updates.ts';
import { companyPackage } from '../../tools/package.ts';
import { makeSampleRelease } from '../../tools/sample.ts';
import { getBrowser } from '../browsers/find.ts';
import { canManage, launchManaged, type ManagedBrowser } from '../browsers/managed.ts';
import { panelLeaves, panelSays } from './support/says.ts';
import { BROWSER } from './support/session.ts';

const VACANCY = '/web/index.php/recruitment/addJobVacancy/42';
const DEPARTMENTS = '/opencats/index.php?m=companies&a=show&companyID=1';
const FIREFOX_ID = 'customer-lens@acme.com';

interface Manifest {
  version: string;
  key?: string;
  update_url?: string;
  browser_specific_settings?: { gecko: { id: string; update_url: string } };
}

/** Two policies as one. */
function merged<T>(one: T, other: T): T {
  if (one === null || typeof one !== 'object') return other ?? one;
  const both = { ...one } as Record<string, unknown>;
  for (const [key, value] of Object.entries(other as object))
    both[key] = key in both ? merged(both[key], value) : value;
  return both as T;
}

/** What an administrator does with the files that the command has made, and what people then see without a click. */
describe.skipIf(!canManage())('a company’s build, rolled out by policy', () => {
  const close: (() => unknown)[] = [];
  const folder = mkdtempSync(join(tmpdir(), 'customer-lens-rollout-'));
  const web = join(folder, 'web');
  const keyFile = join(folder, 'acme.key.pem');
  let site: string;
  let origin: string;
  let server: ReleaseServer;
  let managed: ManagedBrowser;
  let files: Awaited<ReturnType<typeof companyPackage>>['files'];
  const policyPath = `policies/linux/${BROWSER === 'firefox' ? 'firefox/policies.json' : 'chromium/customer-lens.json'}`;

  beforeAll(async () => {
    mkdirSync(web);
    server = await serveRelease(web, {});
    const hr = await serveHrSite();
    close.push(
      () => server.close(),
      () => hr.close(),
    );
    site = hr.origin;
    origin = server.origin;
    await makeSampleRelease({ out: join(web, 'data'), audience: 'hr', sample: false });
    const companyFile = join(folder, 'lens.company.json');
    writeFileSync(
      companyFile,
      JSON.stringify({
        name: 'Acme',
        servedFrom: `${origin}/`,
        firefoxId: FIREFOX_ID,
        policy: {
          address: `${origin}/data/`,
          hrTools: [{ adapter: 'orangehrm', origin: 'http://localhost/*' }],
          supportContact: 'help@acme.com',
          enabled: true,
        },
      }),
    );
    ({ files } = await companyPackage(readCompany(companyFile), keyFile));
    for (const [path, content] of files)
      if (path.startsWith('web/')) serve(path.slice('web/'.length), content);
    managed = await launchManaged(await getBrowser(BROWSER, console.log), policy());
    close.push(() => managed.close());
  });
  afterAll(async () => {
    for (const one of close.reverse()) await one();
    rmSync(folder, { recursive: true, force: true });
  });

  function serve(path: string, content: string | Uint8Array): void {
    mkdirSync(join(web, dirname(path)), { recursive: true });
    writeFileSync(join(web, path), content);
  }

  /** The made file; a test has to look into what policy installs, which Chromium refuses unless it is told. */
  function policy(changes: object = {}): string {
    const made = JSON.parse(String(files.get(policyPath)));
    const settings =
      BROWSER === 'firefox' ? made.policies['3rdparty'].Extensions : made['3rdparty'].extensions;
    for (const own of Object.values(settings)) Object.assign(own as object, changes);
    return JSON.stringify(BROWSER === 'firefox' ? made : { ...made, DeveloperToolsAvailability: 1 });
  }

  /** Opens the page again until its card says this, for an installation takes its time. */
  async function card(pattern: RegExp, path = VACANCY): Promise<{ text: string; version: string }> {
    let last: unknown;
    for (const until = Date.now() + 60_000; Date.now() < until; ) {
      const tab = await managed.open(site + path);
      try {
        const text = await panelSays(tab, pattern, 6000);
        const version = await (await tab.panel())!.evaluate(() => {
          const api = globalThis as unknown as {
            chrome: { runtime: { getManifest(): { version: string } } };
          };
          return api.chrome.runtime.getManifest().version;
        }, undefined);
        return { text, version };
      } catch (error) {
        last = error;
      } finally {
        await tab.close();
      }
    }
    throw last;
  }

  /** Puts a changed manifest into a package, as a next version or another company would have it. */
  function repacked(change: (manifest: Manifest) => void): { zip: Uint8Array; manifest: Manifest } {
    const [, bytes] = [...files].find(([name]) => name.endsWith(BROWSER === 'firefox' ? '.xpi' : '.crx'))!;
    const packed = bytes as Buffer;
    const zip = BROWSER === 'firefox' ? packed : packed.subarray(12 + packed.readUInt32LE(8));
    const entries = new Map(Object.entries(unzipSync(zip)));
    const manifest = JSON.parse(new TextDecoder().decode(entries.get('manifest.json'))) as Manifest;
    change(manifest);
    entries.set('manifest.json', new TextEncoder().encode(JSON.stringify(manifest)));
    return { zip: zipOf(entries), manifest };
  }

  test('comes by itself, with its hosts and its settings, and shows the card without a click', async () => {
    const { text, version } = await card(/Would recommend/);
    expect(text).toMatch(/Service Desk North/);
    expect(version).toBe('0.1.0');
  });

  test('is updated by itself to a next version', async () => {
    const { zip } = repacked((manifest) => {
      manifest.version = '9.9.9';
    });
    if (BROWSER === 'firefox') {
      serve('firefox/customer-lens-9.9.9.xpi', zip);
      const url = `${origin}/firefox/customer-lens-9.9.9.xpi`;
      serve('firefox/updates.json', updatesJson({ id: FIREFOX_ID, version: '9.9.9', url }, zip));
    } else {
      serve('chromium/customer-lens-9.9.9.crx', crxOf(zip, companyKey(keyFile)));
      const id = chromiumId(companyKey(keyFile).publicKey);
      const url = `${origin}/chromium/customer-lens-9.9.9.crx`;
      serve('chromium/updates.xml', updatesXml({ id, version: '9.9.9', url }));
    }
    // A browser puts a newer version of an extension that is in use in its place at the next start: not before it has
    // all of it, and on a slow machine that is some seconds after it has asked for it.
    if (BROWSER === 'chromium') {
      // Chromium looks every five hours; its own function looks now, at the same address and in the same way.
      const tab = await managed.open(site + VACANCY);
      await panelSays(tab, /Would recommend/);
      const waiting = await (await tab.panel())!.evaluate(async () => {
        const { runtime } = (
          globalThis as unknown as {
            chrome: {
              runtime: {
                onUpdateAvailable: { addListener(heard: (update: { version: string }) => void): void };
                requestUpdateCheck(): Promise<unknown>;
              };
            };
          }
        ).chrome;
        const heard = new Promise<string>((resolve) => {
          runtime.onUpdateAvailable.addListener(({ version }) => resolve(version));
        });
        await runtime.requestUpdateCheck();
        const late = new Promise<string>((resolve) =>
          setTimeout(() => resolve('nothing in 60 seconds'), 60_000),
        );
        return Promise.race([heard, late]);
      }, undefined);
      expect(waiting).toBe('9.9.9');
      await tab.close();
    } else {
      const asked: string[] = [];
      await expect
        .poll(
          () => {
            asked.push(...server.requests().map(({ path }) => path));
            return asked;
          },
          { timeout: 60_000, interval: 500 },
        )
        .toContainEqual(expect.stringMatching(/9\.9\.9\.xpi$/));
    }
    await managed.restart();
    await expect.poll(async () => (await card(/Would recommend/)).version, { timeout: 60_000 }).toBe('9.9.9');
  });

  test('is another extension than that of a second company, which comes beside it', async () => {
    const key = companyKey(join(folder, 'other.key.pem'));
    const id = chromiumId(key.publicKey);
    const { zip } = repacked((manifest) => {
      manifest.version = '2.0';
      if (manifest.browser_specific_settings) {
        manifest.browser_specific_settings.gecko.id = 'customer-lens@other.com';
        manifest.browser_specific_settings.gecko.update_url = `${origin}/other/updates.json`;
      } else {
        manifest.key = key.publicKey.toString('base64');
        manifest.update_url = `${origin}/other/updates.xml`;
      }
    });
    const rollout: Rollout = {
      company: 'Other',
      slug: 'other',
      chromium: { id, updateUrl: `${origin}/other/updates.xml` },
      firefox: {
        id: 'customer-lens@other.com',
        installUrl: `${origin}/other/lens.xpi`,
        updateUrl: `${origin}/other/updates.json`,
      },
      policy: {
        address: `${origin}/data/`,
        hrTools: [{ adapter: 'opencats', origin: 'http://localhost/*' }],
      },
    };
    serve('other/lens.xpi', zip);
    serve(
      'other/updates.json',
      updatesJson({ id: rollout.firefox.id, version: '2.0', url: rollout.firefox.installUrl }, zip),
    );
    serve('other/lens.crx', crxOf(zip, key));
    serve('other/updates.xml', updatesXml({ id, version: '2.0', url: `${origin}/other/lens.crx` }));
    const other = JSON.parse(BROWSER === 'firefox' ? firefoxJson(rollout) : chromiumJson(rollout));
    managed.setPolicy(JSON.stringify(merged(JSON.parse(policy()), other)));
    await managed.restart();
    expect((await card(/Would recommend/)).version).toBe('9.9.9');
    expect((await card(/./, DEPARTMENTS)).version).toBe('2.0');
  });

  test('hides and deletes everything when the administrator switches it off', async () => {
    managed.setPolicy(policy({ enabled: false }));
    await managed.restart();
    const tab = await managed.open(site + VACANCY);
    await panelLeaves(tab, 15_000);
    await tab.close();
  });

  test('has no file that git would keep the key in', () => {
    expect([...files.keys()].filter((path) => /pem|key/i.test(path))).toEqual([]);
    expect(readFileSync(keyFile, 'utf8')).toContain('PRIVATE KEY');
  });
});
