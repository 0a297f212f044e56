import { type InterfaceLanguage, isInterfaceLanguage, LANGUAGES } from '../model/languages.ts';
import type { FormatArguments } from './arguments.ts';
import type en from './en/format.json';
import { type Format, formatFor } from './format.ts';
import { type Message, type Values, type Writing, write } from './message.ts';
import { pseudo, pseudoMessage } from './pseudo.ts';

/** The languages of the interface, and `xa`: English lengthened and accented, for tests of layout. */
export type Locale = InterfaceLanguage | 'xa';

/** A catalogue in every language of the interface. `C` is known to the types alone. */
export interface Catalogue<C> {
  readonly messages: Readonly<Record<string, Readonly<Record<string, Message>>>>;
  /** Never there; it keeps the types of two catalogues apart. */
  readonly wanted?: C;
}

/** The values that each key wants, `undefined` where none: from a catalogue's file and what is generated from it. */
export type WantedOf<Keys, Arguments> = {
  [Key in keyof Keys]: Key extends keyof Arguments ? Arguments[Key] : undefined;
};

/**
 * A catalogue out of its files, as Vite's import of `./<language>/name.json` in all languages brings them: `./en/name.json` is English.
 * @throws Error if a language of the interface has no file
 */
export function catalogueOf<Keys, Arguments>(
  files: Readonly<Record<string, unknown>>,
): Catalogue<WantedOf<Keys, Arguments>> {
  const messages: Record<string, Record<string, Message>> = {};
  for (const [path, file] of Object.entries(files))
    messages[path.split('/').at(-2)!] = file as Record<string, Message>;
  return { messages };
}

/** Two catalogues as one, for a surface that shows texts of both. */
export function both<A, B>(a: Catalogue<A>, b: Catalogue<B>): Catalogue<A & B> {
  return {
    messages: Object.fromEntries(
      Object.entries(a.messages).map(([language, texts]) => [
        language,
        { ...texts, ...b.messages[language] },
      ]),
    ),
  };
}

type Together<Union> = (Union extends unknown ? (part: Union) => void : never) extends (
  part: infer All,
) => void
  ? All
  : never;

type Arguments<Wants> = [Wants] extends [undefined]
  ? [values?: { n?: number }]
  : [values: Together<Exclude<Wants, undefined>> & { n?: number }];

/** The text of a key with its values. */
export type Write<C> = <Key extends keyof C & string>(key: Key, ...values: Arguments<C[Key]>) => string;

/** Texts of one catalogue and the writing of figures, in one language. */
export interface Texts<C> {
  locale: Locale;
  /** The language that data and advice are asked for in: the pseudo-locale is English. */
  language: InterfaceLanguage;
  t: Write<C>;
  format: Format;
  /** A text that came with data, lengthened where the pseudo-locale is shown. */
  foreign: (text: string) => string;
  /** `text` of published data in this language, else in English. */
  local: (text: LocalText) => string;
  /** Whether the catalogue has this key: for keys that data names. */
  has: (key: string) => boolean;
}

/** A text of published data: English, and what other languages it has. */
export type LocalText = { readonly en: string } & { readonly [language in string]?: string | undefined };

/** What figures are written with. */
export const FORMAT = catalogueOf<typeof en, FormatArguments>(
  import.meta.glob('./*/format.json', { eager: true, import: 'default' }),
);

/** What writes plurals and figures: slow to make, and every part of a page asks for it. */
const WRITERS = new Map<InterfaceLanguage, { writing: Writing; format: Format }>();

function writersOf(language: InterfaceLanguage): { writing: Writing; format: Format } {
  let writers = WRITERS.get(language);
  if (!writers) {
    const words = FORMAT.messages[language]!;
    const plain: Writing = { plural: () => 'other', number: String };
    const format = formatFor(LANGUAGES[language], {
      range: (low, high) => write(words.range!, { low, high }, plain),
    });
    const plurals = new Intl.PluralRules(language);
    writers = { writing: { plural: (n) => plurals.select(n), number: format.whole }, format };
    WRITERS.set(language, writers);
  }
  return writers;
}

/** The one way in which figures, months and lists are written in `language`. */
export function formatIn(language: InterfaceLanguage): Format {
  return writersOf(language).format;
}

/** Texts of `catalogue` in `locale`. */
export function textsFor<C>(catalogue: Catalogue<C>, locale: Locale): Texts<C> {
  const language = locale === 'xa' ? 'en' : locale;
  const { writing, format } = writersOf(language);
  const messages = catalogue.messages[language] ?? {};
  const foreign = (text: string) => (locale === 'xa' ? pseudo(text) : text);
  const t = (key: string, values: Values = {}) => {
    const message = messages[key];
    if (message === undefined) return key;
    return write(locale === 'xa' ? pseudoMessage(message) : message, values, writing);
  };
  return {
    locale,
    language,
    format,
    foreign,
    local: (text) => foreign(text[language] ?? text.en),
    has: (key) => Object.hasOwn(messages, key),
    t: t as Write<C>,
  };
}

/**
 * The language to show: `asked` (`?lang=` of a test), else the seat's choice, else the first language of the
 * browser that we have, else English.
 */
export function localeFor(
  browserLanguages: readonly string[],
  chosen: 'auto' | InterfaceLanguage | undefined,
  asked?: string | null,
): Locale {
  if (asked === 'xa' || isInterfaceLanguage(asked)) return asked;
  if (isInterfaceLanguage(chosen)) return chosen;
  for (const tag of browserLanguages) {
    const language = tag.slice(0, 2).toLowerCase();
    if (isInterfaceLanguage(language)) return language;
  }
  return 'en';
}
