import type { LearningItem, TeamView } from '../../model/team-view.ts';
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

const TEXTS = {
  en: {
    done: (title: string, month: string) => `“${title}” (${month})`,
    compared: (done: string, name: string, before: string, after: string, verdict: string) =>
      `${done}: “${name}” ${before} → ${after}. ${verdict}`,
    better: 'A clear drop.',
    worse: 'A clear rise.',
    same: 'No clear change.',
    cannot: (done: string, name: string) =>
      `${done}: not enough comments on “${name}” before and after to compare.`,
    tooFew: (done: string) => `${done}: too few comments to compare before and after.`,
    between: (done: string, name: string, window: string) =>
      `${done} took place during ${window}, so before and after can’t be compared on “${name}” yet.`,
    noDate: (title: string) => `“${title}” has no date, so before and after can’t be compared.`,
    offer: (name: string, share: string) =>
      `“${name}” (${share} of comments): training could help; none is planned yet.`,
    caveat: 'Other things changed too, so this isn’t proof.',
  },
  de: {
    done: (title: string, month: string) => `„${title}“ im ${month}`,
    compared: (done: string, name: string, before: string, after: string, verdict: string) =>
      `${done}: „${name}“ ${before} → ${after}. ${verdict}`,
    better: 'Ein klarer Rückgang.',
    worse: 'Ein klarer Anstieg.',
    same: 'Keine klare Veränderung.',
    cannot: (done: string, name: string) =>
      `${done}: zu „${name}“ gibt es keine vergleichbaren Kommentare davor und danach.`,
    tooFew: (done: string) => `${done}: zu wenige Kommentare, um davor und danach zu vergleichen.`,
    between: (done: string, name: string, window: string) =>
      `${done}, mitten in ${window}: Davor und danach lassen sich bei „${name}“ noch nicht trennen.`,
    noDate: (title: string) => `„${title}“: kein Datum vermerkt, also kein Davor und Danach.`,
    offer: (name: string, share: string) =>
      `„${name}“, ${share}: Eine Schulung würde helfen, und noch ist keine vermerkt.`,
    caveat: 'Kein Beweis der Ursache: Auch anderes hat sich geändert.',
  },
} as const;

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
  const texts = TEXTS[language];
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
          .map((c) => texts.offer(phraseOf(c, language), shareIn(c.share, language)))
      : [];
  return lines.length + offers.length > 0 ? { lines, offers, caveat: texts.caveat } : undefined;
}

function lineOf(view: TeamView, item: LearningItem, language: AdviceLanguage): LearningLine {
  const texts = TEXTS[language];
  const title = say(item.title, language);
  if (item.month === undefined) return { item, state: 'no-date', sentence: texts.noDate(title) };
  const done = texts.done(title, monthIn(item.month, language));
  const { themes } = view;
  if (themes.state !== 'shown') return { item, state: 'cannot-compare', sentence: texts.tooFew(done) };
  const complaint = themes.complaints.find((c) => c.theme.id === item.theme);
  const name = complaint ? phraseOf(complaint, language) : item.theme;
  if (!complaint || complaint.verdict.kind === 'not-enough')
    return {
      item,
      state: 'cannot-compare',
      sentence: complaint ? texts.cannot(done, name) : texts.tooFew(done),
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
          ? texts.between(done, name, windowIn(themes.window, language))
          : texts.cannot(done, name),
    };
  return {
    item,
    state: verdict.kind,
    sentence: texts.compared(
      done,
      name,
      shareIn(verdict.before, language),
      shareIn(complaint.share, language),
      verdict.kind === 'better' ? texts.better : verdict.kind === 'worse' ? texts.worse : texts.same,
    ),
  };
}
