import { classOf } from '../../model/measure.ts';
import type { Classifier } from '../themes/classify.ts';
import { type Chunk, eachAnswer, storedThemes, withAnswers } from './chunk.ts';
import { type CountOptions, count, scaleOf } from './count.ts';
import type { CountedChunk, StationStore } from './store.ts';

/** A store that can hold a second generation of its chunks until that is whole. */
export interface GenerationStore extends StationStore {
  /** Keys of all chunks in use. */
  keys(): Promise<string[]>;
  /** Keys of what is staged for `version`; what was staged for another one is thrown away. */
  staged(version: string): Promise<Set<string>>;
  /** Keeps chunks of the next generation. A commit that changes a chunk throws its staged one away. */
  stage(entries: readonly CountedChunk[]): Promise<void>;
  /** Puts the next generation into use, all of it in one transaction; false where a chunk is not staged yet. */
  swap(version: string): Promise<boolean>;
  /** The version of themes that the chunks in use were read with. */
  themed(): Promise<string | undefined>;
}

export interface RethemeOptions {
  store: GenerationStore;
  classifier: Classifier;
  /** Tells themes, corrections and model apart; what is staged of it already is not done again. */
  version: string;
  count: CountOptions;
  /** Told after every slice: chunks done, chunks in all. */
  onProgress?(done: number, all: number): void;
  pause?(): Promise<void>;
}

const CHUNKS_AT_ONCE = 20;

/**
 * Reads all kept comments anew with other themes, corrections or another model, from their redacted texts. The old
 * generation stays in use until the new one is whole. What a reload interrupts goes on where it was.
 */
export async function retheme({ store, classifier, version, ...options }: RethemeOptions): Promise<void> {
  do {
    const done = await store.staged(version);
    const keys = await store.keys();
    const left = keys.filter((key) => !done.has(key));
    let ready = keys.length - left.length;
    for (let at = 0; at < left.length; at += CHUNKS_AT_ONCE) {
      const entries: CountedChunk[] = [];
      for (const chunk of await store.chunks(left.slice(at, at + CHUNKS_AT_ONCE))) {
        if (!chunk) continue;
        const themed = withThemes(chunk, classifier, options.count);
        entries.push({ chunk: themed, counted: count([themed], options.count) });
        await options.pause?.();
      }
      await store.stage(entries);
      ready += entries.length;
      options.onProgress?.(ready, keys.length);
    }
  } while (!(await store.swap(version)));
}

/** The chunk with the themes that `classifier` finds in its comments. */
export function withThemes(chunk: Chunk, classifier: Classifier, { measures }: CountOptions): Chunk {
  return withAnswers(
    chunk,
    Array.from(eachAnswer(chunk), (answer) => {
      const { comment, text, language, rating, measure } = answer;
      if (comment !== 'kept') return answer;
      const found = classifier.classify(
        text,
        language || 'other',
        classOf(rating, scaleOf(measure, measures)),
      );
      return { ...answer, themes: storedThemes(found.themes) };
    }),
  );
}
