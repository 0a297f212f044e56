import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkAnswers } from '../../../../../core/station/sources/files/check-answers.ts';
import { ResponseMapping } from '../../../../../core/station/sources/files/mapping.ts';
import { ratingReader } from '../../../../../core/station/sources/files/scales.ts';
import { suggestResponses } from '../../../../../core/station/sources/files/suggest.ts';
import { openTextTable } from '../../../../../core/station/sources/files/table.ts';

const SCALES = [
  [0, 10],
  [1, 5],
  [1, 7],
  [1, 10],
  [0, 5],
  [1, 6],
] as const;
const QUESTIONS = ['NPS', 'How likely are you to recommend us?', 'CSAT', 'Zufriedenheit', 'How easy was it?'];
const SAID = [
  () => '',
  (min: number, max: number) => ` (${min}-${max})`,
  (min: number, max: number) => ` ${min} to ${max}`,
];
const ENDS = [
  ['Not at all likely', 'Extremely likely'],
  ['sehr unzufrieden', 'sehr zufrieden'],
  ['Pas du tout satisfait', 'Très satisfait'],
] as const;

test('whatever is read without a question is what people meant', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.record({
        scale: fc.constantFrom(...SCALES),
        question: fc.constantFrom(...QUESTIONS),
        said: fc.constantFrom(...SAID),
        ends: fc.option(fc.constantFrom(...ENDS), { nil: undefined }),
        turned: fc.boolean(),
        times: fc.constantFrom(1, 10, 0.1),
        seed: fc.integer({ min: 1, max: 1000 }),
      }),
      async ({ scale: [min, max], question, said, ends, turned, times, seed }) => {
        // Nobody can know that a scale is turned round where no label says it.
        const reversed = turned && ends !== undefined;
        const meant = Array.from({ length: 198 }, (_, i) => min + ((i * 13 + seed) % (max - min + 1)));
        const texts = meant.map((value) => {
          const written = reversed ? min + max - value : value;
          const label = value === min ? ends?.[0] : value === max ? ends?.[1] : undefined;
          const figure = String(Math.round(written * times * 10) / 10);
          return label === undefined ? figure : `${figure} - ${label}`;
        });
        const header = `${question}${said(min, max)}`;
        const text = ['team,date,score', ...texts.map((value) => `A,2026-05-10,${value}`)].join('\n');
        const table = await openTextTable(new Blob([text.replace('score', header)]), 'answers.csv');
        const found = suggestResponses(table);
        if (!found.measure) return;
        const mapping = ResponseMapping.parse({ ...found, audience: { all: 'customer' } });
        const where = { source: 'file:test', timeZone: 'UTC', today: '2026-11-21', mapping };
        if ((await checkAnswers(table, where)).length > 0) return;
        expect([mapping.measure.scale.min, mapping.measure.scale.max]).toEqual([min, max]);
        expect(texts.map(ratingReader(mapping))).toEqual(meant);
      },
    ),
    { numRuns: 150 },
  );
}, 30_000);
