import * as z from 'zod';
import type { Theme } from '../../model/theme.ts';
import { sha256 } from '../../release/canonical.ts';
import { type Classifier, classifier } from '../themes/classify.ts';
import { Correction } from '../themes/corrections.ts';
import { DEFAULT_TAXONOMY } from '../themes/default-taxonomy.ts';
import { hybridClassifier, type LearnedModel, ModelFigures } from '../themes/learned.ts';
import { BUILT_IN } from '../themes/packs.ts';
import { releasedThemes, Taxonomy } from '../themes/taxonomy.ts';

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

/** The classifier that a setup stands for. */
export function classifierOf(setup: ThemeSetup): Classifier {
  const lexicon = classifier(setup.taxonomy, setup.corrections);
  const model = modelOf(setup);
  return model ? hybridClassifier(lexicon, model, setup.taxonomy) : lexicon;
}

/** What a release tells of the themes, and by which version they were found. */
export function releasedTaxonomy(setup: ThemeSetup): { version: string; themes: Theme[] } {
  const model = modelOf(setup);
  const { version } = setup.taxonomy;
  return { version: model ? `${version}+${model.version}` : version, themes: releasedThemes(setup.taxonomy) };
}

/** Equal for setups that find the same themes in every comment. */
export async function versionOf(setup: ThemeSetup): Promise<string> {
  return await hash([setup.taxonomy, setup.corrections, modelOf(setup)?.version ?? '']);
}

/** `taxonomy` with a version that tells its content: what is built in keeps its own. */
export async function withOwnVersion(taxonomy: Taxonomy): Promise<Taxonomy> {
  const content = contentOf(taxonomy);
  const builtIn = BUILT_IN.find(
    (each) => each.themes.length === taxonomy.themes.length && contentOf(each) === content,
  );
  if (builtIn) return builtIn;
  return { ...taxonomy, version: `own-${(await hash(taxonomy.themes)).slice(0, 8)}` };
}

/** Equal for equal themes, in whatever order a file holds their fields. */
function contentOf(taxonomy: Taxonomy): string {
  return JSON.stringify(Taxonomy.parse(taxonomy).themes);
}

async function hash(value: unknown): Promise<string> {
  return (await sha256(new TextEncoder().encode(JSON.stringify(value)))).slice(0, 16);
}
