import { describe, expect, it } from 'vitest';
import { type Measure, NPS } from '../../../../core/model/measure.ts';
import { Thresholds } from '../../../../core/model/settings.ts';
import { blockId } from '../../../../core/station/privacy/block-id.ts';
import { folders, publishedEntry } from '../../../../core/station/privacy/folders.ts';
import { ReleaseLogEntry, ReleaseLogError, readLog, writeLog } from '../../../../core/station/privacy/log.ts';
import { decideFor, NOW, START, scores, shownOf } from './company.ts';

const team = (id: string, parent?: string, ownMembers = 20) => ({ id, name: id, parent, ownMembers });
const tree = [team('org', undefined, 0), team('a', 'org'), team('b', 'org'), team('c', 'org')];
const measure: Measure = NPS;

describe('grains', () => {
  it('shows large teams by month, small ones by half-year, and says which', () => {
    const decision = decideFor(
      tree,
      { a: [20, 21, 22, 20, 19, 20], b: [2, 3, 2, 3, 2, 3], c: [3, 3, 3, 3, 3, 3] },
      { distinct: ({ teams }) => (teams.includes('a') ? 60 : 15) },
    );
    const buckets = (node: string) =>
      decision.scores.filter((cell) => cell.node === node).map(({ bucket }) => bucket);
    expect(buckets('a')).toHaveLength(6);
    expect(buckets('b')).toEqual([`${START}+6`]);
    expect(buckets('org')).toHaveLength(6);
    expect(decision.preview.teams.map(({ team: id, shown }) => `${id} ${shown}`)).toEqual([
      'org month',
      'a month',
      'b period',
      'c period',
    ]);
    expect(decision.preview.totals).toEqual({ shown: 4, merged: 0, hidden: 0, noAnswers: 0 });
  });

  it('without distinct respondents counts those of one month only, to be safe', () => {
    const decision = decideFor(tree, {
      a: [20, 21, 22, 20, 19, 20],
      b: [2, 3, 2, 3, 2, 3],
      c: [30, 30, 30, 30, 30, 30],
    });
    expect(decision.scores.some(({ node }) => node === 'b')).toBe(false);
  });

  it('gives small teams nothing new of a half-year that is still running', () => {
    const decision = decideFor(tree, { a: [20, 20], b: [30, 30], c: [6, 2] }, { through: '2026-06' });
    expect(decision.scores.filter(({ node }) => node === 'c')).toEqual([
      expect.objectContaining({ bucket: '2026-05' }),
    ]);
    expect(decision.scores.every(({ bucket }) => bucket.length === 7)).toBe(true);
    expect(decision.log.some(({ kind }) => kind === 'closed')).toBe(false);
  });
});

describe('cells of which only the half-year is known', () => {
  const whole = (node: string, bucket: string, n: number) => ({ ...scores(node, START, n), bucket });
  const cells = [whole('a', `${START}+6`, 20), whole('b', `${START}+6`, 12), whole('c', `${START}+6`, 4)];

  it('are released by half-year, however many answered, and never by month', () => {
    const decision = decideFor(tree, {}, { scores: cells });
    expect(decision.scores.map(({ node, bucket }) => `${node} ${bucket}`).sort()).toEqual(
      ['a', 'block:b+c', 'org'].map((node) => `${node} ${START}+6`),
    );
    expect(decision.disclosure.map(({ team: id, state }) => `${id} ${state}`)).toEqual([
      'org shown',
      'a shown',
      'b merged',
      'c merged',
    ]);
    expect(shownOf(decision)).toMatchObject({ org: 36, a: 20 });
    expect(decideFor(tree, {}, { scores: cells, log: decision.log }).log).toEqual([]);
  });

  it('wait until their half-year is over, also where large teams had enough in the one before', () => {
    const log = decideFor(tree, {}, { scores: cells }).log;
    const more = [...cells, whole('a', '2026-11+6', 30)];
    const running = decideFor(tree, {}, { scores: more, log, through: '2027-02' });
    expect(running.log).toEqual([]);
    expect(running.dropped).toEqual([{ reason: 'not-closed', cells: 1 }]);
    const over = decideFor(tree, {}, { scores: more, log, through: '2027-04' });
    expect(over.scores.some(({ node, bucket }) => node === 'a' && bucket === '2026-11+6')).toBe(true);
    expect(over.scores.every(({ bucket }) => bucket.endsWith('+6'))).toBe(true);
  });

  it('keep to the half-years of the release, and are not mixed with months', () => {
    expect(() => decideFor(tree, {}, { scores: [whole('a', '2026-06+6', 20)] })).toThrow(
      /neither a month nor/,
    );
    expect(() => decideFor(tree, {}, { scores: [whole('a', '2026-05+3', 20)] })).toThrow(
      /neither a month nor/,
    );
    expect(() => decideFor(tree, {}, { scores: [...cells, scores('a', START, 20)] })).toThrow(/choose one/);
  });
});

