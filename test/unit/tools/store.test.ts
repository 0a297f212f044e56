import { describe, expect, it } from 'vitest';
import { zipOf } from '../../../tools/package/archives.ts';
import { listingFaults, packageFaults, pictureFaults } from '../../../tools/package/store.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

function packed(manifest: object, more: Record<string, string> = {}): Uint8Array {
  const files = { 'manifest.json': JSON.stringify(manifest), 'THIRD-PARTY.txt': 'MIT', ...more };
  return zipOf(new Map(Object.entries(files).map(([name, text]) => [name, bytes(text)])));
}

const GECKO = { gecko: { id: '{a}', data_collection_permissions: { required: ['none'] } } };

describe('what a store refuses', () => {
  it('finds nothing in a package that is in order', () => {
    expect(packageFaults('chrome', packed({}))).toEqual([]);
    expect(packageFaults('firefox', packed({ browser_specific_settings: GECKO }))).toEqual([]);
  });

  it.each([
    ['a key', { key: 'MII' }, /has a key/],
    ['an update address', { update_url: 'https://a.example' }, /update_url/],
    ['required hosts', { host_permissions: ['https://*/*'] }, /requires hosts/],
    ['content scripts', { content_scripts: [{}] }, /content scripts/],
    [
      'code from elsewhere',
      { content_security_policy: { extension_pages: "script-src 'self' https://cdn.example" } },
      /not in the package/,
    ],
  ])('names %s', (_, manifest, sentence) => {
    expect(packageFaults('chrome', packed(manifest))).toEqual([expect.stringMatching(sentence)]);
  });

  it('names a Firefox package that does not say what it collects, and an id that nobody can own', () => {
    expect(packageFaults('firefox', packed({}))).toEqual([expect.stringMatching(/neither id nor what data/)]);
    const settings = { gecko: { ...GECKO.gecko, id: 'lens@lens.example' } };
    expect(packageFaults('firefox', packed({ browser_specific_settings: settings }))).toEqual([
      expect.stringMatching(/nobody can own/),
    ]);
  });

  it.each(['chunks/a.js.map', 'entrypoints/panel.tsx', 'acme.key.pem', '.env', 'test/a.js'])(
    'names %s as stray',
    (name) => {
      expect(packageFaults('edge', packed({}, { [name]: 'x' }))).toEqual([
        `${name} does not belong into the package.`,
      ]);
    },
  );

  it('says what is wrong with a listing', () => {
    const listing = (short: string) =>
      `# Listing\n\n${['Name\nLens', `Short text\n${short}`, 'Long\na', 'Purpose\na', 'Code\na', 'Data\na'].map((part) => `## ${part}\n`).join('\n')}`;
    expect(listingFaults('listing.md', listing('Short.'))).toEqual([]);
    expect(listingFaults('listing.md', listing('x'.repeat(133)))).toEqual([
      'The short text of listing.md has 133 characters; stores show 132.',
    ]);
    expect(listingFaults('listing.md', '# Nothing')).toHaveLength(1);
  });

  it('measures pictures', () => {
    const png = (width: number, height: number) => {
      const view = new DataView(new ArrayBuffer(24));
      view.setUint32(0, 0x89504e47);
      view.setUint32(16, width);
      view.setUint32(20, height);
      return new Uint8Array(view.buffer);
    };
    const tile: [string, Uint8Array] = ['tile.png', png(440, 280)];
    expect(pictureFaults(new Map([['card.png', png(1280, 800)], tile]))).toEqual([]);
    expect(pictureFaults(new Map([['card.png', png(1280, 860)], tile]))).toEqual([
      'card.png is 1280 × 860; stores take 1280 × 800.',
    ]);
    expect(pictureFaults(new Map([['card.png', bytes('GIF')], tile]))).toEqual(['card.png is no PNG.']);
    expect(pictureFaults(new Map([tile]))).toHaveLength(1);
    expect(pictureFaults(new Map())).toHaveLength(2);
  });
});
