import type { Measure } from '../../model/measure.ts';
import type { ScoreView } from '../../model/team-view.ts';
import { pointsText, rangeText, scoreText } from '../../texts/figures.ts';
import { FORMAT, formatIn, textsFor } from '../../texts/texts.ts';
import type { AdviceLanguage } from './words.ts';

type Shown = Extract<ScoreView, { state: 'shown' }>;

/** `36,278`, German `36.278`. */
export function wholeIn(value: number, language: AdviceLanguage): string {
  return formatIn(language).whole(value);
}

/** What a measure tells, in a word or two. */
export function measureIn(measure: Measure, language: AdviceLanguage): string {
  return textsFor(FORMAT, language).t(`measure.${measure.metric}`);
}

/** `would recommend +45 (37 to 52), 338 answers`: a score with its interval and n, for texts that are copied. */
export function scoreIn(score: Shown, language: AdviceLanguage): string {
  const texts = textsFor(FORMAT, language);
  const { measure } = score;
  const pooled = score.leads === 'pooled' ? score.pooled : undefined;
  const lead = pooled ?? score.score;
  const at = (value: number) => scoreText(measure, value, texts);
  const whole = score.intervalOnly
    ? texts.t('between', { low: at(score.score.low), high: at(score.score.high) })
    : `${at(lead.value)} (${rangeText(measure, lead, texts)})`;
  const figure = pooled && !score.intervalOnly ? texts.t('about', { figure: whole }) : whole;
  return `${measureIn(measure, language)} ${figure}, ${texts.t('answers', { n: score.score.n })}`;
}

/** `20 (8 to 32)`: a real difference without its sign, in points of the measure. */
export function differenceIn(
  measure: Measure,
  difference: { difference: number; low: number; high: number },
  language: AdviceLanguage,
): string {
  const writer = { format: formatIn(language) };
  const rise = difference.difference > 0;
  const [low, high] = rise ? [difference.low, difference.high] : [-difference.high, -difference.low];
  const points = (value: number) => pointsText(measure, value, writer);
  return `${points(Math.abs(difference.difference))} (${writer.format.range(points(low), points(high))})`;
}
