import { describe, expect, it } from 'vitest';
import { measureFor, NPS } from '../../../../core/model/measure.ts';
import { Team } from '../../../../core/model/team.ts';
import { TeamView } from '../../../../core/model/team-view.ts';
import { Theme } from '../../../../core/model/theme.ts';
import { addMonths } from '../../../../core/model/time.ts';
import type { Release } from '../../../../core/release/schema.ts';
import { poolTeams } from '../../../../core/scoring/pooling.ts';
import { scoreOf } from '../../../../core/scoring/score.ts';
import { buildSnapshot, type Snapshot, teamLines, teamView } from '../../../../core/seat/view/snapshot.ts';
import { cell, halfYear, npsCounts, release } from './organisation.ts';

const teams = [
  { id: 'root', name: 'Tallwater' },
  { id: 'north', name: 'North', parent: 'root', headcount: 60 },
  { id: 'south', name: 'South', parent: 'root', headcount: 40 },
  { id: 'n1', name: 'Desk North', parent: 'north', headcount: 20 },
  { id: 'n2', name: 'Key Accounts', parent: 'north' },
  { id: 'n3', name: 'Ombuds', parent: 'north' },
  { id: 's1', name: 'Desk South', parent: 'south', headcount: 30 },
  { id: 's2', name: 'Depot', parent: 'south', headcount: 10, partner: true },
].map((team) => Team.parse(team));

const waiting: Theme = Theme.parse({
  id: 'waiting',
  name: { en: 'Waiting' },
  description: { en: 'Waiting' },
  lever: 'staffing',
});

function sample(): Release {
  return release({
    teams: {
      teams,
      blocks: [{ id: 'block:n2+n3', teams: ['n2', 'n3'], parent: 'north' }],
      disclosure: [
        {
          team: 'n2',
          audience: 'customer',
          measure: 'nps',
          bucket: '2026-05+6',
          state: 'hidden',
        },
        {
          team: 'n3',
          audience: 'customer',
          measure: 'nps',
          bucket: '2026-05+6',
          state: 'merged',
          block: 'block:n2+n3',
        },
      ],
    },
    cells: [
      ...halfYear('root', '2025-11', npsCounts(60, 30, 40)),
      ...halfYear('root', '2026-05', npsCounts(80, 26, 24)),
      ...halfYear('north', '2025-11', npsCounts(30, 20, 30)),
      ...halfYear('north', '2026-05', npsCounts(50, 16, 14)),
      ...['2025-11', '2026-05'].flatMap((from) => halfYear('south', from, npsCounts(30, 10, 10))),
      ...halfYear('n1', '2025-11', npsCounts(10, 10, 20)),
      ...halfYear('n1', '2026-05', npsCounts(30, 6, 4)),
      cell('block:n2+n3', '2026-05+6', npsCounts(6, 2, 3)),
      ...halfYear('s1', '2025-11', npsCounts(11, 5, 4)),
      ...halfYear('s1', '2026-05', npsCounts(10, 5, 5)),
      cell('s2', '2026-05+6', npsCounts(4, 3, 2)),
    ],
    themes: {
      comments: halfYear('n1', '2026-05', npsCounts(0, 0, 0)).map(({ node, bucket }) => ({
        node,
        bucket,
        audience: 'customer',
        lane: 'survey',
        comments: 20,
        respondents: 20,
        classes: [12, 4, 4],
      })),
      themes: Array.from({ length: 6 }, (_, i) => ({
        node: 'n1',
        bucket: addMonths('2026-05', i),
        audience: 'customer' as const,
        lane: 'survey' as const,
        theme: 'waiting',
        intent: 'complaint' as const,
        comments: 4,
        pMilli: 4000,
        respondents: 4,
        classes: [0, 1, 3] as [number, number, number],
      })),
      terms: [],
      setAside: [],
    },
    taxonomy: { version: '1', themes: [waiting] },
  });
}

function view(snapshot: Snapshot, id: string) {
  return teamView(snapshot.org, snapshot.teams.find((team) => team.id === id)!);
}

