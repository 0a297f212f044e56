import type { AddressRule, PageKind, SentinelAdapter } from '../../model/host-adapter.ts';

const MAX_ADDRESS = 2000;

/** The ids that an address holds. */
export interface AddressIds {
  requisition?: string | undefined;
  unit?: string | undefined;
}

const search = (pattern: string, text: string, ids: AddressIds): boolean => {
  const match = new RegExp(pattern, 'i').exec(text);
  Object.assign(ids, match?.groups);
  return match !== null;
};

const searchAll = (patterns: Readonly<Record<string, string>>, text: string, ids: AddressIds): boolean => {
  const values = new URLSearchParams(text);
  return Object.entries(patterns).every(([name, pattern]) => {
    const value = values.get(name);
    return value !== null && search(`^(?:${pattern})$`, value, ids);
  });
};

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** Matches one rule. @returns the ids in the address, or null if it does not match. */
export function matchAddress(rule: AddressRule, url: URL): AddressIds | null {
  const ids: AddressIds = {};
  const hash = url.hash.slice(1);
  const matches =
    (!rule.path || search(rule.path, decoded(url.pathname), ids)) &&
    (!rule.query || searchAll(rule.query, url.search, ids)) &&
    (!rule.hash || search(rule.hash, decoded(hash), ids)) &&
    (!rule.hashQuery || searchAll(rule.hashQuery, hash.replace(/^[^=&]*\?/, ''), ids));
  return matches ? ids : null;
}

/** What an address says of its page. */
export interface KnownPage {
  kind: PageKind;
  ids: AddressIds;
}

/**
 * Says what a page is by its address alone.
 * @returns `never` for a page that gets nothing at all, the kind with the address' ids, or null if unknown.
 */
export function pageKindOf(adapter: SentinelAdapter, url: URL): KnownPage | 'never' | null {
  // No rule is tried on an address longer than any tool's: what a rule may take is known up to this length.
  if (url.href.length > MAX_ADDRESS || adapter.never.some((rule) => matchAddress(rule, url))) return 'never';
  for (const kind of adapter.kinds) {
    for (const rule of kind.address) {
      const ids = matchAddress(rule, url);
      if (ids) return { kind, ids };
    }
  }
  return null;
}
