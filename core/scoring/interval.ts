/** The two ends of an interval. */
export interface Interval {
  low: number;
  high: number;
}

/** A value with the interval that a method gives at any z: what differences are built from. */
export interface Measured {
  value: number;
  intervalAt(z: number): Interval;
}
