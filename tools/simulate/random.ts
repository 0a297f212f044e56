/** Seeded draws: the same seed gives the same figures. */
export interface Random {
  uniform(): number;
  normal(): number;
  /** Gamma with this shape and scale 1. */
  gamma(shape: number): number;
  poisson(mean: number): number;
  dirichlet(weights: readonly number[]): number[];
  /** How many of `n` draws fell on each of the shares. */
  multinomial(n: number, shares: readonly number[]): number[];
}

/** Uniform numbers 0..1: mulberry32. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export function drawsFrom(seed: number): Random {
  const uniform = randomFrom(seed);
  const normal = () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
  // Marsaglia and Tsang (2000), ACM Transactions on Mathematical Software 26.
  const gamma = (shape: number): number => {
    if (shape < 1) return gamma(shape + 1) * (1 - uniform()) ** (1 / shape);
    const d = shape - 1 / 3;
    const c = 1 / Math.sqrt(9 * d);
    for (;;) {
      const x = normal();
      const v = (1 + c * x) ** 3;
      if (v > 0 && Math.log(1 - uniform()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
    }
  };
  return {
    uniform,
    normal,
    gamma,
    poisson(mean) {
      const limit = Math.exp(-mean);
      let count = 0;
      for (let product = uniform(); product > limit; product *= uniform()) count += 1;
      return count;
    },
    dirichlet(weights) {
      const parts = weights.map(gamma);
      const sum = parts.reduce((total, part) => total + part, 0);
      return parts.map((part) => part / sum);
    },
    multinomial(n, shares) {
      const counts = shares.map(() => 0);
      for (let i = 0; i < n; i++) {
        let draw = uniform();
        let j = 0;
        while (j < shares.length - 1 && draw >= shares[j]!) draw -= shares[j++]!;
        counts[j]! += 1;
      }
      return counts;
    },
  };
}
