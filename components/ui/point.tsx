import type { KeyboardEvent, ReactNode } from 'react';

/** Around a dot, so that a pointer or a finger finds it: 24 px across, as drawn. */
const REACH = 12;

/** Moves the focus between the points of a chart by arrow keys: a map of forty teams is one stop of Tab, not forty. */
export function betweenPoints(event: KeyboardEvent<SVGSVGElement>): void {
  const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
  const points = [...event.currentTarget.querySelectorAll<SVGGElement>('.cl-point')];
  const at = points.indexOf(document.activeElement as SVGGElement);
  if (step === undefined || at < 0) return;
  event.preventDefault();
  points[(at + step + points.length) % points.length]?.focus();
}

/**
 * A point of a chart that can be hovered, focused and read: its words stand beside it while it is.
 * @param width of the chart, so that the words stay inside
 * @param first Whether Tab comes here; from the first point on, arrow keys go from one to the next.
 */
export function Point({
  x,
  y,
  says,
  width,
  first,
  children,
}: {
  x: number;
  y: number;
  says: string;
  width: number;
  first: boolean;
  children?: ReactNode;
}) {
  const end = x > width / 2;
  return (
    // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: what can be hovered must be in reach of a keyboard; it is read, not used.
    <g
      className="cl-point"
      transform={`translate(${x} ${y})`}
      tabIndex={first ? 0 : -1}
      role="img"
      aria-label={says}
    >
      <circle className="cl-point-reach" r={REACH} />
      {children}
      <text
        className="cl-point-says"
        x={end ? 4 : -4}
        y={y < 24 ? 20 : -10}
        textAnchor={end ? 'end' : 'start'}
      >
        {says}
      </text>
    </g>
  );
}
