import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { EXIT, PublishError } from './publish-error.ts';

/**
 * New files first, the manifest by rename, then files that neither the new nor the last manifest names are
 * removed: whoever is reading meanwhile gets a whole release.
 */
export async function writeRelease(folder: string, files: ReadonlyMap<string, Uint8Array>): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    const manifest = join(folder, 'manifest.json');
    const before = await readFile(manifest, 'utf8').catch(() => '');
    for (const [path, bytes] of files)
      if (path !== 'manifest.json') await writeFile(join(folder, path), bytes);
    await writeFile(`${manifest}.new`, files.get('manifest.json')!);
    await rename(`${manifest}.new`, manifest);
    for (const name of await readdir(folder))
      if (/^[a-z]+\.[0-9a-f]{16}\.json$/.test(name) && !files.has(name) && !before.includes(name))
        await rm(join(folder, name));
  } catch (error) {
    throw new PublishError(
      EXIT.cannotWrite,
      `The release cannot be written to ${folder}: ${(error as Error).message}. The release before it is untouched.`,
    );
  }
}
