import type { AddressRule, Anchor, HostAdapter, ReadingRule } from '../../../model/host-adapter.ts';
import { NEVER_BY_WORD } from '../never-words.ts';

export interface PickedPage {
  /** The page's address; whether its fragment tells pages apart is seen from it. */
  address: string;
  subject: 'requisition' | 'unit';
  kind: string;
  /** What the pointed-at name is. */
  fact: 'jobTitle' | 'unitName';
  rule: ReadingRule;
  anchor: Anchor;
}

const ID = /^(?:\d+|[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|[A-Z]{1,8}(?:-[A-Z\d]+)*-\d+)$/i;
/** An object's class and its number in it, as Workday writes both; class 1 is that of the classes. */
const OBJECT = /^(\d+)\$(\d+)(\.\w+)?$/;
/** Values that name a kind of page rather than a record. */
const WORD = /^[a-z][\w.]{0,40}$/i;
const ID_NAME = /(^|_)id$|Id$|ID$|^(job|requisition|position|department|unit|name)$/;

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A path's pattern: the last segment that looks like an id becomes the group, if one is still wanted. */
function pathPattern(path: string, group: string | undefined): { pattern: string; found: boolean } {
  const segments = path.split('/').filter((segment) => segment !== '');
  const isId = (segment: string): boolean => ID.test(segment) || OBJECT.test(segment);
  const at = group === undefined ? -1 : segments.findLastIndex(isId);
  const written = segments.map((segment, index) => {
    const [object, type, number, ending = ''] = OBJECT.exec(segment) ?? [];
    if (object !== undefined) {
      const any = `${type}\\$${type === '1' ? number : '\\d+'}`;
      return (index === at ? `(?<${group}>${any})` : any) + literal(ending);
    }
    if (index === at) return `(?<${group}>[^/]+)`;
    return ID.test(segment) ? '[^/]+' : literal(segment);
  });
  return { pattern: `/${written.join('/')}`, found: at >= 0 };
}

/** Patterns of parameters: words stay as they are, an id becomes the group, all else may be anything. */
function queryPatterns(
  text: string,
  group: string | undefined,
): { patterns: Record<string, string>; found: boolean } {
  const patterns: Record<string, string> = {};
  let found = false;
  for (const [name, value] of new URLSearchParams(text)) {
    if (group !== undefined && !found && ID.test(value) && ID_NAME.test(name)) {
      patterns[name] = `(?<${group}>[\\w-]+)`;
      found = true;
    } else if (!ID.test(value) && WORD.test(value)) patterns[name] = literal(value);
  }
  return { patterns, found };
}

/**
 * The rule for all pages like this one: what names a record becomes the id, other numbers may be any, words stay.
 * @param address The address of a page that a person pointed at.
 */
export function addressRuleOf(address: string, subject: PickedPage['subject']): AddressRule {
  const url = new URL(address);
  const path = pathPattern(decodeURI(url.pathname), subject);
  const rule: AddressRule = { path: `^${path.pattern}/?$` };
  const query = queryPatterns(url.search, path.found ? undefined : subject);
  if (Object.keys(query.patterns).length > 0) rule.query = query.patterns;
  const wanted = path.found || query.found ? undefined : subject;
  const hash = url.hash.slice(1);
  if (/^[\w.]+=/.test(hash)) {
    const { patterns } = queryPatterns(hash, wanted);
    if (Object.keys(patterns).length > 0) rule.hashQuery = patterns;
  } else if (/^!?\//.test(hash)) {
    const route = hash.replace(/^!?/, '').replace(/\?.*$/, '');
    rule.hash = `^!?${pathPattern(route, wanted).pattern}`;
  }
  return rule;
}

/** An adapter as the picker saves it: of this origin only, with the words that forbid a page. */
export function makeAdapter(id: string, name: string, pages: readonly PickedPage[]): HostAdapter {
  const origins = [...new Set(pages.map((page) => `${new URL(page.address).origin}/*`))];
  const anchors = pages.map((page) => page.anchor);
  return {
    id,
    name,
    tier: 'seen-running',
    evidence: `Pointed at by a person on ${pages.length} ${pages.length === 1 ? 'page' : 'pages'}`,
    origins,
    docked: anchors.filter((anchor, at) => anchors.findIndex((one) => one.css === anchor.css) === at),
    never: NEVER_BY_WORD,
    kinds: pages.map((page) => ({
      kind: page.kind,
      subject: page.subject,
      address: [addressRuleOf(page.address, page.subject)],
      [page.fact]: [page.rule],
    })),
  };
}

/** The same tool, known by one page more: what was pointed at last wins where both are about the same address. */
export function joinAdapters(known: HostAdapter, more: HostAdapter): HostAdapter {
  const addresses = new Set(more.kinds.map((kind) => JSON.stringify(kind.address)));
  const anchors = [...(more.docked ?? []), ...(known.docked ?? [])];
  const kinds = [
    ...more.kinds,
    ...known.kinds.filter(({ address }) => !addresses.has(JSON.stringify(address))),
  ];
  return {
    ...more,
    evidence: `Pointed at by a person on ${kinds.length} ${kinds.length === 1 ? 'page' : 'pages'}`,
    docked: anchors.filter(({ css }, at) => anchors.findIndex((one) => one.css === css) === at).slice(0, 10),
    kinds: kinds.slice(0, 30),
  };
}
