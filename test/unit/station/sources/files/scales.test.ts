import { describe, expect, test } from 'vitest';
import { readScale } from '../../../../../core/station/sources/files/scales.ts';
import { readRating, readWholeNumber } from '../../../../../core/station/sources/files/values.ts';

/** What a column is read as: metric and scale, `reversed` where small figures are best, or what is asked. */
function read(header: string, values: readonly (string | number)[]): string {
  const { ask, measure, reversed } = readScale(header, values.map(String));
  return ask ? `ask ${ask}` : `${measure!.id}${reversed ? ' reversed' : ''}`;
}

describe('a recommendation', () => {
  test.each([
    ['NPS', [9, 0, 10], 'nps'],
    ['How likely are you to recommend us?', [3, 9, 10], 'nps'],
    ['Würden Sie uns weiterempfehlen? (0-10)', [3, 4, 5], 'nps'],
    ['Recommanderiez-vous notre service de 0 à 10 ?', [1, 5], 'nps'],
    ['¿Nos recomendaría? (0 a 10)', [7], 'nps'],
    ['How likely are you to recommend us (1-5)?', [5, 4, 1], 'ask not-nps'],
    ['NPS (1-10)', [10, 1], 'ask not-nps'],
    ['Recommend us: 1 to 7', [7, 1], 'ask not-nps'],
    ['Likelihood to recommend out of 5', [5, 4], 'ask not-nps'],
    ['How likely are you to recommend us?', [1, 2, 5, 5, 4], 'ask other-scale'],
    ['How likely are you to recommend us?', [7, 6, 7, 1, 3], 'ask other-scale'],
    ['NPS', [1, 2, 3, 4, 5, 5], 'ask other-scale'],
    ['NPS', [1, 1, 1, 1, 1, 10, 9, 10], 'ask other-scale'],
    ['Would you recommend us?', ['Yes', 'No', 'Yes'], 'ask off-scale'],
    ['Would you recommend us?', [1, 0, 1], 'ask other-scale'],
    ['NPS', [-100, 0, 100], 'ask off-scale'],
    ['NPS', [90, 100, 70], 'ask off-scale'],
    ['NPS', ['0.9', '0.7', '1.0'], 'ask other-scale'],
    ['How likely are you to recommend us?', ['Very likely', 'Unlikely'], 'ask not-nps'],
    ['NPS', ['4/5', '5/5', '8-9'], 'ask other-scale'],
    ['How satisfied are you, and would you recommend us?', [1, 9], 'ask two-metrics'],
  ])('%s %j is %s', (header, values, expected) => {
    expect(read(header, values)).toBe(expected);
  });

  test.each([
    ['Not at all likely - 0', 'Extremely likely - 10'],
    ['0 - Überhaupt nicht wahrscheinlich', '10 - Äußerst wahrscheinlich'],
    ['Pas du tout probable (0)', 'Tout à fait probable (10)'],
    ['0 = Nada probable', '10 = Muy probable'],
    ['[0] Never', '[10] Definitely'],
  ])('with labelled ends is rated there too: %s, %s', (low, high) => {
    expect(read('How likely are you to recommend us?', [low, 3, 8, high])).toBe('nps');
    expect([low, high].map((text) => readWholeNumber(text))).toEqual([0, 10]);
  });

  test('loses a row to "N/A", never the column', () => {
    expect(read('NPS', [9, 'N/A', 3])).toBe('nps');
    expect(read('NPS', [9, 'weiß nicht', 'sans avis', 'no aplica', '-', 3])).toBe('nps');
  });
});

