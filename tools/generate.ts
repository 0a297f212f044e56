/**
 * `npm run generate`: writes what is made from code: the OpenAPI document and the pages of the API, the schema of
 * the administrator's policy, the languages' n-grams, the types of the texts' values, tables in README and in
 * docs/admin. With `--examples` the pages' examples are cut
 * anew from the sample release (`npm run sample`). With `--check` it writes nothing and names what is stale.
 */
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { apiPages } from './generate/api-pages.ts';
import { disclosureFields } from './generate/disclosure-fields.ts';
import { examplesFrom } from './generate/examples.ts';
import { languageNgrams } from './generate/language-ngrams.ts';
import { managedSchema } from './generate/managed-schema.ts';
import { openApi } from './generate/open-api.ts';
import { permissionsTable } from './generate/permissions-table.ts';
import { policyTable } from './generate/policy-table.ts';
import { textArguments } from './generate/text-arguments.ts';

const ROOT = new URL('../', import.meta.url);
const EXAMPLES = 'docs/api/examples.json';
const SAMPLE = 'public/sample';

/** Tables inside pages that people write: between `<!-- name: made by npm run generate -->` and `<!-- /name -->`. */
const TABLES: readonly { path: string; name: string; table(): string }[] = [
  { path: 'README.md', name: 'permissions', table: permissionsTable },
  { path: 'docs/admin/README.md', name: 'policy-keys', table: policyTable },
];

export interface Generated {
  path: string;
  content: string;
}

/** Every generated file with its content. @throws Error if a page has lost the place of its table. */
export function generated(): Generated[] {
  const files: Generated[] = [
    { path: 'docs/api/openapi.json', content: `${JSON.stringify(openApi(), null, 2)}\n` },
    { path: 'docs/decisions/disclosure-fields.md', content: disclosureFields() },
    ...apiPages(JSON.parse(read(EXAMPLES) ?? '{}')),
    { path: 'core/station/themes/language-ngrams.ts', content: languageNgrams() },
    { path: 'core/texts/arguments.ts', content: textArguments() },
    { path: 'public/managed-schema.json', content: `${JSON.stringify(managedSchema(), null, 2)}\n` },
  ];
  for (const { path, name, table } of TABLES) {
    const begin = `<!-- ${name}: made by npm run generate -->`;
    const page = read(path) ?? '';
    const [from, to] = [page.indexOf(begin), page.indexOf(`<!-- /${name} -->`)];
    if (from < 0 || to < from) throw new Error(`${path} has no place for the table "${name}".`);
    files.push({ path, content: `${page.slice(0, from)}${begin}\n${table()}\n${page.slice(to)}` });
  }
  return files;
}

/** Paths of generated files that are not what the code makes of them. */
export function stale(): string[] {
  return generated()
    .filter((file) => read(file.path) !== file.content)
    .map((file) => file.path);
}

function read(path: string): string | undefined {
  const url = new URL(path, ROOT);
  return existsSync(url) ? readFileSync(url, 'utf8') : undefined;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (process.argv.includes('--check')) {
    const paths = stale();
    if (paths.length > 0) {
      console.error(`Not what the code makes of it: ${paths.join(', ')}. Run "npm run generate" and commit.`);
      process.exitCode = 1;
    }
  } else {
    if (process.argv.includes('--examples')) {
      const examples = examplesFrom(fileURLToPath(new URL(SAMPLE, ROOT)));
      await writeFile(new URL(EXAMPLES, ROOT), `${JSON.stringify(examples, null, 2)}\n`);
    }
    for (const file of generated()) {
      const path = fileURLToPath(new URL(file.path, ROOT));
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, file.content);
      console.log(file.path);
    }
  }
}
