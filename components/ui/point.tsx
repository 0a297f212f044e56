import type { ReactNode } from 'react';

/** Around a dot, so that a pointer or a finger finds it: 24 px across, as drawn. */
const REACH = 12;

/**
 * A point of a chart that can be hovered, focused and read: its words stand beside it while it is.
 * @param width of the chart, so that the words stay inside
 */
export function Point({
  x,
  y,
  says,
  width,
  children,
}: {
  x: number;
  y: number;
  says: string;
  width: number;
  children?: ReactNode;
}) {
  const end = x > width / 2;
  return (
    // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: what can be hovered must be in reach of a keyboard; it is read, not used.
    <g className="cl-point" transform={`translate(${x} ${y})`} tabIndex={0} role="img" aria-label={says}>
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
