import type { Lever } from '../../model/theme.ts';
import { JOB_WORDS } from '../../texts/advice-job.ts';
import { textsFor } from '../../texts/texts.ts';
import { THEME_FACTS } from './theme-facts.ts';
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

/** The words for `theme`; undefined for one that came with published data and has none here. */
export function jobWords(theme: string, language: AdviceLanguage): JobWords | undefined {
  if (entryOf(THEME_FACTS, theme) === undefined) return undefined;
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
