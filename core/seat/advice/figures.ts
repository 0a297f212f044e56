import type { Estimate, Window } from '../../model/team-view.ts';
import { shareText } from '../../texts/figures.ts';
import { formatIn } from '../../texts/texts.ts';
import type { AdviceLanguage } from './words.ts';

/** `16% (11–22)`, German `16 % (11–22)`: a share of comments with its 95 % interval. */
export function shareIn(share: Estimate, language: AdviceLanguage): string {
  return shareText(share, { format: formatIn(language) });
}

/** `May–Oct 2026`, `Nov 2025–Oct 2026`. */
export function windowIn(window: Window, language: AdviceLanguage): string {
  return formatIn(language).window(window);
}

/** A factor of a normal day, `1.4` (German `1,4`). */
export function factorIn(factor: number, language: AdviceLanguage): string {
  return formatIn(language).decimal(factor);
}
