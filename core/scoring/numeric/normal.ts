import { exp } from './elementary.ts';

/** Two-sided 95 %: the 97.5 % quantile of the normal distribution. */
export const Z95 = 1.959963984540054;

/** The 80 % quantile of the normal distribution. */
export const Z80 = 0.8416212335729143;

const SQRT_HALF = Math.SQRT1_2;
const PER_SQRT_PI = 0.5641895835477563;

/** Probability that a standard normal value is at most `x`. Cody (1969), Mathematics of Computation 23: erf, erfc. */
export function normalCdf(x: number): number {
  const y = Math.abs(x) * SQRT_HALF;
  if (y <= 0.46875) {
    const z = y * y;
    const top =
      (((0.18577770618460315 * z + 3.1611237438705655) * z + 113.86415415105016) * z + 377.485237685302) * z +
      3209.3775891384694;
    const bottom =
      (((z + 23.601290952344122) * z + 244.02463793444417) * z + 1282.6165260773723) * z + 2844.236833439171;
    const erf = (y * top) / bottom;
    return 0.5 + (x < 0 ? -0.5 : 0.5) * erf;
  }
  const tail = 0.5 * erfc(y);
  return x < 0 ? tail : 1 - tail;
}

/** Complementary error function for y > 0.46875. */
function erfc(y: number): number {
  if (y > 26.5) return 0;
  if (y <= 4) {
    const top =
      (((((((2.1531153547440383e-8 * y + 0.5641884969886701) * y + 8.883149794388377) * y +
        66.11919063714163) *
        y +
        298.6351381974001) *
        y +
        881.952221241769) *
        y +
        1712.0476126340707) *
        y +
        2051.0783778260716) *
        y +
      1230.3393547979972;
    const bottom =
      (((((((y + 15.744926110709835) * y + 117.6939508913125) * y + 537.1811018620099) * y +
        1621.3895745666903) *
        y +
        3290.7992357334597) *
        y +
        4362.619090143247) *
        y +
        3439.3676741437216) *
        y +
      1230.3393548037495;
    return (expMinusSquare(y) * top) / bottom;
  }
  const z = 1 / (y * y);
  const top =
    ((((0.016315387137302097 * z + 0.30532663496123236) * z + 0.36034489994980445) * z +
      0.12578172611122926) *
      z +
      0.016083785148742275) *
      z +
    0.0006587491615298378;
  const bottom =
    ((((z + 2.568520192289822) * z + 1.8729528499234673) * z + 0.5279051029514285) * z +
      0.06051834131244132) *
      z +
    0.0023352049762686918;
  return (expMinusSquare(y) * (PER_SQRT_PI - (z * top) / bottom)) / y;
}

/** exp(-y²) with the square split, so that rounding of a large y² costs no digits. */
function expMinusSquare(y: number): number {
  const head = Math.floor(y * 16) / 16;
  return exp(-head * head) * exp(-(y - head) * (y + head));
}
