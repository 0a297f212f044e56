import { type Html, html, raw } from './html.ts';

/**
 * Ways in which HR tools lay out and scroll their pages, each rebuilt here as small as it can be. A card has to be
 * in sight in all of them, at every size, and in nobody's way.
 */
export interface Layout {
  style: string;
  /** Comes after the page's own content, inside it. */
  more?: Html;
  /** Comes last in the body. */
  last?: Html;
}

const rows = (count: number, row: (n: number) => string): Html =>
  raw(Array.from({ length: count }, (_, n) => row(n + 1)).join(''));
const prose = rows(
  40,
  (n) =>
    `<p>Paragraph ${n}. The team answers within a working day, and says so when that will not be possible.</p>`,
);

export const LAYOUTS: Readonly<Record<string, Layout>> = {
  /** The content scrolls by itself and ends exactly where the window does. */
  'own-scroller': {
    style: `html,body{height:100%;overflow:hidden}.shell{height:100vh;min-height:0}.shell>:last-child{height:100vh;min-height:0;display:flex;flex-direction:column;overflow:hidden}[data-content]{flex:1;min-height:0;overflow:auto}`,
    more: prose,
  },
  /** A scroller in a scroller, of which the outer never scrolls: what sticks to the inner one has no effect. */
  'double-scroller': {
    style:
      'html{height:100%}body{height:auto;overflow-x:hidden;overflow-y:auto}[data-content]{overflow:hidden auto}',
    more: prose,
  },
  /** Every line of the page holds something to hit, from edge to edge. */
  full: {
    style:
      '[data-content]{padding:0}.crowd{display:grid;grid-template-columns:repeat(auto-fill,minmax(150px,1fr));gap:2px}.crowd button{height:26px}',
    more: html`<div class="crowd">${rows(900, (n) => `<button type="button">Choice ${n}</button>`)}</div>`,
  },
  /** The content takes the left half; right of it nothing is. */
  'half-free': { style: '[data-content]>*{max-width:46%}', more: prose },
  /** Bars stick to the top and to the bottom, in a part of the page that has a coordinate system of its own. */
  sticky: {
    style:
      '.shell>:last-child{transform:translateZ(0)}.sticks{position:sticky;background:#fff;padding:8px;z-index:5;display:flex;gap:8px}.sticks.low{bottom:0}.sticks.high{top:0}',
    more: html`<div class="sticks high"><button type="button">Back</button></div>${prose}<div class="sticks low"><button type="button">Save</button><button type="button">Save and close</button></div>`,
  },
  /** Columns of cards beside one another, wider than the window, each to be dragged. */
  kanban: {
    style:
      '.board{display:flex;gap:12px;overflow-x:auto;height:70vh}.board>div{flex:none;width:280px;overflow-y:auto;background:#e3e8ee}.board article{margin:6px;padding:12px;background:#fff;cursor:pointer}',
    more: html`<div class="board">${rows(9, (column) => `<div>${Array.from({ length: 12 }, (_, n) => `<article>Stage ${column}, entry ${n + 1}</article>`).join('')}</div>`)}</div>`,
  },
  /** A long list of links. */
  list: {
    style: '',
    more: html`<table class="oxd-table">${rows(300, (n) => `<tr><td><input type="checkbox"></td><td><a href="#${n}">Record ${n}</a></td><td>Open</td></tr>`)}</table>`,
  },
  /** A chat of somebody else's floats in the corner. */
  chat: {
    style:
      '.chat{position:fixed;right:18px;bottom:18px;width:330px;height:420px;border:1px solid #888;background:#fff}',
    more: prose,
    last: html`<iframe class="chat" title="Chat" srcdoc="<button>Ask us</button>"></iframe>`,
  },
  /** The content is shorter than the window; the page's own buttons follow it. */
  short: {
    style: '',
    last: html`<footer><button type="button">Modify</button><button type="button">Delete</button></footer>`,
  },
};
