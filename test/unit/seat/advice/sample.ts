import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TeamView } from '../../../../core/model/team-view.ts';
import { parseManifest, parseRelease } from '../../../../core/release/parse.ts';
import { buildSnapshot, teamView } from '../../../../core/seat/view/snapshot.ts';
import { makeSampleRelease } from '../../../../tools/sample.ts';

/** Every team of the sample company as a seat of HR shows it, published afresh from the company's files. */
export async function sampleViews(): Promise<ReadonlyMap<string, TeamView>> {
  const folder = mkdtempSync(join(tmpdir(), 'customer-lens-units-'));
  try {
    const out = join(folder, 'release');
    await makeSampleRelease({ out, audience: 'hr', sample: true });
    return publishedViews(out);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Every team of a published folder as a seat shows it. */
export function publishedViews(folder: string): ReadonlyMap<string, TeamView> {
  const manifest = parseManifest(readFileSync(join(folder, 'manifest.json')));
  const snapshot = buildSnapshot(
    parseRelease(
      manifest,
      new Map(
        manifest.files.map((file) => [file.name, new Uint8Array(readFileSync(join(folder, file.path)))]),
      ),
    ),
  );
  return new Map(snapshot.teams.map((record) => [record.id, teamView(snapshot.org, record)]));
}
