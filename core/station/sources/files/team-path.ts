import { normaliseName } from '../../../model/normalise-name.ts';

/** What separates the teams of a path: "Germany / Service", "Germany > Service". */
const BETWEEN = /\s*(?:[>›»|\\]|::|\s\/\s|\/)\s*/;

/** The teams of a path such as "Germany / Service", the last one first, as names are compared. */
export function pathOf(text: string): string[] {
  return text
    .split(BETWEEN)
    .map(normaliseName)
    .filter((name) => name !== '')
    .reverse();
}
