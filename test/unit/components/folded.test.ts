import { describe, expect, it } from 'vitest';
import { jobAdvice } from '../../../core/seat/advice/job.ts';
import { THEME_FACTS } from '../../../core/seat/advice/theme-facts.ts';
import { unitAdvice } from '../../../core/seat/advice/unit.ts';
import { serviceDeskNorth } from './fixtures/teams.ts';
import { THEMES, themed } from './fixtures/themes.ts';

/** Mean width of a letter in the sentence's type, 13.5 px medium of a system font, with 4 % to spare. */
const LETTER = 6.75;
const INSIDE = { 560: 534, 280: 254 } as const;

function lines(text: string, width: keyof typeof INSIDE): number {
  let count = 1;
  let used = 0;
  for (const word of text.split(' ')) {
    const wide = word.length * LETTER;
    if (used > 0 && used + LETTER + wide > INSIDE[width]) {
      count++;
      used = wide;
    } else used += (used > 0 ? LETTER : 0) + wide;
  }
  return count;
}

const ids = Object.keys(THEME_FACTS);

/** A job card that hires for one theme and praises another. */
function adviceFor(hired: string, praised: string, language: 'en' | 'de') {
  const theme = (id: string) => ({ ...THEMES.callBack, id, lever: 'hire' as const });
  return jobAdvice(
    {
      ...serviceDeskNorth,
      insideCauses: [],
      themes: {
        state: 'shown',
        window: { from: '2026-05', to: '2026-10' },
        comments: 200,
        complaints: [themed(theme(hired), 'complaint', [0.2, 0.15, 0.26], 200, [-9, -14, -4])],
        praise: [themed(theme(praised), 'praise', [0.3, 0.24, 0.37], 200, [12, 6, 18])],
        others: [],
        terms: [],
      },
    },
    language,
  );
}

describe.each(['en', 'de'] as const)('a folded job card in %s', (language) => {
  it('says any two themes of the bank in at most two lines at 560 px, leaving one for the evidence', () => {
    for (const hired of ids)
      for (const praised of ids) {
        const text = adviceFor(hired, praised, language).sentences.join(' ');
        expect(lines(text, 560), text).toBeLessThanOrEqual(2);
      }
  });

  it('says any two themes in at most three lines at 280 px', () => {
    for (const hired of ids)
      for (const praised of ids) {
        const text = adviceFor(hired, praised, language).short.join(' ');
        expect(lines(text, 280), text).toBeLessThanOrEqual(3);
      }
  });

  it('says every quadrant of a unit in at most two lines at 560 px', () => {
    for (const quadrant of ['both-high', 'both-low', 'customers-high', 'employees-high'] as const)
      for (const firstComes of ['employees', 'customers'] as const) {
        const { sentence } = unitAdvice(
          {
            ...serviceDeskNorth,
            settings: { ...serviceDeskNorth.settings, firstComes },
            alignment: { state: 'told-apart', quadrant, probability: 0.9 },
          },
          language,
        );
        expect(lines(`${sentence} (over 99 % certain)`, 560), sentence).toBeLessThanOrEqual(2);
      }
  });
});
