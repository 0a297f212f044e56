import { type Html, html, raw } from './html.ts';
import { LAYOUTS, type Layout } from './layouts.ts';
import { openCatsFrame, openCatsPage } from './opencats-pages.ts';
import { orangeHrmFrame, orangeHrmPage, type SitePage } from './orangehrm-pages.ts';
import { hostileScript, pageScript } from './page-script.ts';
import { STYLE } from './style.ts';

export interface SiteRequest {
  method: string;
  /** Path and query, or a whole address. */
  url: string;
  headers: Record<string, string | string[] | undefined>;
}

export interface SiteResponse {
  status: number;
  headers: Record<string, string>;
  body: string;
}

/** Behaviours of real tools, switched on in a page's query; links keep them. */
const SWITCHES = ['slow', 'wipe', 'fight', 'spa', 'csp', 'coep', 'hostile', 'narrow', 'sandbox'] as const;

const STRICT = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
  "frame-src 'none'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

function answer(
  status: number,
  type: string,
  body: string,
  headers: Record<string, string> = {},
): SiteResponse {
  return {
    status,
    headers: {
      'content-type': `${type}; charset=utf-8`,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      ...headers,
    },
    body,
  };
}

function policies(switches: ReadonlySet<string>): Record<string, string> {
  const headers: Record<string, string> = {};
  if (switches.has('csp')) headers['content-security-policy'] = STRICT;
  if (switches.has('sandbox')) headers['content-security-policy'] = 'sandbox allow-scripts';
  if (switches.has('coep')) {
    headers['cross-origin-opener-policy'] = 'same-origin';
    headers['cross-origin-embedder-policy'] = 'require-corp';
    headers['cross-origin-resource-policy'] = 'same-origin';
  }
  return headers;
}

function documentOf(
  title: string,
  body: Html,
  page: SitePage | null,
  switches: string[],
  layout?: Layout,
): string {
  const data = JSON.stringify({ values: page?.values ?? {}, switches }).replaceAll('<', '\\u003c');
  const hostile = switches.includes('hostile') ? html`<script src="/hr-site/hostile.js"></script>` : html``;
  return html`<!doctype html>
<html lang="en"${switches.includes('narrow') ? html` class="narrow"` : ''}>
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/hr-site/style.css">${layout ? html`<style>${raw(layout.style)}</style>` : ''}${hostile}</head>
<body>${body}${layout?.last ?? ''}<script type="application/json" id="page-data">${raw(data)}</script><script src="/hr-site/page.js"></script></body>
</html>`.html;
}

/** A page whose content goes on as the layout wants it. */
const laidOut = (page: SitePage, layout?: Layout): SitePage =>
  layout?.more ? { ...page, content: html`${page.content}${layout.more}` } : page;

const START = html`<div class="oxd-layout-context" data-content><div class="orangehrm-card-container"><h6 class="orangehrm-main-title">Demo HR tools of Tallwater Home Services</h6><p><a href="/web/index.php/recruitment/viewJobVacancy">PeopleDesk</a>: vacancies, candidates, employees, organization</p><p><a href="/opencats/index.php?m=joborders">HireBoard</a>: job orders, candidates</p></div></div>`;

/**
 * The demo HR site: pages of two HR tools under the addresses that the real ones have, with invented records.
 * `lay=NAME` lays a page out as one of {@link LAYOUTS}.
 * `/web/index.php/...` is built like OrangeHRM, `/opencats/index.php?...` (or `/index.php?...`) like OpenCATS.
 * Pure: the same request gives the same answer.
 */
export function hrSite(request: SiteRequest): SiteResponse {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return answer(405, 'text/plain', 'This demo can only be read.', { allow: 'GET, HEAD' });
  }
  if (!URL.canParse(request.url, 'http://demo.invalid')) return answer(400, 'text/plain', 'No address.');
  const url = new URL(request.url, 'http://demo.invalid');
  if (url.pathname === '/hr-site/style.css') return answer(200, 'text/css', STYLE);
  if (url.pathname === '/hr-site/page.js')
    return answer(200, 'text/javascript', `(${pageScript.toString()})(window)`);
  if (url.pathname === '/hr-site/hostile.js') {
    return answer(200, 'text/javascript', `(${hostileScript.toString()})(window)`);
  }

  const kept = SWITCHES.filter((name) => url.searchParams.has(name));
  const lay = url.searchParams.get('lay') ?? '';
  const layout = Object.hasOwn(LAYOUTS, lay) ? LAYOUTS[lay] : undefined;
  const keep = kept.map((name) => `${name}=${url.searchParams.get(name) || '1'}`).join('&');
  const headers = policies(new Set(kept));
  const finish = (page: SitePage | null, frame: (found: SitePage) => Html): SiteResponse => {
    const shown: SitePage = page ?? {
      title: 'Not found',
      section: '',
      content: html`<div class="orangehrm-card-container"><p>There is no such page.</p></div>`,
    };
    const body = frame(laidOut(shown, layout));
    return answer(page ? 200 : 404, 'text/html', documentOf(shown.title, body, page, kept, layout), headers);
  };

  const orange = /^\/web\/index\.php\/(.+?)\/?$/.exec(url.pathname)?.[1];
  if (orange) {
    const link = (path: string): string => `/web/index.php/${path}${keep ? `?${keep}` : ''}`;
    return finish(orangeHrmPage(orange, link), (page) => orangeHrmFrame(page, link));
  }
  if (/^\/(opencats\/)?index\.php$/.test(url.pathname)) {
    const link = (query: string): string => `${url.pathname}${query}${keep ? `&${keep}` : ''}`;
    return finish(openCatsPage(url.searchParams, link), (page) => openCatsFrame(page, link));
  }
  if (url.pathname === '/')
    return answer(200, 'text/html', documentOf('Demo HR tools', START, null, kept), headers);
  return finish(null, (page) => html`<div data-content>${page.content}</div>`);
}
