import type { Classes, Measure } from '../model/measure.ts';
import { rulesOf } from './metrics/index.ts';
import { moverInterval } from './mover.ts';
import { Z95 } from './numeric/normal.ts';
import { share } from './share.ts';

/** Points of the score that a theme costs (negative) or brings (positive), with 95 % interval. */
export interface Impact {
  value: number;
  low: number;
  high: number;
}

/**
 * Impact of a theme on the score: score of all rated comments minus score without those of the theme.
 *
 * With w the theme's share, all - without = w (theme - without): a product of two estimates that are uncorrelated,
 * since a comment either has the theme or not. The interval joins the limits of both factors like MOVER, with the
 * three terms of the variance of a product (Goodman 1960, JASA 55): Wilson for w, MOVER of the two disjoint
 * groups for the difference. Coverage of nominal 95 % is .94 or more in the settings of `tools/simulate.ts`.
 * @param all ratings of all comments as top, middle, bottom
 * @param theme ratings of the comments with the theme; part of `all`
 * @returns undefined if no comment or every comment has the theme, if `theme` is no part of `all`, and for CES, whose
 * mean the classes do not hold
 */
export function impactOf(all: Classes, theme: Classes, measure: Measure): Impact | undefined {
  const { byClasses } = rulesOf(measure);
  if (!byClasses) return undefined;
  const { measured, unit } = byClasses;
  const without: Classes = {
    top: all.top - theme.top,
    middle: all.middle - theme.middle,
    bottom: all.bottom - theme.bottom,
  };
  const n = all.top + all.middle + all.bottom;
  const themed = theme.top + theme.middle + theme.bottom;
  if (themed === 0 || themed >= n || Math.min(without.top, without.middle, without.bottom) < 0)
    return undefined;
  const weight = share(themed, n);
  const w = weight.value;
  const wider = weight.intervalAt(Z95);
  const [rest, own] = [measured(without), measured(theme)];
  const gap = { value: own.value - rest.value, ...moverInterval(rest, own, Z95) };
  // Away from 0 the larger weight widens the interval, towards 0 the smaller.
  const toLow = gap.value > 0 ? w - wider.low : wider.high - w;
  const toHigh = gap.value > 0 ? wider.high - w : w - wider.low;
  const widest = Math.max(toLow, toHigh);
  const reach = (byWeight: number, byGap: number) => {
    const ofWeight = gap.value * byWeight;
    const ofGap = w * byGap;
    const ofBoth = widest * byGap;
    return Math.sqrt(ofWeight * ofWeight + ofGap * ofGap + ofBoth * ofBoth);
  };
  return {
    value: unit * w * gap.value,
    low: unit * (w * gap.value - reach(toLow, gap.value - gap.low)),
    high: unit * (w * gap.value + reach(toHigh, gap.high - gap.value)),
  };
}
