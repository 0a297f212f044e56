import type { Classes, Measure } from '../model/measure.ts';
import { rulesOf } from './metrics/index.ts';
import { moverInterval } from './mover.ts';
import { tQuantileTwoSided } from './numeric/beta.ts';
import { Z95 } from './numeric/normal.ts';
import { share } from './share.ts';

/** Points of the score that a theme costs (negative) or brings (positive), with 95 % interval. */
export interface Impact {
  value: number;
  low: number;
  high: number;
}

/** Ratings of the comments with a theme; -1 for one that is to cost something, 1 to bring something. */
export interface Directed {
  classes: Classes;
  way: -1 | 0 | 1;
}

/** An impact among those of all themes of one team. */
export interface JudgedImpact {
  impact: Impact | undefined;
  /** Not 0, surely enough for all themes of the team together. */
  proven: boolean;
  /** Less than a hundredth of the measure's range: true or not, nothing to act on. */
  tooSmall: boolean;
}

/** A proven effect below this part of the smallest change that is worth finding steers no sentence. */
const WORTH_SAYING = 0.1;

/** Of all themes of a team together: in so many teams some theme may be called proven that has no effect. */
const FALSELY_PROVEN = 0.05;

/** Degrees of freedom from which on Student's t is the normal distribution. */
const NORMAL = 1e6;

/**
 * Impacts of all themes of one team. The more themes are looked at, the surer each must be: where ratings have nothing
 * to do with what is said, at most one team in twenty has any theme that is called proven (Holm 1979, Scandinavian
 * Journal of Statistics 6: the surest is held against all, the next against those that are left).
 * A complaint is proven only where it costs, praise only where it brings something: each is a one-sided question.
 * @param themes ratings of the comments with each theme, parts of `all`; and which way it is to work, 0 either way
 */
export function impactsOf(all: Classes, themes: readonly Directed[], measure: Measure): JudgedImpact[] {
  const smallest = WORTH_SAYING * rulesOf(measure).detectable(measure.scale);
  const impacts = themes.map(({ classes }) => impactOf(all, classes, measure));
  const proven = new Set<number>();
  const open = () => themes.map((_, i) => i).filter((i) => impacts[i] && !proven.has(i));
  for (let left = open(); left.length > 0; left = open()) {
    const level = FALSELY_PROVEN / left.length;
    const surer = left.filter((i) => {
      const { classes, way } = themes[i]!;
      const z = tQuantileTwoSided(way === 0 ? level : 2 * level, NORMAL);
      const { low, high } = impactOf(all, classes, measure, z)!;
      return (low > 0 && way >= 0) || (high < 0 && way <= 0);
    });
    if (surer.length === 0) break;
    for (const i of surer) proven.add(i);
  }
  return impacts.map((impact, i) => ({
    impact,
    proven: proven.has(i),
    tooSmall: impact !== undefined && Math.abs(impact.value) < smallest,
  }));
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
 * @param z of the interval; that of 95 % where nothing is said
 * @returns undefined if no comment or every comment has the theme, if `theme` is no part of `all`, and for CES, whose
 * mean the classes do not hold
 */
export function impactOf(all: Classes, theme: Classes, measure: Measure, z = Z95): Impact | undefined {
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
  const wider = weight.intervalAt(z);
  const [rest, own] = [measured(without), measured(theme)];
  const gap = { value: own.value - rest.value, ...moverInterval(rest, own, z) };
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
