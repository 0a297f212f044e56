import { expect, it } from 'vitest';
import { Thresholds } from '../../../../core/model/settings.ts';
import { WorkFile } from '../../../../core/release/schema.ts';
import {
  largeTeams,
  teamsWithWorkload,
  toldHeadcounts,
} from '../../../../core/station/privacy/headcounts.ts';
import { treeOf } from '../../../../core/station/privacy/tree.ts';
import { workFor } from '../../../../core/station/privacy/work.ts';
import { decideFor, START, scores, shownOf } from './company.ts';

const team = (id: string, parent?: string, headcount = 20) => ({ id, name: id, parent, headcount });
const company = [team('org', undefined, 41), team('a', 'org'), team('b', 'org'), team('desk', 'org', 1)];

it('tells the same teams, blocks and states, whether or not the one person of a desk has answered', () => {
  const told = (desk: number) => {
    const { blocks, disclosure, scores: cells } = decideFor(company, { a: 15, b: 16, desk });
    return { blocks, disclosure, nodes: cells.map(({ node, bucket }) => `${node} ${bucket}`) };
  };
  expect(told(1)).toEqual(told(0));
  expect(told(0).disclosure.some(({ team: id }) => id === 'desk')).toBe(false);
});

it('counts people of a unit and of its part once', () => {
  const units = [
    team('org', undefined, 43),
    team('big', 'org', 40),
    team('tiny', 'org', 3),
    team('inner', 'tiny', 2),
  ];
  const shown = shownOf(decideFor(units, { big: 40, tiny: 4, inner: 4 }));
  expect(Object.keys(shown).sort()).toEqual(['block:big+inner+tiny', 'org']);
});

it('lets late answers about a one-person desk wait, however many they are', () => {
  const first = decideFor(company, { a: 15, b: 16, desk: 2 });
  const late = decideFor(company, { a: 15, b: 16, desk: 12 }, { log: first.log });
  expect(shownOf(late)).toEqual(shownOf(first));
  expect(late.preview.changes.waiting).toMatchObject([{ why: 'too-few' }]);
});

it('counts no answers again under another team after a desk was merged', () => {
  const before = decideFor(company, { a: 15, b: 16, desk: 7 });
  const merged = [team('org', undefined, 41), team('a', 'org', 21), team('b', 'org')];
  const after = decideFor(
    merged,
    { a: 22, b: 16 },
    { log: before.log, unitsOf: (id) => (id === 'a' ? ['a', 'desk'] : [id]) },
  );
  const counts = shownOf(after);
  for (const [node, n] of Object.entries(counts)) expect(n).toBe(shownOf(before)[node]);
});

it('keeps publishing when people leave a team that was released', () => {
  const first = decideFor(company, { a: [15, 15], b: [16, 16] }, { through: '2026-06' });
  const shrunk = [team('org', undefined, 25), team('a', 'org', 4), team('b', 'org')];
  const half = decideFor(
    shrunk,
    { a: [15, 15, 9, 9, 9, 9], b: [16, 16, 16, 16, 16, 16] },
    { log: first.log },
  );
  expect(half.scores.length).toBeGreaterThanOrEqual(first.scores.length);
});

it('hides a channel whose rest is all of one mind', () => {
  const employees = (node: string, counts: number[], channel?: 'visit') =>
    scores(node, START, 0, {
      audience: 'employee',
      counts,
      respondents: counts.reduce((sum, n) => sum + n, 0),
      ...(channel ? { split: { by: 'channel', value: channel } } : {}),
    });
  const mixed = [0, 0, 2, 2, 0, 0, 0, 2, 2, 2, 2];
  const withRest = mixed.map((n, i) => n + (i === 0 ? 6 : 0));
  const told = decideFor(
    [team('org'), team('a', 'org')],
    {},
    {
      scores: [employees('a', withRest), employees('a', mixed, 'visit')],
    },
  );
  expect(told.scores.some(({ split }) => split)).toBe(false);
  expect(told.scores.length).toBeGreaterThan(0);
});

it('counts answers by class, so that no more leaves than a score needs', () => {
  const { scores: cells } = decideFor(company, { a: 15, b: 16 });
  expect(cells.every(({ counts }) => counts.length === 3)).toBe(true);
});

it('tells no headcount by which a few people follow, and no workload of a few', () => {
  const tree = treeOf([
    team('org', undefined, 40),
    team('service', 'org', 17),
    team('day', 'service', 16),
    team('night', 'service', 1),
    team('other', 'org', 23),
  ]);
  expect([...toldHeadcounts(tree, 5)].sort()).toEqual(['org', 'other', 'service']);
  // Calls of a unit without staff of its own are of everybody in it.
  expect([...teamsWithWorkload(tree, 5)].sort()).toEqual(['day', 'org', 'other', 'service']);
  expect([...largeTeams(tree, 5)].sort()).toEqual(['day', 'org', 'other', 'service']);
});

it('holds work data to the minimums, and what employees say to those who may see it', () => {
  const label = { en: 'Waiting', de: 'Warten' };
  const work = WorkFile.parse({
    obstacles: [
      { id: '1', team: 'desk', label, count: 1, of: 1 },
      { id: '2', team: 'a', label, count: 9, of: 20 },
      { id: '3', team: 'b', label, count: 2, of: 20 },
    ],
    ideas: [
      { id: 'i', team: 'desk', title: label, from: 'employee', status: 'new', date: '2026-05-01' },
      { id: 'j', team: 'a', title: label, from: 'customer', status: 'new', date: '2026-05-01' },
    ],
    learning: [{ id: 'l', title: label, theme: 'waiting', teams: ['desk'] }],
  });
  const rules = { large: new Set(['a', 'b']), above: () => ['org'], thresholds: Thresholds.parse({}) };
  const known = new Set(['org', 'a', 'b', 'desk']);
  const hr = workFor(work, { employees: true, known }, rules);
  expect(hr.obstacles.map(({ id }) => id)).toEqual(['2']);
  expect(hr.ideas.map(({ id, team: of }) => `${id} ${of}`)).toEqual(['i undefined', 'j a']);
  expect(hr.learning).toEqual([]);
  const recruiters = workFor(work, { employees: false, known }, rules);
  expect(recruiters.obstacles).toEqual([]);
  expect(recruiters.ideas.map(({ id }) => id)).toEqual(['j']);
  const bad = { ...work, ideas: [{ ...work.ideas[0], url: 'http://intranet.example/1' }] };
  expect(WorkFile.safeParse(bad).success).toBe(false);
});
