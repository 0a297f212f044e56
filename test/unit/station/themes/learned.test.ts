import { describe, expect, it } from 'vitest';
import { classifier } from '../../../../core/station/themes/classify.ts';
import type { Correction } from '../../../../core/station/themes/corrections.ts';
import { withCorrection } from '../../../../core/station/themes/corrections.ts';
import { DEFAULT_TAXONOMY } from '../../../../core/station/themes/default-taxonomy.ts';
import {
  hybridClassifier,
  learnedProbabilities,
  trainLearned,
} from '../../../../core/station/themes/learned.ts';

const lexicon = classifier(DEFAULT_TAXONOMY);
const at = '2026-10-31T12:00:00Z';

/** Comments in words that no pattern knows: only learning can tell them apart. */
const SUBJECTS: [string, string[]][] = [
  ['workmanship', ['grout', 'plaster', 'sealant', 'varnish', 'screed']],
  ['product-quality', ['gasket', 'impeller', 'burner jet', 'manifold', 'flue']],
  ['informed', ['bulletin', 'noticeboard', 'leaflet', 'circular', 'placard']],
];
const FRAMES = [
  'the % once more',
  'it is the % again',
  'that % of theirs',
  'what a %',
  'about the % today',
  'our % from monday',
];

function corrections(): Correction[] {
  return SUBJECTS.flatMap(([theme, words]) =>
    words.flatMap((word) =>
      FRAMES.map(
        (frame): Correction => ({
          text: frame.replace('%', word),
          language: 'en',
          ratingClass: 'bottom',
          themes: [{ theme, intent: 'complaint' }],
          at,
        }),
      ),
    ),
  );
}

describe('the learned part', () => {
  it('is refused below fifty corrections of different texts', async () => {
    const few = corrections().slice(0, 49);
    expect(await trainLearned([...few, few[0]!], DEFAULT_TAXONOMY, lexicon)).toEqual({
      state: 'too-few',
      corrections: 49,
      needed: 50,
    });
  });

  it('learns what the lexicon cannot, and says so by cross-validated figures', async () => {
    const result = await trainLearned(corrections(), DEFAULT_TAXONOMY, lexicon, { epochs: 30 });
    if (result.state !== 'trained') throw new Error(result.state);
    const { figures } = result.model;
    expect(figures.corrections).toBe(90);
    expect(figures.accuracy).toBeGreaterThan(0.9);
    expect(figures.accuracy).toBeGreaterThan(figures.lexiconAccuracy);
    const hybrid = hybridClassifier(lexicon, result.model, DEFAULT_TAXONOMY);
    expect(lexicon.classify('nothing but grout', 'en').themes).toEqual([]);
    expect(hybrid.classify('Friendly, but nobody called back', 'other')).toEqual({ themes: [], other: true });
  });

  it('is the same for the same corrections, byte for byte, in slices or in one go', async () => {
    let pauses = 0;
    const one = await trainLearned(corrections(), DEFAULT_TAXONOMY, lexicon, { bits: 11 });
    const two = await trainLearned(corrections(), DEFAULT_TAXONOMY, lexicon, {
      bits: 11,
      pause: async () => {
        pauses++;
      },
    });
    expect(two).toEqual(one);
    expect(pauses).toBeGreaterThan(10);
  });

  it('learns from comments nobody corrected which words go with the signs of the lexicon', async () => {
    const comments = ['hold', 'queue', 'line'].flatMap((word) =>
      Array.from({ length: 60 }, (_, i) => ({
        text: `the zygomatic tune played, on ${word} for ${i + 20} minutes, waited an hour`,
        language: 'en' as const,
      })),
    );
    const waiting = DEFAULT_TAXONOMY.themes.findIndex(({ id }) => id === 'waiting');
    const probability = async (options: { comments?: typeof comments }) => {
      const result = await trainLearned(corrections(), DEFAULT_TAXONOMY, lexicon, { bits: 11, ...options });
      if (result.state !== 'trained') throw new Error(result.state);
      return learnedProbabilities(result.model, lexicon, 'oh that zygomatic tune', 'en')[waiting]!;
    };
    expect(await probability({ comments })).toBeGreaterThan(2 * (await probability({})));
  });

  it('has another version for another set of corrections', async () => {
    const versions = new Set<string>();
    for (const set of [corrections(), corrections().slice(1)]) {
      const result = await trainLearned(set, DEFAULT_TAXONOMY, lexicon, { bits: 11 });
      if (result.state === 'trained') versions.add(result.model.version);
    }
    expect(versions.size).toBe(2);
  });

  it('gives way to the lexicon where it is no better', async () => {
    const right = Array.from({ length: 60 }, (_, i): Correction => {
      const text = `Nobody called back ${'abcdefghij'[i % 10]}${'klmnop'[i % 6]}${i}`;
      return { text, language: 'en', themes: [{ theme: 'call-back', intent: 'complaint' }], at };
    });
    expect((await trainLearned(right, DEFAULT_TAXONOMY, lexicon)).state).toBe('no-better');
  });

  it('is left aside when the taxonomy has changed since', async () => {
    const result = await trainLearned(corrections(), DEFAULT_TAXONOMY, lexicon, { bits: 11 });
    if (result.state !== 'trained') throw new Error(result.state);
    expect(hybridClassifier(lexicon, result.model, { ...DEFAULT_TAXONOMY, version: 'next' })).toBe(lexicon);
  });
});

describe('corrections', () => {
  it('replace an earlier one of the same text', () => {
    const [first, second] = corrections();
    const changed: Correction = { ...first!, text: first!.text.toUpperCase(), themes: [] };
    expect(withCorrection([first!, second!], changed)).toEqual([second, changed]);
  });
});
