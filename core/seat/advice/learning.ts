import type { LearningItem, TeamView } from '../../model/team-view.ts';
import { UNIT_ADVICE } from '../../texts/advice-unit.ts';
import { textsFor } from '../../texts/texts.ts';
import { shareIn, windowIn } from './figures.ts';
import { insideFirst } from './line-of-sight.ts';
import { monthIn } from './time-words.ts';
import { type AdviceLanguage, carriesAdvice, phraseOf, say, strongestFirst } from './words.ts';

/** A training item and what became of the complaint that it was for. */
export interface LearningLine {
  item: LearningItem;
  sentence: string;
  /** Whether before and after can be held against each other, and whether the change is real. */
  state: 'better' | 'worse' | 'no-real-change' | 'cannot-compare' | 'no-date';
}

export interface LearningAdvice {
  lines: LearningLine[];
  /** Complaints that are trained for, rise or stand out here, and have no item yet. */
  offers: string[];
  /** Stands under every comparison. */
  caveat: string;
}

const OFFERS = 2;

/** Months from `from` to `to`. */
function between(from: string, to: string): number {
  const index = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7));
  return index(to) - index(from);
}

/**
 * Training items of this unit with the complaint they are for, before and after, each with its interval; and
 * complaints that are trained for, stand out here or rise, and have no item. What another team causes is not
 * offered training. Undefined where nothing is noted and nothing is missing.
 */
export function learningAdvice(view: TeamView, language: AdviceLanguage): LearningAdvice | undefined {
  if (view.settings.modulesOff.includes('learning')) return undefined;
  const { t } = textsFor(UNIT_ADVICE, language);
  const { themes } = view;
  // An item of a part of this unit cannot be seen in the figures of the whole.
  const own = new Set([view.team.id, ...view.team.path.map(({ id }) => id)]);
  const items = view.learning
    .filter((item) => item.teams.some((team) => own.has(team)))
    .sort((a, b) => ((a.month ?? '') < (b.month ?? '') ? 1 : -1));
  const lines = items.map((item) => lineOf(view, item, language));
  const inside = new Set(
    insideFirst(view, language)
      .filter((c) => c.noTraining)
      .map((c) => c.theme),
  );
  const known = new Set(view.learning.map(({ theme }) => theme));
  const offers =
    themes.state === 'shown'
      ? themes.complaints
          .filter(
            (c) =>
              c.theme.lever === 'train' &&
              (c.rising || c.distinguishes === 'more') &&
              carriesAdvice(c) &&
              !known.has(c.theme.id) &&
              !inside.has(c.theme.id),
          )
          .sort(strongestFirst)
          .slice(0, OFFERS)
          .map((c) => t('learning.offer', { name: phraseOf(c, language), share: shareIn(c.share, language) }))
      : [];
  return lines.length + offers.length > 0 ? { lines, offers, caveat: t('learning.caveat') } : undefined;
}

function lineOf(view: TeamView, item: LearningItem, language: AdviceLanguage): LearningLine {
  const { t } = textsFor(UNIT_ADVICE, language);
  const title = say(item.title, language);
  if (item.month === undefined) return { item, state: 'no-date', sentence: t('learning.no-date', { title }) };
  const done = t('learning.done', { title, month: monthIn(item.month, language) });
  const { themes } = view;
  if (themes.state !== 'shown')
    return { item, state: 'cannot-compare', sentence: t('learning.withheld', { done }) };
  const complaint = themes.complaints.find((c) => c.theme.id === item.theme);
  const name = complaint ? phraseOf(complaint, language) : item.theme;
  if (!complaint || complaint.verdict.kind === 'not-enough')
    return {
      item,
      state: 'cannot-compare',
      sentence: complaint ? t('learning.cannot', { done, name }) : t('learning.withheld', { done }),
    };
  const { verdict } = complaint;
  // Held against each other only where the item stands at the border of the two windows, within a month.
  const early = between(verdict.beforeWindow.to, item.month);
  if (early < 0 || early > 2)
    return {
      item,
      state: 'cannot-compare',
      sentence:
        item.month >= themes.window.from && item.month <= themes.window.to
          ? t('learning.between', { done, name, window: windowIn(themes.window, language) })
          : t('learning.cannot', { done, name }),
    };
  return {
    item,
    state: verdict.kind,
    sentence: t('learning.compared', {
      done,
      name,
      before: shareIn(verdict.before, language),
      after: shareIn(complaint.share, language),
      verdict: verdict.kind,
    }),
  };
}
