import { describe, expect, it } from 'vitest';
import { isNew, scoreChangesOf, withSeen } from '../../../core/seat/seen.ts';
import { lineOf } from '../components/fixtures/panels.ts';
import { heatingNorth, plumbing, trainingDepot } from '../components/fixtures/teams.ts';

const NOW = Date.parse('2026-11-05T09:30:00Z');
const HOUR = 3_600_000;

describe('a change', () => {
  it('is new until half a day after it was first seen', () => {
    expect(isNew('a', {}, NOW)).toBe(true);
    const seen = withSeen({}, ['a'], NOW);
    expect(isNew('a', seen, NOW + 11 * HOUR)).toBe(true);
    expect(isNew('a', withSeen(seen, ['a'], NOW + 11 * HOUR), NOW + 13 * HOUR)).toBe(false);
    expect(isNew('b', seen, NOW)).toBe(true);
  });

  it('is news no longer once it was put away', () => {
    const seen = withSeen(withSeen({}, ['a', 'b'], NOW), ['a'], NOW, true);
    expect(isNew('a', seen, NOW)).toBe(false);
    expect(isNew('b', seen, NOW)).toBe(true);
  });

  it('is never taken for something that every object has', () => {
    expect(isNew('constructor', {}, NOW)).toBe(true);
  });

  it('is forgotten last of all where there are very many', () => {
    const many = Array.from({ length: 400 }, (_, index) => `change ${index}`);
    const seen = withSeen({}, many, NOW, true);
    expect(Object.keys(seen)).toHaveLength(300);
    expect(isNew('change 399', seen, NOW)).toBe(false);
  });
});

it('counts for the badge only teams whose score really changed', () => {
  expect(scoreChangesOf([heatingNorth, plumbing, trainingDepot].map(lineOf), '2026-10')).toEqual([
    '2026-10/heating-north/score',
  ]);
});
