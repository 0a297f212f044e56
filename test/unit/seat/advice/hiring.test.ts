import { describe, expect, it } from 'vitest';
import type { ActionItem, TeamView } from '../../../../core/model/team-view.ts';
import { AD_BANK } from '../../../../core/seat/advice/ad-bank.ts';
import { checkAd } from '../../../../core/seat/advice/ad-check.ts';
import { adLanguage, clausesOf, countAsked } from '../../../../core/seat/advice/ad-text.ts';
import { applicantsAdvice } from '../../../../core/seat/advice/applicants.ts';
import { leverAdvice } from '../../../../core/seat/advice/levers.ts';
import { onboardingList } from '../../../../core/seat/advice/onboarding.ts';
import { sayItStraight } from '../../../../core/seat/advice/say-it-straight.ts';
import { DEFAULT_TAXONOMY } from '../../../../core/station/themes/default-taxonomy.ts';
import { AD } from '../../../../core/texts/advice-ad.ts';
import { textsFor } from '../../../../core/texts/texts.ts';
import * as teams from '../../components/fixtures/teams.ts';
import { THEMES, themed } from '../../components/fixtures/themes.ts';

const CALL_BACK = themed(THEMES.callBack, 'complaint', [0.28, 0.19, 0.4], 64);

describe('the ad check', () => {
  const ad =
    'Join us!\nWe call back within two hours. You listen.\n- Two years of experience\n- You stay friendly';

  it('points at a promise that customers complain of, by the ad’s own words', () => {
    const { hints } = checkAd({ text: ad }, teams.serviceDeskNorth, 'en');
    const promise = hints.find(({ kind }) => kind === 'promise')!;
    expect(promise.quote!.text).toBe('We call back within two hours');
    expect(ad.slice(promise.quote!.start, promise.quote!.end)).toBe(promise.quote!.text);
    expect(promise.suggestion).toBe(
      'You see every call-back through, and let people know early if it’s delayed.',
    );
  });

  it('takes what the candidate does for behaviour, not for a promise', () => {
    const own = 'You call back when you said you would. You explain things calmly.';
    expect(checkAd({ text: own }, teams.serviceDeskNorth, 'en')).toMatchObject({
      hints: [],
      nothingToAdd: true,
    });
    const promisesOf = (text: string) =>
      checkAd({ text }, teams.serviceDeskNorth, 'en').hints.filter(({ kind }) => kind === 'promise').length;
    expect(promisesOf('You answer within 30 seconds.')).toBe(0);
    expect(promisesOf('Every call answered within 30 seconds.')).toBe(1);
    expect(promisesOf('You answer within 30 seconds: guaranteed.')).toBe(0);
    expect(promisesOf('You answer within 30 seconds, as we promise.')).toBe(1);
  });

  it('answers in the reader’s language and suggests in the ad’s', () => {
    const german =
      'Wir rufen Sie innerhalb von zwei Stunden zurück. Wir suchen Menschen für den Dienst am Telefon.';
    const [hint] = checkAd({ text: german }, teams.serviceDeskNorth, 'en').hints;
    expect(hint!.reason).toMatch(/^Customers complain about exactly this/);
    expect(hint!.suggestion).toMatch(/^Ein zugesagter Rückruf/);
  });

  it('claims nothing where comments may not be shown', () => {
    expect(checkAd({ text: ad }, teams.chimneyChecks, 'en')).toMatchObject({
      basis: 'too-few',
      hints: [],
      nothingToAdd: false,
    });
    expect(checkAd({ text: ad }, teams.nobodyAsked, 'en').basis).toBe('none');
  });

  it('bears an empty, a huge and an odd ad', () => {
    expect(checkAd({ text: '' }, teams.serviceDeskNorth, 'en').hints.map(({ kind }) => kind)).toEqual([
      'praise',
    ]);
    const huge = 'we call you back '.repeat(4_000);
    expect(checkAd({ text: huge }, teams.serviceDeskNorth, 'en').hints.length).toBeGreaterThan(0);
    const odd = '\u0000\u202e<script>\n\n- \n•\n1)';
    expect(checkAd({ text: odd }, teams.serviceDeskNorth, 'de').qualifications).toBe(0);
  });

  it('has patterns for every default theme, and words that fit them in both languages', () => {
    expect(Object.keys(AD_BANK)).toEqual(expect.arrayContaining(DEFAULT_TAXONOMY.themes.map(({ id }) => id)));
    for (const [id, { promise, mention }] of Object.entries(AD_BANK))
      for (const language of ['en', 'de'] as const) {
        const { t } = textsFor(AD, language);
        const say = t as (key: string) => string;
        expect(promise.test(say(`ad.${id}.instead`)), `${id} in ${language}`).toBe(false);
        expect(mention.test(say(`ad.${id}.add`)), `${id} in ${language}`).toBe(true);
      }
  });

  it('tells behaviour from qualifications, and leaves out tasks and benefits', () => {
    const lists = [
      'Your tasks',
      '- Answering calls',
      'What you bring',
      '- You listen first',
      '- You have a degree',
      '- Driving licence',
      '- Explain things simply',
      'What we offer',
      '- 28 days of leave',
    ].join('\n');
    expect(countAsked(lists)).toEqual({ qualifications: 2, behaviours: 2 });
    expect(countAsked('Sie hören zu. Sie verfügen über einen Abschluss.')).toEqual({
      qualifications: 1,
      behaviours: 1,
    });
  });

  it('cuts clauses where they end and keeps numbers whole', () => {
    const text = '• Pay 1.5 times: yes! Next\n 2) At 9:30 sharp';
    const clauses = clausesOf(text);
    expect(clauses.map((clause) => clause.text)).toEqual(['Pay 1.5 times', 'yes', 'Next', 'At 9:30 sharp']);
    for (const { text: part, start, end } of clauses) expect(text.slice(start, end)).toBe(part);
    expect([
      adLanguage('You listen to the customer'),
      adLanguage('Du hörst der Kundschaft zu und bist da'),
    ]).toEqual(['en', 'de']);
  });
});

