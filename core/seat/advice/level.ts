import type { ScoreView, TeamView } from '../../model/team-view.ts';
import { writingOf } from '../../scoring/metrics/writing.ts';
import { ADVICE } from '../../texts/advice.ts';
import { textsFor } from '../../texts/texts.ts';
import type { AdviceLanguage } from './words.ts';

type Shown = Extract<ScoreView, { state: 'shown' }>;

/** How customers see a team by its score alone: `bad` and `good` only where the whole interval says so. */
export type Level = 'good' | 'middling' | 'bad';

/**
 * The level of a score.
 * @returns undefined where no score may be shown.
 */
export function levelOf(score: ScoreView | undefined): Level | undefined {
  if (score?.state !== 'shown') return undefined;
  const { low, high } = led(score);
  const { bad, good } = writingOf(score.measure).levels(score.measure.scale);
  return high < bad ? 'bad' : low >= good ? 'good' : 'middling';
}

/** The score that a team's cards speak of: its customers', or its colleagues' where it serves those. */
export function ledScore(view: TeamView): ScoreView | undefined {
  return view.team.serves === 'colleagues' ? view.colleagues : view.customers;
}

function led(score: Shown): { value: number; low: number; high: number } {
  return score.leads === 'pooled' && score.pooled ? score.pooled : score.score;
}

/**
 * What a score alone says, without the full stop: `9 in 10 customers are not satisfied`. It is a message where
 * comments do not say why.
 * @returns undefined where no score may be shown, or where it says neither good nor bad.
 */
export function levelSentence(view: TeamView, language: AdviceLanguage): string | undefined {
  const score = ledScore(view);
  const level = levelOf(score);
  if (score?.state !== 'shown' || level === undefined || level === 'middling') return undefined;
  const { t } = textsFor(ADVICE, language);
  return t(`level.${score.measure.metric}.${level}`, {
    who: view.team.serves,
    share: shareWords(score, level, language),
  });
}

/** How many are meant, for metrics that are a share: `9 in 10`. */
function shareWords(score: Shown, level: 'good' | 'bad', language: AdviceLanguage): string {
  const { t } = textsFor(ADVICE, language);
  const { value, low, high } = led(score);
  const [share, sure] = level === 'bad' ? [1 - value, 1 - high] : [value, low];
  // All answers at one end: only the end of the interval that is sure may be said.
  if (score.intervalOnly) return t('share.at-least', { n: Math.floor(sure * 10) });
  if (share >= 0.95) return t('share.nearly-all');
  const tenths = Math.max(1, Math.min(9, Math.round(share * 10)));
  return tenths === 5 ? t('share.most') : t('share.in-ten', { n: tenths });
}
