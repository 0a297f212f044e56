import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Module } from '../../../../core/model/settings.ts';
import type { TeamView } from '../../../../core/model/team-view.ts';
import { briefAsMarkdown, briefAsPage, briefFor } from '../../../../core/seat/advice/brief.ts';
import { glossaryCards } from '../../../../core/seat/advice/cards.ts';
import { changesIn } from '../../../../core/seat/advice/changes.ts';
import {
  conversationAsPage,
  conversationAsText,
  conversationBrief,
  lastMetCustomer,
} from '../../../../core/seat/advice/conversation.ts';
import { DECISIONS, decisionCheck, decisionNote } from '../../../../core/seat/advice/decision.ts';
import { ideasAdvice } from '../../../../core/seat/advice/ideas.ts';
import { learningAdvice } from '../../../../core/seat/advice/learning.ts';
import { insideFirst, lineOfSight, obstacleList } from '../../../../core/seat/advice/line-of-sight.ts';
import { peaksAdvice } from '../../../../core/seat/advice/peaks.ts';
import { proposalAsIcs } from '../../../../core/seat/advice/proposal.ts';
import { attention, nextSteps } from '../../../../core/seat/advice/quadrant.ts';
import {
  quarterOf,
  selfCheck,
  selfCheckAsPage,
  selfCheckTrend,
} from '../../../../core/seat/advice/self-check.ts';
import { targetsAdvice } from '../../../../core/seat/advice/targets.ts';
import { thanksFor } from '../../../../core/seat/advice/thanks.ts';
import { ageIn, monthsBetween } from '../../../../core/seat/advice/time-words.ts';
import { unitAdvice } from '../../../../core/seat/advice/unit.ts';
import * as teams from '../../components/fixtures/teams.ts';
import { careWithWork, payrollWithWork } from '../../components/fixtures/work.ts';

const NOW = Date.parse('2026-11-05T09:30:00Z');
const TODAY = '2026-11-05';
const LANGUAGES = ['en', 'de'] as const;
const VIEWS: readonly TeamView[] = [
  careWithWork,
  payrollWithWork,
  ...Object.values(teams).filter((value): value is TeamView => 'customers' in value && 'team' in value),
];
const QUADRANTS = ['both-high', 'customers-high', 'employees-high', 'both-low'] as const;

/** Everything that this side of advice can say of a view. */
function everything(view: TeamView, language: 'en' | 'de') {
  const brief = briefFor(view, language);
  const conversation = conversationBrief(view, language);
  const peaks = peaksAdvice(view, language);
  return {
    next: nextSteps(view, language),
    attention: attention(view, TODAY, language),
    peaks,
    files: peaks?.clashes.map((clash) => proposalAsIcs(view, clash, NOW, language)),
    targets: targetsAdvice(view, language),
    learning: learningAdvice(view, language),
    sight: lineOfSight(view, language),
    obstacles: obstacleList(view, language),
    inside: insideFirst(view, language),
    thanks: thanksFor(view, language),
    brief: brief && [briefAsMarkdown(brief), briefAsPage(brief)],
    conversation: conversation && [conversationAsText(conversation), conversationAsPage(conversation)],
    decisions: DECISIONS.map((decision) => {
      const check = decisionCheck(view, decision, language);
      return check ? decisionNote(view, decision, check, language) : '';
    }),
    ideas: ideasAdvice(view, TODAY, language),
    cards: glossaryCards(view, language),
    check: selfCheckAsPage(selfCheck(language)),
    one: changesIn([view], language)[0],
  };
}

/** The view with any quadrant, setting and module switched off. */
const anyView = fc
  .record({
    view: fc.constantFrom(...VIEWS),
    quadrant: fc.option(fc.constantFrom(...QUADRANTS)),
    firstComes: fc.constantFrom('employees' as const, 'customers' as const),
    alignmentWanted: fc.constantFrom('low' as const, 'medium' as const, 'high' as const),
    modulesOff: fc.subarray(Module.options),
  })
  .map(
    ({ view, quadrant, ...settings }): TeamView => ({
      ...view,
      settings: { ...view.settings, ...settings },
      alignment: quadrant === null ? view.alignment : { state: 'told-apart', quadrant, probability: 0.97 },
    }),
  );

