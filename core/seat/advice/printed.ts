import type { AdviceLanguage } from './words.ts';

/** `text` as HTML shows it. */
export function escaped(text: string): string {
  return text.replace(
    /[&<>"']/g,
    (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' })[sign]!,
  );
}

/** Text that Markdown would read as marks, escaped; one line stays one line. */
export function markdown(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>#|~!]/g, '\\$&');
}

/** The look of a printed page: one sheet of A4 or Letter, black on white. */
const STYLE = `@page{size:auto;margin:12mm 14mm}
*{box-sizing:border-box}
body{margin:0 auto;max-width:184mm;font:9.6pt/1.35 system-ui,sans-serif;color:#000;background:#fff}
h1{font-size:14pt;margin:0 0 2mm}h2{font-size:10.4pt;margin:3mm 0 .8mm}p{margin:0 0 1.2mm}
ul,ol{margin:0 0 1mm;padding-left:5mm}li{margin:0 0 .9mm;break-inside:avoid}
.quiet{color:#444;font-size:8.6pt}.two{display:grid;grid-template-columns:1fr 1fr;gap:0 6mm}
.three{display:grid;grid-template-columns:1fr 1fr 1fr;gap:0 6mm}
.line{border-bottom:.3pt solid #888;height:6mm}
.boxes{white-space:nowrap;font-size:8.6pt;text-align:right}
table{width:100%;border-collapse:collapse}td,th{vertical-align:top;text-align:left;padding:1.5mm 2mm 1.5mm 0;border-bottom:.3pt solid #bbb}
footer{margin-top:3mm;font-size:8.6pt;color:#444}`;

/** A whole document of one printed page. It holds no script and loads nothing; `body` is HTML of ours. */
export function printedPage(title: string, language: AdviceLanguage, body: string): string {
  return (
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8">` +
    `<meta name="viewport" content="width=device-width"><title>${escaped(title)}</title>` +
    `<style>${STYLE}</style></head><body><h1>${escaped(title)}</h1>${body}</body></html>`
  );
}
