import { type Intent, OTHER_THEME, type ThemeId } from '../../model/theme.ts';
import type { Classifier, TextLanguage, ThemeMention } from './classify.ts';
import { CORRECTIONS_NEEDED, type Correction, correctionKey } from './corrections.ts';
import { hashText } from './hashing.ts';
import { logisticProbabilities, type Sample, trainLogistic, type Weights } from './logistic.ts';
import type { ModelFigures } from './model-figures.ts';
import type { Taxonomy } from './taxonomy.ts';

/**
 * The learned part: a logistic regression per theme over hashed character 3- to 5-grams and the weights that the
 * lexicon finds. Off until an administrator switches it on; falls back to the lexicon where it is no better.
 */
export interface LearnedModel {
  /** Hash over the corrections and settings it was trained with. */
  version: string;
  /** Version of the taxonomy whose lexicon it builds on. */
  taxonomy: string;
  bits: number;
  /** Themes in the order of the weights; the last is "other". */
  classes: (ThemeId | typeof OTHER_THEME)[];
  /** Inverse document frequency per bucket, in 1/16. */
  idf: Uint8Array;
  /** `(2 ** bits + themes) × classes`, to be multiplied by `scale`. */
  weights: Int8Array;
  bias: Float32Array;
  scale: Float32Array;
  figures: ModelFigures;
}

export type TrainingResult =
  | { state: 'trained'; model: LearnedModel }
  | { state: 'too-few'; corrections: number; needed: number }
  | { state: 'no-better'; figures: ModelFigures };

export interface TrainingOptions {
  /** 11 to 13: 2048 to 8192 buckets. */
  bits?: number;
  epochs?: number;
  penalty?: number;
  /** Comments that nobody corrected: what goes together with the signs of the lexicon is learned from them. */
  comments?: readonly { text: string; language: TextLanguage }[];
  /** Milliseconds of work between two pauses. */
  slice?: number;
  /** Milliseconds of a clock, to keep slices short; without one it pauses every 20 texts. */
  clock?: () => number;
  /** Lets whoever shares the thread have a turn. */
  pause?: () => Promise<void>;
}

/** How strongly the lexicon speaks beside the n-grams, whose vector has length 1. */
const LEXICON_VOICE = 3;
const FOLDS = 5;
/** The fewer corrections, the closer it stays to the lexicon; chosen by cross-validation at 500 and 10,000. */
const FEW = { epochs: 14, rate: 0.05, caution: 0.1 };
const MANY = { epochs: 8, rate: 0.1, caution: 0.01 };
const MANY_FROM = 2000;
const IDF_STEP = 16;

/**
 * Comments nobody corrected teach which n-grams go with the signs of the lexicon, and so to see a theme where no sign
 * stands. How strongly they speak was chosen within the training part of the airline reasons, eight draws of 500: .567
 * without them, .589 at 2, and rare themes suffer beyond (macro-F1 .469 at 2, .467 at 3).
 */
const COMMENTS_VOICE = 2;
const FROM_COMMENTS = { epochs: 4, rate: 0.1, caution: 0.05 };

/** More uncorrected comments than this are not learned from: each costs time, and the first thousands say it all. */
export const MOST_COMMENTS = 4000;

/** The weights that the lexicon finds, as features from 0 to 1. */
function lexiconFeature(weight: number): number {
  return Math.min(weight, 6) / 6;
}

interface Prepared {
  hashed: ReturnType<typeof hashText>[];
  lexicon: Float64Array[];
  labels: number[][];
}

function inverseFrequencies(prepared: Prepared, rows: readonly number[], buckets: number): Uint8Array {
  const documents = new Uint32Array(buckets);
  for (const row of rows) for (const bucket of prepared.hashed[row]!.buckets) documents[bucket]!++;
  const idf = new Uint8Array(buckets);
  for (let b = 0; b < buckets; b++)
    idf[b] = Math.min(255, Math.round((Math.log((1 + rows.length) / (1 + documents[b]!)) + 1) * IDF_STEP));
  return idf;
}

