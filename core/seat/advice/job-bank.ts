import type { Lever } from '../../model/theme.ts';
import { JOB_WORDS } from '../../texts/advice-job.ts';
import { textsFor } from '../../texts/texts.ts';
import type { AdviceLanguage } from './words.ts';

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
  const { t, has } = textsFor(JOB_WORDS, language);
  if (!has(`job.${theme}.hire`)) return undefined;
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
