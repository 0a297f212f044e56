import { unzipSync } from 'fflate';
import * as z from 'zod';

/** What stores take, by their own documentation: names, one-line descriptions and pictures. */
const MOST_PICTURES = 5;
const SCREENSHOT = { width: 1280, height: 800 };
const TILE = { width: 440, height: 280 };
/** addons.mozilla.org and the Chrome Web Store show no more of the short text than this. */
const SHORT_TEXT = 132;

/** Files that have no business in a package: maps, tests, sources, keys, what systems leave behind. */
const STRAY = /\.(?:map|tsx?|pem|env|log)$|(?:^|\/)(?:\.|node_modules\/|test\/|__MACOSX)/;

const StoreManifest = z.looseObject({
  key: z.string().optional(),
  update_url: z.string().optional(),
  host_permissions: z.array(z.string()).default([]),
  content_scripts: z.array(z.unknown()).default([]),
  content_security_policy: z.object({ extension_pages: z.string() }).optional(),
  browser_specific_settings: z
    .object({
      gecko: z.object({
        id: z.string(),
        data_collection_permissions: z.object({ required: z.array(z.string()).min(1) }),
      }),
    })
    .optional(),
});

/**
 * Why a store would refuse a package, each reason a sentence.
 * @param store the store that it is for; Chrome takes no `key` at the first upload and ignores it later.
 * @param zip the package's bytes.
 */
export function packageFaults(store: 'chrome' | 'edge' | 'firefox', zip: Uint8Array): string[] {
  const files = unzipSync(zip);
  const bytes = files['manifest.json'];
  if (!bytes) return ['The package has no manifest.json at its top.'];
  const parsed = StoreManifest.safeParse(JSON.parse(new TextDecoder().decode(bytes)));
  if (!parsed.success) return [`The manifest cannot be read: ${z.prettifyError(parsed.error)}`];
  const manifest = parsed.data;
  const faults: string[] = [];
  const fault = (wrong: boolean, sentence: string) => wrong && faults.push(sentence);
  fault(manifest.key !== undefined, 'The manifest has a key, which the Chrome Web Store refuses.');
  fault(manifest.update_url !== undefined, 'The manifest has an update_url; stores update by themselves.');
  fault(manifest.host_permissions.length > 0, 'The manifest requires hosts; the store build asks for each.');
  fault(
    manifest.content_scripts.length > 0,
    'The manifest names content scripts, each of which requires hosts.',
  );
  fault(
    /unsafe-eval|script-src[^;]*https?:/.test(manifest.content_security_policy?.extension_pages ?? ''),
    'The policy of the pages lets code in that is not in the package.',
  );
  const gecko = manifest.browser_specific_settings?.gecko;
  fault(store === 'firefox' && !gecko, 'The Firefox package says neither id nor what data it collects.');
  fault(
    gecko !== undefined && /\.(?:example|test|invalid|localhost)$/.test(gecko.id),
    `The id ${gecko?.id} is in a domain that nobody can own.`,
  );
  fault(!files['THIRD-PARTY.txt'], 'The notices of bundled packages (THIRD-PARTY.txt) are missing.');
  for (const name of Object.keys(files)) fault(STRAY.test(name), `${name} does not belong into the package.`);
  return faults;
}

/**
 * What is wrong with a listing's text.
 * @param markdown `docs/store/listing*.md`: sections by `##`, of which the second is the short text.
 */
export function listingFaults(name: string, markdown: string): string[] {
  const sections = markdown.split(/^## /m).slice(1);
  const short = sections[1]?.split('\n').slice(1).join(' ').trim() ?? '';
  if (sections.length < 6) return [`${name} has ${sections.length} sections; a listing needs six.`];
  return short.length > 0 && short.length <= SHORT_TEXT
    ? []
    : [`The short text of ${name} has ${short.length} characters; stores show ${SHORT_TEXT}.`];
}

/**
 * What is wrong with the pictures of a listing.
 * @param pictures PNG files by name; the one named `tile.png` is the small tile.
 */
export function pictureFaults(pictures: ReadonlyMap<string, Uint8Array>): string[] {
  const shots = [...pictures].filter(([name]) => name !== 'tile.png');
  const faults = shots.flatMap(([name, png]) => sizeFault(name, png, SCREENSHOT));
  const tile = pictures.get('tile.png');
  if (!tile) faults.push('There is no tile.png (440 × 280).');
  else faults.push(...sizeFault('tile.png', tile, TILE));
  if (shots.length === 0 || shots.length > MOST_PICTURES)
    faults.push(`There are ${shots.length} pictures; stores take one to ${MOST_PICTURES}.`);
  return faults;
}

/** Width and height stand in the first chunk of a PNG (IHDR), at byte 16. */
function sizeFault(name: string, png: Uint8Array, wanted: { width: number; height: number }): string[] {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  if (png.byteLength < 24 || view.getUint32(0) !== 0x89504e47) return [`${name} is no PNG.`];
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  return width === wanted.width && height === wanted.height
    ? []
    : [`${name} is ${width} × ${height}; stores take ${wanted.width} × ${wanted.height}.`];
}
