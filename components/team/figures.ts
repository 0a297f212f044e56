import type { Measure } from '../../core/model/measure.ts';
import type { ScoreView, Verdict, Window } from '../../core/model/team-view.ts';
import { writingOf } from '../../core/scoring/metrics/writing.ts';
import { pointsText, rangeText, scoreText } from '../../core/texts/figures.ts';
import type { useText } from '../ui/text.tsx';

type Texts = ReturnType<typeof useText>;

/** A score that may be shown. */
export type ShownScore = Extract<ScoreView, { state: 'shown' }>;

/** The ends of the scale that a score of `measure` is drawn on. */
export function scaleOf(measure: Measure): { min: number; max: number } {
  const { low, high } = writingOf(measure).range(measure.scale);
  return { min: low, max: high };
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