describe('every text', () => {
  it('is the same for two seats, byte by byte, and throws for no view', () => {
    fc.assert(
      fc.property(anyView, fc.constantFrom(...LANGUAGES), (view, language) => {
        const copy = structuredClone(view);
        expect(JSON.stringify(everything(copy, language))).toBe(JSON.stringify(everything(view, language)));
        expect(copy).toEqual(view);
      }),
      { numRuns: 150 },
    );
  });

  it('names no person and no protected trait, no other language, and nothing undefined', () => {
    const TRAIT =
      /\b(accent|akzent|religio\w*|headscarf|kopftuch|nationality|herkunft|ethnic\w*|race|gender|geschlecht\w*|disab\w*|behinder\w*|pregnan\w*|schwanger\w*|old|young|alt|jung|alter|age|looks|aussehen|he|she|his|mr|mrs|herr|frau)\b/i;
    for (const view of VIEWS)
      for (const language of LANGUAGES)
        for (const quadrant of QUADRANTS) {
          const said = everything(
            { ...view, alignment: { state: 'told-apart', quadrant, probability: 0.97 } },
            language,
          );
          const text = JSON.stringify(said, (key, value) =>
            ['item', 'idea', 'event', 'target', 'action', 'praise', 'files'].includes(key)
              ? undefined
              : value,
          )
            .replace(/<style>.*?<\/style>/g, '')
            .replace(/"age":/g, '');
          expect(text).not.toMatch(/undefined|NaN|\[object|null,/);
          expect(TRAIT.exec(text.replace(/<[^>]*>/g, ' '))?.[0]).toBeUndefined();
          expect(text).not.toMatch(/Q12|CE11|HumanSigma|Net Promoter|\bNPS\b/);
        }
  });

  it('is silent where its part is switched off', () => {
    const off = (view: TeamView, module: Module): TeamView => ({
      ...view,
      settings: { ...view.settings, modulesOff: [module] },
    });
    expect(nextSteps(off(careWithWork, 'alignment'), 'en')).toBeUndefined();
    expect(unitAdvice(off(careWithWork, 'alignment'), 'en').sentence).not.toMatch(/team|strain/i);
    expect(attention(off(careWithWork, 'alignment'), TODAY, 'en')).toBeUndefined();
    expect(peaksAdvice(off(careWithWork, 'peaks'), 'en')).toBeUndefined();
    expect(targetsAdvice(off(careWithWork, 'targets'), 'en')).toBeUndefined();
    expect(learningAdvice(off(careWithWork, 'learning'), 'en')).toBeUndefined();
    expect(lineOfSight(off(payrollWithWork, 'line-of-sight'), 'en')).toBeUndefined();
    expect(insideFirst(off(careWithWork, 'line-of-sight'), 'en')).toEqual([]);
    expect(thanksFor(off(careWithWork, 'praise'), 'en')).toBeUndefined();
    expect(conversationBrief(off(careWithWork, 'conversations'), 'en')).toBeUndefined();
    expect(ideasAdvice(off(careWithWork, 'ideas'), TODAY, 'en')).toBeUndefined();
    expect(briefFor(off(careWithWork, 'brief'), 'en')).toBeUndefined();
    expect(briefFor(off(careWithWork, 'alignment'), 'en')?.state).toEqual([
      'Customers: would recommend +45 (37\u00a0to\u00a052), 338 answers.',
    ]);
    expect(changesIn([off(teams.heatingNorth, 'nudges')], 'en')[0]).toBeUndefined();
  });
});

describe('what to do next', () => {
  it('has its own words for every quadrant, order and alignment wanted', () => {
    for (const language of LANGUAGES) {
      const texts = new Set<string>();
      for (const quadrant of QUADRANTS)
        for (const firstComes of ['employees', 'customers'] as const)
          for (const alignmentWanted of ['low', 'medium', 'high'] as const) {
            const next = nextSteps(
              {
                ...careWithWork,
                alignment: { state: 'told-apart', quadrant, probability: 0.9 },
                settings: { ...careWithWork.settings, firstComes, alignmentWanted },
              },
              language,
            )!;
            texts.add(next.sentences.join(' '));
            expect(next.steps.length).toBeGreaterThan(0);
            expect(next.steps.length).toBeLessThanOrEqual(
              Math.max({ low: 1, medium: 2, high: 3 }[alignmentWanted], quadrant === 'both-low' ? 2 : 0),
            );
          }
      expect(texts.size).toBe(24);
    }
  });
});

describe('a conversation’s copy', () => {
  it('holds no team, site, date or source (Chatham House Rule)', () => {
    for (const view of VIEWS)
      for (const language of LANGUAGES) {
        const text = conversationAsText(conversationBrief(view, language)!);
        expect(text).not.toContain(view.team.name);
        expect(text).not.toContain(view.release.organisation);
        expect(text).not.toMatch(/20\d\d|%/);
        expect(text.match(/^\d\. /gm)).toHaveLength(5);
      }
  });

  it('counts whole months since HR met a customer', () => {
    expect(monthsBetween('2026-07-06', TODAY)).toBe(3);
    expect(monthsBetween('2026-07-05', TODAY)).toBe(4);
    expect(lastMetCustomer('2026-07-01', TODAY, 'en')).toMatchObject({
      months: 4,
      sentence: 'HR last met a customer 4 months ago.',
      invitation: expect.any(String),
    });
    expect(lastMetCustomer('2027-01-01', TODAY, 'en').months).toBe(0);
    expect(lastMetCustomer(undefined, TODAY, 'de').sentence).toMatch(/^Noch ist kein Treffen/);
  });
});

describe('a calendar file', () => {
  it('folds within no character and escapes what calendars read as marks', () => {
    const view: TeamView = {
      ...careWithWork,
      events: [
        {
          ...careWithWork.events[0]!,
          title: { en: `Sheets; due, or \\ not\nBEGIN:VEVENT ${'Überstundenzettel 🧾 '.repeat(12)}` },
          minutes: 90,
        },
      ],
      peaks: {
        ...careWithWork.peaks!,
        hours: [1, 2, 3, 4, 5].flatMap((weekday) =>
          [9, 10, 11, 12, 13, 14, 15, 16].map((hour) => ({
            weekday,
            hour,
            share: weekday === 5 ? 0.05 : 0.02,
          })),
        ),
      },
    };
    const file = proposalAsIcs(view, peaksAdvice(view, 'en')!.clashes[0]!, NOW, 'en')!;
    expect(file.match(/^BEGIN:VEVENT/gm)).toHaveLength(1);
    for (const line of file.split('\r\n')) {
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      expect(line.isWellFormed()).toBe(true);
    }
    expect(file).toContain('DURATION:PT1H30M');
  });

  it('keeps clear of peak days and of the team’s other dates', () => {
    const hours = [1, 2, 5].flatMap((weekday) =>
      [9, 10, 11].map((hour) => ({ weekday, hour, share: weekday === 5 ? 0.2 : 0.06 })),
    );
    const view: TeamView = {
      ...careWithWork,
      peaks: {
        ...careWithWork.peaks!,
        hours,
        busiest: { weekday: 5, hour: 10 },
        quietest: { weekday: 1, hour: 9 },
      },
      events: [
        { ...careWithWork.events[0]!, hour: 10 },
        { ...careWithWork.events[0]!, id: 'meeting', weekday: 1, hour: 9 },
      ],
    };
    expect(peaksAdvice(view, 'en')!.clashes.map(({ event, quiet }) => [event.id, quiet])).toEqual([
      ['overtime-sheets', { weekday: 1, hour: 10 }],
    ]);
  });
});

describe('attention', () => {
  it('counts no action that is yet to come', () => {
    expect(attention(careWithWork, '2026-10-01', 'en')?.sentence).toBe(
      'for employees 10 months ago; none for customers is recorded.',
    );
    expect(attention(teams.plumbing, TODAY, 'en')).toBeUndefined();
  });
  it('says ages as people do', () => {
    expect([0, 1, 6, 7, 21, 69, 70, 336].map((days) => ageIn(days, 'en'))).toEqual([
      'today',
      '1 day ago',
      '6 days ago',
      '1 week ago',
      '3 weeks ago',
      '10 weeks ago',
      '2 months ago',
      '11 months ago',
    ]);
    expect(ageIn(7, 'de')).toBe('vor einer Woche');
  });
});

describe('what changed', () => {
  it('says nothing where nothing really changed', () => {
    expect(changesIn([teams.plumbing, teams.keyAccounts, teams.trainingDepot], 'en')[0]).toBeUndefined();
    expect(changesIn([], 'en')[0]).toBeUndefined();
  });
});

describe('twelve questions', () => {
  it('are twelve in both languages, without a total', () => {
    for (const language of LANGUAGES) expect(selfCheck(language).questions).toHaveLength(12);
    expect(quarterOf('2026-11-05')).toBe('2026-Q4');
    expect(
      selfCheckTrend({ '2026-Q4': { 0: 'yes', 1: 'partly' }, '2026-Q3': { 0: 'not-yet' }, '2026-Q2': {} }),
    ).toEqual([
      { quarter: '2026-Q3', yes: 0, answered: 1 },
      { quarter: '2026-Q4', yes: 1, answered: 2 },
    ]);
  });
});
