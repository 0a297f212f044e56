import { Parser } from 'htmlparser2';

const BLOCKS = new Set(
  'address article aside blockquote br dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table td th tr ul'.split(
    ' ',
  ),
);
/** Elements whose text nobody wrote as a comment. Quoted mails are what somebody else wrote before. */
const SILENT = new Set(['script', 'style', 'head', 'title', 'template', 'noscript', 'blockquote']);

/** The text of an HTML fragment: entities read, blocks on lines of their own, quoted mails and scripts left out. */
export function textOfHtml(html: string): string {
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
  parser.end(html);
  return text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ *\n */g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** `text` without the lines of an earlier mail that a reply carries along, and cut to what a response may hold. */
export function ownWords(text: string): string {
  return text
    .split('\n')
    .filter((line) => !/^\s*>/.test(line))
    .join('\n')
    .trim()
    .slice(0, 20_000);
}
