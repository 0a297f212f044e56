import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import * as z from 'zod';

const Package = z.object({
  name: z.string(),
  version: z.string(),
  license: z.string().optional(),
  homepage: z.string().optional(),
  repository: z.union([z.string(), z.object({ url: z.string() })]).optional(),
});

/** Data that was made from a package and ships without its code. */
const DATA = ['eld'];

/** Notes, while the extension is built, from which packages code really went into it. */
export function bundledPackages(): { plugin: Plugin; names(): string[] } {
  const found = new Set<string>(DATA);
  return {
    plugin: {
      name: 'bundled-packages',
      generateBundle(_, bundle) {
        for (const chunk of Object.values(bundle)) {
          if (chunk.type !== 'chunk') continue;
          for (const [id, { renderedLength }] of Object.entries(chunk.modules)) {
            const name = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id.replaceAll('\\', '/'))?.[1];
            if (name && renderedLength > 0) found.add(name);
          }
        }
      },
    },
    names: () => [...found].sort(),
  };
}

/**
 * The notices that the licences of bundled packages ask for: name, version, licence, where the source is, and the
 * licence's own text.
 * @throws Error for a package that names no licence.
 */
export function thirdPartyNotices(root: string, names: readonly string[]): string {
  const parts = names.map((name) => {
    const folder = join(root, 'node_modules', name);
    const { version, license, repository, homepage } = Package.parse(
      JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')),
    );
    const [file] = globSync('{LICENSE,LICENCE,license,licence,COPYING}*', { cwd: folder }).sort();
    if (!license) throw new Error(`${name} names no licence; it may not be shipped.`);
    const source = (typeof repository === 'string' ? repository : repository?.url) ?? homepage;
    const text =
      file && existsSync(join(folder, file))
        ? readFileSync(join(folder, file), 'utf8').trim()
        : `The package holds no text of its licence; it is the ${license} licence.`;
    return [
      `${name} ${version}`,
      `Licence: ${license}`,
      ...(source ? [`Source: ${source.replace(/^git\+/, '').replace(/\.git$/, '')}`] : []),
      ...(DATA.includes(name) ? ['Used as data: its n-gram table, in another layout.'] : []),
      '',
      text,
    ].join('\n');
  });
  const line = `\n\n${'-'.repeat(78)}\n\n`;
  return `Customer Lens ships code or data of these packages.${line}${parts.join(line)}\n`;
}
