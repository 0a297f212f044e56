import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { companyFiles } from '../../demo/company/write.ts';
import type { BenchRow } from './row.ts';

const ANSWERS = 100_000;
const NOW = '2026-11-03T08:00:00Z';

/** 100,000 answers of the sample company's teams over its two years, a third with a comment. */
export function manyAnswers(): { units: string; responses: string } {
  const files = companyFiles();
  const [header, ...rows] = files['responses.csv'].trimEnd().split('\n');
  const lines = [header!];
  for (let i = 0; lines.length <= ANSWERS; i++) {
    const row = rows[i % rows.length]!;
    // A new id and a new respondent; the comment stays on every third row.
    const [, date, team, audience, nps, channel, segment, , ...comment] = row.split(',');
    const said = comment.join(',');
    const text = i % 3 === 0 && said !== '' ? said : i % 3 === 0 ? 'They never called me back about it' : '';
    lines.push([`b-${i}`, date, team, audience, nps, channel, segment, `p-${i % 70_000}`, text].join(','));
  }
  return { units: files['units.csv'], responses: `${lines.join('\n')}\n` };
}

/** From files to a published release: 100,000 answers. */
export async function bench(): Promise<BenchRow[]> {
  const folder = await mkdtemp(join(tmpdir(), 'station-bench-'));
  try {
    const { units, responses } = manyAnswers();
    await writeFile(join(folder, 'u.csv'), units);
    await writeFile(join(folder, 'r.csv'), responses);
    const began = performance.now();
    await promisify(execFile)(
      process.execPath,
      [
        resolve(import.meta.dirname, '../../tools/publish.ts'),
        ...['--units', 'u.csv', '--responses', 'r.csv', '--out', 'release', '--through', '2026-10', '--now', NOW],
      ],
      { cwd: folder },
    );
    const seconds = (performance.now() - began) / 1000;
    await readFile(join(folder, 'release/manifest.json'));
    return [
      {
        what: 'station: 100,000 answers, a third with comments, from file to release',
        where: 'Node',
        value: seconds,
        unit: 's',
        limit: 10,
      },
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
