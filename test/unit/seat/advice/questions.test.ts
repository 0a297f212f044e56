import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TeamView, ThemeView } from '../../../../core/model/team-view.ts';
import { Lever, type Theme } from '../../../../core/model/theme.ts';
import { kitAsHtml, kitAsMarkdown, kitAsPage, kitAsText } from '../../../../core/seat/advice/kit-copy.ts';
import { ANY_THEME, QUESTION_BANK, questionText, ROLE } from '../../../../core/seat/advice/question-bank.ts';
import { questionKit } from '../../../../core/seat/advice/questions.ts';
import { DEFAULT_TAXONOMY } from '../../../../core/station/themes/default-taxonomy.ts';
import { BUILT_IN } from '../../../../core/station/themes/packs.ts';
import { AD } from '../../../../core/texts/advice-ad.ts';
import { KIT } from '../../../../core/texts/advice-kit.ts';
import * as teams from '../../components/fixtures/teams.ts';
import { THEMES as THEMES_OF, themed } from '../../components/fixtures/themes.ts';

const THEMES: readonly Theme[] = DEFAULT_TAXONOMY.themes;
const ROLES = Object.keys(KIT.messages.en ?? {}).flatMap((key) => /^role\.(.+)$/.exec(key)?.[1] ?? []);
const WINDOW = { from: '2026-05', to: '2026-10' };
const REQUISITION = { id: '42', title: 'Service Desk North - agents for spring' };

function withThemes(complaints: ThemeView[], praise: ThemeView[] = []): TeamView {
  return {
    ...teams.serviceDeskNorth,
    insideCauses: [],
    themes: {
      state: 'shown',
      window: WINDOW,
      comments: 200,
      complaints,
      praise,
      others: [],
      terms: [],
    },
  };
}

/** Words for traits that nobody is judged by, and for single persons, in the four languages of comments. */
const TRAITS =
  /(?<!\p{L})(?:young(?:er)?|old(?:er)?|age[ds]?|girls?|boys?|ladies|lady|wom[ae]n|gentlem[ae]n|m[ae]n|male|female|he|she|his|her|him|accents?|mother tongue|native|foreign\w*|nationalit\w+|race|ethnic\w*|skin|religi\w+|church|muslim|jewish|christian|headscar\w+|pregnan\w+|disab\w+|handicap\w*|sexual\w*|gay|married|famil\w+|looks?ing good|pretty|handsome|jung\w*|alte[rn]?|alter|mädchen|frau(?:en)?|herr(?:en|n)?|männer|mann|akzent\w*|muttersprach\w*|ausländ\w*|herkunft|hautfarbe|glaube\w*|kirche|kopftuch|schwanger\w*|behinder\w*|hübsch\w*|verheiratet|jeunes?|vieux|vieille|âge|filles?|garçons?|femmes?|hommes?|étrang\w+|origine|voile|enceinte|handicapé\w*|joven\w*|viej[oa]s?|edad|chic[oa]s?|mujer\w*|hombres?|acento|extranjer\w+|embarazad\w+|discapaci\w+)(?!\p{L})/iu;

const bankTexts = QUESTION_BANK.flatMap((question) =>
  [questionText(question.id, 'en'), questionText(question.id, 'de')].flatMap(({ ask, probes, anchors }) =>
    [ask, ...probes, ...anchors].map((text) => [question.id, text] as const),
  ),
);

describe('the bank', () => {
  it('holds at least forty questions, each complete in English and German', () => {
    expect(QUESTION_BANK.length).toBeGreaterThanOrEqual(40);
    for (const question of QUESTION_BANK) {
      const [english, german] = [questionText(question.id, 'en'), questionText(question.id, 'de')];
      for (const text of [english, german]) {
        expect(text.ask, question.id).toMatch(/[?.]$/);
        expect(text.probes).toHaveLength(2);
        expect(text.anchors).toHaveLength(3);
        for (const part of [text.ask, ...text.probes, ...text.anchors])
          expect(part.length).toBeGreaterThan(8);
        for (const anchor of text.anchors) expect(anchor, question.id).not.toMatch(/[.!?]$/);
      }
      expect(english.ask).not.toBe(german.ask);
    }
    for (const language of ['en', 'de'] as const)
      expect(new Set(QUESTION_BANK.map(({ id }) => questionText(id, language).ask)).size).toBe(
        QUESTION_BANK.length,
      );
  });

  it('has a fit and an add question for every default theme', () => {
    for (const { id } of THEMES) {
      const goals = QUESTION_BANK.filter(({ theme }) => theme === id).map(({ goal }) => goal);
      expect(goals, id).toContain('fit');
      expect(goals, id).toContain('add');
    }
    const known = [
      ...BUILT_IN.flatMap(({ themes }) => themes.map(({ id }) => id)),
      ...ROLES.map((role) => `${ROLE}${role}`),
      ANY_THEME,
    ];
    for (const { theme } of QUESTION_BANK) expect(known).toContain(theme);
  });

  it('has a question for every theme of a trade that people are hired or trained for', () => {
    for (const { themes } of BUILT_IN)
      for (const { id, lever } of themes)
        if (lever === 'hire' || lever === 'train')
          expect(
            QUESTION_BANK.some(({ theme, goal }) => theme === id && goal === 'fit'),
            id,
          ).toBe(true);
  });

  it('has three questions for every kind of work, the last of them trainable', () => {
    for (const role of ROLES)
      expect(
        QUESTION_BANK.filter(({ theme }) => theme === `${ROLE}${role}`).map(({ kind }) => kind),
        role,
      ).toEqual(['attitude', 'attitude', 'trainable']);
  });

  it('names no protected trait and no single person', () => {
    for (const [id, text] of bankTexts) expect(TRAITS.exec(text)?.[0], `${id}: ${text}`).toBeUndefined();
    for (const [key, text] of Object.values(AD.messages).flatMap(Object.entries<unknown>))
      if (key.startsWith('ad.')) expect(TRAITS.exec(String(text))?.[0], key).toBeUndefined();
    expect(TRAITS.test('The young girl had an accent')).toBe(true);
    expect(TRAITS.test('La chica joven')).toBe(true);
  });
});

