import type { LocalText } from '../../model/language.ts';
import { type Intent, OTHER_THEME, type ThemeId } from '../../model/theme.ts';
import type { Taxonomy } from './taxonomy.ts';

/** Fewer comments than this say nothing about how well themes fit. */
const ENOUGH_COMMENTS = 50;
/** Share of comments without a theme from which the themes do not fit the trade. */
const MOST_WITHOUT = 0.2;

/** Why themes do not fit a company. */
export interface Misfit {
  /** Share of comments that no theme was found in, 0..1. */
  without: number;
  /** Who the published data would say complaints belong to, most complaints first. */
  owners: LocalText[];
}

/**
 * Whether `taxonomy` leaves more of a company's comments without a theme than a fitting one does (over a fifth), and
 * which functions it names as owners of what was found. Undefined where it fits, or where there are fewer than fifty
 * comments.
 */
export function misfitOf(
  taxonomy: Taxonomy,
  counts: { comments: number; themes: Record<ThemeId, Partial<Record<Intent, number>>> },
): Misfit | undefined {
  if (counts.comments < ENOUGH_COMMENTS) return undefined;
  const without =
    Object.values(counts.themes[OTHER_THEME] ?? {}).reduce((sum, n) => sum + n, 0) / counts.comments;
  if (without <= MOST_WITHOUT) return undefined;
  const complaints = new Map<string, { owner: LocalText; count: number }>();
  for (const { id, owner } of taxonomy.themes) {
    const count = counts.themes[id]?.complaint ?? 0;
    if (!owner || count === 0) continue;
    const known = complaints.get(owner.en);
    complaints.set(owner.en, { owner, count: count + (known?.count ?? 0) });
  }
  return {
    without,
    owners: [...complaints.values()].sort((a, b) => b.count - a.count).map(({ owner }) => owner),
  };
}
