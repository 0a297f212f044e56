import { expect, it } from 'vitest';
import { classifier } from '../../../../core/station/themes/classify.ts';
import { DEFAULT_TAXONOMY } from '../../../../core/station/themes/default-taxonomy.ts';
import { previewTaxonomy } from '../../../../core/station/themes/preview.ts';

it('says what a changed taxonomy would change', () => {
  const without = {
    ...DEFAULT_TAXONOMY,
    version: '2',
    themes: DEFAULT_TAXONOMY.themes.filter(({ id }) => id !== 'billing'),
  };
  const run = previewTaxonomy(
    [
      { text: 'The bill was wrong', language: 'en' },
      { text: 'Nobody called back', language: 'en' },
      { text: 'ok', language: 'other' },
    ],
    classifier(DEFAULT_TAXONOMY),
    classifier(without),
  );
  let step = run.next();
  while (!step.done) step = run.next();
  expect(step.value).toEqual({
    comments: 3,
    changed: 1,
    other: { before: 1, after: 2 },
    themes: [{ theme: 'billing', before: 1, after: 0 }],
    examples: [{ text: 'The bill was wrong', before: ['billing complaint'], after: [] }],
  });
});
