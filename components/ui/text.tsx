import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { de } from './catalogue/de.ts';
import { en } from './catalogue/en.ts';
import { type Message, type Translation, type Values, write } from './catalogue/message.ts';
import { pseudo } from './catalogue/pseudo.ts';
import { type Format, formatFor } from './format.ts';

/** The languages of the interface; `xa` is the pseudo-locale for tests. */
export type Locale = 'en' | 'de' | 'xa';

/** A catalogue in every language of the interface. */
export interface Catalogues<C extends Record<string, Message>> {
  en: C;
  de: Translation<C>;
}

type Arguments<M extends Message> = [Values<M>] extends [never]
  ? []
  : [values: Readonly<Record<Values<M>, string | number>> & { n?: number }];

/** The text of a key with its values. */
export type Write<C extends Record<string, Message>> = <Key extends keyof C>(
  key: Key,
  ...values: Arguments<C[Key]>
) => string;

/** Texts of one catalogue and the writing of figures, in one language. */
export interface Texts<C extends Record<string, Message>> {
  locale: Locale;
  /** The language that data and advice are asked for in: the pseudo-locale stands on English. */
  language: 'en' | 'de';
  t: Write<C>;
  format: Format;
  /** A text that came with data or advice, lengthened where the pseudo-locale is shown. */
  foreign: (text: string) => string;
  /** `text` of a release in this language, else in English. */
  local: (text: { readonly en: string; readonly de?: string | undefined }) => string;
}

/** What writes plurals and figures: slow to make, and every part of a page asks for it. */
const WRITERS = new Map<'en' | 'de', { plurals: Intl.PluralRules; format: Format }>();

function writersOf(language: 'en' | 'de'): { plurals: Intl.PluralRules; format: Format } {
  let writers = WRITERS.get(language);
  if (!writers) {
    const format = formatFor(language === 'en' ? 'en-GB' : 'de-DE', language === 'de' ? 'bis' : 'to');
    writers = { plurals: new Intl.PluralRules(language), format };
    WRITERS.set(language, writers);
  }
  return writers;
}

/** Texts of `catalogues` in `locale`. */
export function textsFor<C extends Record<string, Message>>(
  catalogues: Catalogues<C>,
  locale: Locale,
): Texts<C> {
  const language = locale === 'de' ? 'de' : 'en';
  const { plurals, format } = writersOf(language);
  const source: Readonly<Record<string, Message>> = language === 'de' ? catalogues.de : catalogues.en;
  const foreign = (text: string) => (locale === 'xa' ? pseudo(text) : text);
  return {
    locale,
    language,
    format,
    foreign,
    local: (text) => foreign(text[language] ?? text.en),
    t: (key, ...values) => {
      const message = source[key as string] as Message;
      const shown =
        locale !== 'xa'
          ? message
          : typeof message === 'string'
            ? pseudo(message)
            : { one: pseudo(message.one), other: pseudo(message.other) };
      return write(shown, values[0] ?? {}, (n) => plurals.select(n), format.whole);
    },
  };
}

/**
 * The language to show: `asked` (`?lang=` of a test), else the seat's choice, else the first language of the
 * browser that we have, else English.
 */
export function localeFor(
  browserLanguages: readonly string[],
  chosen: 'auto' | 'en' | 'de' | undefined,
  asked?: string | null,
): Locale {
  if (asked === 'xa' || asked === 'de' || asked === 'en') return asked;
  if (chosen === 'en' || chosen === 'de') return chosen;
  for (const tag of browserLanguages) {
    const language = tag.slice(0, 2).toLowerCase();
    if (language === 'en' || language === 'de') return language;
  }
  return 'en';
}

const LocaleContext = createContext<Locale>('en');

/** Gives everything below it a language. */
export function LanguageProvider({ locale, children }: { locale: Locale; children: ReactNode }) {
  return <LocaleContext value={locale}>{children}</LocaleContext>;
}

/** Texts of a catalogue of one's own, for parts that keep their texts to themselves. */
export function useTextsOf<C extends Record<string, Message>>(catalogues: Catalogues<C>): Texts<C> {
  const locale = useContext(LocaleContext);
  return useMemo(() => textsFor(catalogues, locale), [catalogues, locale]);
}

const SHARED: Catalogues<typeof en> = { en, de };

/** The shared texts in the language of the surface. */
export function useText(): Texts<typeof en> {
  return useTextsOf(SHARED);
}
