import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PageContext } from '../../../../core/model/page-context.ts';
import { Team } from '../../../../core/model/team.ts';
import { foldName } from '../../../../core/seat/hosts/fold-name.ts';
import {
  matchTeam,
  matchUnits,
  suggestTeams,
  type TeamIndex,
} from '../../../../core/seat/hosts/match-team.ts';

const teams = [
  { id: 'top', name: 'Tallwater Home Services' },
  { id: 'cs', name: 'Customer Service', parent: 'top', codes: ['CS'], aliases: ['Kundenservice'] },
  { id: 'sdn', name: 'Service Desk North', parent: 'cs', codes: ['CS-N'], aliases: ['SDN'] },
  { id: 'sds', name: 'Service Desk South', parent: 'cs', codes: ['CS-S'] },
  { id: 'cc', name: 'Complaints & Care', parent: 'top' },
  { id: 'retail', name: 'Retail', parent: 'top' },
  { id: 'rn', name: 'North', parent: 'retail' },
  { id: 'rns', name: 'Stores', parent: 'rn' },
  { id: 'rs', name: 'South', parent: 'retail' },
  { id: 'rss', name: 'Stores', parent: 'rs' },
  { id: 'stoer', name: 'Störungsdienst', parent: 'top' },
].map((team) => Team.parse(team));

/** A list of its own each time, because names are folded once per list. */
const index = (more: Partial<TeamIndex> = {}): TeamIndex => ({
  teams: [...teams],
  pins: [],
  ownPins: [],
  ...more,
});
const page = (context: Partial<PageContext>): PageContext =>
  PageContext.parse({ host: 'orangehrm', kind: 'vacancy', subject: 'requisition', ...context });
const named = (...unitNames: string[]) => matchTeam(page({ unitNames }), index());

describe('pins come first', () => {
  const pin = (team: string, host = '*', title?: string) => ({
    ...{ host, kind: 'requisition' as const, id: '42', team },
    ...(title !== undefined && { title }),
  });
  const here = page({ requisitionId: '42', unitNames: ['Service Desk South'] });
  const silent = page({ requisitionId: '42', jobTitle: 'Service Desk Agent' });
  test('of this tool where the page says nothing else', () => {
    const pins = [pin('cc'), pin('sdn', 'orangehrm')];
    expect(matchTeam(silent, index({ pins }))).toEqual({ team: 'sdn', matched: 'pin' });
    const above = page({ requisitionId: '42', unitNames: ['Customer Service'] });
    expect(matchTeam(above, index({ pins })), 'the pin is finer than the page').toMatchObject({
      team: 'sdn',
    });
  });
  test('a pin that the page contradicts is a question with both answers', () => {
    for (const host of ['*', 'orangehrm']) {
      const match = matchTeam(here, index({ pins: [pin('cc', host)] }));
      if (!('suggestions' in match)) throw new Error('applied by itself');
      expect(match.suggestions.slice(0, 2)).toMatchObject([
        { team: 'sds', reason: 'same-words' },
        { team: 'cc', reason: 'pin' },
      ]);
    }
  });
  test('a pin of no tool is a number only: it holds where the job is called the same, else it is offered', () => {
    const called = (title: string) => matchTeam(silent, index({ pins: [pin('cc', '*', title)] }));
    for (const title of ['Service Desk Agent', 'service desk agent - Heating, full time'])
      expect(called(title), title).toEqual({ team: 'cc', matched: 'pin' });
    for (const title of ['Welder', 'Service Desk Lead', '']) {
      const match = called(title);
      if (!('suggestions' in match)) throw new Error(`applied by itself: ${title}`);
      expect(match.suggestions).toContainEqual(expect.objectContaining({ team: 'cc', reason: 'pin' }));
    }
  });
  test('an own pin wins over all', () =>
    expect(matchTeam(here, index({ pins: [pin('sdn', 'orangehrm')], ownPins: [pin('cc')] }))).toEqual({
      team: 'cc',
      matched: 'own-pin',
    }));
  test("another host's pin is none", () =>
    expect(matchTeam(here, index({ pins: [pin('cc', 'odoo')] }))).toEqual({ team: 'sds', matched: 'name' }));
  test('a pin to a team that is gone is none', () =>
    expect(matchTeam(here, index({ pins: [pin('gone')] }))).toEqual({ team: 'sds', matched: 'name' }));
  test('a unit pin does not fit a requisition of the same number', () =>
    expect(matchTeam(here, index({ pins: [{ ...pin('cc'), kind: 'unit' }] }))).toEqual({
      team: 'sds',
      matched: 'name',
    }));
});

