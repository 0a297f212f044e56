import type { Lever } from '../../model/theme.ts';
import { JOB_WORDS } from '../../texts/advice-job.ts';
import { textsFor } from '../../texts/texts.ts';
import { type AdviceLanguage, entryOf } from './words.ts';

/** How a theme is said on a job card, in one language; see `core/texts/advice-job.ts`. */
export interface JobWords {
  hire: string;
  look: string;
  love: string;
  loved: string;
  cause: string;
  said: string;
}

/** Themes that a job card has words of its own for, each with the week of the onboarding in which it is best learned. */
export const JOB_WEEKS: Readonly<Record<string, 1 | 2 | 3 | 4>> = {
  'call-back': 1,
  explaining: 2,
  empathy: 2,
  knowledge: 2,
  'first-time': 3,
  'passed-on': 3,
  waiting: 1,
  reachability: 1,
  billing: 2,
  arrival: 1,
  'product-quality': 3,
  workmanship: 3,
  website: 2,
  price: 3,
  policy: 3,
  privacy: 1,
  staff: 1,
  speed: 2,
  appointment: 2,
  informed: 1,
};

/** The words for `theme`; undefined for one that came with published data and has none here. */
export function jobWords(theme: string, language: AdviceLanguage): JobWords | undefined {
  if (entryOf(JOB_WEEKS, theme) === undefined) return undefined;
  const { t } = textsFor(JOB_WORDS, language);
  const say = t as (key: string) => string;
  return {
    hire: say(`job.${theme}.hire`),
    look: say(`job.${theme}.look`),
    love: say(`job.${theme}.love`),
    loved: say(`job.${theme}.loved`),
    cause: say(`job.${theme}.cause`),
    said: say(`job.${theme}.said`),
  };
}

/** What a theme without words of its own is, by what HR would have to move. */
export function causeByLever(lever: Lever, language: AdviceLanguage): string {
  return textsFor(JOB_WORDS, language).t(`cause.${lever}`);
}
