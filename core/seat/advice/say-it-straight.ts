import type { TeamView, ThemeView } from '../../model/team-view.ts';
import { ADVICE } from '../../texts/advice.ts';
import { textsFor } from '../../texts/texts.ts';
import { factorIn } from './figures.ts';
import { jobAdvice } from './job.ts';
import { jobWords } from './job-bank.ts';
import { ledScore, levelOf, levelSentence } from './level.ts';
import { THEME_FACTS } from './theme-facts.ts';
import { voiceOf, whyUnknown } from './voice.ts';
import { type AdviceLanguage, entryOf, quotedTheme } from './words.ts';

/** What every candidate is told of this team, honestly. */
export interface StraightTalk {
  /** Three lines: what is hard, what a week is like, what customers give thanks for. */
  lines: readonly [string, string, string];
  /** The complaint and the praise that the lines rest on, for the figures beside them. */
  complaint?: ThemeView;
  praise?: ThemeView;
  /** Weeks of contacts that the second line rests on. */
  weeks?: number;
}

/**
 * Three honest lines for every candidate, from this team's own figures: the same for all of them. A line stands
 * on figures, or says that there are none.
 * @returns null where customers' comments may not be shown or there are none: then nothing is claimed.
 */
export function sayItStraight(view: TeamView, language: AdviceLanguage): StraightTalk | null {
  const { themes, peaks } = view;
  if (themes.state !== 'shown' || themes.comments === 0) return null;
  const { t } = textsFor(ADVICE, language);
  const { notHiring } = jobAdvice(view, language);
  const { shows, grave, loud, praise } = voiceOf(view);
  const complaint = grave[0] ?? loud[0];
  const who = view.team.serves;
  return {
    lines: [
      complaint ? complaintLine(view, complaint, language) : noComplaintLine(view, language),
      weekLine(view, notHiring.filter((point) => point.view !== complaint)[0], language),
      praise[0]
        ? t('straight.praise', {
            who,
            loved: jobWords(praise[0].theme.id, language)?.loved ?? quotedTheme(praise[0], language),
          })
        : shows.praise
          ? t('straight.no-praise')
          : t('straight.praise-withheld', { who }),
    ],
    ...(complaint ? { complaint } : {}),
    ...(praise[0] ? { praise: praise[0] } : {}),
    ...(peaks ? { weeks: peaks.weeks } : {}),
  };
}

function complaintLine(view: TeamView, complaint: ThemeView, language: AdviceLanguage): string {
  const { t } = textsFor(ADVICE, language);
  const share = t('straight.one-in', { n: Math.max(1, Math.round(1 / complaint.share.value)) });
  const said = jobWords(complaint.theme.id, language)?.said;
  const line = said
    ? t('straight.complaint', { share, said })
    : t('straight.quoted', { share, theme: quotedTheme(complaint, language) });
  const inside = view.insideCauses.find((cause) => cause.theme === complaint.theme.id);
  if (!inside) return line;
  return entryOf(THEME_FACTS, complaint.theme.id)?.promise
    ? `${t('straight.promise')} ${line}`
    : `${line} ${t('straight.inside', { owner: inside.ownerName })}`;
}

function noComplaintLine(view: TeamView, language: AdviceLanguage): string {
  const { t } = textsFor(ADVICE, language);
  const bad = levelOf(ledScore(view)) === 'bad' ? levelSentence(view, language) : undefined;
  if (bad) return `${bad}. ${whyUnknown(view, language)} ${t('straight.ask')}`;
  return voiceOf(view).shows.complaints
    ? t('straight.no-complaint')
    : t('straight.withheld', { who: view.team.serves });
}

function weekLine(
  { peaks }: TeamView,
  loud: { view: ThemeView; owner: string | undefined } | undefined,
  language: AdviceLanguage,
): string {
  const { t } = textsFor(ADVICE, language);
  const busy = peaks?.weekdays.filter((day) => day.peak).sort((a, b) => b.factor - a.factor) ?? [];
  const values = ({ weekday, factor }: { weekday: number; factor: number }) => ({
    day: String(weekday),
    factor: factorIn(factor, language),
  });
  if (busy.length === 1) return t('straight.peak', values(busy[0]!));
  if (busy.length > 1)
    return t('straight.peaks', {
      days: busy.map((day) => t('straight.peak-day', values(day))).join(', '),
    });
  if (!loud) return t(peaks ? 'straight.flat' : 'straight.no-week');
  const theme = quotedTheme(loud.view, language);
  return loud.owner
    ? t('straight.waiting-owned', { theme, owner: loud.owner })
    : t('straight.waiting', { theme });
}