describe('what applies by itself', () => {
  test.each([
    ['CS-N: Something renamed', 'sdn', 'id'],
    ['Service Desk (CS-S)', 'sds', 'id'],
    ['sdn', 'sdn', 'alias'],
    ['KUNDENSERVICE', 'cs', 'alias'],
    ['service  desk NORTH', 'sdn', 'name'],
    ['Complaints and Care', 'cc', 'name'],
    ['Complaints und Care GmbH', 'cc', 'name'],
    ['Stoerungsdienst', 'stoer', 'name'],
    ['Storungsdienst', 'stoer', 'name'],
    ['Retail / North / Stores', 'rns', 'name'],
    ['Retail / South / Stores', 'rss', 'name'],
    ['Tallwater Home Services / Retail / South / Stores', 'rss', 'name'],
    ['South › Stores', 'rss', 'name'],
    ['Customer Service / Service Desk North', 'sdn', 'name'],
    ['Service Desk North - TW', 'sdn', 'name'],
  ])('%s', (name, team, matched) => expect(named(name)).toEqual({ team, matched }));
  test("the unit's id", () =>
    expect(matchTeam(page({ unitId: 'cc' }), index())).toEqual({ team: 'cc', matched: 'id' }));
  test('all teams of a chart', () =>
    expect(
      matchUnits(
        page({ unitNames: ['CS-N: Whatever', 'Complaints & Care', 'Unknown', 'CS: Customer Service'] }),
        index(),
      ),
    ).toEqual(['sdn', 'cc', 'cs']));
});

describe('what is only suggested', () => {
  test.each([
    ['a name that two teams bear', 'Stores', 'rns'],
    ['an unknown path', 'North / Warehouse', 'rn'],
    ['a similar name', 'Service Dsk North', 'sdn'],
    ['words in common', 'Desk North, late shift', 'sdn'],
    ['an abbreviation', 'Team CC', 'cc'],
    ['a path whose parts are in another order', 'North / Retail / Stores', 'rns'],
    ['a short code beside another name', 'Complaints & Care (CS)', 'cc'],
    ['a short code beside a name that nobody bears', 'Greenhouses (CS)', 'cs'],
  ])('%s', (_, name, first) => {
    const match = named(name);
    if (!('suggestions' in match)) throw new Error(`applied by itself: ${JSON.stringify(match)}`);
    expect(match.suggestions.map((one) => one.team)).toContain(first);
    expect(match.suggestions.length).toBeLessThanOrEqual(5);
    for (const { score } of match.suggestions) expect(score).toBeGreaterThan(0);
  });
  test('a job title never applies, however equal', () => {
    const match = matchTeam(page({ jobTitle: 'Service Desk North' }), index());
    if (!('suggestions' in match)) throw new Error('applied by itself');
    expect(match.suggestions[0]).toMatchObject({ team: 'sdn', reason: 'same-words' });
  });
  test('the number of a unit that is called otherwise', () => {
    const numbered = [...teams, Team.parse({ id: '12', name: 'Field Service' })];
    for (const name of ['Complaints & Care', 'Greenhouses']) {
      const match = matchTeam(page({ unitId: '12', unitNames: [name] }), index({ teams: numbered }));
      if (!('suggestions' in match)) throw new Error(`applied by itself: ${JSON.stringify(match)}`);
      expect(match.suggestions.map(({ team }) => team)).toContain('12');
    }
    const agreeing = page({ unitId: '12', unitNames: ['Field Service'] });
    expect(matchTeam(agreeing, index({ teams: numbered }))).toEqual({ team: '12', matched: 'id' });
  });
  test('a place in brackets that is a code of the team above', () => {
    const countries = [
      { id: 'de', name: 'Germany', codes: ['DE'] },
      { id: 'fr', name: 'France', codes: ['FR'] },
      { id: 'sde', name: 'Sales', parent: 'de' },
      { id: 'sfr', name: 'Sales', parent: 'fr' },
    ].map((team) => Team.parse(team));
    const match = matchTeam(page({ unitNames: ['Sales (DE)'] }), index({ teams: countries }));
    if (!('suggestions' in match)) throw new Error(`applied by itself: ${JSON.stringify(match)}`);
    expect(match.suggestions.map(({ team }) => team)).toEqual(expect.arrayContaining(['sde', 'sfr', 'de']));
  });
  test('the name of a team within the name under which a job is posted', () => {
    const match = matchTeam(
      page({ jobTitle: 'Agent', postedAs: 'Agent, full time - Service Desk North' }),
      index(),
    );
    if (!('suggestions' in match)) throw new Error('applied by itself');
    expect(match.suggestions[0]).toMatchObject({ team: 'sdn' });
  });
  test('nothing that is hardly alike', () => {
    const scores = ['Fleet', 'Deskless', 'Norwich', 'Warehouse 7', 'Complementary'].flatMap((name) => {
      const match = named(name);
      return 'suggestions' in match ? match.suggestions.map(({ score }) => score) : [];
    });
    for (const score of scores) expect(score).toBeGreaterThanOrEqual(0.34);
    expect(named('Warehouse 7')).toEqual({ suggestions: [] });
  });
  test('nothing known, nothing said', () => expect(named()).toEqual({ suggestions: [] }));
  test('"Region SE" is no legal form', () => expect(foldName('Sales SE')).not.toBe(foldName('Sales')));
});

