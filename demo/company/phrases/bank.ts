import type { Language } from '../../../core/model/language.ts';
import { german } from './de.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { french } from './fr.ts';

export type Sentiment = 'complaint' | 'praise';

/** What people of the sample company write in one language. */
export interface PhraseBank {
  themes: Record<string, Partial<Record<Sentiment, readonly string[]>>>;
  /** Call-back complaints that name the appointment desk. */
  appointmentDesk: readonly string[];
  /** Appointment complaints that name the planners. */
  planningMoved: readonly string[];
  interview: { silence: readonly string[]; other: readonly string[] };
  colleagues: { payroll: readonly string[]; planning: readonly string[]; praise: readonly string[] };
  /** Remarks about what a person is rather than does: must be set aside for fairness. */
  setAside: readonly string[];
  /** Comments that fit no theme. */
  neutral: readonly string[];
  /** Sentences with names, numbers and addresses that must be redacted. */
  details: readonly string[];
  but: string;
  /** What stands against a comment that says the opposite of its rating. */
  otherwise: { good: string; bad: string };
  /** First words that may lose their capital inside a sentence. */
  lowerable: readonly string[];
  weekdays: readonly string[];
  names: readonly string[];
}

export const BANKS: Record<Language, PhraseBank> = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
};
