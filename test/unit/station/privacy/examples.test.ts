import { describe, expect, it } from 'vitest';
import { decideFor, shownOf } from './company.ts';

const team = (id: string, parent?: string, ownMembers = 20) => ({ id, name: id, parent, ownMembers });
const organisation = [team('org', undefined, 0), team('A', 'org', 0), team('B', 'org', 0)];

describe('rule L on the examples of the reference', () => {
  it('A(12,4,7) B(9,6): 12, 4+7 together, 9, 6, A, B and the total', () => {
    const decision = decideFor(
      [...organisation, team('a1', 'A'), team('a2', 'A'), team('a3', 'A'), team('b1', 'B'), team('b2', 'B')],
      { a1: 12, a2: 4, a3: 7, b1: 9, b2: 6 },
    );
    expect(shownOf(decision)).toEqual({ org: 38, A: 23, B: 15, a1: 12, b1: 9, b2: 6, 'block:a2+a3': 11 });
    expect(decision.blocks).toEqual([{ id: 'block:a2+a3', teams: ['a2', 'a3'], parent: 'A' }]);
  });

  it('A(12,4) B(3) C(9,6): 12, 9, 6, C and the total; A and B hidden', () => {
    const decision = decideFor(
      [
        ...organisation,
        team('C', 'org', 0),
        team('a1', 'A'),
        team('a2', 'A'),
        team('b1', 'B'),
        team('c1', 'C'),
        team('c2', 'C'),
      ],
      { a1: 12, a2: 4, b1: 3, c1: 9, c2: 6 },
    );
    expect(shownOf(decision)).toEqual({ org: 34, C: 15, a1: 12, c1: 9, c2: 6, 'block:a2+b1': 7 });
    expect(decision.disclosure.find(({ team: id }) => id === 'A')).toMatchObject({ state: 'hidden' });
    expect(decision.preview.teams.find(({ team: id }) => id === 'A')).toMatchObject({
      shown: 'hidden',
      reason: 'complement',
    });
  });

  it('four people with 310 answers are hidden, and joined with the desk beside them', () => {
    const decision = decideFor(
      [
        team('org', undefined, 0),
        team('Escalations', 'org', 4),
        team('Ombuds', 'org', 9),
        team('Desk', 'org', 40),
      ],
      { Escalations: 310, Ombuds: 8, Desk: 60 },
    );
    expect(shownOf(decision)).toEqual({ org: 378, Desk: 60, 'block:Escalations+Ombuds': 318 });
    expect(decision.disclosure.find(({ team: id }) => id === 'Escalations')).toBeUndefined();
    expect(decision.preview.teams.find(({ team: id }) => id === 'Escalations')).toMatchObject({
      shown: 'merged',
      reason: 'members',
      together: ['Escalations', 'Ombuds'],
    });
  });
});
