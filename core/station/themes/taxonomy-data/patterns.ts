import { list } from '../rules/list.ts';
import type { ThemePatterns } from '../taxonomy.ts';

/** Patterns written as one text per intent. */
export function patterns(texts: Partial<Record<keyof ThemePatterns, string>>): ThemePatterns {
  return {
    any: list(texts.any ?? ''),
    complaint: list(texts.complaint ?? ''),
    praise: list(texts.praise ?? ''),
    request: list(texts.request ?? ''),
    question: list(texts.question ?? ''),
  };
}
