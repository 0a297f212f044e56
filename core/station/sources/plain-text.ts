import { Parser } from 'htmlparser2';

const BLOCKS = new Set(
  'address article aside blockquote br dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table td th tr ul'.split(
    ' ',
  ),
);
/** Elements whose text nobody wrote as a comment. Quoted mails are what somebody else wrote before. */
const SILENT = new Set(['script', 'style', 'head', 'title', 'template', 'noscript', 'blockquote']);

/** A response holds 20,000 characters; markup rarely makes more of it than this. */
const MAX_HTML = 1_000_000;
const MAX_DEPTH = 500;

/** The text of an HTML fragment: entities read, blocks on lines of their own, quoted mails and scripts left out. */
export function textOfHtml(html: string): string {
  const read = html.slice(0, MAX_HTML);
  let text = '';
  let silent = 0;
  const parser = new Parser(
    {
      onopentagname(name) {
        if (SILENT.has(name)) silent++;
        if (BLOCKS.has(name)) text += '\n';
      },
      ontext(part) {
        if (silent === 0) text += part;
      },
      onclosetag(name) {
        if (SILENT.has(name) && silent > 0) silent--;
        if (BLOCKS.has(name) && name !== 'br') text += '\n';
      },
    },
    { decodeEntities: true },
  );
  // The parser looks through all open elements at every tag: nested without end, a megabyte would take 19 s.
  parser.end(depthOf(read) > MAX_DEPTH ? read.replace(/<[^>]*>/g, ' ') : read);
  return text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ *\n */g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** How many elements are open at once, at most: a tag that is never closed stays open. */
function depthOf(html: string): number {
  let depth = 0;
  let most = 0;
  for (const [tag] of html.matchAll(/<\/?[a-z][^>]*>/gi)) {
    if (tag.startsWith('</')) depth = Math.max(0, depth - 1);
    else if (!/\/>$|^<(?:br|hr|img|input|meta|link|col|wbr)\b/i.test(tag)) depth++;
    most = Math.max(most, depth);
  }
  return most;
}

/** Headers that mail programs write above the mail that is answered, in four languages; a line has one of them. */
const SENDER = /^\W*(?:from|von|de|expéditeur)\W*:/i;
const FURTHER_HEADER =
  /^\W*(?:sent|date|to|cc|subject|gesendet|datum|an|kopie|betreff|envoyé|à|objet|enviado|enviado el|fecha|para|asunto)\W*:/i;
/** A line that says who wrote what comes below it ("On Monday, Max wrote:"), or that a mail begins there. */
const QUOTE_BEGINS =
  /^\W*(?:(?:on|am|le|el)\b.{3,200}(?:wrote|schrieb|a écrit|escribió)(?!\p{L}).{0,200}:\s*$|-{2,}\s*(?:original message|ursprüngliche nachricht|message d['’]origine|mensaje original|forwarded message|weitergeleitete nachricht)\s*-{2,})/iu;
/** Mail programs break such a line where it is long. */
const QUOTE_BEGINS_BROKEN = /^\W*(?:on|am|le|el)\b.{3,200}$/i;
const WROTE = /^.{0,200}\b(?:wrote|schrieb|a écrit|escribió)(?!\p{L}).{0,80}:\s*$/iu;

/** Where the mail begins that is answered: its first line's index, or the number of lines. */
function quoteAt(lines: readonly string[]): number {
  const at = lines.findIndex((line, i) => {
    if (QUOTE_BEGINS.test(line)) return true;
    const next = lines.slice(i + 1, i + 4).filter((other) => other.trim() !== '');
    if (SENDER.test(line)) return next.some((other) => FURTHER_HEADER.test(other));
    return QUOTE_BEGINS_BROKEN.test(line) && next[0] !== undefined && WROTE.test(next[0]);
  });
  return at < 0 ? lines.length : at;
}

/** `text` without the earlier mail that a reply carries along, and cut to what a response may hold. */
export function ownWords(text: string): string {
  const lines = text.split('\n');
  return lines
    .slice(0, quoteAt(lines))
    .filter((line) => !/^\s*>/.test(line))
    .join('\n')
    .trim()
    .slice(0, 20_000)
    .toWellFormed();
}
