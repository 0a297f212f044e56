import { describe, expect, it } from 'vitest';
import type { ScoreView, TeamView } from '../../../../core/model/team-view.ts';
import { checkAd } from '../../../../core/seat/advice/ad-check.ts';
import { briefAsMarkdown, briefFor } from '../../../../core/seat/advice/brief.ts';
import { jobAdvice } from '../../../../core/seat/advice/job.ts';
import { levelOf, levelSentence } from '../../../../core/seat/advice/level.ts';
import { sayItStraight } from '../../../../core/seat/advice/say-it-straight.ts';
import { targetsAdvice } from '../../../../core/seat/advice/targets.ts';
import { thanksFor } from '../../../../core/seat/advice/thanks.ts';
import { unitAdvice } from '../../../../core/seat/advice/unit.ts';
import { heatingNorth } from '../../components/fixtures/teams.ts';
import { THEMES, themed } from '../../components/fixtures/themes.ts';

/** Not known is never "nothing wrong": each text tells proven, not proven, too few and not asked apart. */

const CSAT = {
  id: 'csat',
  metric: 'csat',
  scale: { min: 1, max: 5, topFrom: 4, bottomTo: 2 },
} as unknown as Extract<ScoreView, { state: 'shown' }>['measure'];

type Shown = Extract<ScoreView, { state: 'shown' }>;

function satisfied(value: number, low: number, high: number, more: Partial<Shown> = {}): Shown {
  return {
    ...(heatingNorth.customers as Shown),
    measure: CSAT,
    score: { value, low, high, n: 60 },
    counts: { top: Math.round(60 * value), middle: 0, bottom: 60 - Math.round(60 * value) },
    verdict: { kind: 'not-enough', needed: 300, detectable: 0.1 },
    leads: 'own',
    ...more,
  };
}

const NO_THEMES = {
  state: 'shown',
  window: { from: '2026-05', to: '2026-10' },
  comments: 40,
  complaints: [],
  praise: [],
  others: [],
  terms: [],
} satisfies TeamView['themes'];
const UNPROVEN = {
  ...NO_THEMES,
  complaints: [themed(THEMES.waiting, 'complaint', [0.04, 0.01, 0.09], 40, [-3, -9, 4])],
};
const PRAISED = {
  ...NO_THEMES,
  praise: [themed(THEMES.empathy, 'praise', [0.3, 0.2, 0.4], 40, [8, 2, 14])],
};
const ABOVE = {
  team: 'contact-centres',
  name: 'Contact Centres',
  comments: 412,
  complaint: themed(THEMES.waiting, 'complaint', [0.31, 0.27, 0.36], 412, [-14, -18, -9]),
} satisfies TeamView['above'];

const THEME_STATES: Record<string, TeamView['themes']> = {
  'not proven': UNPROVEN,
  'nothing said twice': NO_THEMES,
  'praise alone': PRAISED,
  'too few': { state: 'hidden', minimum: 10 },
  'not asked': { state: 'none' },
};

function contactCentre(more: Partial<TeamView>): TeamView {
  return {
    ...heatingNorth,
    team: { ...heatingNorth.team, id: 'contact-centre-leeds', name: 'Contact Centre Leeds' },
    customers: satisfied(0.13, 0.07, 0.23),
    employees: undefined,
    alignment: { state: 'none' },
    insideCauses: [],
    segments: [],
    quotes: [],
    targets: [],
    events: [],
    obstacles: [],
    ...more,
  };
}

const AD = { text: 'You answer calls from our customers.\nOur patients never wait.' };

function everyText(view: TeamView, language: 'en' | 'de'): string {
  const job = jobAdvice(view, language);
  const brief = briefFor(view, language);
  return [
    ...job.sentences,
    ...job.short,
    unitAdvice(view, language).sentence,
    ...(sayItStraight(view, language)?.lines ?? []),
    brief ? briefAsMarkdown(brief) : '',
    ...checkAd(AD, view, language).hints.map(({ reason }) => reason),
  ].join('\n');
}

