import { describe, expect, it } from 'vitest';
import { NPS, NPS_GROUPS } from '../../../../core/model/measure.ts';
import { CompanySettings, Thresholds } from '../../../../core/model/settings.ts';
import { Team } from '../../../../core/model/team.ts';
import { ScoresFile, TeamsFile } from '../../../../core/release/schema.ts';
import { makeRelease } from '../../../../core/station/intake/publish.ts';
import { folderFor } from '../../../../core/station/intake/readers.ts';
import { readingCells } from '../../../../core/station/intake/readings.ts';
import type { Reading } from '../../../../core/station/sources/counting-tool.ts';

const reading = (unit: string, date: string, counts: number[]): Reading => ({
  unit,
  audience: 'employee',
  measure: NPS_GROUPS.id,
  date,
  months: 3,
  counts,
});
const when = { periodStart: '2026-05', through: '2026-10' };
const own = (unit: string) => unit;

describe('cells of readings', () => {
  it('are of the half-year, by its last reading: two readings of the same people do not add up', () => {
    const { scores, left } = readingCells(
      [reading('north', '2026-10-15', [1, 2, 9]), reading('north', '2026-07-31', [4, 4, 4])],
      own,
      when,
    );
    expect(scores).toEqual([
      {
        node: 'north',
        audience: 'employee',
        measure: 'nps-groups',
        lane: 'survey',
        bucket: '2026-05+6',
        counts: [1, 2, 9],
        respondents: 12,
      },
    ]);
    expect(left).toBe(0);
  });

  it('leave out a quarter that reaches into the half-year before, and a half-year that still runs', () => {
    const { scores, left } = readingCells(
      [
        reading('north', '2026-06-30', [1, 2, 9]),
        reading('north', '2026-07-01', [2, 2, 8]),
        reading('north', '2026-12-31', [1, 1, 9]),
        reading('south', '2026-06-30', [1, 2, 9]),
      ],
      own,
      when,
    );
    expect(scores.map(({ node, counts }) => [node, counts])).toEqual([['north', [2, 2, 8]]]);
    expect(left).toBe(3);
  });

  it('add up where two units are one team, and say which unit is none', () => {
    const { scores, unmapped, distinct } = readingCells(
      [
        reading('North', '2026-10-15', [1, 2, 3]),
        reading('N.', '2026-09-15', [1, 0, 3]),
        reading('?', '2026-10-15', [0, 0, 6]),
      ],
      (unit) => ({ North: 'north', 'N.': 'north' })[unit],
      when,
    );
    expect(scores).toMatchObject([{ node: 'north', counts: [2, 2, 6], respondents: 10 }]);
    expect(unmapped).toEqual([{ unit: '?', records: 6 }]);
    const about = { audience: 'employee', lane: 'survey', months: ['2026-05', '2026-10'] } as const;
    const subject = { what: 'scores', measure: 'nps-groups' } as const;
    expect(distinct({ ...about, teams: ['north', 'south'], subject })).toBe(10);
    expect(distinct({ ...about, teams: ['north'], subject: { ...subject, measure: 'nps' } })).toBe(0);
    expect(distinct({ ...about, teams: ['south'], subject })).toBe(0);
  });
});

it('goes through the same disclosure as all that employees say, and never says a month', async () => {
  const teams = [
    { id: 'all', name: 'All' },
    { id: 'big', name: 'Big', parent: 'all', headcount: 40 },
    { id: 'small', name: 'Small', parent: 'all', headcount: 4 },
    { id: 'glad', name: 'Glad', parent: 'all', headcount: 30 },
    { id: 'fair', name: 'Fair', parent: 'all', headcount: 30 },
  ].map((team) => Team.parse(team));
  const read = readingCells(
    [
      reading('big', '2026-10-15', [5, 10, 20]),
      reading('small', '2026-10-15', [1, 1, 2]),
      reading('glad', '2026-10-15', [0, 0, 25]),
      reading('fair', '2026-10-15', [5, 5, 15]),
    ],
    own,
    when,
  );
  const made = await makeRelease({
    teams,
    cells: { scores: read.scores, comments: [], themes: [], publicDays: [], setAside: [] },
    distinct: read.distinct,
    measures: [NPS, NPS_GROUPS],
    taxonomy: { version: '1', themes: [] },
    pins: [],
    requisitions: [],
    quotes: [],
    contacts: [],
    settings: CompanySettings.parse({ periodStart: '2026-05' }),
    thresholds: Thresholds.parse({}),
    log: [],
    organisation: 'Shop',
    folders: [folderFor('hr'), folderFor('recruiters')],
    timeZone: 'Europe/Berlin',
    through: '2026-10',
    now: '2026-11-03T08:00:00.000Z',
    sample: false,
  });
  const part = <T>(folder: number, name: string, schema: { parse(value: unknown): T }) => {
    const { files, manifest } = made.folders[folder]!;
    const { path } = manifest.files.find((file) => file.name === name)!;
    return schema.parse(JSON.parse(new TextDecoder().decode(files.get(path)!)));
  };
  const { cells, measures } = part(0, 'scores', ScoresFile);
  expect(measures).toEqual([NPS_GROUPS]);
  expect(cells.every(({ bucket, counts }) => bucket === '2026-05+6' && counts.length === 3)).toBe(true);
  const shown = new Map(cells.map(({ node, counts }) => [node, counts]));
  expect(shown.get('all')).toEqual([11, 16, 62]);
  expect(shown.has('small')).toBe(false);
  expect(shown.has('glad')).toBe(false);
  const { disclosure } = part(0, 'teams', TeamsFile);
  expect(disclosure.find(({ team }) => team === 'small')).toBeUndefined();
  expect(part(1, 'scores', ScoresFile).cells).toEqual([]);
});
