import * as z from 'zod';
import { RULES, type RuleSubject } from '../../core/release/rules.ts';
import { FILES, type FileName, Manifest, REQUIRED_FILES, VERSION } from '../../core/release/schema.ts';
import { COMMON, FIELDS, PAGES } from './field-words.ts';

interface Json {
  type?: string;
  properties?: Record<string, Json>;
  required?: string[];
  items?: Json;
  prefixItems?: Json[];
  anyOf?: Json[];
  oneOf?: Json[];
  enum?: unknown[];
  const?: unknown;
  default?: unknown;
  pattern?: string;
  format?: string;
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  minItems?: number;
  maxItems?: number;
}

interface Field {
  path: string;
  kind: string;
  range: string;
  needed: string;
  meaning: string;
}

const LOCAL_TEXT = ['en', 'de', 'fr', 'es'];
/** Adapters are described where they are made; their page names only the first level. */
const SHALLOW: ReadonlySet<string> = new Set(['adapters']);
/** The largest whole number that JSON keeps exact: no bound that says anything. */
const UNBOUND = Number.MAX_SAFE_INTEGER;

export type Page = keyof typeof PAGES;

/** Every field of a page in the order of its schema. @throws RangeError where one has no words. */
export function fieldsOf(page: Page): Field[] {
  const schema = page === 'manifest' ? Manifest : FILES[page];
  const json = z.toJSONSchema(schema, { io: 'input', reused: 'inline', unrepresentable: 'any' }) as Json;
  const fields = new Map<string, Field>();
  const walk = (node: Json, path: string): void => {
    for (const option of [...(node.anyOf ?? []), ...(node.oneOf ?? [])]) walk(option, path);
    if (node.items) walk(node.items, `${path}[]`);
    for (const [name, inner] of Object.entries(node.properties ?? {})) {
      const at = path === '' ? name : `${path}.${name}`;
      const before = fields.get(at);
      const kind = kindOf(inner);
      if (before) {
        if (!before.kind.includes(kind)) before.kind += ` or ${kind}`;
        if (!before.range.includes(rangeOf(inner))) before.range += `; ${rangeOf(inner)}`;
        continue;
      }
      const needed = node.required?.includes(name)
        ? 'yes'
        : inner.default === undefined
          ? 'no'
          : `no; \`${JSON.stringify(inner.default)}\``;
      fields.set(at, { path: at, kind, range: rangeOf(inner), needed, meaning: meaningOf(page, at) });
      const isDeep = SHALLOW.has(page) && at.includes('.');
      if (!isDeep && !isLocalText(inner)) walk(inner, at);
    }
  };
  walk(json, '');
  const unknown = Object.keys(FIELDS[page]).filter((path) => !fields.has(path));
  if (unknown.length > 0)
    throw new RangeError(`There are words for fields of ${page} that are not there: ${unknown}.`);
  return [...fields.values()];
}

function meaningOf(page: Page, path: string): string {
  const meaning = FIELDS[page][path] ?? Object.entries(COMMON).find(([end]) => path.endsWith(`.${end}`))?.[1];
  if (meaning === undefined)
    throw new RangeError(
      `Nothing says what "${path}" of ${page} means: add it to tools/generate/field-words.ts.`,
    );
  return meaning;
}

function isLocalText(node: Json): boolean {
  const names = Object.keys(node.properties ?? {});
  return names.length > 0 && names.every((name) => LOCAL_TEXT.includes(name));
}

function kindOf(node: Json): string {
  const options = node.anyOf ?? node.oneOf;
  if (options) return [...new Set(options.map(kindOf))].join(' or ');
  if (node.enum || node.const !== undefined) return 'word';
  if (isLocalText(node)) return 'text by language';
  if (node.prefixItems) return `${node.prefixItems.length} × ${kindOf(node.prefixItems[0]!)}`;
  if (node.type === 'array') return `list of ${node.items ? kindOf(node.items) : 'values'}`;
  if (node.type === 'integer') return 'whole number';
  if (node.type === 'boolean') return 'true or false';
  return node.type === 'string' ? 'text' : (node.type ?? 'value');
}

