import type { Measure } from '../../core/model/measure.ts';
import type { Estimate, ScoreView, Verdict, Window } from '../../core/model/team-view.ts';
import { writingOf } from '../../core/scoring/metrics/writing.ts';
import type { useText } from '../ui/text.tsx';

type Texts = ReturnType<typeof useText>;

/** A score that may be shown. */
export type ShownScore = Extract<ScoreView, { state: 'shown' }>;

/** The ends of the scale that a score of `measure` is drawn on. */
export function scaleOf(measure: Measure): { min: number; max: number } {
  const { low, high } = writingOf(measure).range(measure.scale);
  return { min: low, max: high };
}

/** A score as it is written: `+11`, `64 %`, `5.4`. */
export function scoreText(measure: Measure, value: number, { format }: Texts): string {
  const { style } = writingOf(measure);
  if (style === 'signed') return format.signed(value);
  if (style === 'percent') return format.percent(value);
  return format.decimal(value);
}

/** `3 to 19` */
export function rangeText(
  measure: Measure,
  { low, high }: { low: number; high: number },
  texts: Texts,
): string {
  const plain = (value: number) =>
    writingOf(measure).style === 'signed' && value >= 0
      ? texts.format.whole(value)
      : scoreText(measure, value, texts);
  return texts.format.range(plain(low), plain(high));
}

/**
 * A difference or an effect in points (CES: in steps of its scale), with a sign only if asked for. What would
 * round to 0 without being 0 keeps a decimal: the end of a proven range must not read as "0".
 */
export function pointsText(measure: Measure, value: number, { format }: Texts, sign = false): string {
  const { pointsPerUnit, digits: usual } = writingOf(measure);
  const points = value * pointsPerUnit;
  const digits = usual === 1 || (points !== 0 && Math.abs(points) < 0.5) ? 1 : 0;
  return sign ? format.signed(points, digits) : format.decimal(points, digits);
}

/** `about +24 (8 to 40)`, `between 44 and 100`, `+11 (3 to 19)`: what leads, with its interval. */
export function leadText(score: ShownScore, texts: Texts): { figure: string; whole: string } {
  const { measure, pooled } = score;
  if (score.intervalOnly) {
    const whole = texts.t('figure.between', {
      low: scoreText(measure, score.score.low, texts),
      high: scoreText(measure, score.score.high, texts),
    });
    return { figure: whole, whole };
  }
  const led = leadOf(score);
  const figure = scoreText(measure, led.value, texts);
  const range = rangeText(measure, led, texts);
  return {
    figure,
    whole: texts.t(score.leads === 'pooled' && pooled ? 'figure.about' : 'figure.interval', {
      figure,
      range,
    }),
  };
}

/** The estimate that leads: from thirty answers a team's own, below it the pooled one. */
export function leadOf(score: ShownScore): { value: number; low: number; high: number } {
  return score.leads === 'pooled' && score.pooled ? score.pooled : score.score;
}

/** `up 20 (8 to 32) since May`, `no real change`. An arrow stands only where the change is real. */
export function verdictText(
  verdict: Verdict,
  measure: Measure,
  texts: Texts,
): { text: string; arrow: 'up' | 'down' | undefined } {
  if (verdict.kind === 'not-enough') return { text: texts.t('verdict.not-enough'), arrow: undefined };
  if (verdict.kind === 'no-real-change') return { text: texts.t('verdict.no-real-change'), arrow: undefined };
  const rise = verdict.difference > 0;
  const ends = rise ? [verdict.low, verdict.high] : [-verdict.high, -verdict.low];
  return {
    text: texts.t(rise ? 'verdict.better' : 'verdict.worse', {
      points: pointsText(measure, Math.abs(verdict.difference), texts),
      range: texts.format.range(pointsText(measure, ends[0]!, texts), pointsText(measure, ends[1]!, texts)),
      before: verdict.afterWindow
        ? shortWindow({ from: verdict.afterWindow.from, to: verdict.afterWindow.from }, texts)
        : shortWindow(verdict.beforeWindow, texts),
    }),
    arrow: rise ? 'up' : 'down',
  };
}

/** `May–Oct`: months without the year, where the card already says until when. */
export function shortWindow(window: Window, { format }: Texts): string {
  return format.window(window, false);
}

/** `19 % (14–25)` of comments. */
export function shareText(share: Estimate, { format }: Texts): string {
  const bare = (value: number) => format.whole(value * 100);
  return `${format.percent(share.value)} (${bare(share.low)}–${bare(share.high)})`;
}
