import type { Estimate, Window } from '../../model/team-view.ts';
import type { AdviceLanguage } from './words.ts';

/**
 * Figures in texts that are copied: written without the browser's own formats, so that two seats copy the same
 * bytes.
 */
const MONTHS = {
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  de: ['Jan.', 'Feb.', 'März', 'Apr.', 'Mai', 'Juni', 'Juli', 'Aug.', 'Sept.', 'Okt.', 'Nov.', 'Dez.'],
} as const;

/** `16% (11–22)`, German `16 % (11–22)`: a share of comments with its 95 % interval. */
export function shareIn(share: Estimate, language: AdviceLanguage): string {
  const whole = (value: number) => String(Math.round(value * 100));
  const sign = language === 'de' ? '\u00a0%' : '%';
  return `${whole(share.value)}${sign} (${whole(share.low)}–${whole(share.high)})`;
}

/** `May–Oct 2026`, `Nov 2025–Oct 2026`. */
export function windowIn({ from, to }: Window, language: AdviceLanguage): string {
  const month = (of: string) => MONTHS[language][Number(of.slice(5, 7)) - 1] ?? of;
  const year = (of: string) => of.slice(0, 4);
  if (from === to) return `${month(to)} ${year(to)}`;
  const start = year(from) === year(to) ? month(from) : `${month(from)} ${year(from)}`;
  return `${start}–${month(to)} ${year(to)}`;
}

/** A factor of a normal day, `1.4` (German `1,4`). */
export function factorIn(factor: number, language: AdviceLanguage): string {
  const text = factor.toFixed(1);
  return language === 'de' ? text.replace('.', ',') : text;
}
