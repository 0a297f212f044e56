import { describe, expect, it } from 'vitest';
import type { TeamView } from '../../../../core/model/team-view.ts';
import { jobAdvice } from '../../../../core/seat/advice/job.ts';
import { jobWords } from '../../../../core/seat/advice/job-bank.ts';
import { THEME_FACTS } from '../../../../core/seat/advice/theme-facts.ts';
import { BUILT_IN } from '../../../../core/station/themes/packs.ts';
import * as teams from '../../components/fixtures/teams.ts';
import { THEMES, themed } from '../../components/fixtures/themes.ts';

const WINDOW = { from: '2026-05', to: '2026-10' };

function withThemes(
  themes: Partial<Extract<TeamView['themes'], { state: 'shown' }>>,
  more: Partial<TeamView> = {},
): TeamView {
  return {
    ...teams.serviceDeskNorth,
    insideCauses: [],
    ...more,
    themes: {
      state: 'shown',
      window: WINDOW,
      comments: 200,
      complaints: [],
      praise: [],
      others: [],
      terms: [],
      ...themes,
    },
  };
}

describe('the job card of Service Desk North', () => {
  const advice = jobAdvice(teams.serviceDeskNorth, 'en');

  it('says the sentence of the wireframe', () => {
    expect(advice.sentences).toEqual([
      'The next hire should keep promises, and warn people early if one slips.',
      'Customers already love how calmly this team explains.',
    ]);
    expect(jobAdvice(teams.serviceDeskNorth, 'de').sentences).toEqual([
      'Gesucht: eine Person, die Zusagen hält und früh Bescheid gibt.',
      'Kunden loben die ruhigen Erklärungen.',
    ]);
  });

  it('hires for call-backs, keeps explaining, trains knowledge', () => {
    expect(advice.hire.map((p) => p.name)).toEqual(['Promised call-back never came']);
    expect(advice.keep.map((p) => p.name)).toEqual(['Calm, clear explanations']);
    expect(advice.train.map((p) => [p.name, p.week])).toEqual([['Did not know my contract', 2]]);
  });

  it('names the loudest complaint as no hiring matter, with its owner', () => {
    expect(advice.notHiring.map((p) => [p.name, p.cause, p.owner])).toEqual([
      ['Long time on hold', 'That is staffing.', 'Workforce Planning'],
    ]);
  });

  it('says what is to be fixed inside first', () => {
    expect(advice.insideFirst).toEqual([
      {
        name: 'Promised call-back never came',
        cause: 'the appointment desk',
        owner: 'Dispatch',
        count: 17,
        of: 39,
      },
    ]);
  });
});

