import * as fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { ShownScore } from '../../../components/team/figures.ts';
import { HowDoWeKnow } from '../../../components/team/how.tsx';
import { LanguageProvider } from '../../../components/ui/text.tsx';
import { NPS } from '../../../core/model/measure.ts';
import type { TeamView, Verdict } from '../../../core/model/team-view.ts';
import { POOLED_LEADS_BELOW } from '../../../core/scoring/enough.ts';
import { scoreOf } from '../../../core/scoring/score.ts';
import { type Beside, verdictOf } from '../../../core/scoring/verdict.ts';
import { COMMON } from '../../../core/texts/common.ts';
import { textsFor } from '../../../core/texts/texts.ts';
import { drawsFrom } from '../../../tools/simulate/random.ts';
import { npsCounts } from '../scoring/arbitrary.ts';
import { chimneyChecks, plumbing } from './fixtures/teams.ts';

const BEFORE = { from: '2024-11', to: '2026-04' };
const AFTER = { from: '2026-05', to: '2026-10' };
const POOLED = chimneyChecks.customers.state === 'shown' ? chimneyChecks.customers.pooled! : undefined!;

type Row = [top: number, middle: number, bottom: number];
type Judged = Exclude<Verdict, { kind: 'not-enough' }>;

/** A score as the snapshot makes it, from the answers of two windows. */
function scored(before: Row, after: Row, more: Partial<ShownScore>, beside?: Beside): ShownScore {
  const counts = npsCounts(...after);
  const verdict = verdictOf(
    { counts: npsCounts(...before), window: BEFORE },
    { counts, window: AFTER },
    NPS,
    beside,
  );
  const [top, middle, bottom] = after;
  return {
    ...(plumbing.customers as ShownScore),
    score: scoreOf(counts, NPS)!,
    intervalOnly: Math.max(top, bottom) === top + middle + bottom,
    verdict: verdict.kind === 'not-enough' ? verdict : { ...verdict, ...(beside && { against: 'rest' }) },
    counts: { top, middle, bottom },
    ...more,
  };
}

/** Every paragraph that is said of one score. */
function saidOf(score: ShownScore, locale: 'en' | 'de' = 'en'): string[] {
  const { employees: _employees, colleagues: _colleagues, ...rest } = plumbing;
  const view: TeamView = { ...rest, employees: { state: 'none', audience: 'employee' }, customers: score };
  const markup = renderToStaticMarkup(
    <LanguageProvider locale={locale}>
      <HowDoWeKnow view={view} open />
    </LanguageProvider>,
  );
  return [...markup.matchAll(/<p[^>]*>(.*?)<\/p>/gs)].map(([, text]) => text!.replace(/<[^>]+>/g, ''));
}

/** Whole numbers in a sentence, with their signs as they are printed. */
function numbersIn(sentence: string): number[] {
  return [...sentence.matchAll(/[−+-]?\d[\d,]*(?:\.\d+)?/g)].map(([number]) =>
    Number(number.replace('−', '-').replaceAll(',', '')),
  );
}

const rows = fc.tuple(fc.nat(90), fc.nat(90), fc.nat(90)).filter(([a, b, c]) => a + b + c >= 10);
const besides = fc.record({
  rest: fc.double({ min: -20, max: 20, noNaN: true }),
  limit: fc.double({ min: 2, max: 4, noNaN: true }),
  isReal: fc.boolean(),
});
const replies = fc.option(
  fc.record({
    contacts: fc.integer({ min: 300, max: 6000 }),
    before: fc.option(
      fc.record({
        answers: fc.integer({ min: 10, max: 900 }),
        contacts: fc.integer({ min: 1000, max: 9000 }),
      }),
      { nil: undefined },
    ),
  }),
  { nil: undefined },
);

/** A score of any answers, replies and neighbours. */
const scores = fc
  .tuple(rows, rows, fc.option(besides, { nil: undefined }), replies, fc.boolean())
  .map(([before, after, beside, asked, leans]) => {
    const n = after[0] + after[1] + after[2];
    const variance = 6_100 * (1 / n + 1 / (before[0] + before[1] + before[2]));
    return scored(
      before,
      after,
      {
        coverage: asked && {
          answers: n,
          contacts: asked.contacts,
          ...(asked.before && { before: asked.before }),
        },
        pooled: POOLED,
        leads: leans ? 'pooled' : 'own',
      },
      beside && { ...beside, variance, ownVariance: variance, perAnswer: 1, added: 0, beforePerAfter: 3 },
    );
  });

/** When each sentence may be said: what it claims, worked out of the figures. */
const CLAIMS: Record<string, (score: ShownScore) => boolean> = {
  'how.change-real': ({ verdict }) =>
    isJudged(verdict) && (verdict.low > 0 || verdict.high < 0) && !verdict.demoted,
  'how.change-none': ({ verdict }) => isJudged(verdict) && verdict.low <= 0 && verdict.high >= 0,
  'how.change-demoted': ({ verdict }) =>
    isJudged(verdict) && (verdict.low > 0 || verdict.high < 0) && verdict.demoted === true,
  'how.coverage-low': ({ coverage }) => coverage !== undefined && 5 * coverage.answers < coverage.contacts,
  'how.asked-unknown': ({ coverage }) => coverage === undefined,
};

