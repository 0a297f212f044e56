import { expect, test } from 'vitest';
import { Team } from '../../../../core/model/team.ts';
import { suggestUnits } from '../../../../core/station/sources/files/suggest-lists.ts';
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
    [4, 'parent-cycle'],
  ]);
  expect(report.taken + report.refused).toBe(5);
  // A headcount that is no figure is none; the team stays.
  expect(report.ignored).toEqual({ headcount: 1 });
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

test.each([
  {
    what: 'an export of staff with full-time equivalents',
    text: 'Employee ID,Last name,Department,Manager,FTE\n1,A,Care,x,1\n2,B,Care,x,0.5\n3,C,Shop,x,1\n4,D,Care,y,1\n',
    teams: { Care: 3, Shop: 1 },
  },
  {
    what: 'people with their names and whom they report to',
    text: 'Name,Department,Reports to,Email\nAda,Care,Bea,a@x\nCem,Care,Bea,c@x\nDor,Shop,Eva,d@x\n',
    teams: { Care: 2, Shop: 1 },
  },
  {
    what: 'a German export of staff',
    text: 'Personalnummer;Nachname;Vorname;Abteilung;Vorgesetzter;Eintrittsdatum\n7;A;B;Werk Süd;C;01.02.2020\n8;D;E;Werk Süd;C;01.02.2021\n9;F;G;Lager;C;01.02.2022\n',
    teams: { 'Werk Süd': 2, Lager: 1 },
  },
  {
    what: 'a French export of staff',
    text: 'Matricule no;Nom;Prénom;Service;Date d’embauche\n7;A;B;Atelier;01/02/2020\n8;D;E;Atelier;01/02/2021\n9;F;G;Dépôt;01/02/2022\n',
    teams: { Atelier: 2, Dépôt: 1 },
  },
  {
    what: 'teams with half positions',
    text: 'Team;Übergeordnete Abteilung;FTE\nHaus;;\nPflege;Haus;7,5\nKüche;Haus;12.4\n',
    teams: { Haus: 21, Pflege: 8, Küche: 13 },
  },
  {
    what: 'German headers, thousands and a missing figure',
    text: 'Abteilung;Übergeordnete Abteilung;Mitarbeiterzahl;Kostenstelle\nHaus;;2.400;\nPflege;Haus;1.200;41\nKüche;Haus;-;42\n',
    teams: { Haus: 2400, Pflege: 1200, Küche: undefined },
  },
  {
    what: 'a headcount by another name',
    text: 'unit,part of,FTE headcount 2026\nHome,,\nCare,Home,30\nKitchen,Home,12\n',
    teams: { Home: undefined, Care: 30, Kitchen: 12 },
  },
  {
    what: 'teams with their managers, each in one row',
    text: 'Department,Manager,Email,Headcount\nCare,A,a@x,30\nKitchen,B,b@x,12\n',
    teams: { Care: 30, Kitchen: 12 },
  },
])('reads $what', async ({ text, teams: expected }) => {
  const { teams } = await read(text);
  const found = Object.fromEntries(teams.map(({ name, headcount }) => [name, headcount]));
  expect(found).toEqual(expected);
});

test('a parent that several teams are called is asked about, and named by its path it is not', async () => {
  const head = 'Name,Parent,Headcount\nFirm,,\nSpain,Firm,\nItaly,Firm,\nCare,Spain,30\nCare,Italy,40\n';
  const doubtful = await read(`${head}Line,Care,12\nLine,Care,15\nNight,Line,6\n`);
  expect(doubtful.report.refusals.map(({ row, reason }) => [row, reason])).toEqual([
    [7, 'which-parent'],
    [8, 'which-parent'],
    [9, 'which-parent'],
  ]);
  expect(doubtful.teams.map(({ name }) => name)).not.toContain('Line');
  const { teams, report } = await read(`${head}Line,Spain / Care,12\nLine,Firm > Italy > Care,15\n`);
  expect(report.refused).toBe(0);
  const names = new Map(teams.map(({ id, name, parent }) => [id, { name, parent }]));
  const above = teams.filter(({ name }) => name === 'Line').map(({ parent }) => names.get(parent!)!.parent);
  expect(above).toEqual(['spain', 'italy']);
});

test.each([
  ['Matricule;Nom;Prénom;Service;ETP\n1;A;B;Accueil;1\n2;C;D;Accueil;0,5\n3;E;F;Ventes;1'],
  ['Mitarbeiter;Abteilung;VZÄ\nAnna;Accueil;1\nBert;Accueil;0,5\nCem;Ventes;1'],
  ['Employee;Department;Country\nAnna;Accueil;DE\nBert;Accueil;DE\nCem;Ventes;FR'],
  ['Name;Department;FTE\nAnna;Accueil;100%\nBert;Accueil;50%\nCem;Ventes;80%'],
  ['Name;Email;Department\nAnna;a@b;Accueil\nBert;b@b;Accueil\nCem;c@b;Ventes'],
  ['Employee ID;Department;Exit date\n1;Accueil;\n2;Accueil;2025-01-31\n3;Ventes;'],
  ['Worker;Manager;Supervisory Organization;Location\nA;x;Accueil;Rom\nB;x;Accueil;Bonn\nC;y;Ventes;Rom'],
])('a list of people is counted by its teams: %s', async (text) => {
  const { teams } = await read(text);
  expect(teams.map(({ name, headcount }) => [name, headcount])).toEqual([
    ['Accueil', 2],
    ['Ventes', 1],
  ]);
});

test.each([
  ['Unit;Headcount plan;Headcount actual\nA;20;3', 3],
  ['Einheit;Mitarbeiter Soll;Mitarbeiter Ist\nA;20;3', 3],
  ['Team;Female employees;Employees total\nA;2;9', 9],
  ['Team;Staff turnover;Team size\nA;12,4;9', 9],
  ['Team;FTE\nA;2,500', 3],
  ['Team;Headcount\nA;1,200', 1200],
  ['Team;Staff in Berlin;Staff in Rome\nA;5;7', undefined],
  ['Team;Open positions (FTE)\nA;5', undefined],
])(
  'how many people a team has is read or asked for, never taken from another figure: %s',
  async (text, people) => {
    const { teams } = await read(text);
    expect(teams[0]?.headcount).toBe(people);
  },
);

test('the line that adds a list up is no team', async () => {
  const { teams, report } = await read('Abteilung;Köpfe\nService;20\nVertrieb;30\nGesamt;50');
  expect(teams.map(({ name }) => name)).toEqual(['Service', 'Vertrieb']);
  expect(report.refusals).toEqual([expect.objectContaining({ row: 4, reason: 'sum-row' })]);
});

test('a parent may be named by its code', async () => {
  const { teams } = await read(
    'Kostenstelle;Bezeichnung;Übergeordnete Kostenstelle;MA\n100;Firma;;\n110;Service;100;20',
  );
  expect(teams).toEqual([
    expect.objectContaining({ name: 'Firma', headcount: 20 }),
    expect.objectContaining({ name: 'Service', parent: 'firma' }),
  ]);
});
