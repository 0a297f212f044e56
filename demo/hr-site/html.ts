const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text that is HTML already. */
export interface Html {
  readonly html: string;
}

type Part = string | number | Html | readonly Html[];

function written(part: Part): string {
  if (typeof part === 'string') return part.replace(/[&<>"']/g, (letter) => ENTITIES[letter]!);
  if (typeof part === 'number') return String(part);
  if ('html' in part) return part.html;
  return part.map((one) => one.html).join('');
}

/** A template of which every inserted text is escaped. */
export function html(texts: TemplateStringsArray, ...parts: Part[]): Html {
  return { html: texts.map((text, at) => (at === 0 ? text : written(parts[at - 1]!) + text)).join('') };
}

/** Text that is trusted as it stands: constants of this folder. */
export function raw(text: string): Html {
  return { html: text };
}
