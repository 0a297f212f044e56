import type { Target, TeamView, ThemeView } from '../../model/team-view.ts';
import { shareIn, windowIn } from './figures.ts';
import { THEME_FACTS } from './theme-facts.ts';
import { type AdviceLanguage, entryOf, phraseOf, say } from './words.ts';

/** A target that can be met while customers lose. */
export interface TargetFlag {
  target: Target;
  sentence: string;
  /** What this team's own customers say that the target may do, or that they say nothing of it yet. */
  evidence: string;
  /** The measure to put beside it. */
  guard: string;
}

export interface TargetsAdvice {
  flags: TargetFlag[];
  /** Set where none of the team's targets asks a customer. */
  noCustomerMeasure: string | undefined;
}

const TEXTS = {
  en: {
    volume: (text: string) => `“${text}” rewards quantity; nothing checks quality.`,
    speed: (text: string) => `“${text}” rewards speed; nothing checks quality.`,
    evidence: (name: string, share: string, n: number, window: string) =>
      `${share} of comments say “${name}” (${n} comments, ${window}).`,
    noEvidence: 'No sign so far that this hurts customers.',
    tooFew: 'Too few comments here to see whether it does harm.',
    guard: (guard: string) => `Pair it with: ${guard}.`,
    none: 'None of this team’s targets is based on customer feedback.',
    guards: {
      'first-time': 'solved at first contact',
      'call-back': 'promised call-backs kept',
      'passed-on': 'cases closed by the person who opened them',
      empathy: 'the share of customers who would recommend',
      explaining: 'customers who know what happens next',
      workmanship: 'visits without rework',
      knowledge: 'solved at first contact',
    },
    fallback: 'solved at first contact, as customers see it',
  },
  de: {
    volume: (text: string) => `„${text}“ zählt, wie viel; nichts daneben fragt, wie gut.`,
    speed: (text: string) => `„${text}“ zählt, wie schnell; nichts daneben fragt, wie gut.`,
    evidence: (name: string, share: string, n: number, window: string) =>
      `„${name}“ steht hier bei ${share} (${n} Kommentare, ${window}).`,
    noEvidence: 'Bisher zeigt keine Beschwerde über dieses Team, dass es schadet.',
    tooFew: 'Zu wenige Kommentare, um zu sehen, ob es schadet.',
    guard: (guard: string) => `Ergänzen um: ${guard}.`,
    none: 'Keines der Ziele beruht auf Kundenfeedback.',
    guards: {
      'first-time': 'beim ersten Kontakt gelöst',
      'call-back': 'zugesagte Rückrufe eingehalten',
      'passed-on': 'Fälle, die schließt, wer sie angenommen hat',
      empathy: 'Anteil der Kunden, die weiterempfehlen würden',
      explaining: 'Kunden, die wissen, wie es weitergeht',
      workmanship: 'Einsätze ohne Nacharbeit',
      knowledge: 'beim ersten Kontakt gelöst',
    },
    fallback: 'beim ersten Kontakt gelöst, aus Sicht der Kunden',
  },
} as const;

/** The complaint of this team that tells most of a push for `kind`. */
function harmOf(view: TeamView, kind: 'volume' | 'speed'): ThemeView | undefined {
  if (view.themes.state !== 'shown') return undefined;
  return view.themes.complaints
    .flatMap((complaint) => {
      const place = entryOf(THEME_FACTS, complaint.theme.id)?.harm?.[kind];
      return place === undefined ? [] : [{ complaint, place }];
    })
    .sort((one, other) => one.place - other.place)[0]?.complaint;
}

/**
 * Targets that count volume or speed without asking how well it went, with this team's own evidence and the
 * measure to put beside them; and that no target asks a customer, where that is so. Undefined where no target
 * is known or all of them are guarded.
 */
export function targetsAdvice(view: TeamView, language: AdviceLanguage): TargetsAdvice | undefined {
  const { targets, themes } = view;
  if (targets.length === 0 || view.settings.modulesOff.includes('targets')) return undefined;
  const texts = TEXTS[language];
  const flags = targets.flatMap((target): TargetFlag[] => {
    const { kind } = target;
    if (target.guarded || (kind !== 'volume' && kind !== 'speed')) return [];
    const harm = harmOf(view, kind);
    const guards: Readonly<Record<string, string>> = texts.guards;
    return [
      {
        target,
        sentence: texts[kind](say(target.text, language)),
        evidence:
          harm && themes.state === 'shown'
            ? texts.evidence(
                phraseOf(harm, language),
                shareIn(harm.share, language),
                themes.comments,
                windowIn(themes.window, language),
              )
            : themes.state === 'shown'
              ? texts.noEvidence
              : texts.tooFew,
        guard: texts.guard((harm && guards[harm.theme.id]) ?? texts.fallback),
      },
    ];
  });
  const asked = targets.some((target) => target.kind === 'quality' || target.guarded);
  const noCustomerMeasure = asked ? undefined : texts.none;
  return flags.length > 0 || noCustomerMeasure ? { flags, noCustomerMeasure } : undefined;
}
