import type { SourceProbe } from './contract.ts';

/** What a token can see, before anything is read. */
export interface ToolProbe extends SourceProbe {
  /** Kinds of things with how many there are and their first names: queues, surveys, groups. */
  sees: { what: string; count?: number; names?: string[] }[];
  /** What the settings name, or a reading needs, and the tool does not show. */
  missing: Lack[];
}

/**
 * Something that is not to be seen: a queue or field by its name, answers that name their team in the way that the
 * settings say, what a rating question measures, any rating at all, counts (`name` says why), or segments of an
 * attribute.
 */
export interface Lack {
  what: 'queue' | 'field' | 'unit' | 'measure' | 'ratings' | 'counts' | 'segments';
  name?: string;
  /** What could be named instead. */
  others?: string[];
}

/** A lack in a sentence. */
export function lackSentence({ what, name = '', others = [] }: Lack): string {
  switch (what) {
    case 'queue':
      return `No queue named "${name}" is shown to this token.`;
    case 'field':
      return `No custom field named "${name}" is shown to this token.`;
    case 'unit':
      return 'No answer names its team in the way that the settings say.';
    case 'measure':
      return `What the rating question "${name}" measures is not said in the settings, so it is left out.`;
    case 'ratings':
      return 'No rating is to be seen that this token may read.';
    case 'counts':
      return `The overview of the whole company cannot be counted: it ${name.replace(/^nothing is shown/, 'shows nothing')}.`;
    case 'segments':
      return `No segment belongs to attribute ${name}.${others.length > 0 ? ` Attributes with segments: ${others.join('; ')}.` : ''}`;
  }
}