function featuresOf(
  hashed: ReturnType<typeof hashText>,
  lexicon: Float64Array,
  idf: Uint8Array,
  buckets: number,
): { features: Uint32Array; values: Float64Array } {
  let active = 0;
  for (let t = 0; t < lexicon.length; t++) if (lexicon[t]! > 0) active++;
  const n = hashed.buckets.length;
  const features = new Uint32Array(n + active);
  const values = new Float64Array(n + active);
  let norm = 0;
  for (let i = 0; i < n; i++) {
    const bucket = hashed.buckets[i]!;
    const value = (hashed.values[i]! * idf[bucket]!) / IDF_STEP;
    features[i] = bucket;
    values[i] = value;
    norm += value * value;
  }
  const length = Math.sqrt(norm) || 1;
  for (let i = 0; i < n; i++) values[i]! /= length;
  let at = n;
  for (let t = 0; t < lexicon.length; t++) {
    if (lexicon[t]! <= 0) continue;
    features[at] = buckets + t;
    values[at++] = lexiconFeature(lexicon[t]!) * LEXICON_VOICE;
  }
  return { features, values };
}

/** How much a sign of the lexicon speaks for its theme before anything is learned, and against "other". */
const LEXICON_START = 5;
const START_BIAS = -2;
/** Weight from which the lexicon gives a theme. */
const LEXICON_SEES = 2;

/**
 * Training starts where the lexicon stands: each theme believes its own signs. Rare themes, of which fifty
 * corrections hold one or none, would else be forgotten.
 */
function lexiconStart(themes: number, buckets: number, fromComments: Float32Array | undefined): Weights {
  const classes = themes + 1;
  const features = buckets + themes;
  const matrix = new Float32Array(features * classes);
  if (fromComments) {
    for (let at = 0; at < buckets * classes; at++)
      if (at % classes !== themes) matrix[at] = COMMENTS_VOICE * fromComments[at]!;
  }
  for (let t = 0; t < themes; t++) {
    const row = (buckets + t) * classes;
    matrix[row + t] = LEXICON_START;
    matrix[row + themes] = -LEXICON_START / 3;
  }
  return { classes, features, matrix, bias: new Float32Array(classes).fill(START_BIAS) };
}

/** Weights as bytes: each class has its own step, a 127th of its largest weight. */
function quantised(weights: Weights): { weights: Int8Array; scale: Float32Array } {
  const { classes, matrix } = weights;
  const scale = new Float32Array(classes);
  for (let at = 0; at < matrix.length; at++) {
    const size = Math.abs(matrix[at]!);
    if (size > scale[at % classes]!) scale[at % classes] = size;
  }
  for (let c = 0; c < classes; c++) scale[c] = (scale[c]! || 1) / 127;
  const bytes = new Int8Array(matrix.length);
  for (let at = 0; at < matrix.length; at++) bytes[at] = Math.round(matrix[at]! / scale[at % classes]!);
  return { weights: bytes, scale };
}

