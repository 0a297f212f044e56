import type { Quadrant, TeamView, ThemeView } from '../../model/team-view.ts';
import { ADVICE } from '../../texts/advice.ts';
import { textsFor } from '../../texts/texts.ts';
import { type Level, ledScore, levelOf, levelSentence } from './level.ts';
import { aboveOf, voiceOf, whyUnknown } from './voice.ts';
import { type AdviceLanguage, quotedTheme } from './words.ts';

/** What a unit card says first. */
export interface UnitAdvice {
  sentence: string;
  /** How sure the sentence is, in a hundred; above 99 it is said as "more than 99". */
  sureInHundred?: number;
  /** The unit above for which it holds, where this one could not be told apart. */
  holdsFor?: string;
  /** What cannot be said of this unit. */
  note?: string;
}

const CUSTOMERS_HIGH: readonly Quadrant[] = ['both-high', 'customers-high'];

/** Whether customers and employees may be held side by side: not where the company has switched that off. */
export function comparesSides(view: TeamView): boolean {
  return !view.settings.modulesOff.includes('alignment');
}

/**
 * Whether what holds against the rest of the company would be false of the score itself. A low place of the unit
 * above may stand over a good score, since it is said whose it is; a high one never over a bad score.
 */
export function contradicts(
  { quadrant, of }: Extract<TeamView['alignment'], { state: 'told-apart' }>,
  level: Level | undefined,
): boolean {
  return CUSTOMERS_HIGH.includes(quadrant) ? level === 'bad' : level === 'good' && of === undefined;
}

/**
 * The first sentence of a unit card: where customers and employees stand together, as far as the unit can be
 * told apart; without employee figures (recruiters' releases carry none), what customers praise and what costs
 * most. The company setting who comes first words it.
 */
export function unitAdvice(view: TeamView, language: AdviceLanguage): UnitAdvice {
  const { t } = textsFor(ADVICE, language);
  const alignment = comparesSides(view) ? view.alignment : ({ state: 'none' } as const);
  const level = levelOf(ledScore(view));
  // Told apart is told against the company: where that contradicts the score itself, the score speaks.
  const against = alignment.state === 'told-apart' && contradicts(alignment, level);
  if (against && level === 'good') return { sentence: t('unit.below') };
  if (alignment.state === 'told-apart' && !against)
    return {
      sentence: t(`unit.${view.settings.firstComes}.${alignment.quadrant}`),
      sureInHundred: Math.floor(alignment.probability * 100),
      ...(alignment.of ? { holdsFor: alignment.of.name } : {}),
    };
  return {
    sentence: customersSentence(view, language),
    ...(alignment.state === 'not-distinguishable' ? { note: t('unit.apart') } : {}),
  };
}

/** What customers alone say: praise and complaint, else a score that says enough by itself and why it is not explained. */
function customersSentence(view: TeamView, language: AdviceLanguage): string {
  const { t } = textsFor(ADVICE, language);
  const { state, shows, grave, loud, praise } = voiceOf(view);
  const quoted = (theme: ThemeView) => quotedTheme(theme, language);
  const praised = praise[0] && t('unit.praised', { theme: quoted(praise[0]) });
  if (grave[0])
    return [
      ...(praised ? [praised] : []),
      t('unit.hurts', { theme: quoted(grave[0]) }),
      ...(praised ? [] : [t('unit.no-praise')]),
    ].join(' ');

  const level = levelSentence(view, language);
  const above = aboveOf(view, language);
  const minimum = view.themes.state === 'hidden' ? view.themes.minimum : 0;
  const unknown = {
    none: () => t('unit.none', { who: view.team.serves }),
    withheld: () => t('unit.withheld', { minimum, who: view.team.serves }),
    'no-topic': () => t('unit.no-topic'),
    shown: () => t('unit.not-proven'),
  }[state];
  // A bad score comes before praise: beside it, praise alone would read as "nothing wrong".
  const bad = levelOf(ledScore(view)) === 'bad';
  const first =
    level && (bad || !praised)
      ? [`${level}.`, whyUnknown(view, language)]
      : loud.length > 0
        ? [whyUnknown(view, language)]
        : praised
          ? [t(shows.complaints ? 'unit.no-complaint' : 'unit.complaint-withheld')]
          : [unknown()];
  const parts = bad || !praised ? [...first, praised] : [praised, ...first];
  return [...parts, above && t('above', above)].filter(Boolean).join(' ');
}