describe('say it straight', () => {
  it('says the three lines of the wireframe', () => {
    const { peaks } = teams.complaintsAndCare;
    expect(sayItStraight({ ...teams.serviceDeskNorth, ...(peaks ? { peaks } : {}) }, 'en')!.lines).toEqual([
      'You’ll make promises that other teams have to keep. About one in five comments says that a promised call-back did not come.',
      'Fridays are busiest: about 1.4 times an average day.',
      'What customers thank this team for most: calm explaining.',
    ]);
  });

  it('speaks of colleagues where a team serves them', () => {
    const { team } = teams.serviceDeskNorth;
    const inside: TeamView = { ...teams.serviceDeskNorth, team: { ...team, serves: 'colleagues' } };
    expect(sayItStraight(inside, 'en')!.lines[2]).toBe(
      'What colleagues thank this team for most: calm explaining.',
    );
    const said = JSON.stringify([
      sayItStraight(inside, 'de'),
      checkAd({ text: 'Wir rufen Sie innerhalb von zwei Stunden zurück, das ist die Regel.' }, inside, 'de'),
    ]);
    expect(said).toContain('Kolleginnen und Kollegen');
    expect(said).not.toContain('Kunden');
  });

  it('claims nothing without comments', () => {
    expect(sayItStraight(teams.chimneyChecks, 'en')).toBeNull();
    expect(sayItStraight(teams.nobodyAsked, 'de')).toBeNull();
  });
});

describe('the onboarding list', () => {
  const list = onboardingList(teams.serviceDeskNorth, 'en');

  it('puts what is trained into its week', () => {
    expect(list.learn.map(({ week, why }) => [week, why])).toContainEqual([
      2,
      'Customers: “Did not know my contract”',
    ]);
  });

  it('names functions and teams to meet, because what customers miss is theirs', () => {
    expect(list.meet.map(({ what }) => what)).toEqual(['Dispatch', 'Workforce Planning']);
  });

  it('is empty where nothing is known', () => {
    expect(onboardingList(teams.nobodyAsked, 'en')).toEqual({ learn: [], meet: [], hear: [] });
  });
});

