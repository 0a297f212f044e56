import { chi2Tail } from './numeric/gamma.ts';
import { normalCdf } from './numeric/normal.ts';

/** A peak is spoken of from eight weeks on, and from a tenth above a normal day on: less moves nobody's plans. */
const WEEKS_FOR_A_PEAK = 8;
const FACTOR_OF_A_PEAK = 1.1;

/** Contacts on one weekday (1 Monday .. 7 Sunday), and on how many open days; bank holidays are not open. */
export interface WeekdayCount {
  weekday: number;
  count: number;
  openDays: number;
}

export interface WeekdayEffect {
  weekday: number;
  /** Contacts per open day, as a multiple of a normal day. */
  factor: number;
  /** Adjusted residual: standard errors from what equal days would give. */
  residual: number;
  /** Two-sided p-value of the residual, adjusted over the days by Holm (1979). */
  p: number;
  /** Proven, at least a tenth above a normal day, and seen over eight weeks or more. */
  peak: boolean;
}

/**
 * Whether contacts depend on the weekday: factors of a normal day, Pearson's chi-squared over all days, adjusted
 * residuals (Haberman 1973, Biometrics 29) with Holm's adjustment.
 * @param weeks weeks that the counts span
 * @param dispersion variance of a day's count as a multiple of its mean, 1 or more: see `dispersionOf`
 * @returns undefined without contacts, or with fewer than two weekdays open
 */
export function weekdayEffects(
  days: readonly WeekdayCount[],
  weeks: number,
  dispersion = 1,
): { days: WeekdayEffect[]; chi2: number; df: number; p: number } | undefined {
  const open = days.filter((day) => day.openDays > 0);
  const total = open.reduce((sum, day) => sum + day.count, 0);
  const openDays = open.reduce((sum, day) => sum + day.openDays, 0);
  if (open.length < 2 || total === 0) return undefined;
  let chi2 = 0;
  const effects = open.map(({ weekday, count, openDays: own }) => {
    const expected = (total * own) / openDays;
    chi2 += ((count - expected) * (count - expected)) / (expected * dispersion);
    const residual = (count - expected) / Math.sqrt(expected * (1 - own / openDays) * dispersion);
    return { weekday, factor: count / expected, residual, p: 2 * normalCdf(-Math.abs(residual)) };
  });
  const adjusted = holm(effects.map((effect) => effect.p));
  return {
    days: effects.map((effect, i) => ({
      ...effect,
      p: adjusted[i]!,
      peak: adjusted[i]! < 0.05 && effect.factor >= FACTOR_OF_A_PEAK && weeks >= WEEKS_FOR_A_PEAK,
    })),
    chi2,
    df: open.length - 1,
    p: chi2Tail(chi2, open.length - 1),
  };
}

/** p-values adjusted for being several: Holm (1979), Scandinavian Journal of Statistics 6. */
function holm(p: readonly number[]): number[] {
  const order = p.map((_, i) => i).sort((a, b) => p[a]! - p[b]!);
  const adjusted = p.map(() => 0);
  let largest = 0;
  order.forEach((i, rank) => {
    largest = Math.max(largest, Math.min(1, p[i]! * (p.length - rank)));
    adjusted[i] = largest;
  });
  return adjusted;
}