function isJudged(verdict: Verdict): verdict is Judged {
  return verdict.kind !== 'not-enough';
}

describe.each(['en', 'de'] as const)('“How do we know?” in %s', (locale) => {
  const { t } = textsFor(COMMON, locale);

  it('says each sentence where its claim holds, and nowhere else', () => {
    fc.assert(
      fc.property(scores, (score) => {
        const all = saidOf(score, locale).join('\n');
        for (const [key, holds] of Object.entries(CLAIMS))
          expect(all.includes(t(key as 'how.change-real')), key).toBe(holds(score));
      }),
    );
  });
});

describe('the figures in “How do we know?”', () => {
  it('gives a sum that comes out', () => {
    fc.assert(
      fc.property(scores, (score) => {
        const sum = saidOf(score).find((sentence) => sentence.includes('÷'));
        expect(sum === undefined).toBe(score.intervalOnly);
        if (!sum) return;
        const [top, bottom, n, by, figure] = numbersIn(sum.replaceAll('− ', '')) as [
          number,
          number,
          number,
          number,
          number,
        ];
        expect(Math.abs(((top - bottom) / n) * by - figure)).toBeLessThanOrEqual(0.5);
      }),
    );
  });

  it('counts the answers that it names', () => {
    fc.assert(
      fc.property(scores, (score) => {
        const inputs = saidOf(score).find((sentence) => sentence.startsWith('Here: '))!;
        const [top, , middle, bottom, , all] = numbersIn(inputs);
        expect([top, middle, bottom]).toEqual(Object.values(score.counts));
        expect(all).toBe(top! + middle! + bottom!);
      }),
    );
  });

  it('holds the change that it names in its range, and says the rest apart', () => {
    fc.assert(
      fc.property(scores, (score) => {
        const { verdict } = score;
        const sentence = saidOf(score).find((one) => one.startsWith('Before ('));
        expect(sentence === undefined).toBe(!isJudged(verdict));
        if (!sentence || !isJudged(verdict)) return;
        const [difference, low, high] = numbersIn(sentence.slice(sentence.indexOf('difference')));
        expect(Math.abs(difference! - verdict.difference)).toBeLessThanOrEqual(0.5);
        expect(low!).toBeLessThanOrEqual(difference!);
        expect(high!).toBeGreaterThanOrEqual(difference!);
        // What is printed leaves out 0 exactly where the sentence says so.
        expect(sentence.includes('excludes 0')).toBe(low! > 0 || high! < 0);
        if (verdict.against === 'rest') {
          const rest = numbersIn(sentence.slice(sentence.indexOf('it changed by'))).at(-1)!;
          const own = score.score.value - verdict.before.value;
          expect(Math.abs(own - rest - difference!)).toBeLessThanOrEqual(1.001);
        }
      }),
    );
  });

  it('says how many other teams it leans on, only where it does', () => {
    fc.assert(
      fc.property(scores, (score) => {
        const sentence = saidOf(score).find((one) => one.includes('at its level'));
        expect(sentence === undefined).toBe(score.leads === 'own');
        if (sentence)
          expect(numbersIn(sentence).slice(0, 2)).toEqual([POOLED_LEADS_BELOW, POOLED.comparableTeams - 1]);
      }),
    );
  });

  it('says that other people reply now where the share moved by half, and names it', () => {
    fc.assert(
      fc.property(scores, (score) => {
        const { coverage, verdict } = score;
        const sentence = saidOf(score).find((one) => one.includes('other people reply now'));
        const before = coverage?.before;
        const [now, then] = [coverage, before].map((part) => (part ? part.answers / part.contacts : 1));
        const moved = before !== undefined && isJudged(verdict) && (now! > 1.5 * then! || then! > 1.5 * now!);
        expect(sentence !== undefined).toBe(moved);
        if (sentence) expect(sentence).toContain(`it was ${Math.round(100 * then!)}`);
      }),
    );
  });

  it('promises 95 of 100 for a range that holds the score of everyone so often', () => {
    const random = drawsFrom(95);
    let held = 0;
    const times = 4000;
    for (let i = 0; i < times; i++) {
      const everyone = random.dirichlet([4, 3, 2]);
      const { low, high } = scoreOf(npsCounts(...(random.multinomial(60, everyone) as Row)), NPS)!;
      const truth = 100 * (everyone[0]! - everyone[2]!);
      if (low <= truth && truth <= high) held += 1;
    }
    expect(held / times).toBeGreaterThan(0.94);
    expect(held / times).toBeLessThan(0.96);
  });
});