describe('restraint', () => {
  it('makes no hire of a theme whose effect is not proven', () => {
    const view = withThemes({
      complaints: [themed(THEMES.callBack, 'complaint', [0.3, 0.24, 0.37], 200, [-3, -9, 2])],
    });
    expect(jobAdvice(view, 'en').hire).toEqual([]);
    expect(jobAdvice(view, 'en').sentences).toEqual([
      'Often named: “Promised call-back never came”, 30% (24–37) of comments; whether it lowers the score is not proven.',
    ]);
  });

  it('names what weighs most where nothing is to be hired for', () => {
    const late = themed(THEMES.arrival, 'complaint', [0.1, 0.07, 0.13], 200, [-11, -15, -6]);
    const informed = themed(
      { ...THEMES.knowledge, id: 'informed' },
      'complaint',
      [0.04, 0.02, 0.07],
      200,
      [-4, -6, -1],
    );
    expect(jobAdvice(withThemes({ complaints: [informed, late] }), 'en').sentences[0]).toBe(
      'Hiring won’t fix what matters most to customers: “Late arrival”.',
    );
    expect(jobAdvice(withThemes({ complaints: [informed] }), 'en').sentences[0]).toBe(
      'What customers miss most can be taught: keeping people informed.',
    );
  });

  it('makes no praise of a theme that costs', () => {
    const view = withThemes({
      praise: [themed(THEMES.explaining, 'praise', [0.3, 0.24, 0.37], 200, [-8, -14, -2])],
    });
    expect(jobAdvice(view, 'en').keep).toEqual([]);
  });

  it('gives no training advice where the cause is inside', () => {
    const complaints = [themed(THEMES.knowledge, 'complaint', [0.3, 0.24, 0.37], 200, [-8, -14, -2])];
    const cause = {
      team: 'service-desk-north',
      theme: 'knowledge',
      cause: { en: 'no job sheet', de: 'kein Auftragsblatt' },
      owner: 'dispatch',
      ownerName: 'Dispatch',
      of: 60,
    };
    expect(
      jobAdvice(withThemes({ complaints }, { insideCauses: [{ ...cause, count: 19 }] }), 'en').train,
    ).toHaveLength(1);
    const most = jobAdvice(withThemes({ complaints }, { insideCauses: [{ ...cause, count: 40 }] }), 'en');
    expect(most.train).toEqual([]);
    expect(most.insideFirst[0]?.owner).toBe('Dispatch');
    const few = jobAdvice(
      withThemes({ complaints }, { insideCauses: [{ ...cause, count: 4, of: 5 }] }),
      'en',
    );
    expect(few.insideFirst).toEqual([]);
  });

  it('says why there is nothing to say', () => {
    expect(jobAdvice(teams.chimneyChecks, 'en')).toMatchObject({
      basis: 'too-few',
      sentences: [
        'Too few comments can be shown to say what the next hire should bring: it takes those of 10 people.',
      ],
    });
    expect(jobAdvice(teams.nobodyAsked, 'de').basis).toBe('none');
  });

  it('falls back to the name of a theme that has no words of its own', () => {
    const odd = {
      ...THEMES.callBack,
      id: 'parking',
      name: { en: 'parking', de: 'Parken' },
      complaint: undefined,
    };
    const view = withThemes({
      complaints: [themed(odd, 'complaint', [0.3, 0.24, 0.37], 200, [-8, -14, -2])],
    });
    expect(jobAdvice(view, 'en').sentences[0]).toBe(
      'The next hire should take customers’ comments about “parking” seriously.',
    );
    expect(jobAdvice(view, 'de').sentences[0]).toBe(
      'Gesucht: eine Person, die ernst nimmt, was Kunden zu „Parken“ sagen.',
    );
  });

  it('does not depend on the order in which themes come', () => {
    const { themes } = teams.serviceDeskNorth;
    if (themes.state !== 'shown') throw new Error('fixture');
    const turned = {
      ...teams.serviceDeskNorth,
      themes: { ...themes, complaints: themes.complaints.toReversed() },
    };
    expect(JSON.stringify(jobAdvice(turned, 'en'))).toBe(
      JSON.stringify(jobAdvice(teams.serviceDeskNorth, 'en')),
    );
  });
});

describe('the bank', () => {
  it('has words for every theme that is built in, and for every one of a trade that people are hired or trained for', () => {
    const wanted = BUILT_IN.flatMap(({ themes }, i) =>
      themes.filter(({ lever }) => i === 0 || lever === 'hire' || lever === 'train').map(({ id }) => id),
    );
    for (const id of wanted)
      for (const language of ['en', 'de'] as const)
        expect(jobWords(id, language), `${id} in ${language}`).toBeDefined();
    expect(Object.keys(THEME_FACTS)).toEqual(expect.arrayContaining(wanted));
  });

  it('fits its frames: clauses begin small and end without a stop, causes are sentences', () => {
    for (const id of Object.keys(THEME_FACTS))
      for (const words of [jobWords(id, 'en')!, jobWords(id, 'de')!]) {
        for (const clause of [words.hire, words.look, words.love, words.loved])
          expect(clause, id).not.toMatch(/[.!?]$/);
        expect(words.cause, id).toMatch(/^[A-Z].*\.$/);
      }
    for (const id of Object.keys(THEME_FACTS)) expect(jobWords(id, 'en')!.hire).toMatch(/^\p{Ll}/u);
  });

  it('names no trait that nobody may be judged by', () => {
    expect(
      JSON.stringify(Object.keys(THEME_FACTS).flatMap((id) => [jobWords(id, 'en'), jobWords(id, 'de')])),
    ).not.toMatch(
      /accent|religio|headscarf|origin|\bage\b|young|\bold\b|gender|disab|Akzent|Kopftuch|Herkunft|jung\b|\balt\b|Geschlecht|behinder/i,
    );
  });
});
