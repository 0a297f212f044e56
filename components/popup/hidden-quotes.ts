const KEY = 'hidden-praise';
const KEPT = 200;

/** Praise that the person has put away, by id; only on this computer. */
export function hiddenQuotes(): readonly string[] {
  try {
    const ids: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(ids) ? ids.filter((id): id is string => typeof id === 'string') : [];
  } catch {
    return [];
  }
}

/** Puts one away and gives back all that are. Where the browser keeps nothing, it lasts until the popup closes. */
export function hideQuote(id: string): readonly string[] {
  const ids = [...hiddenQuotes().filter((known) => known !== id), id].slice(-KEPT);
  try {
    localStorage.setItem(KEY, JSON.stringify(ids));
  } catch {
    // A full or forbidden store: the list still holds for this popup.
  }
  return ids;
}
