/**
 * The languages of the interface, each with the tag by which it writes numbers and dates. A language is a line
 * here and a folder in `core/texts`. Data comes in more languages than these (`language.ts`).
 */
export const LANGUAGES = { en: 'en-GB', de: 'de-DE' } as const;

export type InterfaceLanguage = keyof typeof LANGUAGES;

/** Their names of two or three letters. */
export const INTERFACE_LANGUAGES = Object.keys(LANGUAGES) as [InterfaceLanguage, ...InterfaceLanguage[]];

/** Whether `tag` names a language of the interface. */
export function isInterfaceLanguage(tag: string | null | undefined): tag is InterfaceLanguage {
  return tag !== null && tag !== undefined && Object.hasOwn(LANGUAGES, tag);
}
