import * as z from '../../model/zod.ts';
import { sha256 } from '../../release/canonical.ts';
import { Correction } from '../themes/corrections.ts';
import { DEFAULT_TAXONOMY } from '../themes/default-taxonomy.ts';
import type { LearnedModel } from '../themes/learned.ts';
import { ModelFigures } from '../themes/model-figures.ts';
import { Taxonomy } from '../themes/taxonomy.ts';

/** A trained model as the station keeps it. */
const StoredModel = z.object({
  version: z.string(),
  taxonomy: z.string(),
  bits: z.int().min(8).max(16),
  classes: z.array(z.string()),
  idf: z.instanceof(Uint8Array<ArrayBufferLike>),
  weights: z.instanceof(Int8Array<ArrayBufferLike>),
  bias: z.instanceof(Float32Array<ArrayBufferLike>),
  scale: z.instanceof(Float32Array<ArrayBufferLike>),
  figures: ModelFigures,
}) satisfies z.ZodType<LearnedModel>;

/** How comments are themed at this station. */
export const ThemeSetup = z.object({
  taxonomy: Taxonomy.default(DEFAULT_TAXONOMY),
  corrections: z.array(Correction).default([]),
  model: StoredModel.optional(),
  /** The administrator switched the learned part on. */
  learnedOn: z.boolean().default(false),
});
export type ThemeSetup = z.infer<typeof ThemeSetup>;

/** The learned part, where it is on and was trained for this taxonomy. */
export function modelOf({ taxonomy, model, learnedOn }: ThemeSetup): LearnedModel | undefined {
  return learnedOn && model?.taxonomy === taxonomy.version ? model : undefined;
}

/** Equal for setups that find the same themes in every comment. */
export async function versionOf(setup: ThemeSetup): Promise<string> {
  return await contentHash([setup.taxonomy, setup.corrections, modelOf(setup)?.version ?? '']);
}

/** Sixteen hexadecimal digits that tell plain data from other data. */
export async function contentHash(value: unknown): Promise<string> {
  return (await sha256(new TextEncoder().encode(JSON.stringify(value)))).slice(0, 16);
}
