import type { ThemeId } from '../../model/theme.ts';
import type { Classifier, RatingClass, TextLanguage } from './classify.ts';

/** A kept comment as it is tagged again. */
export interface TaggedComment {
  /** Redacted. */
  text: string;
  language: TextLanguage;
  ratingClass?: RatingClass;
}

/** What another taxonomy would change. */
export interface TaxonomyPreview {
  comments: number;
  /** Comments whose themes or intents change. */
  changed: number;
  /** Comments without a theme, before and after. */
  other: { before: number; after: number };
  /** Comments per theme, for themes whose number changes; the largest change first. */
  themes: { theme: ThemeId; before: number; after: number }[];
  /** The first comments that change, at most `limit`. */
  examples: { text: string; before: string[]; after: string[] }[];
}

/**
 * Tags `comments` by two classifiers and says what changes. A generator: it yields after each comment, so that
 * the caller decides how long a slice runs.
 */
export function* previewTaxonomy(
  comments: Iterable<TaggedComment>,
  before: Classifier,
  after: Classifier,
  limit = 20,
): Generator<void, TaxonomyPreview, void> {
  const counts = new Map<ThemeId, { before: number; after: number }>();
  const preview: TaxonomyPreview = {
    comments: 0,
    changed: 0,
    other: { before: 0, after: 0 },
    themes: [],
    examples: [],
  };
  for (const { text, language, ratingClass } of comments) {
    const labels = { before: [] as string[], after: [] as string[] };
    for (const [side, classifier] of [
      ['before', before],
      ['after', after],
    ] as const) {
      const { themes, other } = classifier.classify(text, language, ratingClass);
      if (other) preview.other[side]++;
      for (const { theme, intent } of themes) {
        let count = counts.get(theme);
        if (!count) {
          count = { before: 0, after: 0 };
          counts.set(theme, count);
        }
        count[side]++;
        labels[side].push(`${theme} ${intent}`);
      }
      labels[side].sort();
    }
    preview.comments++;
    if (labels.before.join() !== labels.after.join()) {
      preview.changed++;
      if (preview.examples.length < limit) preview.examples.push({ text, ...labels });
    }
    yield;
  }
  preview.themes = [...counts]
    .map(([theme, count]) => ({ theme, ...count }))
    .filter((count) => count.before !== count.after)
    .sort(
      (a, b) => Math.abs(b.after - b.before) - Math.abs(a.after - a.before) || (a.theme < b.theme ? -1 : 1),
    );
  return preview;
}