describe('names as tools write them', () => {
  const spelled = [
    ...teams,
    ...[
      { id: 'heat', name: 'Heating', parent: 'top', codes: ['4100', 'HN01', 'a  b'] },
      { id: 'hal', name: 'Hal', aliases: ['  Heating   Halden '] },
      { id: 'dup', name: 'Twice', aliases: ['twice', 'TWICE'] },
    ].map((team) => Team.parse(team)),
  ];
  test.each([
    ['4100 - Heating', 'heat', 'id'],
    ['4100 – Heating', 'heat', 'id'],
    ['Heating (HN01)', 'heat', 'id'],
    ['Unheard of [HN01] ', 'heat', 'id'],
    ['HN01 : Unheard of', 'heat', 'id'],
    ['77.2 - Heating', 'heat', 'name'],
    ['XY: Heating', 'heat', 'name'],
    ['Heating - HAL1', 'heat', 'name'],
    ['Heating (Halden area)', 'heat', 'name'],
    ['heating halden', 'hal', 'alias'],
    ['heating  HALDEN', 'hal', 'alias'],
    ['Twice', 'dup', 'alias'],
    ['Retail / South / Unheard of / Stores', 'rss', 'name'],
  ])('%s', (name, team, matched) =>
    expect(matchTeam(page({ unitNames: [name] }), index({ teams: [...spelled] }))).toEqual({ team, matched }),
  );
  test.each([
    ['a code in the middle', 'The Greenhouses (HN01) outside'],
    ['a code that is only a number', '4100: Greenhouses'],
    ['a code with a space', 'a b: Greenhouses'],
    ['a code of more than twenty characters', `${'x'.repeat(21)}: Greenhouses`],
    ['a lower-case ending, which may be a word', 'Heating - outside'],
    ['a path from the bottom up', 'Stores / Retail / South'],
    ['nothing but brackets', '(Halden)'],
  ])('not: %s', (_, name) =>
    expect(matchTeam(page({ unitNames: [name] }), index({ teams: [...spelled] }))).toHaveProperty(
      'suggestions',
    ),
  );
});

