import { expect, it } from 'vitest';
import { canonicalJson, releaseId } from '../../../core/release/canonical.ts';
import type { Release } from '../../../core/release/schema.ts';
import { releaseTables } from '../../../core/release/tables.ts';
import { smallParts } from './small-release.ts';

/** The small release, with what makes a row of its own: blocks, states, channels, and a name that is a formula. */
function tables() {
  const parts = smallParts();
  const [, claims, motor] = parts.teams.teams;
  motor!.name = '=1+1';
  claims!.name = 'Claims, "old"';
  return releaseTables({
    ...parts,
    teams: {
      ...parts.teams,
      blocks: [{ id: 'block:1', teams: ['claims-motor', 'claims-home'], parent: 'claims' }],
      disclosure: [
        { team: 'claims', audience: 'customer', measure: 'nps', bucket: '2026-05+6', state: 'shown' },
        {
          ...{ team: 'claims-home', audience: 'customer', measure: 'nps', bucket: '2026-05+6' },
          ...{ state: 'merged', block: 'block:1' },
        },
        { team: 'gone', audience: 'customer', measure: 'nps', bucket: '2026-05+6', state: 'hidden' },
      ],
    },
    scores: {
      ...parts.scores,
      cells: [
        ...parts.scores.cells.slice(0, 2),
        { ...parts.scores.cells[2]!, node: 'block:1', split: { by: 'channel', value: 'phone' } },
      ],
    },
    themes: {
      ...parts.themes,
      themes: [...parts.themes.themes, { ...parts.themes.themes[0]!, theme: 'unheard-of' }],
    },
  } as Release);
}

const lines = (csv: string) => csv.split('\r\n');

it('tells answers by team, period and part, and what follows of them', () => {
  expect(lines(tables()['scores.csv'])).toEqual([
    'team,team_name,audience,period,lane,split_by,split_value,measure,answers,respondents,top,middle,bottom',
    'org,Nordlicht Versicherung,customer,2026-05+6,survey,,,nps,88,88,48,26,14',
    'claims,"Claims, ""old""",customer,2026-05+6,survey,,,nps,88,88,48,26,14',
    'block:1,block:1,customer,2026-05+6,survey,channel,phone,nps,44,44,24,13,7',
  ]);
});

it('tells comments by theme and intent, and runs no formula in a spreadsheet', () => {
  expect(lines(tables()['themes.csv'])).toEqual([
    'team,team_name,audience,period,lane,split_by,split_value,theme,theme_name,intent,comments,respondents',
    `claims-motor,"'=1+1",customer,2026-05+6,survey,,,follow-up,Follow-up,complaint,8,8`,
    `claims-motor,"'=1+1",customer,2026-05+6,survey,,,unheard-of,unheard-of,complaint,8,8`,
  ]);
});

it('tells what is shown, and with whom; of nothing it still has the heads of its columns', () => {
  expect(lines(tables()['states.csv'])).toEqual([
    'team,team_name,audience,measure,period,state,merged_into',
    'claims,"Claims, ""old""",customer,nps,2026-05+6,shown,',
    'claims-home,Home claims,customer,nps,2026-05+6,merged,block:1',
    'gone,gone,customer,nps,2026-05+6,hidden,',
  ]);
  const empty = releaseTables(smallParts() as Release)['states.csv'];
  expect(lines(empty)[0]).toBe('team,team_name,audience,measure,period,state,merged_into');
});

it('writes equal content as equal bytes', () => {
  expect(canonicalJson({ b: [{ d: null, c: 1 }], a: 'x', e: undefined })).toBe(
    '{"a":"x","b":[{"c":1,"d":null}]}',
  );
  expect(canonicalJson({ z: 1, ä: 2, Z: 3 })).toBe('{"Z":3,"z":1,"ä":2}');
});

it('gives a release the same id in whatever order its files come', async () => {
  const files = [
    { name: 'teams', sha256: 'a'.repeat(64) },
    { name: 'scores', sha256: 'b'.repeat(64) },
  ];
  expect(await releaseId(files)).toBe(await releaseId([...files].reverse()));
  expect(await releaseId(files)).toMatch(/^[0-9a-f]{16}$/);
  expect(await releaseId([files[0]!])).not.toBe(await releaseId(files));
});
