import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build, type Rolldown } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { textArguments } from '../../../tools/generate/text-arguments.ts';
import { pluralForms } from '../../../tools/texts/compile.ts';
import { texts } from '../../../tools/texts/plugin.ts';

/**
 * A language that was made up, in a copy of the project: a folder, and a line in `core/model/languages.ts`. It has
 * the plural rules of Romanian, whose three forms English has not: one, few (0, 2 to 19 …), other.
 */
const NEW = 'ro';
const ROOT = resolve(import.meta.dirname, '..', '..', '..');
let copy: string;

/** `text` in the new language: every plural gets three forms that tell themselves apart. */
function invented(text: string): string {
  return `«${text.replaceAll(
    /one \{([^{}]*(?:\{[^{}]*\}[^{}]*)*)\} other \{([^{}]*(?:\{[^{}]*\}[^{}]*)*)\}/g,
    'one {$1} few {few: $2} other {$2}',
  )}»`;
}

beforeAll(async () => {
  copy = await mkdtemp(join(tmpdir(), 'texts-'));
  for (const part of ['core/texts', 'core/model'])
    await cp(join(ROOT, part), join(copy, part), { recursive: true });
  const folder = join(copy, 'core', 'texts');
  await mkdir(join(folder, NEW));
  for (const file of await readdir(join(folder, 'en'))) {
    const english: Record<string, string> = JSON.parse(await readFile(join(folder, 'en', file), 'utf8'));
    const made = Object.fromEntries(Object.entries(english).map(([key, text]) => [key, invented(text)]));
    await writeFile(join(folder, NEW, file), JSON.stringify(made));
  }
  const languages = join(copy, 'core', 'model', 'languages.ts');
  const code = await readFile(languages, 'utf8');
  await writeFile(languages, code.replace("en: 'en-GB',", `en: 'en-GB', ${NEW}: 'ro-RO',`));
});

afterAll(() => rm(copy, { recursive: true, force: true }));

/** Builds what a surface would import and runs it. */
async function built(code: string): Promise<Record<string, unknown>> {
  const result = (await build({
    configFile: false,
    logLevel: 'error',
    root: copy,
    plugins: [
      texts(),
      {
        name: 'start',
        enforce: 'pre',
        resolveId: (id) => (id === join(copy, 'core', 'start.ts') ? id : null),
        load: (id) => (id === join(copy, 'core', 'start.ts') ? code : null),
      },
    ],
    build: { write: false, lib: { entry: join(copy, 'core', 'start.ts'), formats: ['es'] } },
  })) as Rolldown.RolldownOutput[];
  return import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(result[0]!.output[0].code)}`);
}

describe('a new language of three plural forms', () => {
  it('is a folder and a line: the same code shows it, with its own plural forms and numbers', async () => {
    expect(pluralForms(NEW).sort()).toEqual(['few', 'one', 'other']);
    const { said, chosen } = await built(`
      import { COMMON } from './texts/common.ts';
      import { localeFor, textsFor } from './texts/texts.ts';
      export const chosen = localeFor(['${NEW}-MD', 'en'], 'auto');
      const { t } = textsFor(COMMON, chosen);
      export const said = [1, 2, 1234].map((n) => t('answers.plain', { n }));
    `);
    expect(chosen).toBe(NEW);
    expect(said).toEqual(['«1 answer»', '«few: 2 answers»', '«1.234 answers»']);
  }, 20_000);

  it('is refused while a key or a plural form is missing, and the sentence says which', async () => {
    const folder = join(copy, 'core', 'texts');
    expect(textArguments(folder, ['en', NEW])).toContain('interface CommonArguments');
    const file = join(folder, NEW, 'common.json');
    const whole = await readFile(file, 'utf8');
    const catalogue = JSON.parse(whole);
    await writeFile(
      file,
      JSON.stringify({ ...catalogue, 'answers.plain': '{n, plural, one {#} other {#}}' }),
    );
    expect(() => textArguments(folder, ['en', NEW])).toThrow(/ro, "answers.plain".*lacks the form "few"/);
    await writeFile(file, JSON.stringify({ ...catalogue, 'app.name': undefined }));
    expect(() => textArguments(folder, ['en', NEW])).toThrow('ro/common.json lacks: app.name.');
    await writeFile(file, whole);
  });
});