describe('the kit of a requisition', () => {
  const kit = questionKit(teams.serviceDeskNorth, REQUISITION, 'en');

  it('has the code, the minutes and the questions of the wireframe', () => {
    expect(kit.code).toBe('SDN-2026Q3-2');
    expect(kit.minutes).toBe(35);
    expect(kit.questions).toHaveLength(6);
    expect(kit.questions[0]!.ask).toBe(
      'Tell us about a time you realised you couldn’t keep a promise to a customer.',
    );
    expect(kit.questions[0]).toMatchObject({ kind: 'attitude', goal: 'fit' });
    expect(kit.questions.find(({ id }) => id === 'any-handover')).toMatchObject({ kind: 'trainable' });
    expect(kit.questions.at(-1)!.ask).toBe('What would you bring that this team doesn’t have yet?');
    expect(kit.rules).toContain('there is no pass mark');
  });

  it('is the same questions under the same code in German', () => {
    const german = questionKit(teams.serviceDeskNorth, REQUISITION, 'de');
    expect([german.code, german.check]).toEqual([kit.code, kit.check]);
    expect(german.questions.map(({ id }) => id)).toEqual(kit.questions.map(({ id }) => id));
  });

  it('counts releases from the last closed quarter on', () => {
    const codeOf = (through: string) =>
      questionKit(
        { ...teams.serviceDeskNorth, release: { ...teams.serviceDeskNorth.release, through } },
        REQUISITION,
        'en',
      ).code;
    expect(['2026-09', '2026-10', '2026-11', '2026-12', '2027-01'].map(codeOf)).toEqual([
      'SDN-2026Q3-1',
      'SDN-2026Q3-2',
      'SDN-2026Q3-3',
      'SDN-2026Q4-1',
      'SDN-2026Q4-2',
    ]);
  });

  it('is general where comments may not be shown, and says so', () => {
    const general = questionKit(teams.chimneyChecks, REQUISITION, 'en');
    expect(general.basis).toBe(
      'Too few comments about this team can be shown, so these questions fit the work.',
    );
    expect(general.questions.every(({ id }) => /^(?:any|role-phone)-/.test(id))).toBe(true);
    expect(general.sameness).toBeDefined();
    expect(questionKit(teams.nobodyAsked, REQUISITION, 'de').basis).toMatch(/^Noch keine Kommentare/);
    const unknown = questionKit(
      { ...teams.chimneyChecks, team: { ...teams.chimneyChecks.team, name: 'Team 7' } },
      { id: '7' },
      'en',
    );
    expect(unknown.basis).toMatch(/these are general questions\.$/);
    expect(unknown.questions.every(({ id }) => id.startsWith('any-'))).toBe(true);
  });

  it('is another for a paramedic, a receptionist and a waiter of whom nothing is known', () => {
    const kits = [
      'Paramedic',
      'Hotel receptionist',
      'Waiter (m/f/d)',
      'Pflegefachkraft',
      'Baufinanzierungsberater',
    ].map(
      (title) =>
        new Set(
          questionKit(teams.chimneyChecks, { id: '1', title }, 'en').questions.map(({ id }) => id as string),
        ),
    );
    for (const [i, kit] of kits.entries())
      for (const other of kits.slice(i + 1)) {
        const same = [...kit].filter((id) => other.has(id));
        expect(same.length, same.join()).toBeLessThanOrEqual(3);
      }
  });

  it('asks for what weighs at the unit above where the team’s own comments name nothing', () => {
    const complaint = themed({ ...THEMES_OF.callBack }, 'complaint', [0.3, 0.24, 0.37], 400, [-9, -14, -4]);
    const view = {
      ...teams.chimneyChecks,
      above: { team: 'a', name: 'Home Services', comments: 400, complaint },
    };
    const { questions, basis } = questionKit(view, REQUISITION, 'en');
    expect(questions[0]).toMatchObject({
      id: 'call-back-1',
      why: 'Customers at Home Services as a whole: “Promised call-back never came”',
    });
    expect(basis).toMatch(/one question comes from Home Services as a whole/);
  });

  it('says that all test sameness only where they do', () => {
    expect(kit.questions.slice(0, -1).some(({ goal }) => goal === 'add')).toBe(true);
    expect(kit.sameness).toBeUndefined();
  });
});

