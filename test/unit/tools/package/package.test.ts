import { createHash, createPublicKey, generateKeyPairSync, verify } from 'node:crypto';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { parseDocument } from 'htmlparser2';
import { parse } from 'plist';
import { afterAll, describe, expect, it } from 'vitest';
import { Policy } from '../../../../core/model/settings.ts';
import { readPolicy } from '../../../../core/seat/policy.ts';
import { crxOf, zipOf } from '../../../../tools/package/archives.ts';
import { readCompany } from '../../../../tools/package/company.ts';
import { chromiumId, companyKey, redirectAddresses } from '../../../../tools/package/key.ts';
import { policySettings } from '../../../../tools/package/policies/admx.ts';
import { policyFiles } from '../../../../tools/package/policies/files.ts';
import type { Rollout } from '../../../../tools/package/policies/rollout.ts';
import { updatesJson, updatesXml } from '../../../../tools/package/updates.ts';

const folder = mkdtempSync(join(tmpdir(), 'customer-lens-package-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const COMPANY = {
  name: 'Müller & Söhne "Wärme"',
  servedFrom: 'https://intranet.mueller-soehne.de/lens',
  firefoxId: 'customer-lens@mueller-soehne.de',
  policy: {
    address: 'https://daten.mueller-soehne.de:8443/hr/',
    hrTools: [{ adapter: 'odoo', origin: 'https://hr.mueller-soehne.de:8069/*' }],
    thresholds: { respondents: 8 },
    modulesOff: ['peaks'],
    supportContact: "Fragen? Herr O'Neil & Team <hr@mueller-soehne.de>",
    enabled: true,
  },
};

function company(changes: object = {}): string {
  const path = join(folder, 'lens.company.json');
  writeFileSync(path, JSON.stringify({ ...COMPANY, ...changes }));
  return path;
}

describe('a company file', () => {
  it('gives the hosts that a forced installation grants, of data, HR tools and sign-in', () => {
    const signIn = { issuer: 'https://login.mueller-soehne.de/', clientId: 'lens' };
    const read = readCompany(
      company({ policy: { ...COMPANY.policy, signIn }, hosts: ['https://api.other.de/'] }),
    );
    expect(read.hosts).toEqual([
      'https://daten.mueller-soehne.de/*',
      'https://hr.mueller-soehne.de/*',
      'https://login.mueller-soehne.de/*',
      'https://api.other.de/*',
    ]);
    expect(read).toMatchObject({
      slug: 'muller-sohne-warme',
      servedFrom: 'https://intranet.mueller-soehne.de/lens/',
    });
  });

  it.each([
    ['a key that is none', { polcy: {} }, /polcy/],
    ['an unknown policy key', { policy: { ...COMPANY.policy, adress: 'x' } }, /adress/],
    [
      'a minimum that is lowered',
      { policy: { ...COMPANY.policy, thresholds: { members: 3 } } },
      /policy\.thresholds\.members/,
    ],
    ['no address', { policy: {} }, /"policy\.address" is missing/],
    ['an id of a reserved domain', { firefoxId: 'lens@acme.example' }, /firefoxId.*nobody can own/],
    ['every host there is', { hosts: ['https://*/*'] }, /names no host of the company/],
    ['a version that browsers refuse', { version: '1.0-beta' }, /"version" is no version/],
  ])('is refused with %s', (_, changes, sentence) => {
    expect(() => readCompany(company(changes))).toThrow(sentence);
  });
});

describe('the key', () => {
  it('is made once, for this account only, and gives one id for good', () => {
    const path = join(folder, 'acme.key.pem');
    const first = companyKey(path);
    expect(first.made).toBe(true);
    if (process.platform !== 'win32') expect(statSync(path).mode & 0o077).toBe(0);
    const second = companyKey(path);
    expect(second.made).toBe(false);
    expect(chromiumId(second.publicKey)).toBe(chromiumId(first.publicKey));
    expect(chromiumId(first.publicKey)).toMatch(/^[a-p]{32}$/);
  });

  it('is refused where it is of another kind, or none', () => {
    const path = join(folder, 'other.key.pem');
    const { privateKey } = generateKeyPairSync('ed25519');
    writeFileSync(path, privateKey.export({ type: 'pkcs8', format: 'pem' }));
    expect(() => companyKey(path)).toThrow(/Chromium wants RSA/);
    writeFileSync(path, 'nothing');
    expect(() => companyKey(path)).toThrow(/holds no private key/);
  });

  it('gives the addresses that a sign-in comes back to', () => {
    // The Firefox part is what a browser said for this id.
    expect(
      redirectAddresses('ncagcliikgkdoiglefgpiaolkifekokd', 'customer-lens@customer-lens.example'),
    ).toEqual({
      chromium: 'https://ncagcliikgkdoiglefgpiaolkifekokd.chromiumapp.org/sign-in',
      firefox: 'https://2dbdc728caf5eb32e3dde274972f7e3672707fd2.extensions.allizom.org/sign-in',
    });
  });
});

describe('a package', () => {
  const files = new Map([
    ['manifest.json', new TextEncoder().encode('{}')],
    ['a/b.js', new TextEncoder().encode('1')],
  ]);

  it('is the same bytes whenever it is made', () => {
    expect(zipOf(files)).toEqual(zipOf(new Map(files)));
    expect(strFromU8(unzipSync(zipOf(files))['a/b.js']!)).toBe('1');
  });

  it('for Chromium is signed by its key, as the format says', () => {
    const pair = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const publicKey = pair.publicKey.export({ type: 'spki', format: 'der' });
    const zip = zipOf(files);
    const crx = crxOf(zip, { privateKey: pair.privateKey, publicKey });
    expect(crx.subarray(0, 4).toString()).toBe('Cr24');
    expect(crx.readUInt32LE(4)).toBe(3);
    const header = crx.subarray(12, 12 + crx.readUInt32LE(8));
    expect(crx.subarray(12 + header.byteLength)).toEqual(Buffer.from(zip));
    // Read without the code that wrote it: the signature of 256 bytes stands behind the key, the id at the end.
    const id = createHash('sha256').update(publicKey).digest().subarray(0, 16);
    expect(header.subarray(-16)).toEqual(id);
    const at = header.indexOf(publicKey) + publicKey.byteLength;
    const signature = header.subarray(at + 3, at + 3 + 256);
    const data = Buffer.concat([Buffer.from([0x0a, 16]), id]);
    const length = Buffer.alloc(4);
    length.writeUInt32LE(data.byteLength);
    const signed = Buffer.concat([Buffer.from('CRX3 SignedData\0'), length, data, zip]);
    expect(
      verify(
        'sha256',
        signed,
        createPublicKey(pair.publicKey.export({ type: 'spki', format: 'pem' })),
        signature,
      ),
    ).toBe(true);
  });

  it('is found by browsers that look for updates', () => {
    const update = { id: 'abc', version: '1.0', url: 'https://x.de/?a=1&b=2' };
    expect(updatesXml(update)).toContain('codebase="https://x.de/?a=1&amp;b=2" version="1.0"');
    const { addons } = JSON.parse(updatesJson(update, new Uint8Array([1, 2]))) as {
      addons: Record<string, { updates: { update_hash: string }[] }>;
    };
    expect(addons.abc?.updates[0]?.update_hash).toBe(
      `sha256:${createHash('sha256')
        .update(Buffer.from([1, 2]))
        .digest('hex')}`,
    );
  });
});

describe('policies', () => {
  const ID = 'pbnbmniamkpnoiiinfejipbmckgijlde';
  const rollout: Rollout = {
    company: COMPANY.name,
    slug: 'mueller',
    chromium: { id: ID, updateUrl: 'https://intranet.mueller-soehne.de/lens/chromium/updates.xml' },
    firefox: {
      id: COMPANY.firefoxId,
      installUrl: 'https://intranet.mueller-soehne.de/lens/firefox/customer-lens-1.xpi',
      updateUrl: 'https://intranet.mueller-soehne.de/lens/firefox/updates.json',
    },
    policy: Policy.parse(COMPANY.policy),
  };
  const files = new Map(policyFiles(rollout));
  const text = (path: string) => String(files.get(path));
  const arrives = (raw: unknown) =>
    expect(readPolicy(raw)).toMatchObject({ policy: COMPANY.policy, refused: [] });

  it('on Linux install, update and set everything', () => {
    for (const browser of ['chrome', 'chromium', 'edge']) {
      const json = JSON.parse(text(`policies/linux/${browser}/customer-lens.json`));
      expect(json.ExtensionSettings[ID]).toEqual({
        installation_mode: 'force_installed',
        update_url: rollout.chromium.updateUrl,
        override_update_url: true,
        toolbar_pin: 'force_pinned',
      });
      arrives(json['3rdparty'].extensions[ID]);
    }
    const { policies } = JSON.parse(text('policies/linux/firefox/policies.json'));
    expect(policies.ExtensionSettings[COMPANY.firefoxId]).toMatchObject({
      installation_mode: 'force_installed',
    });
    arrives(policies['3rdparty'].Extensions[COMPANY.firefoxId]);
  });

  it('on macOS are property lists with the same content', () => {
    for (const [browser, domain] of [
      ['chrome', 'com.google.Chrome'],
      ['edge', 'com.microsoft.Edge'],
    ]) {
      const profile = parse(text(`policies/macos/${browser}.mobileconfig`)) as {
        PayloadContent: Record<string, unknown>[];
      };
      const payload = (type: string) => profile.PayloadContent.find((entry) => entry.PayloadType === type)!;
      expect(payload(domain!).ExtensionSettings).toHaveProperty(ID);
      const settings = Object.entries(payload(`${domain}.extensions.${ID}`)).filter(
        ([key]) => !key.startsWith('Payload'),
      );
      arrives(Object.fromEntries(settings));
    }
    const firefox = parse(text('policies/macos/firefox.mobileconfig')) as {
      PayloadContent: { '3rdparty': { Extensions: Record<string, unknown> } }[];
    };
    arrives(firefox.PayloadContent[0]!['3rdparty'].Extensions[COMPANY.firefoxId]);
    const uuids = text('policies/macos/chrome.mobileconfig').match(
      /[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}/g,
    );
    expect(new Set(uuids).size).toBe(3);
  });

  it('on Windows are a registry file that holds the same, with the types of the registry', () => {
    for (const browser of ['chrome', 'edge', 'firefox']) {
      const bytes = files.get(`policies/windows/${browser}.reg`) as Buffer;
      expect([...bytes.subarray(0, 2)]).toEqual([0xff, 0xfe]);
      const keys = regKeys(bytes.subarray(2).toString('utf16le'));
      const settings = Object.entries(keys).find(([path]) => /3rdparty/i.test(path))!;
      expect(settings[0]).toMatch(/^HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\/);
      arrives({ ...settings[1], enabled: settings[1].enabled === 1 });
    }
    const chrome = regKeys(
      (files.get('policies/windows/chrome.reg') as Buffer).subarray(2).toString('utf16le'),
    );
    expect(
      chrome[`HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Google\\Chrome\\ExtensionSettings\\${ID}`],
    ).toMatchObject({
      installation_mode: 'force_installed',
      override_update_url: 1,
    });
  });

  it('have a template with every setting for each browser, in English and German', () => {
    const template = text('policies/windows/admx/customer-lens.admx');
    const words = ['en-US', 'de-DE'].map((language) =>
      text(`policies/windows/admx/${language}/customer-lens.adml`),
    );
    for (const xml of [template, ...words]) {
      expect(parseDocument(xml, { xmlMode: true }).children.length).toBeGreaterThan(0);
      expect(xml).not.toMatch(/&(?!amp;|lt;|gt;|quot;|apos;)/);
    }
    expect(policySettings().map(({ key }) => key)).toEqual(Object.keys(Policy.shape));
    for (const key of Object.keys(Policy.shape))
      expect(template.match(new RegExp(`valueName="${key}"`, 'g'))).toHaveLength(3);
    const used = [...template.matchAll(/\$\(string\.(\w+)\)/g)].map(([, id]) => id!);
    for (const xml of words) for (const id of used) expect(xml).toContain(`<string id="${id}">`);
  });

  it('by script and by Intune set the same, whatever the texts hold', () => {
    const script = text('policies/windows/Deploy-CustomerLens.ps1');
    expect(script).toContain("'Fragen? Herr O''Neil & Team <hr@mueller-soehne.de>' 'String'");
    expect(script).toContain('[switch] $Remove');
    const rows = JSON.parse(text('policies/windows/intune.json')) as { omaUri: string; value: string }[];
    expect(rows.map(({ omaUri }) => omaUri)).toContain(
      './Device/Vendor/MSFT/Policy/Config/CustomerLens~Policy~CustomerLens~edge/edge_address',
    );
    for (const { value } of rows) expect(value).not.toMatch(/value="[^"]*"[^ />]/);
  });
});

/** What a registry file says, read line by line as regedit does. */
function regKeys(text: string): Record<string, Record<string, unknown>> {
  const keys: Record<string, Record<string, unknown>> = {};
  let current: Record<string, unknown> = {};
  for (const line of text.split('\r\n').slice(1)) {
    const path = /^\[(.+)\]$/.exec(line)?.[1];
    if (path) {
      current = {};
      keys[path] = current;
      continue;
    }
    const [, name, value] = /^"((?:[^"\\]|\\.)*)"=(.*)$/.exec(line) ?? [];
    if (name === undefined || value === undefined) continue;
    if (value.startsWith('dword:')) current[name] = Number.parseInt(value.slice(6), 16);
    else if (value.startsWith('hex(7):'))
      current[name] = Buffer.from(value.slice(7).replaceAll(',', ''), 'hex').toString('utf16le');
    else current[name] = value.slice(1, -1).replace(/\\(.)/g, '$1');
  }
  return keys;
}
