/**
 * `npm run export -- --from FOLDER --out FOLDER`: writes published data as CSV for a BI tool: scores, themes, and whether
 * a team's figures are shown.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parseManifest, parseRelease, ReleaseFault } from '../core/release/parse.ts';
import type { FileName, Release } from '../core/release/schema.ts';
import { releaseTables } from '../core/release/tables.ts';
import { EXIT, PublishError } from './publish/publish-error.ts';

const USAGE =
  'npm run export -- --from FOLDER --out FOLDER\n--from is a folder that was published; --out gets scores.csv, themes.csv and states.csv.';

async function readRelease(folder: string): Promise<Release> {
  const bytes = await readFile(join(folder, 'manifest.json')).catch(() => {
    throw new PublishError(
      EXIT.noInput,
      `There is no published data in ${folder}: it has no manifest.json. Give the folder that --out of publish named.`,
    );
  });
  const manifest = parseManifest(bytes);
  const files = new Map<FileName, Uint8Array>();
  for (const { name, path } of manifest.files) files.set(name, await readFile(join(folder, path)));
  return parseRelease(manifest, files);
}

try {
  const { values } = parseArgs({
    options: { from: { type: 'string' }, out: { type: 'string' }, help: { type: 'boolean' } },
  });
  if (!values.from || !values.out || values.help) throw new PublishError(values.help ? 0 : EXIT.usage, USAGE);
  const tables = releaseTables(await readRelease(values.from));
  await mkdir(values.out, { recursive: true });
  for (const [name, text] of Object.entries(tables)) {
    await writeFile(join(values.out, name), text);
    console.log(`${name} rows=${text.split('\r\n').length - 1}`);
  }
} catch (error) {
  console.error(
    error instanceof ReleaseFault
      ? `${error.message} Publish again, or copy the whole folder.`
      : (error as Error).message,
  );
  process.exitCode = error instanceof PublishError ? error.exit : EXIT.data;
}
