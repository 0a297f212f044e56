import type { Target, TeamView, ThemeView } from '../../model/team-view.ts';
import { UNIT_ADVICE } from '../../texts/advice-unit.ts';
import { textsFor } from '../../texts/texts.ts';
import { shareIn, windowIn } from './figures.ts';
import { THEME_FACTS } from './theme-facts.ts';
import { voiceOf } from './voice.ts';
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
  const { t, has } = textsFor(UNIT_ADVICE, language);
  const guardOf = (theme: string | undefined) =>
    theme !== undefined && has(`guard.${theme}`)
      ? (t as (key: string) => string)(`guard.${theme}`)
      : t('guard.any');
  const flags = targets.flatMap((target): TargetFlag[] => {
    const { kind } = target;
    if (target.guarded || (kind !== 'volume' && kind !== 'speed')) return [];
    const harm = harmOf(view, kind);
    return [
      {
        target,
        sentence: t(`target.${kind}`, { text: say(target.text, language) }),
        evidence:
          harm && themes.state === 'shown'
            ? t('target.evidence', {
                name: phraseOf(harm, language),
                share: shareIn(harm.share, language),
                n: themes.comments,
                window: windowIn(themes.window, language),
              })
            : t(voiceOf(view).shows.complaints ? 'target.no-evidence' : 'target.withheld'),
        guard: t('target.guard', { guard: guardOf(harm?.theme.id) }),
      },
    ];
  });
  const asked = targets.some((target) => target.kind === 'quality' || target.guarded);
  const noCustomerMeasure = asked ? undefined : t('target.none');
  return flags.length > 0 || noCustomerMeasure ? { flags, noCustomerMeasure } : undefined;
}
