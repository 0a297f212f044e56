import { scaleLinear } from 'd3-scale';
import { betweenPoints, Point } from './point.tsx';

const WIDTH = 256;
const HEIGHT = 190;
const EDGE = { left: 34, right: 10, top: 10, bottom: 30 };

/** A unit on the map; open where it cannot be told apart from the company as a whole. */
export interface MapUnit {
  id: string;
  name: string;
  customers: number;
  employees: number;
  toldApart: boolean;
}

/**
 * Customers across, employees up: every team faint, its name at the pointer or in focus, the one on screen strong
 * and named.
 * Zero lines where the scale holds zero. No order, no ranks.
 */
export function UnitMap({
  units,
  here,
  name,
  xLabel,
  yLabel,
  tick,
  says,
  sentence,
}: {
  units: readonly MapUnit[];
  here: string;
  name: string;
  xLabel: string;
  yLabel: string;
  tick: (value: number) => string;
  /** What a point is read as: its name and both figures. */
  says: (unit: MapUnit) => string;
  sentence: string;
}) {
  const x = scaleLinear(rangeOf(units.map((u) => u.customers)), [EDGE.left, WIDTH - EDGE.right]).nice(4);
  const y = scaleLinear(rangeOf(units.map((u) => u.employees)), [HEIGHT - EDGE.bottom, EDGE.top]).nice(4);
  const holds = (domain: number[]) => domain[0]! < 0 && domain[1]! > 0;
  const own = units.find((unit) => unit.id === here);
  const others = units.filter((unit) => unit !== own);
  const right = own !== undefined && x(own.customers) < WIDTH * 0.6;
  return (
    // biome-ignore lint/a11y/useSemanticElements: points of a drawing are a group of no fields.
    <svg
      className="cl-chart cl-unit-map"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="group"
      aria-label={sentence}
      onKeyDown={betweenPoints}
    >
      <rect
        className="cl-map-frame"
        x={EDGE.left}
        y={EDGE.top}
        width={WIDTH - EDGE.left - EDGE.right}
        height={HEIGHT - EDGE.top - EDGE.bottom}
        rx="3"
      />
      {holds(x.domain()) ? (
        <line className="cl-map-axis" x1={x(0)} x2={x(0)} y1={EDGE.top} y2={HEIGHT - EDGE.bottom} />
      ) : null}
      {holds(y.domain()) ? (
        <line className="cl-map-axis" x1={EDGE.left} x2={WIDTH - EDGE.right} y1={y(0)} y2={y(0)} />
      ) : null}
      {x.ticks(4).map((value) => (
        <text key={value} x={x(value)} y={HEIGHT - EDGE.bottom + 12} textAnchor="middle">
          {tick(value)}
        </text>
      ))}
      {y.ticks(4).map((value) => (
        <text key={value} x={EDGE.left - 5} y={y(value) + 3.5} textAnchor="end">
          {tick(value)}
        </text>
      ))}
      <text x={WIDTH - EDGE.right} y={HEIGHT - 4} textAnchor="end">
        {xLabel} →
      </text>
      <text x={EDGE.left + 6} y={EDGE.top + 12}>
        ↑ {yLabel}
      </text>
      {units.map((unit) =>
        unit.id === here ? null : (
          <Point
            key={unit.id}
            x={x(unit.customers)}
            y={y(unit.employees)}
            says={says(unit)}
            width={WIDTH}
            first={unit === others[0]}
          >
            <circle className="cl-map-unit" r="4" data-open={unit.toldApart ? undefined : ''} />
          </Point>
        ),
      )}
      {own ? (
        <>
          <circle className="cl-map-here" cx={x(own.customers)} cy={y(own.employees)} r="6.5" />
          <text
            className="cl-map-name"
            x={x(own.customers) + (right ? 11 : -11)}
            y={y(own.employees) + 4}
            textAnchor={right ? 'start' : 'end'}
          >
            {name}
          </text>
        </>
      ) : null}
    </svg>
  );
}

function rangeOf(values: readonly number[]): [number, number] {
  const low = Math.min(...values);
  const high = Math.max(...values);
  const air = Math.max(5, (high - low) * 0.08);
  return [low - air, high + air];
}
