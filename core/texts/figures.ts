import type { Measure } from '../model/measure.ts';
import type { Estimate } from '../model/team-view.ts';
import { writingOf } from '../scoring/metrics/writing.ts';
import type { Format } from './format.ts';

/** What writes figures: texts of a surface, or the format alone. */
interface Writer {
  format: Format;
}

/** A score as it is written: `+11`, `64 %`, `5.4`. */
export function scoreText(measure: Measure, value: number, { format }: Writer): string {
  const { style } = writingOf(measure);
  if (style === 'signed') return format.signed(value);
  if (style === 'percent') return format.percent(value);
  return format.decimal(value);
}

/** `3 to 19` */
export function rangeText(
  measure: Measure,
  { low, high }: { low: number; high: number },
  writer: Writer,
): string {
  const plain = (value: number) =>
    writingOf(measure).style === 'signed' && value >= 0
      ? writer.format.whole(value)
      : scoreText(measure, value, writer);
  return writer.format.range(plain(low), plain(high));
}

/** Digits behind the point at most. */
const MOST_DIGITS = 4;

/**
 * A difference or an effect in points (CES: in steps of its scale), with a sign only if asked for. What would
 * round to 0 without being 0 keeps as many decimals as it takes: the end of a proven range must not read as "0".
 */
export function pointsText(measure: Measure, value: number, { format }: Writer, sign = false): string {
  const { pointsPerUnit, digits: usual } = writingOf(measure);
  const points = value * pointsPerUnit;
  let digits: number = usual;
  while (points !== 0 && digits < MOST_DIGITS && Math.round(points * 10 ** digits) === 0) digits += 1;
  return sign ? format.signed(points, digits) : format.decimal(points, digits);
}

/** `19 % (14–25)` of comments. */
export function shareText(share: Estimate, { format }: Writer): string {
  const bare = (value: number) => format.whole(value * 100);
  return `${format.percent(share.value)} (${bare(share.low)}–${bare(share.high)})`;
}
