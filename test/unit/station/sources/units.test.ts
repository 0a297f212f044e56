import { expect, test } from 'vitest';
import { Team } from '../../../../core/model/team.ts';
import { suggestUnits } from '../../../../core/station/sources/files/suggest.ts';
import { openTextTable } from '../../../../core/station/sources/files/table.ts';
import { readUnits } from '../../../../core/station/sources/files/units.ts';

async function read(text: string) {
  const table = await openTextTable(new Blob([text]), 'units.csv');
  const result = await readUnits(table, suggestUnits(table)!);
  for (const team of result.teams) Team.parse(team);
  return result;
}

test('reads a list of units with everything that is told of them', async () => {
  const { teams, report } = await read(
    [
      'name;parent;headcount;aliases;codes;serves;serves teams;partner;line of sight;line of sight de',
      'Tallwater;;;;;;;;;',
      'Customer Service;Tallwater;40;CS|Kundenservice;4711;customers;;;;',
      'Service Desk North;Customer Service;12;;;;;yes;;',
      'Payroll;Tallwater;6;;;colleagues;Customer Service|Nobody;;Paid on time, staff stay calm.;Wer pünktlich bezahlt wird, bleibt ruhig.',
    ].join('\n'),
  );
  expect(report).toMatchObject({ rows: 4, taken: 4, refused: 0 });
  expect(teams).toEqual([
    expect.objectContaining({ id: 'tallwater', headcount: 46 }),
    expect.objectContaining({
      id: 'customer-service',
      parent: 'tallwater',
      headcount: 40,
      aliases: ['CS', 'Kundenservice'],
      codes: ['4711'],
    }),
    expect.objectContaining({ parent: 'customer-service', headcount: 12, partner: true }),
    expect.objectContaining({
      serves: 'colleagues',
      servesTeams: ['customer-service'],
      lineOfSight: 'Paid on time, staff stay calm.',
      lineOfSightIn: { de: 'Wer pünktlich bezahlt wird, bleibt ruhig.' },
    }),
  ]);
});

test("a parent's figure below the sum of its children is its own people", async () => {
  const { teams } = await read('name,parent,headcount\nTop,,2\nA,Top,10\nB,Top,5\nDeep,A,4\n');
  expect(Object.fromEntries(teams.map((team) => [team.id, team.headcount]))).toEqual({
    top: 17,
    a: 10,
    b: 5,
    deep: 4,
  });
});

test('counts a staff export and keeps nothing but the unit column', async () => {
  const { teams, report } = await read(
    'First name,Unit,Salary\nAnna,North,1\nBob,North,2\nCem,South,3\nDora,,4\nEva,north,5\n',
  );
  expect(teams.map((team) => [team.name, team.headcount])).toEqual([
    ['North', 3],
    ['South', 1],
  ]);
  expect(report).toMatchObject({ rows: 5, taken: 4, refused: 1 });
  expect(JSON.stringify({ teams, report })).not.toMatch(/Anna|Dora|Salary/);
});

test('adds a parent that has no row, refuses what is twice or its own ancestor', async () => {
  const { teams, report, added } = await read(
    'name,parent,headcount\nA,Missing,5\nA,Missing,6\nB,C,5\nC,B,5\nD,,x\n',
  );
  expect(added).toEqual(['Missing']);
  expect(teams.find((team) => team.id === 'a')!.parent).toBe('missing');
  expect(report.refusals.map((refusal) => [refusal.row, refusal.reason])).toEqual([
    [3, 'repeated-unit'],
    [6, 'bad-headcount'],
    [4, 'parent-cycle'],
  ]);
  expect(report.taken + report.refused).toBe(5);
  expect(teams.filter((team) => team.id === 'b' || team.id === 'c').map((team) => team.parent)).toEqual([
    undefined,
    'b',
  ]);
});

test('units of one name below different parents have ids of their own', async () => {
  const { teams } = await read(
    'name,parent\nHeating,\nPlumbing,\nRepairs,Heating\nRepairs,Plumbing\n***,\n日本,\n',
  );
  expect(teams.map((team) => team.id)).toEqual([
    'heating',
    'plumbing',
    'repairs',
    'plumbing-repairs',
    '日本',
  ]);
});