describe('satisfaction and ease', () => {
  test.each([
    ['CSAT 1-5', [4, 5], 'csat-1-5'],
    ['csat_1_5', [4, 5], 'csat-1-5'],
    ['Satisfaction (1 to 7)', [4, 7], 'csat-1-7'],
    ['Wie zufrieden sind Sie? 1 bis 10', [4, 7], 'csat-1-10'],
    ['Overall, how satisfied are you (1 = very dissatisfied, 5 = very satisfied)?', [2, 5], 'csat-1-5'],
    ['How easy was it? (1-5)', [2, 5], 'ces-1-5'],
    ['CES (1-7)', [2, 5], 'ces-1-7'],
    ['Zufriedenheit (Schulnote 1 bis 6)', [1, 2, 6], 'csat-1-6 reversed'],
    ['Zufriedenheit 1-5 (1 = beste)', [1, 2, 5], 'csat-1-5 reversed'],
    ['Satisfaction, 1 is best, 5 is worst', [1, 2, 5], 'csat-1-5 reversed'],
    ['Satisfaction (1 = très satisfait, 5 = pas du tout satisfait)', [1, 2], 'csat-1-5 reversed'],
    ['Effort (1 = very low, 5 = very high)', [1, 2, 5], 'ces-1-5 reversed'],
    ['Aufwand 1-5', ['1 - sehr gering', '5 - sehr hoch'], 'ces-1-5 reversed'],
    ['CSAT 1-5', ['1 - Very satisfied', '2 - Satisfied', '5 - Very dissatisfied'], 'csat-1-5 reversed'],
    ['CSAT 1-5', ['5 - Very satisfied', '1 - Very dissatisfied'], 'csat-1-5'],
    ['CSAT 1-5', ['1 - Very satisfied', '5 - Very satisfied'], 'ask which-end'],
    ['CSAT 1-5 (1 = best)', ['5 - Very satisfied'], 'ask which-end'],
    ['Effort 1 to 7', [4], 'ask which-end'],
    ['How dissatisfied are you? CSAT 1-5', [4], 'ask which-end'],
    ['How satisfied are you?', [4, 5], 'ask no-scale'],
    ['CSAT (1-5)', [9, 8], 'ask off-scale'],
    ['CSAT (1-5)', [20, 80, 100], 'ask off-scale'],
    ['CSAT (1-5)', ['4.5', '3.5', '4'], 'ask off-scale'],
    ['CSAT (1-5) (1-7)', [4], 'ask which-end'],
    ['Rating', [4, 5], 'ask no-metric'],
  ])('%s %j is %s', (header, values, expected) => {
    expect(read(header, values)).toBe(expected);
  });

  test.each([
    ['Service', ['Very good', 'Good', 'Neither good nor poor', 'Poor', 'Very poor'], 'csat-1-5'],
    ['Satisfaction', ['Très satisfait', 'Plutôt satisfait', 'Pas satisfait'], 'csat-1-5'],
    ['Satisfacción', ['Muy satisfecho', 'Insatisfecho'], 'csat-1-5'],
    ['Zufriedenheit', ['sehr gut', 'mittel', 'sehr schlecht'], 'csat-1-5'],
    ['How easy was it?', ['Very easy', 'Difficult'], 'ces-1-5'],
    ['Service', ['Excellent', 'Very good', 'Good', 'Fair', 'Poor'], 'csat-1-5'],
    // "Good" is the middle of one scale and nearly the top of another.
    ['Service', ['Good', 'Poor'], 'ask no-metric'],
    ['Satisfaction', ['5 stars', '4 stars'], 'ask no-scale'],
    ['Satisfaction (1-5)', ['★★★★★', '★★☆☆☆'], 'csat-1-5'],
  ])('in words: %s %j is %s', (header, values, expected) => {
    expect(read(header, values)).toBe(expected);
  });
});

test.each([
  ['4 out of 5', { value: 4, of: 5 }],
  ['★★★☆☆', { value: 3, of: 5 }],
  ['4 Sterne', { value: 4 }],
  ['10 (extremely)', { value: 10, label: 'extremely' }],
  ['8-9', undefined],
  ['8 – 9', undefined],
  ['2.5', undefined],
  ['10%', undefined],
])('the rating %s is %j', (text, rating) => {
  expect(readRating(text)).toEqual(rating);
});
