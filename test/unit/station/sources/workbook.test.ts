import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { openTable } from '../../../../core/station/sources/files/open-table.ts';
import { safeWorkbook } from '../../../../core/station/sources/files/unpack.ts';

/** The least that Excel writes: one sheet with strings, numbers and a date (style 1). */
function workbook(rows: string): Blob {
  const xml = (text: string) => strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${text}`);
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const packages = 'http://schemas.openxmlformats.org/package/2006';
  const bytes = zipSync({
    '[Content_Types].xml': xml(
      `<Types xmlns="${packages}/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>`,
    ),
    '_rels/.rels': xml(
      `<Relationships xmlns="${packages}/relationships"><Relationship Id="r1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    'xl/workbook.xml': xml(
      `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': xml(
      `<Relationships xmlns="${packages}/relationships"><Relationship Id="r1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    ),
    'xl/styles.xml': xml(
      `<styleSheet xmlns="${main}"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    ),
    'xl/worksheets/sheet1.xml': xml(`<worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>`),
  });
  return new Blob([bytes as Uint8Array<ArrayBuffer>]);
}
const text = (cell: string, value: string) => `<c r="${cell}" t="inlineStr"><is><t>${value}</t></is></c>`;

test('reads the first sheet of a workbook; dates as ISO dates', async () => {
  const table = await openTable(
    workbook(
      `<row r="1">${text('A1', 'team')}${text('B1', 'date')}${text('C1', 'nps')}</row>` +
        `<row r="2">${text('A2', 'Süd')}<c r="B2" s="1"><v>46173</v></c><c r="C2"><v>9</v></c></row>`,
    ),
    'answers.xlsx',
  );
  expect(table.columns).toEqual(['team', 'date', 'nps']);
  expect(table.format.kind).toBe('xlsx');
  const rows = [];
  for await (const part of table.rows()) rows.push(...part.rows);
  expect(rows).toEqual([{ number: 2, values: ['Süd', '2026-05-31', '9'] }]);
});

test("reads SurveyMonkey's two header rows in a workbook too, and counts rows as the sheet does", async () => {
  const row = (n: number, values: string[]) =>
    `<row r="${n}">${values.map((value, i) => (value === '' ? '' : text(`${'ABCDE'[i]}${n}`, value))).join('')}</row>`;
  const table = await openTable(
    workbook(
      row(1, ['Respondent ID', 'Collector ID', 'Start Date', 'End Date', 'Why?']) +
        row(2, ['', '', '', '', 'Open-Ended Response']) +
        row(3, ['118', '46', '2026-09-03', '2026-09-03', 'Fine']),
    ),
    'answers.xlsx',
  );
  expect(table.labels).toEqual(['', '', '', '', 'Open-Ended Response']);
  const rows = [];
  for await (const part of table.rows()) rows.push(...part.rows);
  expect(rows).toEqual([{ number: 3, values: ['118', '46', '2026-09-03', '2026-09-03', 'Fine'] }]);
});

test('says in a sentence that a damaged workbook cannot be read', async () => {
  const damaged = new Blob([new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3])]);
  await expect(openTable(damaged, 'a.xlsx')).rejects.toThrow(/a\.xlsx cannot be read as an Excel workbook/);
});

test('keeps the hour of every full hour of a quarter', async () => {
  // What Excel stores: days since 1900 as a double, which cannot hold most hours exactly.
  const hours = Array.from({ length: 2208 }, (_, i) => 46204 + i / 24);
  const table = await openTable(
    workbook(
      `<row r="1">${text('A1', 'team')}${text('B1', 'time')}</row>${hours
        .map(
          (value, i) =>
            `<row r="${i + 2}">${text(`A${i + 2}`, 'A')}<c r="B${i + 2}" s="1"><v>${value}</v></c></row>`,
        )
        .join('')}`,
    ),
    'contacts.xlsx',
  );
  const found: string[] = [];
  for await (const part of table.rows()) found.push(...part.rows.map(({ values }) => values[1]!));
  expect(found).toEqual(
    hours.map((_, i) => {
      const time = new Date(Date.UTC(2026, 6, 1) + i * 3600_000).toISOString();
      return time.includes('T00:00') ? time.slice(0, 10) : time.slice(0, 16).replace('T', ' ');
    }),
  );
});

test.each([
  ['one cell far away', `<row r="1048576">${text('XFD1048576', 'x')}</row>`],
  ['one cell far to the right', `<row r="2">${text('XFD2', 'x')}</row>`],
  [
    'one cell far below a wide header',
    `<row r="2">${text('AAA2', 'x')}</row><row r="1000000">${text('A1000000', 'x')}</row>`,
  ],
])('refuses a workbook with %s with a sentence, before it is read', async (_, row) => {
  const far = workbook(`<row r="1">${text('A1', 'team')}</row>${row}`);
  await expect(openTable(far, 'far.xlsx')).rejects.toThrow(
    /far\.xlsx is too large: it has something in cell/,
  );
});

test('cells that only have a colour may lie anywhere', async () => {
  const table = await openTable(
    workbook(`<row r="1">${text('A1', 'team')}</row><row r="900000"><c r="XFD900000" s="1"/></row>`),
    'colours.xlsx',
  );
  expect(table.columns).toEqual(['team']);
});

test('refuses a workbook that unpacks to more than fits, whatever its sizes say', async () => {
  const bomb = zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(4_000_000) }, { level: 9 });
  expect(bomb.length).toBeLessThan(20_000);
  // The archive says that it is small: the size stands behind the name's entry in its directory.
  const view = new DataView(bomb.buffer);
  for (let at = 0; at < bomb.length - 4; at++)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true);
  await expect(safeWorkbook(new Blob([bomb as Uint8Array<ArrayBuffer>]), 3_000_000)).rejects.toThrow(
    /more than 3 MB/,
  );
});
