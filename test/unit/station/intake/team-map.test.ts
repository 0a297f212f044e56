import { expect, test } from 'vitest';
import { Team } from '../../../../core/model/team.ts';
import { likelyTeams } from '../../../../core/station/intake/likely-teams.ts';
import { teamMatcher } from '../../../../core/station/intake/team-map.ts';

const team = (id: string, name: string, parent?: string, more: Partial<Team> = {}) =>
  Team.parse({ id, name, ...(parent ? { parent } : {}), ...more });

const COUNTRIES = [
  team('acme', 'Acme'),
  team('de', 'Germany', 'acme', { aliases: ['DACH'] }),
  team('fr', 'France', 'acme'),
  team('de-service', 'Service', 'de'),
  team('fr-service', 'Service', 'fr'),
  team('de-hotline', 'Hotline', 'de-service'),
  team('rd', 'Research / Development', 'acme'),
];

test('a path in the answers tells teams of one name apart, and means none where a part does not fit', () => {
  const of = teamMatcher(COUNTRIES, { Paris: 'fr-service', Other: null });
  expect(of('Service')).toBeUndefined();
  expect(of('Germany / Service')).toBe('de-service');
  expect(of('Acme > France > Service')).toBe('fr-service');
  expect(of('acme\\germany\\service\\hotline')).toBe('de-hotline');
  expect(of('DACH::Service')).toBe('de-service');
  expect(of('Germany / Hotline')).toBe('de-hotline');
  expect(of('France / Hotline')).toBeUndefined();
  expect(of('Service / Germany / Hotline')).toBeUndefined();
  expect(of('Acme / Service')).toBeUndefined();
  expect(of('Spain / Service')).toBeUndefined();
  expect(of('Research / Development')).toBe('rd');
  expect(of('Paris')).toBe('fr-service');
  expect(of('Other')).toBeUndefined();
});

const CITIES = ['Newcastle', 'Leeds', 'York', 'Bristol', 'Bath', 'Hull', 'Derby', 'Exeter'];
const SHOPS = [
  team('company', 'Acme'),
  ...CITIES.map((city) => team(city.toLowerCase(), `Store ${city}`, 'company')),
  team('warehouse', 'Warehouse Leeds', 'company'),
  team('s12', 'Store 12', 'company'),
  team('s13', 'Store 13', 'company'),
  team('cs', 'Customer Service', 'company', { aliases: ['Kundendienst'] }),
];

test.each([
  ['Newcastle', 'newcastle'],
  ['newcastle shop', 'newcastle'],
  ['Newcastel', 'newcastle'],
  ['Exeter branch', 'exeter'],
  ['Store 13 – Mall', 's13'],
  ['Zentraler Kundendienst', 'cs'],
])('%s proposes the team whose telling words it shares', (name, id) => {
  const { teams, proposed } = likelyTeams(SHOPS)(name);
  expect(proposed).toBe(id);
  expect(teams[0]).toBe(id);
});

test('what could be several teams, or shares only what all have, is proposed for none', () => {
  const likely = likelyTeams(SHOPS);
  expect(likely('Leeds').proposed).toBeUndefined();
  expect(likely('Leeds').teams.slice(0, 2).sort()).toEqual(['leeds', 'warehouse']);
  for (const name of ['Store', 'Store Oxford', 'Store 14', 'Berlin', '', '  –  ', 'Store Bat'])
    expect(likely(name).proposed, name).toBeUndefined();
  expect(likely('CS').teams[0]).toBe('cs');
  expect(likely('CS').proposed).toBeUndefined();
  expect(likelyTeams([])('Newcastle')).toEqual({ teams: [] });
  expect(likelyTeams(COUNTRIES)('Service').proposed).toBeUndefined();
  const halves = likelyTeams([team('sn', 'Support North'), team('ln', 'Sales North')]);
  for (const name of ['Support South', 'North', 'Sales South']) expect(halves(name).proposed).toBeUndefined();
  expect(halves('support').proposed).toBe('sn');
});
