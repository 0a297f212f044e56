import type { TeamView, ThemeView } from '../../model/team-view.ts';
import { shareIn, windowIn } from './figures.ts';
import { voiceOf } from './voice.ts';
import { type AdviceLanguage, phraseOf } from './words.ts';

/** Praise to pass on: the praise it rests on, and the text to copy. */
export interface Thanks {
  praise: ThemeView;
  /** How it is said on a card: `“Took me seriously” 24% (17–31)`. */
  label: string;
  /** To the team: what its customers praise, how often, since when. Names nobody. */
  text: string;
  /** The same to pass on outside the team: no team, site, date or source. */
  quiet: string;
}

const TEXTS = {
  en: {
    label: (name: string, share: string) => `“${name}” ${share}`,
    text: (
      team: string,
      whose: 'customers' | 'colleagues',
      name: string,
      share: string,
      n: number,
      window: string,
    ) =>
      `To everyone in ${team}: what your ${whose} praise most is “${name}” (${share} of ${n} comments, ${window}). That’s down to you. Thank you!`,
    quiet: (whose: 'customers' | 'colleagues', name: string) =>
      `${whose === 'customers' ? 'Customers' : 'Colleagues'} tell us what they value most: “${name}”. Thank you to everyone who makes that happen.`,
  },
  de: {
    label: (name: string, share: string) => `„${name}“ ${share}`,
    text: (
      team: string,
      whose: 'customers' | 'colleagues',
      name: string,
      share: string,
      n: number,
      window: string,
    ) =>
      `An alle bei ${team}: Am meisten loben eure ${whose === 'customers' ? 'Kunden' : 'Kolleginnen und Kollegen'} „${name}“, ${share} von ${n} Kommentaren, ${window}. Das ist eure gemeinsame Arbeit. Danke dafür.`,
    quiet: (whose: 'customers' | 'colleagues', name: string) =>
      `${whose === 'customers' ? 'Kunden' : 'Kolleginnen und Kollegen'} sagen uns, was sie am meisten schätzen: „${name}“. Danke an alle, die das möglich machen.`,
  },
} as const;

/** What customers praise most, as thanks to the team that earned it. Undefined where none is sure. */
export function thanksFor(view: TeamView, language: AdviceLanguage): Thanks | undefined {
  const { themes } = view;
  if (themes.state !== 'shown' || view.settings.modulesOff.includes('praise')) return undefined;
  const praise = voiceOf(view).praise[0];
  if (!praise) return undefined;
  const texts = TEXTS[language];
  const name = phraseOf(praise, language);
  const share = shareIn(praise.share, language);
  return {
    praise,
    label: texts.label(name, share),
    text: texts.text(
      view.team.name,
      view.team.serves,
      name,
      share,
      themes.comments,
      windowIn(themes.window, language),
    ),
    quiet: texts.quiet(view.team.serves, name),
  };
}