const complaintOf = fc
  .record({
    theme: fc.constantFrom(...THEMES),
    lever: fc.constantFrom(...Lever.options),
    share: fc.double({ min: 0.01, max: 0.6, noNaN: true }),
    effect: fc.double({ min: -20, max: 10, noNaN: true }),
    spread: fc.double({ min: 0.1, max: 10, noNaN: true }),
  })
  .map(({ theme, lever, share, effect, spread }) =>
    themed({ ...theme, lever }, 'complaint', [share, share / 2, Math.min(1, share * 2)], 200, [
      effect,
      effect - spread,
      effect + spread,
    ]),
  );
const complaintsOf = fc.uniqueArray(complaintOf, { selector: (view) => view.theme.id, maxLength: 12 });

describe('every kit', () => {
  it('is equal byte for byte for two seats, whatever the order of the themes', () => {
    fc.assert(
      fc.property(
        complaintsOf,
        fc.integer(),
        fc.constantFrom('en' as const, 'de' as const),
        (themes, turn, lang) => {
          const other = themes.map((_, i) => themes[(i + Math.abs(turn)) % themes.length]!).reverse();
          const seats = [themes, structuredClone(other)].map((list) => {
            const kit = questionKit(withThemes(list), REQUISITION, lang);
            return [kitAsText, kitAsMarkdown, kitAsHtml, kitAsPage].map((write) => write(kit)).join('\0');
          });
          expect(seats[0]).toBe(seats[1]);
        },
      ),
    );
  });

  it('asks five to six questions, none twice, one of them for what is not there yet', () => {
    fc.assert(
      fc.property(complaintsOf, (themes) => {
        const { questions } = questionKit(withThemes(themes), REQUISITION, 'en');
        expect(questions.length).toBeGreaterThanOrEqual(5);
        expect(questions.length).toBeLessThanOrEqual(6);
        expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
        expect(questions.some(({ goal }) => goal === 'add')).toBe(true);
      }),
    );
  });

  it('asks nothing that hiring and training cannot mend, and nothing unproven', () => {
    fc.assert(
      fc.property(complaintsOf, (themes) => {
        const { questions } = questionKit(withThemes(themes), REQUISITION, 'en');
        for (const { id, kind } of questions) {
          const { theme } = QUESTION_BANK.find((question) => question.id === id)!;
          if (theme === ANY_THEME || theme.startsWith(ROLE)) continue;
          const view = themes.find((one) => one.theme.id === theme);
          expect(['hire', 'train']).toContain(view?.theme.lever);
          expect(view?.proven && view.impact!.value < 0).toBe(true);
          expect(kind).toBe(view?.theme.lever === 'hire' ? 'attitude' : 'trainable');
        }
      }),
    );
  });

  it('depends on nothing but release, team and requisition', () => {
    const { quotes, actions, ideas, ...rest } = teams.serviceDeskNorth;
    const other = {
      ...rest,
      quotes: [],
      actions: [],
      ideas: [],
      setAside: { some: true },
      others: [{ candidate: 'Ada' }],
    } as unknown as TeamView;
    expect(kitAsText(questionKit(other, REQUISITION, 'en'))).toBe(
      kitAsText(questionKit({ ...rest, quotes, actions, ideas }, REQUISITION, 'en')),
    );
  });
});

describe('copies', () => {
  const hostile = questionKit(
    {
      ...teams.serviceDeskNorth,
      team: { ...teams.serviceDeskNorth.team, name: '<img src=x onerror=alert(1)> & "Desk"' },
    },
    { id: '<b>42</b>', title: '*bold* [link](x) `code`' },
    'en',
  );

  it('escape what a name may hold', () => {
    for (const html of [kitAsHtml(hostile), kitAsPage(hostile)]) {
      expect(html).not.toContain('<img');
      expect(html).not.toContain('<b>42</b>');
      expect(html).toContain('&lt;img src=x onerror=alert(1)&gt; &amp; &quot;Desk&quot;');
      expect(html).not.toMatch(/<script|\son\w+="/i);
    }
    expect(kitAsMarkdown(hostile)).toContain('\\*bold\\* \\[link\\](x) \\`code\\`');
  });

  it('hold every question with probes and anchors', () => {
    const kit = questionKit(teams.serviceDeskNorth, REQUISITION, 'de');
    for (const write of [kitAsText, kitAsHtml, kitAsPage]) {
      const text = write(kit);
      for (const { ask, probes, anchors } of kit.questions)
        for (const part of [ask, ...probes, ...anchors]) expect(text).toContain(part);
    }
  });
});
