import type { Theme } from '../../model/theme.ts';
import { type Classifier, classifier } from '../themes/classify.ts';
import { hybridClassifier } from '../themes/learned.ts';
import { releasedThemes } from '../themes/taxonomy.ts';
import { modelOf, type ThemeSetup } from './theme-setup.ts';

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