function rangeOf(node: Json): string {
  const parts: string[] = [];
  const between = (low: number | undefined, high: number | undefined, unit: string) => {
    const from = low === undefined || low === -UNBOUND || (unit !== '' && low === 0) ? undefined : low;
    const to = high === UNBOUND ? undefined : high;
    if (from !== undefined && to !== undefined) parts.push(`${from} to ${to}${unit}`);
    else if (from !== undefined) parts.push(`from ${from}${unit}`);
    else if (to !== undefined) parts.push(`up to ${to}${unit}`);
  };
  if (node.const !== undefined) parts.push(`\`${node.const}\``);
  if (node.enum) parts.push(node.enum.map((value) => `\`${value}\``).join(', '));
  between(node.minimum, node.maximum, '');
  between(node.minLength, node.maxLength, ' characters');
  between(node.minItems, node.maxItems, ' entries');
  if (node.format === 'uri') parts.push('a URL');
  else if (node.pattern && node.pattern.length <= 80)
    parts.push(`\`${node.pattern.replaceAll('|', '\\|')}\``);
  const inner = node.items ?? node.prefixItems?.[0];
  if (inner && !inner.properties && rangeOf(inner) !== '') parts.push(`each ${rangeOf(inner)}`);
  return parts.join('; ');
}

const rulesOf = (subject: RuleSubject) =>
  RULES[subject].map(({ sentence }, i) => `${i + 1}. ${sentence}`).join('\n');

function page(name: Page, example: unknown): string {
  const { about, madeBy } = PAGES[name];
  const rows = fieldsOf(name).map(
    ({ path, kind, range, needed, meaning }) =>
      `| \`${path}\` | ${kind} | ${range} | ${needed} | ${meaning} |`,
  );
  const path =
    name === 'manifest'
      ? '`manifest.json`'
      : `\`${name}.{hash}.json\`, where the hash is the start of its SHA-256`;
  const when =
    name === 'manifest' || REQUIRED_FILES.includes(name as FileName)
      ? 'Always there.'
      : 'Only where there is something.';
  const shown =
    example === undefined
      ? 'The sample release has no such file.'
      : `The first entry of each list, cut from the release of the sample company:\n\n\`\`\`json\n${JSON.stringify(example, null, 2)}\n\`\`\``;
  return `# ${name}

${about}

- **File**: ${path}. ${when}
- **Made by**: ${madeBy}

## Fields

| field | kind | range | needed; else | meaning and unit |
|---|---|---|---|---|
${rows.join('\n')}

## Rules

\`npm run check-api\` names them as \`${name} 1\` and so on.

${rulesOf(name)}

## Example

${shown}
`;
}

/**
 * The pages of docs/api.
 * @param examples by page; what is absent has none.
 */
export function apiPages(examples: Readonly<Record<string, unknown>>): { path: string; content: string }[] {
  const names = Object.keys(PAGES) as Page[];
  const list = names.map((name) => `- [${name}](${name}.md): ${PAGES[name].about}`).join('\n');
  const index = `# The Customer Lens API, version ${VERSION}

A release is a folder of static files: any web server that gives them out is this API, and every read is a GET. What a reader may see is decided by the folder that it is given the address of. A release holds counts that may be shown, never an answer and never a person.

1. Read \`manifest.json\`, with the \`ETag\` of the last answer as \`If-None-Match\`; 304 says that nothing is newer.
2. Read the files that it names and that are not there yet; check length and SHA-256.
3. Put all of it in the place of what was there before, or none.

A token goes as \`Authorization: Bearer …\`: one that an administrator set or a person pasted, or an access token of the company's own sign-in server. The same as [OpenAPI](openapi.json).

## Who may read

A server can leave a release open inside a network, ask every request for one token, or ask for an access token of OAuth 2. For the last, it (or the proxy before it) checks of every request, manifest and files alike, that the bearer was given out by the company's sign-in server for this release (by its signature or by introspection, RFC 7662), has not run out, and that the person is among those who may read; else it answers 401, or 403 to somebody who is known and may not. It answers with the status alone and never with a redirect to a sign-in page. How seats get such a token, and what to register: [a build for one company](../admin/README.md#sign-in-instead-of-a-token).

## Files

${list}

## Rules of serving

\`npm run check-api -- URL\` reads a release as a seat does and names the rule that is broken, as \`serving 1\` and so on.

${rulesOf('serving')}
`;
  return [
    { path: 'docs/api/README.md', content: index },
    ...names.map((name) => ({ path: `docs/api/${name}.md`, content: page(name, examples[name]) })),
  ];
}