function fnv(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/** Accuracy of the first label and mean F1 over the labels that occur. */
export function scoreLabels(
  truth: readonly (readonly number[])[],
  said: readonly number[],
  classes: number,
): {
  accuracy: number;
  macroF1: number;
} {
  let right = 0;
  const hits = new Uint32Array(classes);
  const given = new Uint32Array(classes);
  const wanted = new Uint32Array(classes);
  truth.forEach((labels, i) => {
    const label = said[i]!;
    given[label]!++;
    if (labels.includes(label)) {
      right++;
      hits[label]!++;
      wanted[label]!++;
    } else wanted[labels[0]!]!++;
  });
  let sum = 0;
  let occurring = 0;
  for (let c = 0; c < classes; c++) {
    if (wanted[c] === 0) continue;
    occurring++;
    sum += (2 * hits[c]!) / (given[c]! + wanted[c]!);
  }
  return {
    accuracy: truth.length === 0 ? 0 : right / truth.length,
    macroF1: occurring === 0 ? 0 : sum / occurring,
  };
}

function largest(values: ArrayLike<number>): number {
  let best = 0;
  for (let i = 1; i < values.length; i++) if (values[i]! > values[best]!) best = i;
  return best;
}

/**
 * Trains the learned part on corrections, in slices, with cross-validated figures. Deterministic: equal
 * corrections give an equal model. Says `too-few` under fifty corrections, `no-better` where the lexicon alone
 * is at least as good in both accuracy and macro-F1.
 */
export async function trainLearned(
  corrections: readonly Correction[],
  taxonomy: Taxonomy,
  lexicon: Classifier,
  options: TrainingOptions = {},
): Promise<TrainingResult> {
  const { bits = 12, penalty = 1e-4, slice = 20, clock, pause } = options;
  const unique = [...new Map(corrections.map((c) => [correctionKey(c.text), c])).values()];
  if (unique.length < CORRECTIONS_NEEDED)
    return { state: 'too-few', corrections: unique.length, needed: CORRECTIONS_NEEDED };
  const classes = [...taxonomy.themes.map((theme) => theme.id), OTHER_THEME];
  const indexOf = new Map(classes.map((id, index) => [id, index]));
  const other = classes.length - 1;
  const buckets = 2 ** bits;

  let since = clock?.() ?? 0;
  let steps = 0;
  const breathe = async () => {
    if (!pause) return;
    if (clock ? clock() - since < slice : ++steps % 20 !== 0) return;
    await pause();
    since = clock?.() ?? 0;
  };

  const prepared: Prepared = { hashed: [], lexicon: [], labels: [] };
  for (const correction of unique) {
    prepared.hashed.push(hashText(correction.text, correction.language, bits));
    prepared.lexicon.push(lexicon.weights(correction.text, correction.language));
    const labels = correction.themes.flatMap(({ theme }) => indexOf.get(theme) ?? []);
    prepared.labels.push(labels.length > 0 ? [...new Set(labels)] : [other]);
    await breathe();
  }

  const run = async (training: Generator<void, Weights, void>) => {
    let step = training.next();
    while (!step.done) {
      await breathe();
      step = training.next();
    }
    return step.value;
  };

  const fromComments = await learnFromComments();
  const trained = async (rows: readonly number[]) => {
    const idf = fromComments?.idf ?? inverseFrequencies(prepared, rows, buckets);
    const samples = rows.map(
      (row): Sample => ({
        ...featuresOf(prepared.hashed[row]!, prepared.lexicon[row]!, idf, buckets),
        labels: prepared.labels[row]!,
      }),
    );
    await breathe();
    const pace = rows.length < MANY_FROM ? FEW : MANY;
    const learned = await run(
      trainLogistic(samples, {
        epochs: options.epochs ?? pace.epochs,
        penalty,
        rate: pace.rate,
        caution: pace.caution,
        start: lexiconStart(taxonomy.themes.length, buckets, fromComments?.matrix),
      }),
    );
    const { weights, scale } = quantised(learned);
    await breathe();
    return { idf, weights, scale, bias: learned.bias };
  };

  /** N-gram weights that tell the theme the lexicon sees most of, and how frequent n-grams are; without comments none. */
  async function learnFromComments(): Promise<{ idf: Uint8Array; matrix: Float32Array } | undefined> {
    const comments = (options.comments ?? []).slice(0, MOST_COMMENTS);
    if (comments.length < unique.length) return undefined;
    const seen: Prepared = { hashed: [], lexicon: [], labels: [] };
    for (const { text, language } of comments) {
      const weights = lexicon.weights(text, language);
      const best = largest(weights);
      seen.hashed.push(hashText(text, language, bits));
      seen.lexicon.push(weights);
      seen.labels.push(weights[best]! >= LEXICON_SEES ? [best] : []);
      await breathe();
    }
    const rows = comments.map((_, row) => row);
    const idf = inverseFrequencies(seen, rows, buckets);
    const noSigns = new Float64Array(taxonomy.themes.length);
    const samples: Sample[] = [];
    for (const row of rows) {
      const labels = seen.labels[row]!;
      if (labels.length > 0)
        samples.push({ ...featuresOf(seen.hashed[row]!, noSigns, idf, buckets), labels });
      await breathe();
    }
    const { epochs, rate, caution } = FROM_COMMENTS;
    const start: Weights = {
      classes: classes.length,
      features: buckets,
      matrix: new Float32Array(buckets * classes.length),
      bias: new Float32Array(classes.length).fill(START_BIAS),
    };
    const { matrix } = await run(trainLogistic(samples, { epochs, penalty, rate, caution, start }));
    return { idf, matrix };
  }

  const all = unique.map((_, row) => row);
  const said: number[] = new Array(unique.length);
  const saidByLexicon = prepared.lexicon.map((weights) => {
    const best = largest(weights);
    return weights[best]! >= LEXICON_SEES ? best : other;
  });
  const out = new Float64Array(classes.length);
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = await trained(all.filter((row) => row % FOLDS !== fold));
    for (const row of all) {
      if (row % FOLDS !== fold) continue;
      const { features, values } = featuresOf(
        prepared.hashed[row]!,
        prepared.lexicon[row]!,
        model.idf,
        buckets,
      );
      said[row] = largest(
        logisticProbabilities(
          { classes: classes.length, matrix: model.weights, bias: model.bias, scale: model.scale },
          features,
          values,
          out,
        ),
      );
    }
    await breathe();
  }
  const learned = scoreLabels(prepared.labels, said, classes.length);
  const alone = scoreLabels(prepared.labels, saidByLexicon, classes.length);
  const figures: ModelFigures = {
    corrections: unique.length,
    accuracy: learned.accuracy,
    macroF1: learned.macroF1,
    lexiconAccuracy: alone.accuracy,
    lexiconMacroF1: alone.macroF1,
  };
  if (learned.accuracy <= alone.accuracy && learned.macroF1 <= alone.macroF1)
    return { state: 'no-better', figures };
  const model = await trained(all);
  const comments = options.comments ?? [];
  const version = fnv(
    JSON.stringify([taxonomy.version, bits, options.epochs ?? 0, penalty, unique, comments]),
  );
  return {
    state: 'trained',
    model: { version, taxonomy: taxonomy.version, bits, classes, ...model, figures },
  };
}

