/** A text as numbers: non-zero features and their values. */
export interface Sample {
  features: Uint32Array;
  values: Float64Array;
  /** Indexes of the classes it belongs to. */
  labels: readonly number[];
}

/** One logistic regression per class; weights of a feature stand beside each other. */
export interface Weights {
  classes: number;
  features: number;
  /** `features × classes`. */
  matrix: Float32Array;
  bias: Float32Array;
}

/** A shuffle that gives the same order for the same seed (mulberry32). */
function shuffled(length: number, seed: number): Uint32Array {
  const order = Uint32Array.from({ length }, (_, i) => i);
  let state = seed >>> 0;
  for (let i = length - 1; i > 0; i--) {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    const j = ((t ^ (t >>> 14)) >>> 0) % (i + 1);
    const kept = order[i]!;
    order[i] = order[j]!;
    order[j] = kept;
  }
  return order;
}

/**
 * Trains one logistic regression per class by AdaGrad with a light L2 penalty, from the weights of `start`. A generator: it yields after
 * every sample, so that the caller decides how long a slice runs. Deterministic.
 */
export function* trainLogistic(
  samples: readonly Sample[],
  options: {
    epochs: number;
    penalty: number;
    start: Weights;
    /** Length of a step, and how much each weight is taken to have moved already: the more, the slower. */
    rate: number;
    caution: number;
  },
): Generator<void, Weights, void> {
  const { rate, caution } = options;
  const { classes, features } = options.start;
  const matrix = options.start.matrix.slice();
  const squares = new Float32Array(features * classes).fill(caution);
  const bias = options.start.bias.slice();
  const biasSquares = new Float32Array(classes).fill(caution);
  const error = new Float64Array(classes);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    for (const index of shuffled(samples.length, 0x5eed + epoch)) {
      const { features: active, values, labels } = samples[index]!;
      for (let c = 0; c < classes; c++) error[c] = bias[c]!;
      for (let f = 0; f < active.length; f++) {
        const row = active[f]! * classes;
        const value = values[f]!;
        for (let c = 0; c < classes; c++) error[c]! += matrix[row + c]! * value;
      }
      for (let c = 0; c < classes; c++) error[c] = 1 / (1 + Math.exp(-error[c]!));
      for (const label of labels) error[label]! -= 1;
      for (let c = 0; c < classes; c++) {
        const g = error[c]!;
        biasSquares[c]! += g * g;
        bias[c]! -= (rate * g) / Math.sqrt(biasSquares[c]!);
      }
      for (let f = 0; f < active.length; f++) {
        const row = active[f]! * classes;
        const value = values[f]!;
        for (let c = 0; c < classes; c++) {
          const at = row + c;
          const g = error[c]! * value + options.penalty * matrix[at]!;
          const square = squares[at]! + g * g;
          squares[at] = square;
          matrix[at]! -= (rate * g) / Math.sqrt(square);
        }
      }
      yield;
    }
  }
  return { classes, features, matrix, bias };
}

/** Probability of each class, each on its own. */
export function logisticProbabilities(
  weights: { classes: number; matrix: Float32Array | Int8Array; bias: Float32Array; scale?: Float32Array },
  features: Uint32Array,
  values: Float64Array,
  out: Float64Array,
): Float64Array {
  const { classes, matrix, bias, scale } = weights;
  out.fill(0);
  for (let f = 0; f < features.length; f++) {
    const row = features[f]! * classes;
    const value = values[f]!;
    for (let c = 0; c < classes; c++) out[c]! += matrix[row + c]! * value;
  }
  for (let c = 0; c < classes; c++)
    out[c] = 1 / (1 + Math.exp(-(bias[c]! + out[c]! * (scale ? scale[c]! : 1))));
  return out;
}
