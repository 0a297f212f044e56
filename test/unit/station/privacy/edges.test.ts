import { describe, expect, it } from 'vitest';
import type { CommentCell, ScoreCell } from '../../../../core/model/cells.ts';
import { Channel } from '../../../../core/model/channel.ts';
import { type Measure, measureFor, NPS } from '../../../../core/model/measure.ts';
import { addMonths } from '../../../../core/model/time.ts';
import { splittable } from '../../../../core/station/privacy/attribute.ts';
import { treeOf } from '../../../../core/station/privacy/tree.ts';
import { decideFor, ratings, START, scores, shownOf, THROUGH } from './company.ts';

const team = (id: string, parent?: string, ownMembers = 20) => ({ id, name: id, parent, ownMembers });
const company = [team('org', undefined, 0), team('a', 'org'), team('b', 'org'), team('c', 'org')];

describe('comments beside two questions', () => {
  const CSAT = measureFor('csat', 1, 5);
  const asked = (node: string, measure: Measure, n: number): ScoreCell =>
    scores(node, START, n, { measure: measure.id, counts: ratings(n, measure) });
  const comments = (node: string, n: number): CommentCell => ({
    node,
    audience: 'customer',
    bucket: START,
    lane: 'survey',
    comments: n,
    respondents: n,
    classes: [n - 2, 1, 1],
  });
  const commented = (of: readonly ScoreCell[], n: number) =>
    decideFor(company.slice(0, 3), {}, { measures: [NPS, CSAT], scores: of, comments: [comments('a', n)] })
      .comments.map(({ node }) => node)
      .sort();

  it('are told of teams that are shown anyway, though all of their answers have one', () => {
    expect(commented([asked('a', NPS, 12), asked('b', NPS, 30)], 12)).toEqual(['a', 'org']);
  });

  it('are not told where they would be the answers of one team to a question it is not shown for', () => {
    const both = [asked('a', NPS, 6), asked('b', NPS, 30), asked('a', CSAT, 3), asked('b', CSAT, 30)];
    expect(commented(both, 9)).toEqual([]);
  });
});

describe('channels and segments', () => {
  const split = (node: string, value: 'phone' | 'mail', n: number) =>
    scores(node, START, n, { split: { by: 'channel', value } });
  const halves = (node: string, n: number) => [
    scores(node, START, 2 * n),
    split(node, 'phone', n),
    split(node, 'mail', n),
  ];
  const splitNodes = (decision: { scores: readonly ScoreCell[] }) =>
    [...new Set(decision.scores.flatMap((cell) => (cell.split ? [cell.node] : [])))].sort();

  it('are not told of a team whose published month has changed since', () => {
    const rest = ['b', 'c'].flatMap((id) => halves(id, 20));
    const { log } = decideFor(company, {}, { scores: [...halves('a', 20), ...rest], through: START });
    const over = (late: number) => {
      const a = [scores('a', START, 40 + late), split('a', 'phone', 20 + late), split('a', 'mail', 20)];
      return decideFor(company, {}, { scores: [...a, ...rest], log });
    };
    expect(splitNodes(over(0))).toEqual(['a', 'b', 'c', 'org']);
    expect(splitNodes(over(1))).toEqual(['b', 'c']);
  });

  it('are told where a company is reached over every channel that there is', () => {
    const all = Channel.options.map((value) => ({ by: 'channel', value }) as const);
    const cells = ['a', 'b', 'c'].flatMap((id) => [
      scores(id, START, 20 * all.length),
      ...all.map((of) => scores(id, START, 20, { split: of })),
    ]);
    const told = decideFor(company, {}, { scores: cells }).scores.filter((cell) => cell.split);
    expect(new Set(told.map((cell) => cell.split!.value)).size).toBe(8);
  });

  it('are not told by more values than can be looked through in all their sets', () => {
    const tree = treeOf(company.slice(0, 2));
    const told = (n: number) => {
      const value = { answers: [0, 20], respondents: () => 20, minimum: 5, classes: () => [7, 7, 6] };
      const base = { released: [true, true], parts: [0, 1], strict: false, answers: [[], [20 * n]] };
      const options = { members: 5, crowd: 'served-by', mixed: false } as const;
      return splittable(tree, base, new Array(n).fill(value), options).released;
    };
    expect(told(9)).toEqual([true, true]);
    expect(told(10)).toEqual([false, false]);
  });
});

