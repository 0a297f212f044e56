import { scaleLinear } from 'd3-scale';
import { area, line } from 'd3-shape';
import type { Audience } from '../../core/model/measure.ts';
import type { TrendPoint } from '../../core/model/team-view.ts';
import { betweenPoints, Point } from './point.tsx';

const WIDTH = 256;
const HEIGHT = 60;
const LEFT = 8;
const RIGHT = 248;

/**
 * How a figure went: its line, the band where it surely lies, and a ring with an arrow wherever the control
 * chart found a real change. Buckets without an answer leave a gap.
 */
export function Sparkline({
  points,
  audience,
  firstLabel,
  lastLabel,
  says,
  sentence,
}: {
  points: readonly TrendPoint[];
  audience: Audience;
  firstLabel: string;
  lastLabel: string;
  /** What a point is read as: when, figure and range. */
  says: (point: TrendPoint) => string;
  sentence: string;
}) {
  const seen = points.flatMap((p) => [p.low, p.high, p.value].filter((v) => v !== undefined));
  if (seen.length === 0) return null;
  const low = Math.min(...seen);
  const high = Math.max(...seen);
  const x = scaleLinear([0, Math.max(1, points.length - 1)], [LEFT, RIGHT]);
  const y = scaleLinear(low === high ? [low - 1, high + 1] : [low, high], [HEIGHT - 6, 8]);
  const place = (_: TrendPoint, index: number) => x(index);
  const band = area<TrendPoint>()
    .defined((p) => p.low !== undefined && p.high !== undefined)
    .x(place)
    .y0((p) => y(p.low ?? 0))
    .y1((p) => y(p.high ?? 0));
  const curve = line<TrendPoint>()
    .defined((p) => p.value !== undefined)
    .x(place)
    .y((p) => y(p.value ?? 0));
  const all = [...points];
  const known = points.filter((point) => point.value !== undefined);
  return (
    // biome-ignore lint/a11y/useSemanticElements: points of a drawing are a group of no fields.
    <svg
      className={`cl-chart cl-sparkline cl-audience-${audience}`}
      viewBox={`0 0 ${WIDTH} ${HEIGHT + 16}`}
      role="group"
      aria-label={sentence}
      onKeyDown={betweenPoints}
    >
      <path className="cl-spark-band" d={band(all) ?? undefined} />
      <path className="cl-spark-line" d={curve(all) ?? undefined} />
      {points.map((point, index) =>
        point.value === undefined ? null : point.mark ? (
          <g key={point.bucket} transform={`translate(${x(index)} ${y(point.value)})`}>
            <circle className="cl-spark-mark" r="5" />
            <path
              d={point.mark === 'up' ? 'M0 -3L2.6 1.6H-2.6Z' : 'M0 3L2.6 -1.6H-2.6Z'}
              fill="var(--cl-ink)"
            />
          </g>
        ) : points.length <= 8 ? (
          <circle key={point.bucket} className="cl-spark-dot" cx={x(index)} cy={y(point.value)} r="2.5" />
        ) : null,
      )}
      {points.map((point, index) =>
        point.value === undefined ? null : (
          <Point
            key={point.bucket}
            x={x(index)}
            y={y(point.value)}
            says={says(point)}
            width={WIDTH}
            first={point === known[0]}
          />
        ),
      )}
      <text x={LEFT} y={HEIGHT + 13}>
        {firstLabel}
      </text>
      <text x={RIGHT} y={HEIGHT + 13} textAnchor="end">
        {lastLabel}
      </text>
    </svg>
  );
}
