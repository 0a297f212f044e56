import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PageContext } from '../../../../core/model/page-context.ts';
import { Team } from '../../../../core/model/team.ts';
import { foldName } from '../../../../core/seat/hosts/fold-name.ts';
import { matchTeam, matchUnits, type TeamIndex } from '../../../../core/seat/hosts/match-team.ts';

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

const index = (more: Partial<TeamIndex> = {}): TeamIndex => ({ teams, pins: [], ownPins: [], ...more });
const page = (context: Partial<PageContext>): PageContext =>
  PageContext.parse({ host: 'orangehrm', kind: 'vacancy', subject: 'requisition', ...context });
const named = (...unitNames: string[]) => matchTeam(page({ unitNames }), index());

describe('pins come first', () => {
  const pin = (team: string, host = '*') => ({ host, kind: 'requisition' as const, id: '42', team });
  const here = page({ requisitionId: '42', unitNames: ['Service Desk South'] });
  test('a pin wins over a name', () =>
    expect(matchTeam(here, index({ pins: [pin('sdn')] }))).toEqual({ team: 'sdn', matched: 'pin' }));
  test("this host's pin wins over that for any host", () =>
    expect(matchTeam(here, index({ pins: [pin('cc'), pin('sdn', 'orangehrm')] }))).toEqual({
      team: 'sdn',
      matched: 'pin',
    }));
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
      matchUnits(page({ unitNames: ['CS: Whatever', 'Complaints & Care', 'Unknown', 'cs: again'] }), index()),
    ).toEqual(['cs', 'cc']));
});

describe('what is only suggested', () => {
  test.each([
    ['a name that two teams bear', 'Stores', 'rns'],
    ['an unknown path', 'North / Warehouse', 'rn'],
    ['a similar name', 'Service Dsk North', 'sdn'],
    ['words in common', 'Desk North, late shift', 'sdn'],
    ['an abbreviation', 'Team CC', 'cc'],
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
  test('nothing known, nothing said', () => expect(named()).toEqual({ suggestions: [] }));
  test('"Region SE" is no legal form', () => expect(foldName('Sales SE')).not.toBe(foldName('Sales')));
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