describe('what was published stays', () => {
  const first = decideFor(tree, { a: 20, b: 12, c: 30 });

  it('repeats a release byte by byte, and adds nothing to the log', () => {
    const again = decideFor(tree, { a: 20, b: 12, c: 30 }, { log: first.log });
    expect(again.scores).toEqual(first.scores);
    expect(again.log).toEqual([]);
  });

  it('lets four late answers wait, and takes five in', () => {
    const four = decideFor(tree, { a: 20, b: 16, c: 30 }, { log: first.log });
    expect(shownOf(four)).toEqual(shownOf(first));
    expect(four.preview.changes.waiting).toEqual([
      expect.objectContaining({ why: 'too-few', block: 'block:b' }),
    ]);
    const five = decideFor(tree, { a: 20, b: 17, c: 30 }, { log: first.log });
    expect(shownOf(five)).toMatchObject({ b: 17, org: 67, a: 20 });
    expect(five.preview.changes.revised).toHaveLength(1);
  });

  it('keeps the figure when an answer is erased', () => {
    const erased = decideFor(tree, { a: 20, b: 11, c: 40 }, { log: first.log });
    expect(shownOf(erased)).toMatchObject({ b: 12, c: 40 });
    expect(erased.preview.changes.waiting[0]).toMatchObject({ why: 'answers-withdrawn' });
  });

  it('publishes no bucket under another tree', () => {
    const moved = [
      team('org', undefined, 0),
      team('x', 'org', 0),
      team('a', 'x'),
      team('b', 'x'),
      team('c', 'org'),
    ];
    const decision = decideFor(moved, { a: 20, b: 12, c: 30 }, { log: first.log });
    expect(shownOf(decision)).toEqual(shownOf(first));
  });

  it('hides more when a minimum is raised, and never less', () => {
    const raised = decideFor(
      tree,
      { a: 20, b: 12, c: 30 },
      { log: first.log, thresholds: Thresholds.parse({ respondents: 15 }) },
    );
    expect(shownOf(raised)).toEqual({ org: 62, c: 30, 'block:a+b': 32 });
    expect(() => Thresholds.parse({ respondents: 4 })).toThrow();
  });

  it('refuses a log that was mixed, cut, or starts half-years elsewhere', () => {
    expect(() => decideFor(tree, { a: 20 }, { log: [...first.log, ...first.log] })).toThrow(ReleaseLogError);
    expect(() => decideFor(tree, { a: 20 }, { log: first.log, periodStart: '2026-04' })).toThrow(
      ReleaseLogError,
    );
    expect(() => readLog(`${writeLog(first.log)}{"kind":`)).toThrow(/damaged/);
    expect(readLog(writeLog(first.log))).toEqual(first.log);
    for (const entry of first.log) expect(ReleaseLogEntry.parse(entry)).toEqual(entry);
  });
});