describe('a snapshot', () => {
  const snapshot = buildSnapshot(sample());

  it('holds for every team a view that the schema accepts, through a store and back', () => {
    for (const { id } of teams) {
      const shown = JSON.parse(JSON.stringify(view(snapshot, id)));
      expect(TeamView.safeParse(shown).error).toBeUndefined();
    }
  });

  it('shows the score that a recount of the window gives', () => {
    const { customers } = view(snapshot, 'n1');
    const recount = npsCounts(30, 6, 4).map((n) => n * 6);
    expect(customers).toMatchObject({
      state: 'shown',
      score: scoreOf(recount, NPS),
      grain: 'month',
      leads: 'own',
    });
  });

  it('says better only where the change is real', () => {
    expect(view(snapshot, 'n1').customers).toMatchObject({ verdict: { kind: 'better' } });
    expect(view(snapshot, 's1').customers).toMatchObject({ verdict: { kind: 'no-real-change' } });
    expect(view(snapshot, 'n1').customers).toMatchObject({ verdict: { before: { n: 240 } } });
  });

  it('shows teams that may only be shown together as such', () => {
    const { customers } = view(snapshot, 'n3');
    expect(customers).toMatchObject({ state: 'shown', score: { n: 11 }, grain: 'period' });
    expect(customers.state === 'shown' && customers.together.map(({ name }) => name)).toEqual([
      'Key Accounts',
      'Ombuds',
    ]);
  });

  it('collects below ten answers and leans on teams like it below thirty', () => {
    expect(view(snapshot, 's2').customers).toMatchObject({ state: 'collecting', n: 9 });
    const { customers } = view(snapshot, 'n3');
    expect(customers.state === 'shown' && customers.leads).toBe('pooled');
    const pooling = poolTeams(
      [npsCounts(6, 2, 3), npsCounts(180, 36, 24), npsCounts(60, 30, 30), npsCounts(4, 3, 2)],
      NPS,
    )!;
    expect(customers.state === 'shown' && customers.pooled?.value).toBeCloseTo(pooling.teams[0]!.value, 9);
  });

  it('hides for no reason that would say more, and offers the nearest unit above', () => {
    const hidden = sample();
    hidden.teams.blocks = [];
    hidden.scores.cells = hidden.scores.cells.filter(({ node }) => node !== 'block:n2+n3');
    const { customers } = view(buildSnapshot(hidden), 'n2');
    expect(customers).toMatchObject({
      state: 'hidden',
      instead: { team: 'north', score: { n: 480 } },
    });
  });

  it('gives themes their share, and an impact that says what they cost', () => {
    const { themes } = view(snapshot, 'n1');
    if (themes.state !== 'shown') throw new Error(themes.state);
    expect(themes.comments).toBe(120);
    const [complaint] = themes.complaints;
    expect(complaint).toMatchObject({ mentions: 24, proven: true });
    expect(complaint!.share.value).toBeCloseTo(0.2);
    // (72 - 24) / 120 = 40 points with them, (72 - 6) / 96 = 68.75 without.
    expect(complaint!.impact!.value).toBeCloseTo(40 - 68.75);
    // Whether nobody wrote or too few did, nobody is told.
    expect(view(snapshot, 's1').themes.state).toBe('hidden');
  });

  it('shows the measure of the newest window, however many answers an older one has', () => {
    const satisfaction = measureFor('csat', 1, 5);
    const old = ['2024-11', '2025-05'].flatMap((from) => halfYear('n1', from, npsCounts(90, 20, 20)));
    const now = halfYear('n1', '2026-05', [1, 1, 2, 5, 5], { measure: satisfaction.id });
    const changed = release({ teams: { teams, blocks: [], disclosure: [] }, cells: [...old, ...now] });
    changed.scores.measures.push(satisfaction);
    expect(view(buildSnapshot(changed), 'n1').customers).toMatchObject({
      state: 'shown',
      measure: { metric: 'csat' },
      score: { n: 84 },
    });
  });

  it('shows the same of two questions of one form, whichever got a few answers more', () => {
    const satisfaction = measureFor('csat', 1, 5);
    for (const more of [0, 3]) {
      const both = release({
        teams: { teams, blocks: [], disclosure: [] },
        cells: [
          ...halfYear('n1', '2026-05', npsCounts(6, 4, 4)),
          ...halfYear('n1', '2026-05', [1, 1, 2, 5, 5 + more], { measure: satisfaction.id }),
        ],
      });
      both.scores.measures.push(satisfaction);
      expect(view(buildSnapshot(both), 'n1').customers).toMatchObject({ measure: { metric: 'nps' } });
    }
  });

  it('is the same, byte by byte, whatever the order of the cells', () => {
    const shuffled = sample();
    shuffled.scores.cells.reverse();
    shuffled.themes.themes.reverse();
    expect(JSON.stringify(buildSnapshot(shuffled))).toBe(JSON.stringify(snapshot));
  });

  it('lists every team with what stands for it', () => {
    const lines = teamLines(snapshot.org);
    expect(lines.map(({ id }) => id)).toEqual(teams.map(({ id }) => id));
    expect(lines.find(({ id }) => id === 'n1')?.path).toEqual(['Tallwater', 'North']);
    expect(lines.filter(({ partner }) => partner).map(({ id }) => id)).toEqual(['s2']);
  });

  it('hides more where a seat raised the minimums', () => {
    const raised = { thresholds: { respondents: 12 } };
    const record = snapshot.teams.find((team) => team.id === 'n3')!;
    expect(teamView(snapshot.org, record, raised).customers).toMatchObject({ state: 'hidden' });
    const large = teamView(snapshot.org, snapshot.teams.find((team) => team.id === 'n1')!, {
      thresholds: { members: 25 },
    });
    expect(large.customers).toMatchObject({ state: 'hidden' });
    expect(large.release.thresholds.members).toBe(25);
  });

  it('says which share of the contacts answered, where every month of the window has its contacts', () => {
    const withContacts = (months: number, team = 'n1') =>
      view(
        buildSnapshot({
          ...sample(),
          contacts: {
            contacts: Array.from({ length: months }, (_, i) => ({
              node: team,
              month: addMonths('2026-10', -i),
              weekday: 1,
              hour: 9,
              contacts: 400,
              openDays: 4,
            })),
            publicDays: [],
          },
        }),
        team,
      ).customers;
    expect(withContacts(6)).toMatchObject({
      coverage: { answers: 240, contacts: 2_400 },
      verdict: { before: { n: 240 }, beforeWindow: { from: '2025-11', to: '2026-04' } },
    });
    expect(withContacts(5)).toMatchObject({ coverage: undefined });
    expect(withContacts(11)).not.toHaveProperty('coverage.before');
    expect(withContacts(12)).toHaveProperty('coverage.before', { answers: 240, contacts: 2_400 });
    // The answers of teams that are only shown together are of more contacts than the team's own.
    expect(withContacts(12, 'n3')).toMatchObject({ coverage: undefined, together: [{}, {}] });
  });

  it('survives an empty release and a circle of parents', () => {
    const empty = release({
      cells: [],
      teams: {
        teams: [
          Team.parse({ id: 'a', name: 'A', parent: 'b' }),
          Team.parse({ id: 'b', name: 'B', parent: 'a' }),
        ],
        blocks: [],
        disclosure: [],
      },
    });
    expect(view(buildSnapshot(empty), 'a').customers).toEqual({ state: 'none', audience: 'customer' });
  });
});

