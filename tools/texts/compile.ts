/**
 * Reads catalogues of ICU MessageFormat (`core/texts/<language>/*.json`) with FormatJS's parser and packs them into
 * what `core/texts/message.ts` writes. Runs in the build, in tests and in `npm run generate`; never in a browser.
 */
import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import type { Cases, Message, Part } from '../../core/texts/message.ts';

/** What is wrong with a message of a catalogue, in a sentence that names it. */
export class TextError extends Error {}

/** How a value is used in a message: written, or to choose a plural form or a case. */
export type Use = 'value' | 'plural' | readonly string[];

/** A message that was read: as it ships, and the values that it wants. */
export interface Compiled {
  message: Message;
  values: ReadonlyMap<string, Use>;
}

/** The plural categories of CLDR that `language` has, such as `one` and `other`. */
export function pluralForms(language: string): string[] {
  return new Intl.PluralRules(language).resolvedOptions().pluralCategories;
}

/**
 * Compiles `text`, the message `key` of a catalogue in `language`.
 * @throws TextError if it does not parse, lacks a plural form of the language or has one that the language has not,
 *   or uses a part of ICU MessageFormat that is not for catalogues here (dates, styles of numbers, tags).
 */
export function compileMessage(key: string, text: string, language: string): Compiled {
  const values = new Map<string, Use>();
  const fault = (what: string) => new TextError(`${language}, "${key}": ${what}`);
  let elements: MessageFormatElement[];
  try {
    elements = parse(text, { ignoreTag: true, requiresOtherClause: true });
  } catch (error) {
    throw fault(`this is not ICU MessageFormat (${(error as Error).message}): ${text}`);
  }
  const use = (name: string, how: Use) => {
    const known = values.get(name);
    if (known === undefined || known === 'value') values.set(name, how);
    else if (how !== 'value' && String(known) !== String(how))
      throw fault(`{${name}} is used in two ways, as ${known} and as ${how}.`);
  };
  const pack = (parts: readonly MessageFormatElement[], counted?: string): Message => {
    const packed: Part[] = [];
    const add = (part: string) => {
      const last = packed.at(-1);
      if (typeof last === 'string') packed[packed.length - 1] = last + part;
      else packed.push(part);
    };
    for (const element of parts)
      switch (element.type) {
        case TYPE.literal:
          if (/[{}]/.test(element.value)) throw fault('a brace can only be a value here.');
          add(element.value);
          break;
        case TYPE.argument:
          use(element.value, 'value');
          add(`{${element.value}}`);
          break;
        case TYPE.pound:
          add(`{${counted}}`);
          break;
        case TYPE.plural: {
          if (element.offset !== 0 || element.pluralType === 'ordinal')
            throw fault(`{${element.value}} has an offset or is ordinal, which is not written here.`);
          use(element.value, 'plural');
          const forms = Object.keys(element.options).filter((form) => !form.startsWith('='));
          const wanted = pluralForms(language);
          const wrong = [
            ...wanted.filter((form) => !forms.includes(form)).map((form) => `lacks the form "${form}"`),
            ...forms.filter((form) => !wanted.includes(form)).map((form) => `has no form "${form}"`),
          ];
          if (wrong.length > 0) throw fault(`{${element.value}} ${wrong.join(', ')}.`);
          packed.push([element.value, 'plural', casesOf(element.options, element.value)]);
          break;
        }
        case TYPE.select:
          use(element.value, Object.keys(element.options).sort());
          packed.push([element.value, 'select', casesOf(element.options, counted)]);
          break;
        default:
          throw fault('only values, plural and select are written here.');
      }
    return packed.length === 0
      ? ''
      : packed.length === 1 && typeof packed[0] === 'string'
        ? packed[0]
        : packed;
  };
  const casesOf = (options: Record<string, { value: MessageFormatElement[] }>, counted?: string): Cases =>
    Object.fromEntries(Object.entries(options).map(([name, { value }]) => [name, pack(value, counted)]));
  const message = pack(elements);
  return { message, values };
}

/** Compiles a whole catalogue. @throws TextError at the first message that is wrong */
export function compileCatalogue(
  catalogue: Readonly<Record<string, string>>,
  language: string,
): Record<string, Message> {
  return Object.fromEntries(
    Object.entries(catalogue).map(([key, text]) => [key, compileMessage(key, text, language).message]),
  );
}