describe('months of a running half-year', () => {
  it('bring no team back that one of them left out', () => {
    const decision = decideFor(
      company,
      { a: [20, 20, 20, 20], b: [20, 20, 20, 20], c: [20, 20, 2, 20] },
      { through: addMonths(START, 3) },
    );
    expect(decision.scores.filter(({ node }) => node === 'c').map(({ bucket }) => bucket)).toEqual([
      START,
      addMonths(START, 1),
    ]);
    expect(shownOf(decision).org).toBe(20 * 8 + 42 + 20);
  });

  it('ask nothing of the months after them, when answers to one of them come late', () => {
    const june = { a: [0, 20], b: [0, 20], c: [0, 2] };
    const first = decideFor(company, june, { through: addMonths(START, 1) });
    const later = decideFor(
      company,
      { a: [20, 20], b: [20, 20], c: [20, 2] },
      { through: addMonths(START, 1), log: first.log },
    );
    expect(
      later.scores
        .filter(({ bucket }) => bucket === START)
        .map(({ node }) => node)
        .sort(),
    ).toEqual(['a', 'b', 'c', 'org']);
  });
});

it('tells of employees no answers that are all alike, whatever else they were asked', () => {
  const CSAT = measureFor('csat', 1, 5);
  const answers = (measure: Measure, counts: number[]) =>
    scores('a', START, 0, {
      audience: 'employee',
      measure: measure.id,
      counts,
      respondents: counts.reduce((sum, n) => sum + n, 0),
    });
  const told = (satisfied: number[]) =>
    decideFor(
      company,
      {},
      { measures: [NPS, CSAT], scores: [answers(NPS, ratings(20)), answers(CSAT, satisfied)] },
    )
      .scores.map(({ node, measure }) => `${node} ${measure}`)
      .filter((of) => of.startsWith('a '));
  expect(told([4, 4, 4, 4, 4])).toEqual(['a csat-1-5', 'a nps']);
  // Who knows that 20 answered, and that all of them are satisfied, knows of each.
  expect(told([0, 0, 0, 10, 10])).toEqual([]);
  // Fewer than five are never shown, so nothing follows of them.
  expect(told([0, 0, 0, 2, 2])).toEqual(['a nps']);
});

describe('late answers', () => {
  const survey = (counts: number[]) =>
    scores('a', START, 0, {
      audience: 'employee',
      counts,
      respondents: counts.reduce((sum, n) => sum + n, 0),
    });
  const before = [2, 0, 0, 2, 0, 0, 0, 2, 0, 2, 2];
  const staff = [team('org', undefined, 0), team('a', 'org', 60)];
  const late = (counts: number[]) => {
    const { log } = decideFor(staff, {}, { scores: [survey(before)] });
    return decideFor(staff, {}, { scores: [survey(before.map((n, i) => n + counts[i]!))], log }).preview
      .changes;
  };

  it('of employees wait while they are all at one end', () => {
    const top = [0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 3];
    expect(late(top)).toMatchObject({ revised: [], waiting: [{ why: 'too-few' }] });
    const mixed = [1, 0, 0, 0, 0, 0, 0, 0, 0, 3, 2];
    expect(late(mixed)).toMatchObject({ revised: [{ bucket: START }], waiting: [] });
  });

  it('of customers may be all at one end: nobody knows whose they are', () => {
    const of = (n: number) => [...ratings(20).slice(0, 10), ratings(20)[10]! + n];
    const cell = (n: number) => scores('a', START, 0, { counts: of(n), respondents: 20 + n });
    const first = decideFor(company, { b: 20 }, { scores: [cell(0)] });
    const again = decideFor(company, {}, { scores: [cell(6)], log: first.log, through: THROUGH });
    expect(again.preview.changes).toMatchObject({ revised: [{ block: expect.any(String) }], waiting: [] });
  });
});
