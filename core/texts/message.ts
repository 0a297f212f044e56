/**
 * A message as the build leaves it of ICU MessageFormat: a text in which `{name}` is a value, or parts of which some
 * are chosen by a value. No parser of messages runs in a browser (`tools/texts/compile.ts` is the other end).
 */
export type Message = string | readonly Part[];

/** A text, or what a value chooses: the value's name, how it chooses, the text of each case. */
export type Part = string | readonly [name: string, by: 'plural' | 'select', cases: Cases];

export type Cases = Readonly<Record<string, Message>>;

export type Values = Readonly<Record<string, string | number>>;

/** How a language chooses a plural form and writes a number. */
export interface Writing {
  plural(n: number): string;
  number(n: number): string;
}

/**
 * Writes `message` with its values. Numbers are written by `number`, so that they look like every other number.
 * A value that is not given stays as `{name}`, to be seen in review.
 */
export function write(message: Message, values: Values, writing: Writing): string {
  if (typeof message === 'string') return fill(message, values, writing);
  return message
    .map((part) => {
      if (typeof part === 'string') return fill(part, values, writing);
      const [name, by, cases] = part;
      return write(chosen(values[name] ?? '', by, cases, writing), values, writing);
    })
    .join('');
}

function chosen(value: string | number, by: 'plural' | 'select', cases: Cases, { plural }: Writing): Message {
  const exact = by === 'plural' ? `=${value}` : String(value);
  const found = Object.hasOwn(cases, exact) ? exact : by === 'plural' ? plural(Number(value)) : 'other';
  return cases[found] ?? cases.other ?? '';
}

function fill(text: string, values: Values, { number }: Writing): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    return value === undefined ? whole : typeof value === 'number' ? number(value) : value;
  });
}