const REASSURING =
  /nothing (?:wrong|stands out|is broken|that the next)|no (?:single )?(?:complaint|problem) stands out|name nothing|promises nothing that|doing well|well served|nothing to add|ragt (?:nichts|keine)|nennen nichts|gut versorgt|geht es gut/i;

describe('a team at 13 % satisfied', () => {
  it.each(Object.entries(THEME_STATES))('is never reassured over: %s', (_, themes) => {
    for (const above of [undefined, ABOVE])
      for (const alignment of [
        { state: 'none' },
        { state: 'not-distinguishable', best: 0.4 },
        { state: 'told-apart', quadrant: 'both-high', probability: 0.97 },
        { state: 'told-apart', quadrant: 'customers-high', probability: 0.97 },
      ] satisfies TeamView['alignment'][]) {
        const view = contactCentre({ themes, alignment, above });
        for (const language of ['en', 'de'] as const) {
          const text = everyText(view, language);
          expect(text).not.toMatch(REASSURING);
          expect(text).toMatch(
            language === 'en' ? /9 in 10 customers are not/ : /9 von 10 Kunden sind nicht/,
          );
          if (above) expect(text).toContain('Contact Centres');
        }
        expect(checkAd({ text: 'You listen to customers.' }, view, 'en').nothingToAdd).toBe(false);
      }
  });

  it('says that too few comments can be shown to say why, and what weighs at the unit above', () => {
    const view = contactCentre({ themes: { state: 'hidden', minimum: 10 }, above: ABOVE });
    expect(jobAdvice(view, 'en').sentences).toEqual([
      '9 in 10 customers are not satisfied. Too few comments can be shown to say why.',
      'At Contact Centres as a whole, “Long time on hold” costs most.',
    ]);
    expect(unitAdvice(view, 'en').sentence).toBe(
      '9 in 10 customers are not satisfied. Too few comments can be shown to say why. At Contact Centres as a whole, “Long time on hold” costs most.',
    );
  });

  it('asks in the brief how to find out why, where comments do not say', () => {
    const brief = briefFor(contactCentre({ themes: UNPROVEN }), 'en');
    expect(brief?.decisions[0]).toBe(
      'Find out why: 9 in 10 customers are not satisfied. Comments do not prove why.',
    );
  });

  it('says only the sure end where all answers were alike', () => {
    const customers = satisfied(0, 0, 0.28, { intervalOnly: true });
    expect(levelSentence(contactCentre({ customers }), 'en')).toBe(
      'At least 7 in 10 customers are not satisfied',
    );
  });
});

describe('a team at 95 % satisfied', () => {
  const customers = satisfied(0.95, 0.88, 0.98);

  it('is not called bad, and gets no cause made up', () => {
    const view = contactCentre({ customers, themes: UNPROVEN });
    expect(unitAdvice(view, 'en').sentence).toBe(
      'Nearly all customers are satisfied. Comments do not prove why.',
    );
    expect(jobAdvice(view, 'en').sentences).toEqual([
      'Nearly all customers are satisfied. Comments prove no complaint here, so they do not say what to hire for.',
    ]);
    expect(everyText(view, 'en')).not.toMatch(/are not satisfied|badly|under strain/);
    expect(briefFor(view, 'en')?.keep.join()).toContain('3 of 60 gave the worst marks');
  });

  it('is not called badly served for being behind a better company', () => {
    const view = contactCentre({
      customers,
      alignment: { state: 'told-apart', quadrant: 'both-low', probability: 0.96 },
    });
    expect(unitAdvice(view, 'en').sentence).toMatch(/below the rest of the company/);
    expect(briefFor(view, 'en')?.state.join(' ')).not.toMatch(/under strain/);
  });
});

/** `view` without an answer to what its comments are about, though there are forty of them. */
const NO_TOPIC = contactCentre({ themes: NO_THEMES });
const WITHHELD = contactCentre({ themes: { state: 'hidden', minimum: 10 } });

