import type { Message } from './message.ts';

const ACCENTED: Readonly<Record<string, string>> = {
  a: 'á',
  e: 'ë',
  i: 'í',
  o: 'ö',
  u: 'ü',
  c: 'ç',
  n: 'ñ',
  s: 'š',
  A: 'Å',
  E: 'É',
  I: 'Î',
  O: 'Ø',
  U: 'Ü',
};

/**
 * `text` accented and about a third longer, in brackets: what is not translated stands out, what is cut off
 * loses its closing bracket. Placeholders stay as they are.
 */
export function pseudo(text: string): string {
  const parts = text.split(/(\{\w+\})/);
  const accented = parts
    .map((part) =>
      part.startsWith('{') ? part : part.replace(/[a-zA-Z]/g, (letter) => ACCENTED[letter] ?? letter),
    )
    .join('');
  const words = Math.ceil(text.length / 15);
  return `[${accented}${' ööö'.repeat(text.length < 4 ? 0 : words)}]`;
}

/** The same of a whole message, its cases included. */
export function pseudoMessage(message: Message): Message {
  if (typeof message === 'string') return pseudo(message);
  return message.map((part) => {
    if (typeof part === 'string') return pseudo(part);
    const [name, by, cases] = part;
    return [
      name,
      by,
      Object.fromEntries(Object.entries(cases).map(([form, text]) => [form, pseudoMessage(text)])),
    ];
  });
}
