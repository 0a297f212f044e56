import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { LANGUAGES } from '../../core/model/languages.ts';
import { compileMessage, TextError, type Use } from '../texts/compile.ts';

const TEXTS = join(import.meta.dirname, '..', '..', 'core', 'texts');

/**
 * The types of the values that texts want, `core/texts/arguments.ts`: an interface for each file of English that has
 * such texts, with a line for each. A value is a number where any language chooses a plural by it.
 * @throws TextError if a language lacks a file or a key, has one too many, or wants other values than English
 */
export function textArguments(folder = TEXTS, languages: readonly string[] = Object.keys(LANGUAGES)): string {
  const files = globSync('*.json', { cwd: join(folder, 'en') }).sort();
  const interfaces = files.flatMap((file) => {
    const lines = argumentsOf(folder, file, languages).map(
      ([key, type]) => `  ${/^[a-z]\w*$/i.test(key) ? key : `'${key}'`}: ${type};`,
    );
    return lines.length === 0 ? [] : [`export interface ${nameOf(file)} {\n${lines.join('\n')}\n}\n`];
  });
  return `/** Made by npm run generate: the values that the texts of each catalogue want. */\n\n${interfaces.join('\n')}`;
}

/** `StationToolsArguments` of `station-tools.json`. */
function nameOf(file: string): string {
  const words = basename(file, '.json').split('-');
  return `${words.map((word) => word[0]!.toUpperCase() + word.slice(1)).join('')}Arguments`;
}

function argumentsOf(folder: string, file: string, languages: readonly string[]): [string, string][] {
  const read = (language: string): Record<string, string> =>
    JSON.parse(readFileSync(join(folder, language, file), 'utf8'));
  const english = read('en');
  const others = languages
    .filter((language) => language !== 'en')
    .map((language) => [language, read(language)] as const);
  for (const [language, texts] of others) {
    const missing = Object.keys(english).filter((key) => !Object.hasOwn(texts, key));
    const strange = Object.keys(texts).filter((key) => !Object.hasOwn(english, key));
    if (missing.length > 0) throw new TextError(`${language}/${file} lacks: ${missing.join(', ')}.`);
    if (strange.length > 0)
      throw new TextError(`en/${file} lacks: ${strange.join(', ')}, which ${language} has.`);
  }
  return Object.entries(english).flatMap(([key, text]): [string, string][] => {
    const uses = new Map(compileMessage(key, text, 'en').values);
    for (const [language, texts] of others) {
      const { values } = compileMessage(key, texts[key]!, language);
      const names = (map: ReadonlyMap<string, Use>) => [...map.keys()].sort().join(', ');
      if (names(values) !== names(uses))
        throw new TextError(
          `${language}/${file}, "${key}" wants {${names(values)}}, in English {${names(uses)}}.`,
        );
      for (const [name, use] of values) if (uses.get(name) === 'value') uses.set(name, use);
    }
    const types = [...uses].map(([name, use]) => `${name}: ${typeOf(use)}`);
    return types.length === 0 ? [] : [[key, `{ ${types.join('; ')} }`]];
  });
}

function typeOf(use: Use): string {
  if (use === 'value') return 'string | number';
  return use === 'plural' ? 'number' : 'string';
}