describe('what may not be shown', () => {
  it.each(['en', 'de'] as const)('is never said to be few, or not to be there, in %s', (language) => {
    const claims = /fewer than|weniger als|stands out|ragt nichts|prove no|belegen (?:hier )?keine?/i;
    for (const view of [NO_TOPIC, WITHHELD]) expect(everyText(view, language)).not.toMatch(claims);
  });

  it('is told apart from what is not proven', () => {
    expect(unitAdvice(NO_TOPIC, 'en').sentence).toBe(
      '9 in 10 customers are not satisfied. What comments are about can’t be shown, to protect people.',
    );
    expect(unitAdvice(contactCentre({ themes: UNPROVEN }), 'en').sentence).toBe(
      '9 in 10 customers are not satisfied. Comments do not prove why.',
    );
    expect(briefFor(NO_TOPIC, 'en')?.unknown.join()).toMatch(/What the comments are about: it can’t be/);
  });

  it('is said of complaints where only praise may be shown', () => {
    const view = contactCentre({ customers: satisfied(0.95, 0.88, 0.98), themes: PRAISED });
    expect(unitAdvice(view, 'en').sentence).toBe(
      'Most praised: “Took me seriously”. No complaint can be shown, to protect people.',
    );
  });
});

describe('what many say, though it is not proven to move the score', () => {
  const LOUD = {
    ...NO_THEMES,
    complaints: [
      themed(THEMES.callBack, 'complaint', [0.4, 0.28, 0.52], 40, [-2, -9, 5]),
      themed(THEMES.waiting, 'complaint', [0.3, 0.2, 0.42], 40, [-3, -9, 4]),
    ],
    praise: [themed(THEMES.empathy, 'praise', [0.3, 0.2, 0.4], 40, [1, -3, 5])],
  };

  it('is named as such, before what weighs at the unit above', () => {
    const view = contactCentre({ themes: LOUD, above: ABOVE });
    expect(unitAdvice(view, 'en').sentence).toMatch(
      /^9 in 10 customers are not satisfied\. Often named: “Promised call-back never came”, 40% .* not proven\./,
    );
    expect(unitAdvice(view, 'en').sentence).not.toContain('Contact Centres');
  });

  it('is no hiring matter only where its own lever says so, not because a smaller one is', () => {
    expect(jobAdvice(contactCentre({ themes: LOUD }), 'en').sentences[0]).not.toMatch(/Hiring won’t fix/);
    const waiting = { ...LOUD, complaints: LOUD.complaints.slice(1) };
    expect(jobAdvice(contactCentre({ themes: waiting }), 'en').sentences[0]).toBe(
      '9 in 10 customers are not satisfied. Hiring won’t fix what customers often mention: “Long time on hold”.',
    );
  });

  it('is praise to keep and to pass on', () => {
    const view = contactCentre({ customers: satisfied(0.95, 0.88, 0.98), themes: LOUD });
    expect(jobAdvice(view, 'en').keep.map(({ name }) => name)).toEqual(['Took me seriously']);
    expect(thanksFor(view, 'en')?.text).toContain('“Took me seriously”');
  });
});

it('a team at 95 % satisfied is not measured by what weighs at the unit above', () => {
  const view = contactCentre({
    customers: satisfied(0.95, 0.88, 0.98),
    themes: NO_THEMES,
    above: ABOVE,
  });
  for (const language of ['en', 'de'] as const)
    expect(everyText(view, language)).not.toContain('Contact Centres');
});

it('a target is not said to be harmless where complaints may not be shown', () => {
  const targets = [
    { id: 't', teams: [], text: { en: 'Calls per hour' }, kind: 'volume' as const, guarded: false },
  ];
  const evidence = (themes: TeamView['themes']) =>
    targetsAdvice(contactCentre({ themes, targets }), 'en')?.flags[0]?.evidence;
  for (const themes of [NO_THEMES, PRAISED, { state: 'hidden', minimum: 10 } as const])
    expect(evidence(themes)).toBe(
      'Whether this hurts customers is not known: what they complain of can’t be shown.',
    );
  expect(evidence(UNPROVEN)).toBe('Comments do not say whether this hurts customers.');
});