describe('levers', () => {
  const action = (id: string, lever: string): ActionItem => ({
    id,
    team: 'service-desk-north',
    side: 'customers',
    date: '2026-10-01',
    lever,
    title: { en: id },
  });
  const of = (...levers: string[]): TeamView => ({
    ...teams.serviceDeskNorth,
    actions: levers.map((lever, i) => action(`a${i}`, lever)),
  });

  it('names lever and owner of each complaint, loudest first', () => {
    expect(leverAdvice(of(), 'en').lines.map(({ name, lever, owner }) => [name, lever, owner])).toEqual([
      ['Long time on hold', 'staff it', 'Workforce Planning'],
      ['Promised call-back never came', 'hire for it', undefined],
      ['Did not know my contract', 'train it', undefined],
    ]);
  });

  it('has a word only when all actions pull the same lever', () => {
    expect(leverAdvice(of('train', 'hire', 'people'), 'en').word).toBe(
      'All 3 actions are about people. Would culture, leadership, technology, measurement help too?',
    );
    expect(leverAdvice(of('train', 'process'), 'en').word).toBeUndefined();
    expect(leverAdvice(of('train'), 'en').word).toBeUndefined();
    expect(leverAdvice(of('constructor', 'magic'), 'en')).toMatchObject({ actions: 0 });
  });
});

describe('applicants', () => {
  const candidates = (themes: Partial<Extract<TeamView['themes'], { state: 'shown' }>>): TeamView => ({
    ...teams.serviceDeskNorth,
    promises: [
      { id: 'p', text: { en: 'We call back within two hours' }, theme: 'call-back' },
      { id: 'q', text: { en: 'We come on time' }, theme: 'arrival' },
    ],
    candidates: {
      department: 'Customer Service',
      score: teams.serviceDeskNorth.customers,
      themes: {
        state: 'shown',
        window: { from: '2026-05', to: '2026-10' },
        comments: 64,
        complaints: [],
        praise: [],
        others: [],
        terms: [],
        ...themes,
      },
    },
  });

  it('names the wound that applicants and customers share, and the promise that both contradict', () => {
    const advice = applicantsAdvice(candidates({ complaints: [CALL_BACK] }), 'en');
    expect(advice).toMatchObject({ state: 'shown', department: 'Customer Service' });
    expect(advice.wounds.map(({ sentence }) => sentence)).toEqual([
      'Customers say the same: nobody calls back.',
    ]);
    expect(advice.promises.map(({ broken }) => broken)).toEqual([['customers', 'applicants'], []]);
    expect(advice.owner).toBe('Owner: Talent Acquisition (that’s us).');
  });

  it('does not take a promise for kept where complaints may not be shown', () => {
    const ours = candidates({ complaints: [CALL_BACK] });
    const hidden = { ...ours, themes: { state: 'hidden' as const, minimum: 10 } };
    const [, onTime] = applicantsAdvice(hidden, 'en').promises;
    expect(onTime?.sentence).toBe(
      '“We come on time”: what customers complain of can’t be shown, so this is not known.',
    );
    expect(applicantsAdvice(ours, 'en').promises[1]?.sentence).toMatch(
      /^“We come on time”: among what can be/,
    );
  });

  it('names no wound that only one side has', () => {
    const other = themed(THEMES.firstTime, 'complaint', [0.28, 0.19, 0.4], 64);
    expect(applicantsAdvice(candidates({ complaints: [other] }), 'en').wounds).toEqual([]);
    expect(applicantsAdvice(candidates({}), 'en').wounds).toEqual([]);
  });

  it('says nothing of few applicants', () => {
    const { candidates: shown, ...rest } = candidates({});
    expect(applicantsAdvice(rest, 'en').state).toBe('none');
    const hidden = { ...shown!, themes: { state: 'hidden' as const, minimum: 10 } };
    expect(applicantsAdvice({ ...rest, candidates: hidden }, 'en')).toMatchObject({
      state: 'hidden',
      complaints: [],
    });
  });
});
