import { scaleLinear } from 'd3-scale';

const WIDTH = 256;
const TOP = 6;
const FOOT = 60;

/** A weekday with its factor of a normal day and its labels. */
export interface StripDay {
  weekday: number;
  name: string;
  factor: number;
  label: string;
  peak: boolean;
}

/** Contacts by weekday beside the dashed line of a normal day; a proven peak is darker and its figure bold. */
export function WeekdayStrip({ days, sentence }: { days: readonly StripDay[]; sentence: string }) {
  if (days.length === 0) return null;
  const step = WIDTH / days.length;
  const y = scaleLinear([0, Math.max(1.1, ...days.map((day) => day.factor))], [FOOT, TOP]);
  return (
    <svg className="cl-chart cl-weekday-strip" viewBox={`0 0 ${WIDTH} 90`} role="img" aria-label={sentence}>
      {days.map((day, index) => {
        const centre = step * (index + 0.5);
        return (
          <g key={day.weekday}>
            <rect
              className="cl-week-bar"
              data-peak={day.peak ? '' : undefined}
              x={centre - step * 0.3}
              width={step * 0.6}
              y={y(day.factor)}
              height={FOOT - y(day.factor)}
              rx="2"
            />
            <text
              className={day.peak ? 'cl-week-peak' : undefined}
              x={centre}
              y={FOOT + 27}
              textAnchor="middle"
            >
              {day.label}
            </text>
            <text
              className={day.peak ? 'cl-week-peak' : undefined}
              x={centre}
              y={FOOT + 14}
              textAnchor="middle"
            >
              {day.name}
            </text>
          </g>
        );
      })}
      <line className="cl-week-normal" x1="0" x2={WIDTH} y1={y(1)} y2={y(1)} />
    </svg>
  );
}
