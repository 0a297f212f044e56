/** A text, or one text per plural form; `{name}` stands for a value. `n` chooses the plural form. */
export type Message = string | { readonly one: string; readonly other: string };

type Names<S extends string> = S extends `${string}{${infer Name}}${infer Rest}` ? Name | Names<Rest> : never;

/** The placeholders of a message, so that a text without its values does not compile. */
export type Values<M extends Message> = M extends string
  ? Names<M>
  : M extends { readonly other: infer Other extends string }
    ? Names<Other> | 'n'
    : never;

/** The same keys in another language, with a plural form wherever English has one. */
export type Translation<C extends Record<string, Message>> = {
  readonly [Key in keyof C]: C[Key] extends string
    ? string
    : { readonly one: string; readonly other: string };
};

/**
 * Writes `message` with its values. Numbers are written by `number`, so that they look like every other number.
 * An unknown placeholder stays as it stands, to be seen in review.
 */
export function write(
  message: Message,
  values: Readonly<Record<string, string | number>>,
  plural: (n: number) => string,
  number: (n: number) => string,
): string {
  const text =
    typeof message === 'string' ? message : plural(Number(values.n)) === 'one' ? message.one : message.other;
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    return value === undefined ? whole : typeof value === 'number' ? number(value) : value;
  });
}
