import { createHash } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { releaseId } from '../../../core/release/canonical.ts';
import { type FileName, Manifest } from '../../../core/release/schema.ts';

/**
 * Publishes the release in `folder` anew with one file changed: hashes, names and ids are right again, whatever
 * the content is now.
 * @returns the new release's id.
 */
export async function republish(
  folder: string,
  name: FileName,
  change: (content: Record<string, unknown>) => unknown,
): Promise<string> {
  const path = join(folder, 'manifest.json');
  const manifest = Manifest.parse(JSON.parse(readFileSync(path, 'utf8')));
  const file = manifest.files.find((one) => one.name === name);
  if (!file) throw new Error(`The release in ${folder} has no file of ${name}.`);
  const content = JSON.parse(readFileSync(join(folder, file.path), 'utf8')) as Record<string, unknown>;
  const bytes = Buffer.from(JSON.stringify(change(content)));
  file.sha256 = createHash('sha256').update(bytes).digest('hex');
  file.bytes = bytes.length;
  file.path = `${name}.${file.sha256.slice(0, 16)}.json`;
  manifest.id = await releaseId(manifest.files);
  writeFileSync(join(folder, file.path), bytes);
  writeFileSync(`${path}.new`, JSON.stringify(manifest));
  renameSync(`${path}.new`, path);
  return manifest.id;
}
