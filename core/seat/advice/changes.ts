import type { TeamView, ThemeView } from '../../model/team-view.ts';
import { scoreChangeId } from '../seen.ts';
import { shareIn, windowIn } from './figures.ts';
import { differenceIn, measureIn } from './score-words.ts';
import { type AdviceLanguage, phraseOf, say } from './words.ts';

/** One real change of a team, worth a line in the popup. */
export interface Change {
  /** Stays the same for the same change in the same half-year. */
  id: string;
  team: string;
  /** What changed, and since what was learned: `Heating North: “Late arrival” fell from 21% to 12%`. */
  change: string;
  /** Whether it is for the better: something to tell the team, else something to ask about. */
  better: boolean;
  /** `change` with what to do about it. */
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
    since: (change: string, title: string) => `${change} since “${title}”`,
    tell: (change: string) => `${change}. Let the team know.`,
    ask: (change: string) => `${change}. Ask the team what happened.`,
    score: (team: string, name: string, direction: 'up' | 'down', points: string, window: string) =>
      `${team}: ${name}, ${direction} ${points} since ${window}`,
  },
  de: {
    fell: (team: string, name: string, before: string, after: string) =>
      `${team}: „${name}“ fiel von ${before} auf ${after}`,
    rose: (team: string, name: string, before: string, after: string) =>
      `${team}: „${name}“ stieg von ${before} auf ${after}`,
    since: (change: string, title: string) => `${change} seit „${title}“`,
    tell: (change: string) => `${change}. Bitte dem Team sagen.`,
    ask: (change: string) => `${change}. Das Team fragen, was geschehen ist.`,
    score: (team: string, name: string, direction: 'up' | 'down', points: string, window: string) =>
      `${team}: ${name}, ${points} Punkte ${direction === 'up' ? 'besser' : 'schlechter'} als ${window}`,
  },
} as const;

/**
 * Many teams times many themes are looked at, so a line that nothing learned backs must be surer than a single
 * comparison: one chance in a hundred rather than one in twenty.
 */
const SURE_P = 0.01;

interface Candidate extends Change {
  /** Lower comes first. */
  rank: number;
  /** How sure the change is: lower is surer. */
  p: number;
}

/**
 * All that really changed in `views`, most useful first to the people who lead these teams: what fell since
 * something was learned, then what got worse, then what got better. Empty where nothing really changed, or where
 * the part is switched off.
 */
export function changesIn(views: readonly TeamView[], language: AdviceLanguage): Change[] {
  return views
    .filter((view) => !view.settings.modulesOff.includes('nudges'))
    .flatMap((view) => candidates(view, language))
    .filter(({ rank, p }) => rank === 0 || p <= SURE_P)
    .sort((a, b) => a.rank - b.rank || a.p - b.p || (a.id < b.id ? -1 : 1))
    .map(({ rank: _, p: __, ...change }) => change);
}

function candidates(view: TeamView, language: AdviceLanguage): Candidate[] {
  const texts = TEXTS[language];
  const name = view.team.name;
  const id = (what: string) => `${view.release.through}/${view.team.id}/${what}`;
  const found: Candidate[] = [];
  const themes = view.themes.state === 'shown' ? view.themes : undefined;
  const themeChange = (theme: ThemeView): Candidate[] => {
    const { verdict } = theme;
    if (verdict.kind !== 'better' && verdict.kind !== 'worse') return [];
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
    const since = learned ? texts.since(change, say(learned.title, language)) : change;
    const better = verdict.kind === 'better';
    return [
      {
        id: id(`${theme.intent}/${theme.theme.id}`),
        team: view.team.id,
        change: since,
        better,
        sentence: better ? texts.tell(since) : texts.ask(since),
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
      id: scoreChangeId(view.release.through, view.team.id),
      team: view.team.id,
      change,
      better: kind === 'better',
      sentence: kind === 'better' ? texts.tell(change) : texts.ask(change),
      copy: `${change}.`,
      rank: kind === 'worse' ? 1 : 3,
      p,
    });
  }
  return found;
}