describe('customers and employees over all teams', () => {
  const many = (teamsWithBoth: number) => {
    const list = [
      { id: 'root', name: 'Tallwater' },
      ...Array.from({ length: teamsWithBoth }, (_, i) => ({
        id: `t${i}`,
        name: `Team ${i}`,
        parent: 'root',
        headcount: 30,
      })),
    ].map((team) => Team.parse(team));
    return release({
      teams: { teams: list, blocks: [], disclosure: [] },
      cells: list
        .slice(1)
        .flatMap(({ id }, i) => [
          ...halfYear(id, '2026-05', npsCounts(10 + i, 10, 8)),
          cell(id, '2026-06', npsCounts(8 + i, 8, 6), { audience: 'employee' }),
        ]),
    });
  };

  it('is refused below ten teams, a direction below thirty, a figure from then on', () => {
    expect(view(buildSnapshot(many(9)), 't0').correlation).toMatchObject({
      state: 'refused',
      teams: 9,
      minimum: 10,
    });
    expect(view(buildSnapshot(many(10)), 't0').correlation).toMatchObject({
      state: 'direction',
      direction: 'together',
    });
    expect(view(buildSnapshot(many(30)), 't0').correlation).toMatchObject({ state: 'figure', teams: 30 });
  });

  it('is not spoken of where a release holds no employees', () => {
    expect(view(buildSnapshot(sample()), 'n1').correlation).toBeUndefined();
  });
});
