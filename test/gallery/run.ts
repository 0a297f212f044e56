import { join } from 'node:path';
import { getBrowser } from '../browsers/find.ts';
import { lookAtGallery } from './gallery.ts';

/**
 * Looks at every card and every surface in all languages, widths and colour schemes; pictures in `out/gallery`.
 * `node test/gallery/run.ts [--lang de] [--width 280] [--scheme dark] [--surface popup]`
 */

function option(name: string, all: readonly string[]): readonly string[] {
  const at = process.argv.indexOf(`--${name}`);
  const value = process.argv[at + 1];
  return at >= 0 && value ? [value] : all;
}

const { pages, faults } = await lookAtGallery({
  executable: (await getBrowser('chromium', console.log)).path,
  languages: option('lang', ['en', 'de', 'xa']),
  schemes: option('scheme', ['light', 'dark', 'forced']),
  widths: option('width', ['280', '380', '560', '900']).map(Number),
  only: process.argv.includes('--surface') ? option('surface', [])[0] : undefined,
  out: join('out', 'gallery'),
});
for (const fault of faults) console.error(fault);
console.log(`Gallery: ${pages} pages, ${faults.length === 0 ? 'nothing found' : `${faults.length} faults`}.`);
process.exitCode = faults.length === 0 ? 0 : 1;
