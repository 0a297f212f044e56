import type { TeamView, ThemeView } from '../../model/team-view.ts';
import { ADVICE } from '../../texts/advice.ts';
import { textsFor } from '../../texts/texts.ts';
import { shareIn } from './figures.ts';
import { ledScore, levelOf } from './level.ts';
import {
  type AdviceLanguage,
  carriesAdvice,
  isLoud,
  loudestFirst,
  quotedTheme,
  strongestFirst,
} from './words.ts';

/**
 * What may be said of a team's comments. Not asked, withheld and not proven are three things, and none of them is
 * "nothing wrong".
 */
export interface Voice {
  /** `no-topic`: that there are comments may be known, but not what any of them is about. */
  state: 'none' | 'withheld' | 'no-topic' | 'shown';
  /** Whether any complaint may be shown, and any praise. */
  shows: { complaints: boolean; praise: boolean };
  /** Complaints whose effect on the score is proven, the gravest first. */
  grave: ThemeView[];
  /** Complaints that are surely frequent, proven or not, the loudest first. */
  loud: ThemeView[];
  /** Praise that is surely frequent or proven to raise the score, the loudest first. That it is said is all it says. */
  praise: ThemeView[];
}

/** Sorts what customers of `view` say by what may be made of it. */
export function voiceOf({ themes }: TeamView): Voice {
  const nothing = {
    shows: { complaints: false, praise: false },
    grave: [],
    loud: [],
    praise: [],
  };
  if (themes.state === 'hidden') return { state: 'withheld', ...nothing };
  if (themes.state === 'none' || themes.comments === 0) return { state: 'none', ...nothing };
  const { complaints, praise } = themes;
  return {
    state: complaints.length + praise.length > 0 ? 'shown' : 'no-topic',
    shows: { complaints: complaints.length > 0, praise: praise.length > 0 },
    grave: complaints.filter(carriesAdvice).sort(strongestFirst),
    loud: complaints.filter(isLoud).sort(loudestFirst),
    praise: praise
      .filter((view) => carriesAdvice(view) || (isLoud(view) && !((view.impact?.high ?? 0) < 0)))
      .sort(loudestFirst),
  };
}

/** Why a score is as it is not known: to go on from the score, where no complaint is proven. */
export function whyUnknown(view: TeamView, language: AdviceLanguage): string {
  const { t } = textsFor(ADVICE, language);
  const { state, loud } = voiceOf(view);
  const [named] = loud;
  if (state !== 'shown') return t(`why.${state}`);
  return named
    ? t('why.named', { theme: quotedTheme(named, language), share: shareIn(named.share, language) })
    : t('why.not-proven');
}

/**
 * What weighs most at the nearest unit above, for a team whose own comments name nothing. A team that is doing well is
 * not measured by what others are blamed for.
 */
export function aboveOf(
  view: TeamView,
  language: AdviceLanguage,
): { unit: string; theme: string } | undefined {
  const { state, loud, grave } = voiceOf(view);
  if (levelOf(ledScore(view)) === 'good' || (state === 'shown' && loud.length + grave.length > 0))
    return undefined;
  return view.above?.complaint
    ? { unit: view.above.name, theme: quotedTheme(view.above.complaint, language) }
    : undefined;
}
