import type { PersonKind, ReadingRule, SentinelAdapter, TeamKind } from '../../model/host-adapter.ts';
import type { PageContext, ReadFact } from '../../model/page-context.ts';
import { type KnownPage, matchAddress, pageKindOf } from './page-kind.ts';

const MAX_TEXT = 200;
const MAX_UNITS = 200;
const MAX_ID = 120;
/** As far as a text is looked through for its telling part. */
const MAX_PICKED = 2000;

/** Text as a person reads it; empty for a placeholder such as "-- Select --". */
const tidy = (text: string): string => {
  const line = text.replace(/\s+/gu, ' ').trim();
  return /^-{2,}.*-{2,}$|^[-–—]+$/u.test(line) ? '' : line.slice(0, MAX_TEXT);
};

/** An element's text without what other extensions (custom elements) and the tool's own buttons add to it. */
const textOf = (node: Node): string => {
  let text = '';
  for (const child of node.childNodes) {
    const name = (child as Element).localName;
    if (child.nodeType === 3) text += child.nodeValue;
    else if (name === 'br') text += '\n';
    else if (child.nodeType === 1 && !/-|^(button|script|style)$/.test(name)) text += textOf(child);
  }
  return text;
};

const labelText = (element: Element): string =>
  textOf(element)
    .replace(/\s+/gu, ' ')
    .replace(/[\s:：*]+$/u, '')
    .trim()
    .toLowerCase();

const valuesOf = (element: Element, rule: ReadingRule): string[] => {
  let text: string;
  if (rule.attribute) text = element.getAttribute(rule.attribute) ?? '';
  else if (element.localName === 'select') {
    text = (element as HTMLSelectElement).selectedOptions[0]?.textContent ?? '';
  } else if (/^(input|textarea)$/.test(element.localName)) text = (element as HTMLInputElement).value;
  else text = textOf(element);
  if (rule.pick) text = new RegExp(rule.pick, 'su').exec(text.slice(0, MAX_PICKED))?.[1] ?? '';
  return (rule.lines ? text.split('\n') : [text]).map(tidy).filter(Boolean);
};

/** The elements that a rule points at, in document order, hidden ones left out unless a scope was given. */
function* elementsOf(from: ParentNode, rule: ReadingRule, scoped: boolean): Generator<Element> {
  const { label } = rule;
  let root: ParentNode | null | undefined = from;
  for (const host of rule.shadow ?? []) root = root?.querySelector(host)?.shadowRoot;
  for (const element of root?.querySelectorAll((label ?? rule).css) ?? []) {
    if (!(scoped || element.checkVisibility())) continue;
    if (label && !label.texts.includes(labelText(element))) continue;
    const value = label ? element.closest(label.within)?.querySelector(rule.css) : element;
    if (value) yield value;
  }
}

/** What one rule finds in a page, with the elements; empty texts included. */
export function readRule(root: ParentNode, rule: ReadingRule): { element: Element; text: string }[] {
  return [...elementsOf(root, rule, false)].map((element) => ({
    element,
    text: valuesOf(element, rule)[0] ?? '',
  }));
}

/** What the first rule that finds anything reads, at most so many; and where. */
const readFact = (
  root: ParentNode,
  rules: readonly ReadingRule[],
  scoped: boolean,
  most: number,
): { values: string[]; from: ReadFact['from'] } | null => {
  for (const rule of rules) {
    const values = new Set<string>();
    for (const element of elementsOf(root, rule, scoped)) {
      for (const value of valuesOf(element, rule)) values.add(value);
      if (values.size >= most) break;
    }
    if (values.size > 0) return { values: [...values].slice(0, most), from: rule.from ?? 'field' };
  }
  return null;
};

const readTeamPage = (
  document: Document,
  { scope }: SentinelAdapter,
  kind: TeamKind,
  context: PageContext,
): void => {
  const root = scope ? [...document.querySelectorAll(scope)].find((one) => one.checkVisibility()) : document;
  const facts = [
    ['job-title', kind.jobTitle, 1],
    ['posted-as', kind.postedAs, 1],
    ['unit-name', kind.unitName, 1],
    ['unit-list', kind.unitList, MAX_UNITS],
  ] as const;
  for (const [fact, rules, most] of facts) {
    if (!rules) continue;
    context.layout = 'unrecognised';
    const found = root && readFact(root, rules, scope !== undefined, most);
    if (!found) continue;
    context.read.push({ fact, from: found.from });
    if (fact === 'job-title') context.jobTitle = found.values[0];
    else if (fact === 'posted-as') context.postedAs = found.values[0];
    else context.unitNames = [...new Set([...context.unitNames, ...found.values])].slice(0, MAX_UNITS);
  }
  if (context.jobTitle ?? context.postedAs ?? context.unitNames[0]) context.layout = 'recognised';
};

/** The one job that a person's page links to. Of each link only its address is looked at, never its text. */
const linkedJob = (document: Document, url: URL, kind: PersonKind): string | undefined => {
  if (!kind.jobLinks) return undefined;
  const jobs = new Set<string>();
  for (const link of document.querySelectorAll(kind.jobLinks.css)) {
    const href = link.getAttribute('href');
    if (!href || !URL.canParse(href, url)) continue;
    const target = new URL(href, url);
    if (target.origin !== url.origin) continue;
    const id = matchAddress(kind.jobLinks.address, target)?.requisition;
    if (id) jobs.add(id);
  }
  return jobs.size === 1 ? [...jobs][0] : undefined;
};

/**
 * Reads what a page says whose kind is known by its address. On a person's page only the address and links to
 * jobs are looked at.
 */
export function readKnownPage(
  document: Document,
  url: URL,
  adapter: SentinelAdapter,
  { kind, ids }: KnownPage,
): PageContext {
  const context: PageContext = {
    host: adapter.id,
    kind: kind.kind,
    subject: kind.subject,
    layout: 'recognised',
    unitNames: [],
    read: [],
  };
  const { read } = context;
  const linked = kind.subject === 'person' && !ids.requisition && linkedJob(document, url, kind);
  const requisition = ids.requisition || linked;
  if (requisition) {
    context.requisitionId = requisition.slice(0, MAX_ID);
    read.push(linked ? { fact: 'job-links', from: 'link' } : { fact: 'requisition-id', from: 'address' });
  }
  if (kind.subject === 'person') return context;
  if (ids.unit) {
    context.unitId = ids.unit.slice(0, MAX_ID);
    read.push({ fact: 'unit-id', from: 'address' });
  }
  readTeamPage(document, adapter, kind, context);
  return context;
}

/**
 * Reads what an HR page says about its requisition or unit.
 * @param address The page's address.
 * @returns null on a page of no known kind and on one that gets nothing at all.
 */
export function readPage(document: Document, address: string, adapter: SentinelAdapter): PageContext | null {
  const url = new URL(address);
  const page = pageKindOf(adapter, url);
  return page && page !== 'never' ? readKnownPage(document, url, adapter, page) : null;
}
