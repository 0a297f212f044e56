import { QUESTIONS, type QuestionId } from '../../texts/advice-questions.ts';
import { textsFor } from '../../texts/texts.ts';
import { THEME_FACTS } from './theme-facts.ts';
import { type AdviceLanguage, entryOf } from './words.ts';

export type { QuestionId };

/** The theme of questions that fit every team that serves people. */
export const ANY_THEME = 'any';

/** Before a kind of work, what stands for the theme of its questions: `role-phone`. */
export const ROLE = 'role-';

/** A behaviour question of the bank. */
export interface BankQuestion {
  id: QuestionId;
  /** Theme that it is asked for, {@link ANY_THEME}, or {@link ROLE} and a kind of work. */
  theme: string;
  /** `fit` looks for what serves customers here already; `add`, for what is not there yet. */
  goal: 'fit' | 'add';
  /** An attitude is hired for; what is trainable goes to the onboarding list, never to rejection. */
  kind: 'attitude' | 'trainable';
}

/** How a question is asked in one language: the question, two probes, and what an answer looks like at 1, 3 and 5. */
export interface QuestionText {
  ask: string;
  probes: readonly [string, string];
  anchors: readonly [one: string, three: string, five: string];
}

/** General questions that ask for an attitude; of each kind of work all but the third do. */
const GENERAL_ATTITUDES = new Set(['any-listening', 'any-own-mistake', 'any-add', 'any-add-2']);

function entry(id: QuestionId): BankQuestion {
  const theme = id.startsWith(`${ANY_THEME}-`) ? ANY_THEME : id.replace(/-(?:1|2|3|add)$/, '');
  const attitude =
    theme === ANY_THEME
      ? GENERAL_ATTITUDES.has(id)
      : theme.startsWith(ROLE)
        ? !id.endsWith('-3')
        : entryOf(THEME_FACTS, theme)?.attitude === true;
  return {
    id,
    theme,
    goal: /-add(?:-2)?$/.test(id) ? 'add' : 'fit',
    kind: attitude ? 'attitude' : 'trainable',
  };
}

/** Every question, in a fixed order: theme by theme, fit before add. */
export const QUESTION_BANK: readonly BankQuestion[] = Object.keys(QUESTIONS.messages.en ?? {}).flatMap(
  (key) => {
    const id = /^question\.(.+)\.ask$/.exec(key)?.[1];
    return id === undefined ? [] : [entry(id as QuestionId)];
  },
);

/** How `id` is asked in `language`. */
export function questionText(id: QuestionId, language: AdviceLanguage): QuestionText {
  const { t } = textsFor(QUESTIONS, language);
  return {
    ask: t(`question.${id}.ask`),
    probes: [t(`question.${id}.probe-1`), t(`question.${id}.probe-2`)],
    anchors: [t(`question.${id}.anchor-1`), t(`question.${id}.anchor-3`), t(`question.${id}.anchor-5`)],
  };
}
