import type { AddressRule } from '../../model/host-adapter.ts';
import { matchAddress } from './page-kind.ts';

/** An ad as it stands on the page; read on a person's click only, and kept nowhere. */
export interface Ad {
  title?: string;
  /** Plain text, one paragraph or point per line. */
  text: string;
  from: 'structured-data' | 'board' | 'editor';
}

const MAX_TEXT = 40_000;
const MAX_TITLE = 200;

interface AdPlace {
  from: 'board' | 'editor';
  /** The pages on which the selectors mean the ad; anywhere else they may mean a candidate's text. */
  address: AddressRule;
  host?: RegExp;
  title?: string;
  text: string;
}

/** Ordered; the first place whose text is there wins. */
const PLACES: readonly AdPlace[] = [
  {
    from: 'editor',
    address: { path: '(^|/)recruitment/addJobVacancy/\\d+/?$' },
    title: '.oxd-select-text-input',
    text: 'form textarea.oxd-textarea',
  },
  {
    from: 'editor',
    address: { query: { m: 'joborders', a: 'edit', jobOrderID: '\\d+' } },
    title: '#title',
    text: '.cke_wysiwyg_frame, textarea#description',
  },
  {
    from: 'editor',
    address: { query: { m: 'joborders', a: 'show', jobOrderID: '\\d+' } },
    title: '.jobTitleHot, .jobTitleCold',
    text: '#shortDescription',
  },
  {
    from: 'editor',
    address: { path: '^/odoo/(?:.*/)?(?:recruitment|(?:m-)?hr\\.job)/\\d+/?$' },
    title: '.o_form_view [name=name] .o_input',
    text: '.o_form_view [name=description]',
  },
  {
    from: 'editor',
    address: { hashQuery: { model: 'hr\\.job', id: '\\d+' } },
    title: '.o_form_view [name=name] .o_input',
    text: '.o_form_view [name=description]',
  },
  {
    from: 'editor',
    address: { path: '/(app|desk)/job-opening/[^/]+/?$' },
    title: '[data-fieldname=job_title] input',
    text: '[data-fieldname=description] .ql-editor',
  },
  {
    from: 'board',
    address: { path: '/jobs/' },
    host: /(^|\.)greenhouse\.io$/,
    title: '.app-title, h1',
    text: '#content',
  },
  {
    from: 'board',
    address: { path: '^/[^/]+/[\\da-f-]{36}' },
    host: /^jobs\.(eu\.)?lever\.co$/,
    title: '.posting-headline h2',
    text: '.posting-page, .content',
  },
  {
    from: 'board',
    address: { path: '/job/' },
    host: /\.myworkdayjobs\.com$/,
    title: '[data-automation-id=jobPostingHeader]',
    text: '[data-automation-id=jobPostingDescription]',
  },
];

const ENTITIES: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  bull: '•',
  hellip: '…',
};

function lines(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(/[^\S\n]+/gu, ' ').trim())
    .filter((line) => line !== '')
    .join('\n')
    .slice(0, MAX_TEXT);
}

function decode(text: string): string {
  return text.replace(/&(#x[\da-f]+|#\d+|[a-z]+);/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return ENTITIES[name.toLowerCase()] ?? whole;
    const code = name[1]!.toLowerCase() === 'x' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** Text of a description that is written as HTML, without handing it to a parser of the page. */
export function textOfHtml(html: string): string {
  const whole = /&lt;\/?(p|li|ul|br|div|h\d|strong)\b/i.test(html) ? decode(html) : html;
  const text = whole
    .replace(/<(script|style)\b[\s\S]*?<\/\1\s*>/gi, ' ')
    .replace(/<li\b[^>]*>/gi, '\n- ')
    .replace(/<(br|\/p|\/div|\/li|\/ul|\/ol|\/h\d|\/tr)\b[^>]*>/gi, '\n')
    .replace(/<[^>]*>/g, ' ');
  return lines(decode(text));
}

/** Text of an element with its blocks on lines of their own. */
function textOfElement(element: Element): string {
  const control = element as HTMLInputElement | HTMLTextAreaElement;
  if (element.localName === 'textarea' || element.localName === 'input') return lines(control.value);
  if (element.localName === 'iframe') {
    const body = (element as HTMLIFrameElement).contentDocument?.body;
    return body ? textOfElement(body) : '';
  }
  let text = '';
  const visit = (node: Node): void => {
    for (const child of node.childNodes) {
      if (child.nodeType === 3) text += (child.nodeValue ?? '').replace(/\s+/gu, ' ');
      if (child.nodeType !== 1) continue;
      const { localName } = child as Element;
      if (/-|^(script|style|button|nav|form)$/.test(localName)) continue;
      const block = /^(p|div|li|ul|ol|h\d|br|tr|section)$/.test(localName);
      if (block) text += localName === 'li' ? '\n- ' : '\n';
      visit(child);
      if (block) text += '\n';
    }
  };
  visit(element);
  return lines(text);
}

interface Posting {
  title?: unknown;
  description?: unknown;
}

/** The first JobPosting in a JSON-LD value, however it is nested. */
function posting(value: unknown, depth = 0): Posting | undefined {
  if (typeof value !== 'object' || value === null || depth > 6) return undefined;
  if (!Array.isArray(value)) {
    const type = (value as Record<string, unknown>)['@type'];
    if (type === 'JobPosting' || (Array.isArray(type) && type.includes('JobPosting'))) return value;
  }
  for (const part of Object.values(value)) {
    const found = posting(part, depth + 1);
    if (found) return found;
  }
  return undefined;
}

function fromJsonLd(document: Document): Ad | null {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    let data: unknown;
    try {
      data = JSON.parse(script.textContent ?? '');
    } catch {
      continue;
    }
    const found = posting(data);
    if (typeof found?.description !== 'string') continue;
    const text = textOfHtml(found.description);
    if (!text) continue;
    const title = typeof found.title === 'string' ? found.title.trim().slice(0, MAX_TITLE) : undefined;
    return { title, text, from: 'structured-data' };
  }
  return null;
}

function fromMicrodata(document: Document): Ad | null {
  const item = document.querySelector('[itemtype$="schema.org/JobPosting"]');
  const property = (name: string): string => {
    const element = item?.querySelector(`[itemprop=${name}]`);
    return element ? (element.getAttribute('content') ?? textOfElement(element)) : '';
  };
  const text = lines(property('description')) || (item ? textOfElement(item) : '');
  return text
    ? { title: property('title').slice(0, MAX_TITLE) || undefined, text, from: 'structured-data' }
    : null;
}

function fromPlace(document: Document, url: URL, place: AdPlace): Ad | null {
  if (!matchAddress(place.address, url) || (place.host && !place.host.test(url.hostname))) return null;
  for (const element of document.querySelectorAll(place.text)) {
    const text = textOfElement(element);
    if (!text) continue;
    const heading = place.title ? document.querySelector(place.title) : null;
    const title = heading ? textOfElement(heading).split('\n')[0] : '';
    return { title: title?.slice(0, MAX_TITLE) || undefined, text, from: place.from };
  }
  return null;
}

/**
 * Reads the job ad on a page, for the ad check. To be called on a person's click only.
 * @param address The page's address; the tools' editors are read on their own addresses only.
 * @returns null if the page holds no ad that can be told from other text.
 */
export function readAd(document: Document, address: string): Ad | null {
  const url = new URL(address);
  for (const place of PLACES) {
    const ad = fromPlace(document, url, place);
    if (ad) return ad;
  }
  return fromJsonLd(document) ?? fromMicrodata(document);
}
