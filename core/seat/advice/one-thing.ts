import type { TeamView, ThemeView } from '../../model/team-view.ts';
import { shareIn, windowIn } from './figures.ts';
import { differenceIn, measureIn } from './score-words.ts';
import { type AdviceLanguage, phraseOf, say } from './words.ts';

/** The one real change worth a line in the popup. */
export interface OneThing {
  /** Stays the same for the same change in the same release. */
  id: string;
  team: string;
  sentence: string;
  /** The text to pass on. */
  copy: string;
}

const TEXTS = {
  en: {
    fell: (team: string, name: string, before: string, after: string) =>
      `${team}: “${name}” fell from ${before} to ${after}`,
    rose: (team: string, name: string, before: string, after: string) =>
      `${team}: “${name}” rose from ${before} to ${after}`,
    since: (change: string, title: string) => `${change} since “${title}”: tell them.`,
    tell: (change: string) => `${change}: tell them.`,
    ask: (change: string) => `${change}: ask what happened.`,
    score: (team: string, name: string, direction: 'up' | 'down', points: string, window: string) =>
      `${team}: ${name}, ${direction} ${points} on ${window}`,
  },
  de: {
    fell: (team: string, name: string, before: string, after: string) =>
      `${team}: „${name}“ fiel von ${before} auf ${after}`,
    rose: (team: string, name: string, before: string, after: string) =>
      `${team}: „${name}“ stieg von ${before} auf ${after}`,
    since: (change: string, title: string) => `${change} seit „${title}“: dem Team sagen.`,
    tell: (change: string) => `${change}: dem Team sagen.`,
    ask: (change: string) => `${change}: fragen, was geschehen ist.`,
    score: (team: string, name: string, direction: 'up' | 'down', points: string, window: string) =>
      `${team}: ${name}, ${points} Punkte ${direction === 'up' ? 'besser' : 'schlechter'} als ${window}`,
  },
} as const;

/**
 * Many teams times many themes are looked at, so a line that nothing learned backs must be surer than a single
 * comparison: one chance in a hundred rather than one in twenty.
 */
const SURE_P = 0.01;

interface Candidate extends OneThing {
  /** Lower comes first. */
  rank: number;
  /** How sure the change is: lower is surer. */
  p: number;
}

/**
 * Out of all that really changed in `views`, the one change most useful to the people who lead these teams: what
 * fell since something was learned, then what got worse, then what got better. Undefined where nothing really
 * changed, or where the part is switched off.
 */
export function oneThing(views: readonly TeamView[], language: AdviceLanguage): OneThing | undefined {
  const best = views
    .filter((view) => !view.settings.modulesOff.includes('nudges'))
    .flatMap((view) => candidates(view, language))
    .filter(({ rank, p }) => rank === 0 || p <= SURE_P)
    .sort((a, b) => a.rank - b.rank || a.p - b.p || (a.id < b.id ? -1 : 1))[0];
  if (!best) return undefined;
  const { id, team, sentence, copy } = best;
  return { id, team, sentence, copy };
}

function candidates(view: TeamView, language: AdviceLanguage): Candidate[] {
  const texts = TEXTS[language];
  const name = view.team.name;
  const id = (what: string) => `${view.release.through}/${view.team.id}/${what}`;
  const found: Candidate[] = [];
  const themes = view.themes.state === 'shown' ? view.themes : undefined;
  const themeChange = (theme: ThemeView): Candidate[] => {
    const { verdict } = theme;
    if (theme.theme.id === 'other' || (verdict.kind !== 'better' && verdict.kind !== 'worse')) return [];
    const change = texts[theme.share.value < verdict.before.value ? 'fell' : 'rose'](
      name,
      phraseOf(theme, language),
      shareIn(verdict.before, language),
      shareIn(theme.share, language),
    );
    const learned =
      theme.intent === 'complaint' && verdict.kind === 'better'
        ? view.learning.find(
            (item) =>
              item.theme === theme.theme.id &&
              item.month !== undefined &&
              item.month > verdict.beforeWindow.to &&
              item.month <= (themes?.window.to ?? '') &&
              item.teams.includes(view.team.id),
          )
        : undefined;
    const sentence = learned
      ? texts.since(change, say(learned.title, language))
      : verdict.kind === 'better'
        ? texts.tell(change)
        : texts.ask(change);
    return [
      {
        id: id(`${theme.intent}/${theme.theme.id}`),
        team: view.team.id,
        sentence,
        copy: `${change}.`,
        rank: learned ? 0 : verdict.kind === 'worse' ? 1 : 2,
        p: verdict.p,
      },
    ];
  };
  found.push(...(themes ? [...themes.complaints, ...themes.praise].flatMap(themeChange) : []));
  const { customers } = view;
  if (
    customers.state === 'shown' &&
    (customers.verdict.kind === 'better' || customers.verdict.kind === 'worse')
  ) {
    const { difference, p, beforeWindow, kind } = customers.verdict;
    const change = texts.score(
      name,
      measureIn(customers.measure, language),
      difference > 0 ? 'up' : 'down',
      differenceIn(customers.measure, customers.verdict, language),
      windowIn(beforeWindow, language),
    );
    found.push({
      id: id('score'),
      team: view.team.id,
      sentence: kind === 'better' ? texts.tell(change) : texts.ask(change),
      copy: `${change}.`,
      rank: kind === 'worse' ? 1 : 3,
      p,
    });
  }
  return found;
}

/** What a seat remembers of the lines it showed; kept on the computer, never sent. */
export interface NudgeMemory {
  /** Monday of the week in which a line was last shown, and which one. */
  week?: string;
  id?: string;
  /** Put away by a click: not shown again. */
  hidden?: string[];
  /** Switched off for good. */
  off?: boolean;
}

const DAY_MS = 86_400_000;
const KEPT = 50;

/** Monday of the week of `now`, `YYYY-MM-DD`. */
function weekOf(now: number): string {
  const weekday = new Date(now).getUTCDay() || 7;
  return new Date(now - (weekday - 1) * DAY_MS).toISOString().slice(0, 10);
}

/**
 * Whether `thing` may be shown: at most one line a week, none that was put away, none where switched off.
 * @returns what to remember if it is shown, else undefined
 */
export function nudgeShown(thing: OneThing, memory: NudgeMemory, now: number): NudgeMemory | undefined {
  if (memory.off || memory.hidden?.includes(thing.id)) return undefined;
  const week = weekOf(now);
  if (memory.week === week && memory.id !== thing.id) return undefined;
  return { ...memory, week, id: thing.id };
}

/** The memory after a line was put away; the week stays used. */
export function nudgeHidden(thing: OneThing, memory: NudgeMemory): NudgeMemory {
  return {
    ...memory,
    hidden: [...(memory.hidden ?? []).filter((id) => id !== thing.id), thing.id].slice(-KEPT),
  };
}
