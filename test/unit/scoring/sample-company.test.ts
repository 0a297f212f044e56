import { describe, expect, it } from 'vitest';
import { NPS } from '../../../core/model/measure.ts';
import { alignmentOf } from '../../../core/scoring/alignment.ts';
import { poolTeams } from '../../../core/scoring/pooling.ts';
import { scoreOf } from '../../../core/scoring/score.ts';
import { npsCounts } from './arbitrary.ts';

type Row = [promoters: number, passives: number, detractors: number];

/** The sample company's departments that serve customers: answers of customers and of employees. */
const DEPARTMENTS: Record<string, [Row, Row]> = {
  'Service Desks': [
    [471, 317, 320],
    [34, 43, 37],
  ],
  Billing: [
    [140, 118, 142],
    [11, 30, 34],
  ],
  'Complaints & Care': [
    [196, 98, 44],
    [7, 20, 38],
  ],
  Digital: [
    [118, 86, 67],
    [25, 20, 13],
  ],
  Heating: [
    [530, 268, 194],
    [92, 74, 44],
  ],
  Plumbing: [
    [309, 190, 141],
    [40, 44, 34],
  ],
  Electrical: [
    [188, 112, 90],
    [33, 30, 21],
  ],
  'Night & Emergency': [
    [196, 62, 24],
    [36, 22, 9],
  ],
  Installations: [
    [340, 205, 151],
    [60, 66, 50],
  ],
  'Repairs East': [
    [90, 93, 101],
    [19, 22, 20],
  ],
  Showrooms: [
    [153, 92, 60],
    [24, 16, 8],
  ],
  'Online Advice': [
    [166, 130, 100],
    [17, 19, 14],
  ],
  Logistics: [
    [80, 65, 50],
    [34, 58, 60],
  ],
};

const NAMES = Object.keys(DEPARTMENTS);
const pooled = [0, 1].map(
  (side) =>
    poolTeams(
      NAMES.map((name) => npsCounts(...DEPARTMENTS[name]![side]!)),
      NPS,
    )!.teams,
);

function alignment(name: string) {
  const i = NAMES.indexOf(name);
  return alignmentOf({
    customers: pooled[0]![i]!.probabilityAbove,
    employees: pooled[1]![i]!.probabilityAbove,
  });
}

function text(row: Row): string {
  const { value, low, high } = scoreOf(npsCounts(...row), NPS)!;
  return `${Math.round(value)} (${Math.round(low)} to ${Math.round(high)})`;
}

describe('the sample company', () => {
  it('has the figures that its cards say', () => {
    expect(text(DEPARTMENTS['Service Desks']![0])).toBe('14 (9 to 18)');
    expect(text(DEPARTMENTS['Complaints & Care']![0])).toBe('45 (37 to 52)');
    expect(text(DEPARTMENTS['Complaints & Care']![1])).toBe('-48 (-62 to -29)');
    expect(text(DEPARTMENTS['Night & Emergency']![0])).toBe('61 (53 to 68)');
  });

  it('sees customers well served by a team under strain, more than 99 times in 100', () => {
    const found = alignment('Complaints & Care');
    expect(found).toMatchObject({ state: 'told-apart', quadrant: 'customers-high' });
    if (found.state === 'told-apart') expect(found.probability).toBeGreaterThan(0.99);
  });

  it('sees both high, both low, and cannot tell Plumbing apart', () => {
    expect(alignment('Night & Emergency')).toMatchObject({ quadrant: 'both-high' });
    expect(alignment('Billing')).toMatchObject({ quadrant: 'both-low' });
    expect(alignment('Plumbing').state).toBe('not-distinguishable');
  });

  it('can tell 6 of 13 departments apart', () => {
    expect(NAMES.filter((name) => alignment(name).state === 'told-apart')).toHaveLength(6);
  });
});
