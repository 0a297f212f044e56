import type { QuestionText } from './question-text.ts';
import { QUESTIONS_DE } from './questions-de.ts';
import { QUESTIONS_EN, type QuestionId } from './questions-en.ts';

/** The theme of questions that fit every team that serves people. */
export const ANY_THEME = 'any';

/** A behaviour question of the bank. */
export interface BankQuestion {
  id: QuestionId;
  /** Theme that it is asked for, or {@link ANY_THEME}. */
  theme: string;
  /** `fit` looks for what serves customers here already; `add`, for what is not there yet. */
  goal: 'fit' | 'add';
  /** An attitude is hired for; what is trainable goes to the onboarding list, never to rejection. */
  kind: 'attitude' | 'trainable';
  en: QuestionText;
  de: QuestionText;
}

/** Themes that are mainly an attitude; questions of all others ask for what can be learned. */
const ATTITUDES = new Set(['call-back', 'explaining', 'empathy', 'staff', 'reachability', 'privacy']);
/** General questions that ask for an attitude. */
const GENERAL_ATTITUDES = new Set(['any-listening', 'any-own-mistake', 'any-add', 'any-add-2']);

function entry(id: QuestionId): BankQuestion {
  const theme = id.startsWith(`${ANY_THEME}-`) ? ANY_THEME : id.replace(/-(?:1|2|add)$/, '');
  const attitude = theme === ANY_THEME ? GENERAL_ATTITUDES.has(id) : ATTITUDES.has(theme);
  return {
    id,
    theme,
    goal: /-add(?:-2)?$/.test(id) ? 'add' : 'fit',
    kind: attitude ? 'attitude' : 'trainable',
    en: QUESTIONS_EN[id],
    de: QUESTIONS_DE[id],
  };
}

/** Every question, in a fixed order: theme by theme, fit before add. */
export const QUESTION_BANK: readonly BankQuestion[] = (Object.keys(QUESTIONS_EN) as QuestionId[]).map(entry);