/** Probability of each class of `model` for a text; the lexicon must be that of its taxonomy. */
export function learnedProbabilities(
  model: LearnedModel,
  lexicon: Classifier,
  text: string,
  language: TextLanguage,
): Float64Array {
  const { features, values } = featuresOf(
    hashText(text, language, model.bits),
    lexicon.weights(text, language),
    model.idf,
    2 ** model.bits,
  );
  return logisticProbabilities(
    { classes: model.classes.length, matrix: model.weights, bias: model.bias, scale: model.scale },
    features,
    values,
    new Float64Array(model.classes.length),
  );
}

/** Probability from which the learned part gives a theme. */
const SURE = 0.5;

/**
 * A classifier that lets the learned part decide the themes and the lexicon their intents. A theme that only the
 * learned part sees has its intent from the rating, and no words to show. If `model` was trained for another
 * version of the taxonomy, the lexicon speaks alone.
 */
export function hybridClassifier(lexicon: Classifier, model: LearnedModel, taxonomy: Taxonomy): Classifier {
  if (model.taxonomy !== taxonomy.version) return lexicon;
  const themes = new Map(taxonomy.themes.map((theme) => [theme.id, theme]));
  return {
    weights: lexicon.weights,
    classify(text, language, ratingClass) {
      const byLexicon = lexicon.classify(text, language, ratingClass);
      if (language === 'other') return byLexicon;
      if (byLexicon.corrected) return byLexicon;
      const probabilities = learnedProbabilities(model, lexicon, text, language);
      const mentions: ThemeMention[] = [];
      model.classes.forEach((id, index) => {
        const probability = probabilities[index]!;
        if (id === OTHER_THEME || probability < SURE) return;
        const seen = byLexicon.themes.find(({ theme }) => theme === id);
        if (seen) {
          mentions.push({ ...seen, probability });
          return;
        }
        const theme = themes.get(id);
        if (!theme) return;
        const intent: Intent =
          ratingClass === 'top' ? 'praise' : ratingClass === 'bottom' ? 'complaint' : theme.defaultIntent;
        if (theme.intents.includes(intent)) mentions.push({ theme: id, intent, probability, spans: [] });
      });
      mentions.sort((a, b) => b.probability - a.probability);
      return { themes: mentions, other: mentions.length === 0 };
    },
  };
}