describe('suggestions', () => {
  const offered = (context: Partial<PageContext>, more: Partial<TeamIndex> = {}) =>
    suggestTeams(page(context), index(more)).map(({ team, reason, score }) => `${team} ${reason} ${score}`);
  test.each<[string, Partial<PageContext>, string[]]>([
    [
      'a name that two teams bear, and the units above',
      { unitNames: ['Stores'] },
      ['rns same-words 1', 'rss same-words 1', 'rn parent 0.4', 'rs parent 0.4'],
    ],
    [
      'a code, and the unit above',
      { unitNames: ['Greenhouses (CS-S)'] },
      ['sds code 0.95', 'cs abbreviation 0.75'],
    ],
    ['initials', { unitNames: ['Team CC'] }, ['cc abbreviation 0.75']],
    [
      'two words of three',
      { unitNames: ['Service Desk'] },
      ['sdn similar-name 0.71', 'sds similar-name 0.71', 'cs similar-name 0.55', 'top similar-name 0.44'],
    ],
    ['one word among others', { unitNames: ['Late shift of Retail'] }, ['retail same-words 0.89']],
    ['a number', { unitId: 'CS-N' }, ['sdn code 0.6']],
    ['a slip of the pen', { unitNames: ['Retial'] }, ['retail similar-name 0.36']],
    ['a title, which says less than a unit', { jobTitle: 'Retail' }, ['retail same-words 0.8']],
    ['nothing', {}, []],
  ])('%s', (_, context, wanted) => expect(offered(context)).toEqual(wanted));
  test('carry the whole path, from the top down', () =>
    expect(suggestTeams(page({ unitNames: ['Stores'] }), index())[0]).toEqual({
      team: 'rns',
      name: 'Stores',
      path: ['Tallwater Home Services', 'Retail', 'North', 'Stores'],
      reason: 'same-words',
      score: 1,
    }));
  test('of teams that are called alike come in the order of their ids, whatever the list’s', () => {
    const alike = ['t3', 't1', 't2'].map((id) => Team.parse({ id, name: 'Stores' }));
    expect(offered({ unitNames: ['Stores'] }, { teams: alike })).toEqual(
      ['t1', 't2', 't3'].map((id) => `${id} same-words 1`),
    );
  });
  test('a circle of parents and a tree of thirty levels end', () => {
    const circle = [
      Team.parse({ id: 'x', name: 'Xylophones', parent: 'y' }),
      Team.parse({ id: 'y', name: 'Yaks', parent: 'x' }),
    ];
    expect(suggestTeams(page({ unitNames: ['Xylophones'] }), index({ teams: circle }))[0]!.path).toHaveLength(
      20,
    );
    const pins = [{ host: 'orangehrm', kind: 'requisition' as const, id: '1', team: 'x' }];
    expect(
      matchTeam(page({ requisitionId: '1', unitNames: ['Yaks'] }), index({ teams: circle, pins })),
    ).toEqual({
      team: 'x',
      matched: 'pin',
    });
  });
});

describe('a job whose team was once known', () => {
  const jobs = { '42': 'sdn', '43': 'gone' };
  const at = (context: Partial<PageContext>) => matchTeam(page(context), index({ jobs }));
  test('is known on its pages that say nothing', () => {
    expect(at({ requisitionId: '42' })).toEqual({ team: 'sdn', matched: 'remembered' });
    expect(at({ requisitionId: '42', subject: 'person' })).toEqual({ team: 'sdn', matched: 'remembered' });
  });
  test('not against what the page says, nor where it says something unknown', () => {
    expect(at({ requisitionId: '42', unitNames: ['Service Desk South'] })).toMatchObject({ team: 'sds' });
    expect(at({ requisitionId: '42', unitNames: ['Greenhouses'] })).toHaveProperty('suggestions');
  });
  test('nor another job, nor one whose team is gone', () => {
    for (const requisitionId of ['41', '43', 'toString', undefined])
      expect(at({ requisitionId }), requisitionId).toHaveProperty('suggestions');
  });
});

test('any text gives an answer, and what applies by itself is a team that exists', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 60 }), { maxLength: 4 }), (unitNames) => {
      const match = matchTeam(page({ unitNames }), index());
      if ('team' in match) expect(teams.map((team) => team.id)).toContain(match.team);
    }),
  );
});

test('folding is blind to case, width, accents and spelling of umlauts', () => {
  for (const name of ['Überlingen', 'Ueberlingen', 'UEBERLINGEN', 'Ｕeberlingen', 'Uberlingen']) {
    expect(foldName(name)).toBe(foldName('überlingen'));
  }
  expect(foldName('İzmir')).toBe(foldName('izmir'));
  expect(foldName('Straße & Söhne GmbH & Co. KG')).toBe(foldName('strasse und soehne'));
});
