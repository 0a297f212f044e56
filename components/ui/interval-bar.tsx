import { scaleLinear } from 'd3-scale';
import type { Audience } from '../../core/model/measure.ts';

/**
 * Where a figure lies on its scale and how sure it is: a thick line for the interval, a dot for the figure, a
 * tick for zero and, if given, one for the organisation. A hollow dot: the figure leans on other teams.
 * `sentence` says it all to the screen reader. Without `value` only the interval is drawn.
 */
export function IntervalBar({
  value,
  low,
  high,
  min,
  max,
  audience,
  organisation,
  hollow = false,
  zero = true,
  sentence,
}: {
  value?: number | undefined;
  low: number;
  high: number;
  min: number;
  max: number;
  audience: Audience;
  organisation?: number | undefined;
  hollow?: boolean;
  /** A tick at zero, where the scale holds it. */
  zero?: boolean;
  sentence: string;
}) {
  const place = scaleLinear([min, max], [2, 98]).clamp(true);
  const at = (x: number) => `${place(x)}%`;
  return (
    <svg
      className={`cl-chart cl-interval-bar cl-audience-${audience}`}
      height="16"
      role="img"
      aria-label={sentence}
    >
      <title>{sentence}</title>
      <line className="cl-bar-track" x1={at(min)} x2={at(max)} y1="8" y2="8" />
      {zero && min < 0 && max > 0 ? (
        <line className="cl-bar-zero" x1={at(0)} x2={at(0)} y1="2" y2="14" />
      ) : null}
      <line className="cl-bar-range" x1={at(low)} x2={at(high)} y1="8" y2="8" />
      {organisation === undefined ? null : (
        <line className="cl-bar-org" x1={at(organisation)} x2={at(organisation)} y1="1" y2="15" />
      )}
      {value === undefined ? null : (
        <circle className="cl-bar-dot" cx={at(value)} cy="8" r="4.2" data-hollow={hollow ? '' : undefined} />
      )}
    </svg>
  );
}
