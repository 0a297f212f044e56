import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { COMMON } from '../../core/texts/common.ts';
import { type Catalogue, type Locale, type Texts, textsFor } from '../../core/texts/texts.ts';

/** The texts that every surface has. */
export type CommonTexts = Texts<WantedBy<typeof COMMON>>;

/** Texts of a surface of its own: what `useTextsOf` gives for its catalogue. */
export type TextsOf<C> = Texts<WantedBy<C>>;

type WantedBy<C> = C extends Catalogue<infer Wanted> ? Wanted : never;

const LocaleContext = createContext<Locale>('en');

/** Gives everything below it a language. */
export function LanguageProvider({ locale, children }: { locale: Locale; children: ReactNode }) {
  return <LocaleContext value={locale}>{children}</LocaleContext>;
}

/** Texts of a catalogue in the language of the surface. */
export function useTextsOf<C>(catalogue: Catalogue<C>): Texts<C> {
  const locale = useContext(LocaleContext);
  return useMemo(() => textsFor(catalogue, locale), [catalogue, locale]);
}

/** The shared texts in the language of the surface. */
export function useText(): CommonTexts {
  return useTextsOf(COMMON);
}
