/**
 * exp and ln from additions, multiplications and divisions only. IEEE 754 fixes those to the last bit; it leaves
 * Math.exp, Math.log and Math.pow to the engine, so two browsers could differ. Algorithms and coefficients:
 * fdlibm (Sun Microsystems 1993), e_exp.c and k_log.h; error below one unit in the last place.
 */

const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;
const PER_LN2 = Math.LOG2E;

const LOWEST_EXPONENT = -1022;
const POWERS_OF_TWO = powersOfTwo();

function powersOfTwo(): Float64Array {
  const powers = new Float64Array(1023 - LOWEST_EXPONENT + 1);
  powers[-LOWEST_EXPONENT] = 1;
  for (let i = -LOWEST_EXPONENT + 1; i < powers.length; i++) powers[i] = powers[i - 1]! * 2;
  for (let i = -LOWEST_EXPONENT - 1; i >= 0; i--) powers[i] = powers[i + 1]! / 2;
  return powers;
}

/** e to the power of `x`; 0 below -708, Infinity above 709.7. */
export function exp(x: number): number {
  if (Number.isNaN(x)) return x;
  if (x > 709.7) return Number.POSITIVE_INFINITY;
  if (x < -708) return 0;
  const k = Math.floor(PER_LN2 * x + 0.5);
  const high = x - k * LN2_HIGH;
  const low = k * LN2_LOW;
  const r = high - low;
  const t = r * r;
  const c =
    r -
    t *
      (0.16666666666666602 +
        t *
          (-0.0027777777777015593 +
            t * (0.00006613756321437934 + t * (-0.0000016533902205465252 + t * 4.1381367970572385e-8))));
  return (1 - (low - (r * c) / (2 - c) - high)) * POWERS_OF_TWO[k - LOWEST_EXPONENT]!;
}

const asDouble = new Float64Array(1);
const asWords = new Uint32Array(asDouble.buffer);
asDouble[0] = 1;
const HIGH_WORD = asWords[1] === 0x3ff00000 ? 1 : 0;

/** Natural logarithm; -Infinity at 0, NaN below. */
export function ln(x: number): number {
  if (!(x > 0)) return x === 0 ? Number.NEGATIVE_INFINITY : Number.NaN;
  if (x === Number.POSITIVE_INFINITY) return x;
  let k = 0;
  if (x < 2.2250738585072014e-308) {
    x *= 18014398509481984;
    k = -54;
  }
  asDouble[0] = x;
  const word = asWords[HIGH_WORD]!;
  const fraction = word & 0xfffff;
  // The mantissa is brought to sqrt(1/2)..sqrt(2), where the series is short.
  const above = (fraction + 0x95f64) & 0x100000;
  asWords[HIGH_WORD] = fraction | (above ^ 0x3ff00000);
  k += (word >>> 20) - 1023 + (above >>> 20);
  const f = asDouble[0]! - 1;
  const s = f / (2 + f);
  const z = s * s;
  const w = z * z;
  const even = w * (0.3999999999940942 + w * (0.22222198432149784 + w * 0.15313837699209373));
  const odd =
    z * (0.6666666666666735 + w * (0.2857142874366239 + w * (0.1818357216161805 + w * 0.14798198605116586)));
  const half = 0.5 * f * f;
  return k * LN2_HIGH - (half - (s * (half + even + odd) + k * LN2_LOW) - f);
}
