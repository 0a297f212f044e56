/**
 * `npm run generate`: writes what is made from code: the OpenAPI document and the pages of the API, the schema of
 * the administrator's policy, the languages' n-grams, the types of the texts' values, tables in README, docs/admin,
 * docs/trust and docs/store. With `--examples` the pages' examples are cut
 * anew from the sample release (`npm run sample`). With `--check` it writes nothing and names what is stale.
 */
import { existsSync, globSync, readFileSync } from 'node:fs';
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
import { TRUST_TABLES, type TrustLanguage } from './generate/trust-tables.ts';

const ROOT = new URL('../', import.meta.url);
const EXAMPLES = 'docs/api/examples.json';
const SAMPLE = 'public/sample';

/** Tables inside pages that people write: between `<!-- name: made by npm run generate -->` and `<!-- /name -->`. */
const TABLES: Readonly<Record<string, (language: TrustLanguage) => string>> = {
  permissions: permissionsTable,
  'policy-keys': policyTable,
  ...TRUST_TABLES,
};
const PAGES_WITH_TABLES = ['README.md', 'docs/{admin,trust,store}/*.md'];

export interface Generated {
  path: string;
  content: string;
}

/** Every generated file with its content. @throws Error if no page has a place for a table. */
export function generated(): Generated[] {
  const files: Generated[] = [
    { path: 'docs/api/openapi.json', content: `${JSON.stringify(openApi(), null, 2)}\n` },
    { path: 'docs/decisions/disclosure-fields.md', content: disclosureFields() },
    ...apiPages(JSON.parse(read(EXAMPLES) ?? '{}')),
    { path: 'core/station/themes/language-ngrams.ts', content: languageNgrams() },
    { path: 'core/texts/arguments.ts', content: textArguments() },
    { path: 'public/managed-schema.json', content: `${JSON.stringify(managedSchema(), null, 2)}\n` },
  ];
  const placed = new Set<string>();
  for (const path of globSync(PAGES_WITH_TABLES, { cwd: ROOT }).sort()) {
    const page = read(path)!;
    const { content, names } = withTables(page, path.endsWith('.de.md') ? 'de' : 'en');
    if (names.length > 0) files.push({ path, content });
    for (const name of names) placed.add(name);
  }
  for (const name of Object.keys(TABLES))
    if (!placed.has(name)) throw new Error(`No page has a place for the table "${name}".`);
  return files;
}

/**
 * A page with the tables between its markers made again, and their names.
 * @throws Error naming a marker that no table belongs to.
 */
function withTables(page: string, language: TrustLanguage): { content: string; names: string[] } {
  const names: string[] = [];
  const content = page.replace(
    /(<!-- (\S+): made by npm run generate -->\n)[\s\S]*?(<!-- \/\2 -->)/g,
    (_, begin: string, name: string, end: string) => {
      const table = TABLES[name];
      if (!table) throw new Error(`There is no table named "${name}".`);
      names.push(name);
      return `${begin}${table(language)}\n${end}`;
    },
  );
  return { content, names };
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
