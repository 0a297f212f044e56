import { SourceError } from './source-error.ts';

/** Where a list goes on that says that more follows. @throws SourceError `cursor-circle` if it does not get on. */
export function nextCursor(next: string | null | undefined, last: string | undefined, tool: string): string {
  if (!next || next === last) throw circle(tool);
  return next;
}

/** A list gives the same page again and again. */
export function circle(tool: string): SourceError {
  return new SourceError(
    'cursor-circle',
    `${tool} says that more follows and does not get on, so the reading would never end. What was read by then is kept.`,
  );
}
