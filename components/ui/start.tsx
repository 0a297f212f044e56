import { type ReactNode, StrictMode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import type { InterfaceLanguage } from '../../core/model/languages.ts';
import { localeFor } from '../../core/texts/texts.ts';
import { LanguageProvider } from './text.tsx';

/** What the address of a surface asks for in tests: `?lang=xa`. */
function askedLanguage(): string | null {
  return new URLSearchParams(location.search).get('lang');
}

let root: Root | undefined;

/**
 * Paints a surface in the seat's language, and tells the document which one that is. Called again, it paints
 * anew.
 */
export function paint(surface: ReactNode, chosen?: 'auto' | InterfaceLanguage): void {
  const locale = localeFor(navigator.languages, chosen, askedLanguage());
  document.documentElement.lang = locale === 'xa' ? 'en' : locale;
  root ??= createRoot(document.getElementById('root')!);
  root.render(
    <StrictMode>
      <LanguageProvider locale={locale}>{surface}</LanguageProvider>
    </StrictMode>,
  );
}