describe('employees', () => {
  const survey = (counts: number[]) => ({
    ...scores('a', '2026-09', 0, { audience: 'employee' }),
    counts,
    respondents: counts.reduce((sum, n) => sum + n, 0),
  });
  const decideSurvey = (counts: number[]) =>
    decideFor(tree, {}, { measures: [measure], scores: [survey(counts)] });

  it('are not shown where all answered at one end', () => {
    const decision = decideSurvey([0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 5]);
    expect(decision.scores).toEqual([]);
    expect(decision.disclosure).toEqual([]);
    expect(decision.preview.teams.find(({ team: id }) => id === 'a')).toMatchObject({
      shown: 'hidden',
      reason: 'extreme',
    });
    expect(decideSurvey([0, 0, 0, 0, 0, 0, 1, 0, 0, 4, 5]).scores.length).toBeGreaterThan(0);
  });

  it('are never quoted by theme: their comments are dropped and counted', () => {
    const comment = {
      node: 'a',
      audience: 'employee' as const,
      bucket: '2026-09',
      lane: 'survey' as const,
      comments: 40,
      respondents: 40,
      classes: [20, 10, 10] as [number, number, number],
    };
    const decision = decideFor(tree, { a: 50 }, { comments: [comment] });
    expect(decision.comments).toEqual([]);
    expect(decision.dropped).toEqual([{ reason: 'employee-comments', cells: 1 }]);
  });

  it('stand in no folder of recruiters', () => {
    const decision = decideFor(
      tree,
      {},
      { scores: [survey([2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2]), scores('b', '2026-09', 30)] },
    );
    const [recruiters, managers] = folders(decision, tree, [
      { name: 'recruiters', audiences: ['customer'] },
      { name: 'managers-b', units: ['b'] },
    ]);
    expect(recruiters!.scores.some(({ audience }) => audience === 'employee')).toBe(false);
    expect(recruiters!.disclosure.some(({ audience }) => audience === 'employee')).toBe(false);
    expect(managers!.scores.map(({ node }) => node)).toEqual(['b']);
    const entry = publishedEntry(managers!, { at: NOW, release: '0123456789abcdef', through: '2026-10' });
    expect(ReleaseLogEntry.parse(entry)).toEqual(entry);
    expect(entry).toMatchObject({ folder: 'managers-b', cells: 1, units: ['b'] });
  });
});

describe('input that does not fit', () => {
  it('is refused with a sentence', () => {
    expect(() => decideFor([team('a', 'nowhere')], {})).toThrow(/is no team/);
    expect(() => decideFor([team('a', 'b'), team('b', 'a')], {})).toThrow(/circle/);
    expect(() => decideFor([team('a'), team('a')], {})).toThrow(/twice/);
    expect(() => decideFor(tree, { a: 20 }, { measures: [] })).toThrow(/not described/);
    expect(() => decideFor(tree, { a: 20 }, { through: '2026-13' })).toThrow();
  });

  it('of unknown teams and open months is left out and counted', () => {
    const decision = decideFor(
      tree,
      {},
      { scores: [scores('ghost', '2026-05', 9), scores('a', '2026-11', 9)] },
    );
    expect(decision.scores).toEqual([]);
    expect(decision.dropped).toEqual([
      { reason: 'unknown-team', cells: 1 },
      { reason: 'not-closed', cells: 1 },
    ]);
  });

  it('may be empty', () => {
    expect(decideFor([], {}).scores).toEqual([]);
    expect(decideFor(tree, {}).disclosure).toEqual([]);
  });
});

it('gives the same teams the same block id, short enough for a node', () => {
  expect(blockId(['b', 'a'])).toBe(blockId(['a', 'b']));
  const many = Array.from({ length: 60 }, (_, i) => `team-${i}`);
  expect(blockId(many).length).toBeLessThanOrEqual(120);
  expect(blockId(many)).not.toBe(blockId([...many.slice(1), 'team-x']));
});