it('a brief does not count as unhappy only those with the worst marks, nor all others as happy', () => {
  const customers = satisfied(0.13, 0.07, 0.23, { counts: { top: 8, middle: 20, bottom: 32 } });
  const brief = briefFor(contactCentre({ customers }), 'en')!;
  expect(brief.state).toContain('9 in 10 customers are not satisfied.');
  expect(brief.keep[0]).toBe('32 of 60 gave the worst marks.');
  expect(brief.get[0]).toBe('8 of 60 were satisfied.');
});

it('half is not said as five in ten', () => {
  const customers = satisfied(0.46, 0.42, 0.49);
  expect(levelSentence(contactCentre({ customers }), 'en')).toBe(
    'More than half the customers are not satisfied',
  );
});

describe('the level of a score', () => {
  it('is bad or good only where the whole interval says so', () => {
    expect(levelOf(satisfied(0.4, 0.3, 0.52))).toBe('middling');
    expect(levelOf(satisfied(0.4, 0.3, 0.49))).toBe('bad');
    expect(levelOf(satisfied(0.8, 0.74, 0.86))).toBe('middling');
    expect(levelOf(satisfied(0.8, 0.75, 0.86))).toBe('good');
    expect(levelOf({ state: 'none', audience: 'customer' })).toBeUndefined();
  });
});

describe('an ad, whatever customers say', () => {
  const kinds = (text: string, view = contactCentre({ themes: { state: 'none' } })) =>
    checkAd({ text }, view, 'en').hints.map(({ kind, theme }) => `${kind} ${theme}`);

  it.each([
    ['Native English speaker', 'native-speaker'],
    ['You are a native German speaker', 'native-speaker'],
    ['English mother tongue', 'native-speaker'],
    ['Muttersprachler Deutsch (m/w/d)', 'native-speaker'],
    ['Deutsch auf muttersprachlichem Niveau', 'native-speaker'],
    ['Join our young and dynamic team', 'young'],
    ['We are a young, dynamic company', 'young'],
    ['ein junges, dynamisches Team', 'young'],
    ['Wir sind ein junges Team', 'young'],
    ['Du bist jung und motiviert', 'young'],
    ['Aged 18 to 35', 'age-limit'],
    ['Du bist zwischen 18 und 30 Jahre alt', 'age-limit'],
    ['Gepflegtes Äußeres', 'looks'],
    ['Well-groomed and friendly', 'looks'],
    ['Female candidates only', 'sex'],
    ['Able-bodied and willing', 'health'],
    ['Ungebunden und flexibel', 'family'],
  ])('“%s” shuts people out', (text, id) => {
    expect(kinds(text)).toContain(`excludes ${id}`);
  });

  it.each([
    'Being a native speaker is not required',
    'Sie müssen kein Muttersprachler sein',
    'You care for young people and their families',
    'Sie betreuen junge Menschen mit Behinderung',
    'Two years of experience, up to 40 hours a week',
    'Sie arbeiten zwischen 20 und 35 Stunden',
    'You lift boxes of up to 15 kg',
    'We welcome applicants of any age',
    'An established team of 25 people',
  ])('“%s” does not', (text) => {
    expect(kinds(text)).toEqual([]);
  });

  it.each([
    'Our patients never wait',
    'We always find a table for our guests',
    'Unsere Kunden warten nie',
    'Bei uns gibt es keine Wartezeiten für Patienten',
    'Every single customer leaves happy',
  ])('“%s” promises what nobody can keep', (text) => {
    expect(kinds(text)).toContain('absolute absolute');
  });

  it.each(['You never leave a customer alone', 'You will never be bored', 'Free parking at any time'])(
    '“%s” is no promise to customers',
    (text) => {
      expect(kinds(text)).toEqual([]);
    },
  );

  it('suggests in the ad’s language and explains in the reader’s', () => {
    const [hint] = checkAd(
      { text: 'Wir suchen für die Küche und den Service ein junges Team' },
      contactCentre({ themes: { state: 'none' } }),
      'en',
    ).hints;
    expect(hint?.reason).toMatch(/^This puts off everybody/);
    expect(hint?.suggestion).toMatch(/^Ein Team/);
  });
});
