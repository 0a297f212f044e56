import { SourceError } from './source-error.ts';

/**
 * Follows a list that says that more follows, from `first` on.
 * @returns what takes the place where the list goes on and gives it back. It throws SourceError `cursor-circle` if there is
 * none, or if the list has been there before: two places that lead to each other would be read for ever.
 */
export function cursorGuard(tool: string, first?: string): (next: string | null | undefined) => string {
  const seen = new Set(first === undefined ? [] : [first]);
  return (next) => {
    if (!next || seen.has(next)) throw circle(tool);
    seen.add(next);
    return next;
  };
}

/** A list gives the same page again and again. */
export function circle(tool: string): SourceError {
  return new SourceError(
    'cursor-circle',
    `${tool} says that more follows and does not get on, so the reading would never end. What was read by then is kept.`,
  );
}
