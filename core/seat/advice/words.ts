import type { ThemeView } from '../../model/team-view.ts';
import { ADVICE } from '../../texts/advice.ts';
import { textsFor } from '../../texts/texts.ts';

/** The languages that advice is written in; others read English. */
export type AdviceLanguage = 'en' | 'de';

/**
 * `text` in `language`, else in English. (The model's own function would bring its schemas along, and advice
 * runs in frames that must paint at once.)
 */
export function say(
  text: { readonly en: string; readonly de?: string | undefined },
  language: AdviceLanguage,
): string {
  return text[language] ?? text.en;
}

/** How a complaint or praise is said in a few words: the theme's own phrase for it, else its name. */
export function phraseOf(view: ThemeView, language: AdviceLanguage): string {
  const phrase =
    view.intent === 'complaint'
      ? view.theme.complaint
      : view.intent === 'praise'
        ? view.theme.praise
        : undefined;
  return say(phrase ?? view.theme.name, language);
}

/** The same in quotation marks. */
export function quotedTheme(view: ThemeView, language: AdviceLanguage): string {
  return textsFor(ADVICE, language).t('quoted', { name: phraseOf(view, language) });
}

/** Share of comments from which on a theme is loud. */
const LOUD_FROM = 0.05;

/** Whether surely at least one comment in twenty names a theme. */
export function isLoud({ share }: ThemeView): boolean {
  return share.low >= LOUD_FROM;
}

/**
 * Whether a theme may carry advice: its effect on the score is proven, large enough to act on and in the direction of its
 * intent, or, where no effect can be computed, at least one comment in twenty surely names it.
 */
export function carriesAdvice(view: ThemeView): boolean {
  if (view.impact === undefined) return isLoud(view);
  return (
    view.proven &&
    !view.tooSmall &&
    (view.intent === 'praise' ? view.impact.value > 0 : view.impact.value < 0)
  );
}

/** Strongest first: by proven effect in points, then by share, then by id, so that two seats agree. */
export function strongestFirst(a: ThemeView, b: ThemeView): number {
  const weight = (view: ThemeView) => (view.proven && view.impact ? Math.abs(view.impact.value) : 0);
  return (
    weight(b) - weight(a) ||
    b.share.value - a.share.value ||
    (a.theme.id < b.theme.id ? -1 : a.theme.id > b.theme.id ? 1 : 0)
  );
}

/** Loudest first: by share of comments, then by id. */
export function loudestFirst(a: ThemeView, b: ThemeView): number {
  return b.share.value - a.share.value || (a.theme.id < b.theme.id ? -1 : a.theme.id > b.theme.id ? 1 : 0);
}

/** The entry of `bank` for a key that came with a release: never something that every object inherits. */
export function entryOf<Entry>(bank: Readonly<Record<string, Entry>>, key: string): Entry | undefined {
  return Object.hasOwn(bank, key) ? bank[key] : undefined;
}
