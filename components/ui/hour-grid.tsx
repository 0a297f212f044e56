const LABEL = 34;
const WIDTH = 300;
const ROW = 16;
const HEAD = 14;

/** An hour of the week with its share of the week's contacts, 0..1. */
export interface GridHour {
  weekday: number;
  hour: number;
  share: number;
}

/** A date that lies over the grid, from `hour` on. */
export interface GridDate {
  id: string;
  weekday: number;
  hour: number;
  minutes: number;
}

/**
 * Contacts by weekday and hour, the more the stronger, with HR's dates framed over them and the quiet hour dashed.
 * Days of a proven peak have a bold name.
 */
export function HourGrid({
  hours,
  days,
  dates,
  quiet,
  sentence,
}: {
  hours: readonly GridHour[];
  days: readonly { weekday: number; name: string; peak: boolean }[];
  dates: readonly GridDate[];
  quiet: { weekday: number; hour: number } | undefined;
  sentence: string;
}) {
  const most = Math.max(...hours.map(({ share }) => share));
  const open = hours.map(({ hour }) => hour);
  const first = Math.min(...open);
  const last = Math.max(...open);
  const rows = days.filter((day) => hours.some(({ weekday }) => weekday === day.weekday));
  if (!(most > 0) || rows.length === 0) return null;
  const step = (WIDTH - LABEL) / (last - first + 1);
  const x = (hour: number) => LABEL + (hour - first) * step;
  const rowOf = (weekday: number) => rows.findIndex((day) => day.weekday === weekday);
  const y = (weekday: number) => HEAD + rowOf(weekday) * ROW;
  const shown = dates.filter(({ weekday, hour }) => rowOf(weekday) >= 0 && hour >= first && hour <= last);
  const every = step < 22 ? 3 : 2;
  return (
    <svg
      className="cl-chart cl-hour-grid"
      viewBox={`0 0 ${WIDTH} ${HEAD + rows.length * ROW + 2}`}
      role="img"
      aria-label={sentence}
    >
      {Array.from({ length: last - first + 1 }, (_, i) => first + i)
        .filter((hour) => (hour - first) % every === 0)
        .map((hour) => (
          <text key={hour} x={x(hour) + 1} y={HEAD - 5}>
            {hour}
          </text>
        ))}
      {rows.map((day) => (
        <text
          key={day.weekday}
          className={day.peak ? 'cl-week-peak' : undefined}
          x={0}
          y={y(day.weekday) + ROW - 5}
        >
          {day.name}
        </text>
      ))}
      {hours.map(({ weekday, hour, share }) =>
        rowOf(weekday) < 0 ? null : (
          <rect
            key={`${weekday} ${hour}`}
            className="cl-hour"
            x={x(hour) + 0.75}
            y={y(weekday) + 0.75}
            width={step - 1.5}
            height={ROW - 1.5}
            rx="1.5"
            style={{ opacity: 0.08 + 0.92 * (share / most) }}
          />
        ),
      )}
      {quiet && rowOf(quiet.weekday) >= 0 ? (
        <rect
          className="cl-hour-quiet"
          x={x(quiet.hour) + 1}
          y={y(quiet.weekday) + 1}
          width={step - 2}
          height={ROW - 2}
          rx="2"
        />
      ) : null}
      {shown.map(({ id, weekday, hour, minutes }) => (
        <rect
          key={id}
          className="cl-hour-date"
          x={x(hour) + 0.5}
          y={y(weekday) + 0.5}
          width={Math.min(WIDTH - x(hour), step * Math.ceil(minutes / 60)) - 1}
          height={ROW - 1}
          rx="2"
        />
      ))}
    </svg>
  );
}
