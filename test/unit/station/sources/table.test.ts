import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { detectEncoding } from '../../../../core/station/sources/files/encoding.ts';
import { openTextTable, type TableRow } from '../../../../core/station/sources/files/table.ts';

const blob = (...parts: BlobPart[]) => new Blob(parts);
const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
function utf16(text: string, littleEndian: boolean, mark: boolean): Uint8Array<ArrayBuffer> {
  const view = new DataView(new ArrayBuffer((text.length + (mark ? 1 : 0)) * 2));
  let at = 0;
  if (mark) view.setUint16(at++ * 2, 0xfeff, littleEndian);
  for (let i = 0; i < text.length; i++) view.setUint16(at++ * 2, text.charCodeAt(i), littleEndian);
  return new Uint8Array(view.buffer);
}

async function read(...parts: BlobPart[]): Promise<TableRow[]> {
  const rows: TableRow[] = [];
  for await (const part of (await openTextTable(blob(...parts), 'file.csv')).rows()) rows.push(...part.rows);
  return rows;
}

test.each([
  ['UTF-8', blob('Köln;1'), 'utf-8'],
  ['UTF-8 with its mark', blob(new Uint8Array([0xef, 0xbb, 0xbf]), 'a;b'), 'utf-8'],
  ['Windows-1252', blob(latin1('K\u00f6ln;\u00df')), 'windows-1252'],
  ['Windows-1252 far into the file', blob('a,b\n'.repeat(900_000), latin1('K\u00f6ln')), 'windows-1252'],
  ['UTF-16, little end first', blob(utf16('Team;Note', true, true)), 'utf-16le'],
  ['UTF-16, big end first', blob(utf16('Team;Note', false, true)), 'utf-16be'],
  ['UTF-16 without its mark', blob(utf16('Team;Note', true, false)), 'utf-16le'],
])('tells %s from the bytes', async (_, file, encoding) => {
  expect(await detectEncoding(file)).toBe(encoding);
});

test.each([
  ['comma', 'team,nps\nA,9\n', ','],
  ['semicolon with decimal commas', 'team;note\nA;7,5\nB;3,0\n', ';'],
  ['tab', 'team\tnps\nA, north\t9\n', '\t'],
  ['pipe', 'team|nps\nA|9\n', '|'],
  ['as Excel says', 'sep=;\nteam;nps\nA;9\n', ';'],
])('tells the delimiter: %s', async (_, text, delimiter) => {
  const table = await openTextTable(blob(text), 'file.csv');
  expect(table.format).toMatchObject({ delimiter });
  expect(table.columns).toHaveLength(2);
  expect(table.sample[0]).toHaveLength(2);
});

test('reads what German Excel saves', async () => {
  const rows = await read(
    latin1('Abteilung;Datum;Note\r\nK\u00e4lte;31.05.2026;9,0\r\n"S\u00fcd; Mitte";01.06.2026;3\r\n'),
  );
  expect(rows.map((row) => row.values)).toEqual([
    ['Kälte', '31.05.2026', '9,0'],
    ['Süd; Mitte', '01.06.2026', '3'],
  ]);
});

test("knows Qualtrics' three header rows and keeps the question texts", async () => {
  const text =
    'EndDate,Q1_NPS,Team\nEnd Date,"How likely, 0-10?",Team\n"{""ImportId"":""endDate""}","{""ImportId"":""QID1""}","{""ImportId"":""team""}"\n2026-05-01,9,North\n';
  const table = await openTextTable(blob(text), 'q.csv');
  expect(table.labels[1]).toBe('How likely, 0-10?');
  expect(table.sample).toEqual([['2026-05-01', '9', 'North']]);
  expect((await read(text)).map((row) => [row.number, ...row.values])).toEqual([
    [4, '2026-05-01', '9', 'North'],
  ]);
});

test('numbers rows as a spreadsheet does, also below a comment of several lines', async () => {
  const rows = await read('team,comment\nA,"one\r\ntwo"\nB,three\n');
  expect(rows.map((row) => [row.number, row.values[1]])).toEqual([
    [2, 'one\ntwo'],
    [3, 'three'],
  ]);
});

test('a row with too many filled cells is broken, with too few it is filled up', async () => {
  const rows = await read('team,nps\nA,9,7\nB,9,\nC\n');
  expect(rows.map((row) => [row.values, row.broken])).toEqual([
    [['A', '9'], 'too-many-fields'],
    [['B', '9'], undefined],
    [['C', ''], undefined],
  ]);
});

test('a quote that never closes costs its own row only', async () => {
  const rows = await read('team,comment\nA,"fine"\nB,"never closed\nC,fine\nD,fine\n');
  expect(rows.map((row) => [row.number, row.values[0]!.slice(0, 1), row.broken])).toEqual([
    [2, 'A', undefined],
    [3, 'B', 'unclosed-quote'],
    [4, 'C', undefined],
    [5, 'D', undefined],
  ]);
  const long = await read(`team,comment\nB,"never closed\n${'C,fine and long enough\n'.repeat(100_000)}`);
  expect(long[0]!.broken).toBe('unclosed-quote');
  expect(long.filter((row) => row.values[0] === 'C')).toHaveLength(100_000);
});

test('says in a sentence what cannot be read', async () => {
  await expect(openTextTable(blob(''), 'a.csv')).rejects.toThrow('a.csv is empty');
  await expect(openTextTable(blob('\n\n  \n'), 'a.csv')).rejects.toThrow('no first row');
  await expect(openTextTable(blob(new Uint8Array([80, 75, 3, 4, 0, 0, 1])), 'a.xlsx')).rejects.toThrow(
    'not a text file',
  );
});

test('gives unnamed and repeated columns a name of their own', async () => {
  expect((await openTextTable(blob('team,,team\nA,1,2\n'), 'a.csv')).columns).toEqual([
    'team',
    'Column 2',
    'team (2)',
  ]);
});

test('reads back whatever was written, wherever the slices fall', async () => {
  const cell = fc.string({ unit: fc.constantFrom('a', 'ö', '"', ',', '\n', ' ', '漢', '€'), maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 30 }),
      fc.integer({ min: (1 << 18) - 300, max: 1 << 18 }),
      async (table, padding) => {
        const filled = table.map((row) => [`x${row[0]}`, `${row[1]}.`, `${row[2]}|`]);
        const text = Papa.unparse([['h1', 'h2', 'h3'], ['x'.repeat(padding), '', ''], ...filled], {
          newline: '\r\n',
        });
        const rows = await read(text);
        expect(rows.slice(1).map((row) => row.values)).toEqual(filled);
      },
    ),
    { numRuns: 60 },
  );
});

test('a line end of old Macs is one also where a slice ends with it', async () => {
  const head = 'team,nps\r';
  const rows = await read(`${head}${'x'.repeat((1 << 18) - head.length - 3)},9\rB,3\r`);
  expect(rows.map((row) => row.values.at(-1))).toEqual(['9', '3']);
});

test('stops when it is told to', async () => {
  const controller = new AbortController();
  const table = await openTextTable(blob('a,b\n'.repeat(200_000)), 'a.csv');
  const reading = (async () => {
    for await (const _ of table.rows(controller.signal)) controller.abort();
  })();
  await expect(reading).rejects.toThrow('cancelled');
});
