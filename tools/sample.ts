import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { Manifest } from '../core/release/schema.ts';
import { ORGANISATION } from '../demo/company/organisation.ts';
import { writeCompany } from '../demo/company/write.ts';

/** When the sample's newest release was made: shortly after its last closed month. */
export const SAMPLE_NOW = '2026-11-03T08:00:00Z';

const root = resolve(import.meta.dirname, '..');

export interface SampleOptions {
  /** Folder that the release is written to; what is in it is replaced. */
  out: string;
  /** Who reads the folder. */
  audience: 'hr' | 'recruiters';
  /** Marked as the sample, or as a company's own. */
  sample: boolean;
}

/**
 * Makes a release of the sample company by the same command that a company's cron runs.
 * @throws Error with what that command said, if it refused.
 */
export async function makeSampleRelease(options: SampleOptions): Promise<Manifest> {
  const folder = mkdtempSync(join(tmpdir(), 'customer-lens-sample-'));
  try {
    const company = join(folder, 'company');
    writeCompany(company);
    rmSync(options.out, { recursive: true, force: true });
    const file = (name: string) => join(company, name);
    await promisify(execFile)(
      process.execPath,
      [
        join(root, 'tools', 'publish.ts'),
        ...['--units', file('units.csv')],
        ...['--responses', file('responses.csv')],
        ...['--responses', file('reviews.csv')],
        ...['--requisitions', file('requisitions.csv')],
        ...['--contacts', file('contacts.csv')],
        ...['--work', file('work.json')],
        ...['--quotes', file('quotes.json')],
        ...['--settings', file('settings.json')],
        ...['--out', options.out],
        ...['--state', join(folder, 'state')],
        ...['--audience', options.audience],
        ...['--organisation', ORGANISATION.name],
        ...['--through', '2026-10'],
        ...['--time-zone', ORGANISATION.timeZone],
        ...['--now', SAMPLE_NOW],
        ...(options.sample ? ['--sample'] : []),
      ],
      { cwd: root, maxBuffer: 1 << 24 },
    ).catch((error: { stderr?: string; message: string }) => {
      throw new Error(`The sample company could not be published: ${error.stderr?.trim() || error.message}`);
    });
    return Manifest.parse(JSON.parse(readFileSync(join(options.out, 'manifest.json'), 'utf8')));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (import.meta.main) {
  const out = join(root, 'public', 'sample');
  try {
    const manifest = await makeSampleRelease({ out, audience: 'hr', sample: true });
    console.log(`Sample company: release ${manifest.id}, ${manifest.files.length} files in public/sample.`);
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
