import type { Anchor, ReadingRule } from '../../../model/host-adapter.ts';
import { readRule } from '../read-page.ts';

/** How likely a rule outlives a redesign. */
export type Stability = 'strong' | 'fair' | 'weak';

export interface ProposedRule {
  rule: ReadingRule;
  stability: Stability;
  /** What the rule reads on this page now. */
  reads: string;
}

const TEST_IDS = [
  'data-testid',
  'data-test-id',
  'data-test',
  'data-qa',
  'data-automation-id',
  'data-fieldname',
  'data-ui',
];
/** Parts that builds and records make: long digits, hex, mixed letters and digits. */
const GENERATED = /\d{3,}|[\da-f]{6,}|(?=[\w-]*\d)(?=[\w-]*[a-z])[a-z\d]{5,}$|^:|__\w{4,}$|--\d+/i;
const HASHED_CLASS = /^(css|sc|jsx|emotion|styled|makeStyles|svelte|_)-?|[-_][a-z\d]*\d[a-z\d]*$|\d/i;
const MAX_UP = 6;

const quote = (value: string): string => `"${value.replace(/["\\]/g, '\\$&')}"`;

interface Handle {
  css: string;
  stability: Stability;
}

/** The selectors by which one element can be told, most stable first; hashed classes are refused. */
function handles(element: Element): Handle[] {
  const found: Handle[] = [];
  const add = (css: string, stability: Stability): void => void found.push({ css, stability });
  for (const name of TEST_IDS) {
    const value = element.getAttribute(name);
    if (value && !GENERATED.test(value)) add(`[${name}=${quote(value)}]`, 'strong');
  }
  const id = element.getAttribute('id');
  if (id && !GENERATED.test(id)) add(`[id=${quote(id)}]`, 'strong');
  const name = element.getAttribute('name');
  if (name && !GENERATED.test(name)) add(`${element.localName}[name=${quote(name)}]`, 'strong');
  const itemprop = element.getAttribute('itemprop');
  if (itemprop) add(`[itemprop=${quote(itemprop)}]`, 'strong');
  if (/^h[1-3]$/.test(element.localName)) add(element.localName, 'fair');
  const role = element.getAttribute('role');
  if (role) add(`[role=${quote(role)}]`, 'fair');
  const classes = [...element.classList].filter(
    (one) => !HASHED_CLASS.test(one) && /^[a-z][\w-]{3,40}$/i.test(one),
  );
  if (classes.length > 0) add(`.${classes.slice(0, 2).join('.')}`, 'fair');
  return found;
}

function fromOf(element: Element): ReadingRule['from'] {
  if (element.hasAttribute('itemprop')) return 'structured-data';
  return /^h\d$/.test(element.localName) ? 'heading' : 'field';
}

/** A label that stands in a group with the element, for tools that name nothing but by text. */
function byLabel(element: Element): ReadingRule[] {
  const rules: ReadingRule[] = [];
  let group = element.parentElement;
  for (let up = 0; group && up < 4; up += 1, group = group.parentElement) {
    const label = [...group.querySelectorAll('label, th, dt, td:first-child, [class*=label]')].find(
      (one) => !one.contains(element) && (one.textContent ?? '').trim().length > 1,
    );
    const text = (label?.textContent ?? '')
      .replace(/\s+/gu, ' ')
      .replace(/[\s:*]+$/u, '')
      .trim()
      .toLowerCase();
    const within =
      handles(group).find(({ css }) => css.startsWith('.'))?.css ??
      (/^(tr|dl|li)$/.test(group.localName) ? group.localName : undefined);
    if (!label || !within || text.length > 60) continue;
    const css = handles(element).find(({ stability }) => stability !== 'weak')?.css ?? element.localName;
    const labelCss = /^(label|th|dt|td)$/.test(label.localName) ? label.localName : handles(label)[0]?.css;
    if (labelCss) rules.push({ from: 'label', css, label: { css: labelCss, within, texts: [text] } });
  }
  return rules;
}

/**
 * The hosts of the open shadow roots that an element stands in, outermost first, each by its most stable selector.
 * @returns null where one of them cannot be told from others.
 */
function shadowPath(element: Element): string[] | null {
  const path: string[] = [];
  for (let root = element.getRootNode(); 'host' in root; ) {
    const host = (root as ShadowRoot).host;
    root = host.getRootNode();
    const own = [...handles(host), { css: host.localName }];
    const css = own.find((one) => (root as ParentNode).querySelector(one.css) === host)?.css;
    if (css === undefined) return null;
    path.unshift(css);
  }
  return path;
}

const ORDER: Record<Stability, number> = { strong: 0, fair: 1, weak: 2 };

/**
 * Proposes rules that read an element, most stable first: ids that no build makes, test ids, names and ARIA before
 * labels, labels before classes; hashed classes never. Only rules that find this very element first are proposed.
 * @param document The document that the element stands in, in the light or in open shadow roots.
 */
export function proposeRules(document: Document, element: Element): ProposedRule[] {
  const proposals: ProposedRule[] = [];
  const shadow = shadowPath(element);
  if (!shadow) return [];
  const consider = (found: ReadingRule, stability: Stability): void => {
    const rule = shadow.length > 0 ? { ...found, shadow } : found;
    const [first] = readRule(document, rule);
    if (first?.element !== element || first.text === '') return;
    if (proposals.some((one) => JSON.stringify(one.rule) === JSON.stringify(rule))) return;
    proposals.push({ rule, stability, reads: first.text });
  };
  const from = fromOf(element);
  const own = handles(element);
  for (const { css, stability } of own) consider({ from, css }, stability);
  const tails = own.length > 0 ? own.map(({ css }) => css) : [element.localName];
  let above = element.parentElement;
  for (let up = 0; above && up < MAX_UP; up += 1, above = above.parentElement) {
    for (const { css, stability } of handles(above)) {
      for (const tail of tails)
        consider({ from, css: `${css} ${tail}` }, stability === 'strong' ? 'strong' : 'weak');
    }
  }
  for (const rule of byLabel(element)) consider(rule, 'fair');
  return proposals.sort((a, b) => ORDER[a.stability] - ORDER[b.stability]).slice(0, 6);
}

/**
 * The nearest element at or above the one pointed at that can be told reliably and stands in no shadow root; the
 * panel stands at its end.
 * @returns null if there is none below the body.
 */
export function proposeAnchor(document: Document, element: Element): Anchor | null {
  const above = (node: Element) =>
    node.parentElement ?? (node.getRootNode() as Partial<ShadowRoot>).host ?? null;
  for (let node: Element | null = element; node && node.localName !== 'body'; node = above(node)) {
    if (/^(input|textarea|select|button|a|span|label|h\d|p|td|tr|tbody|table|ul|ol|li)$/.test(node.localName))
      continue;
    const target = node;
    const handle = handles(node).find(({ css }) => document.querySelector(css) === target);
    if (handle) return { css: handle.css, at: 'last' };
  }
  return null;
}
