import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { openTable } from '../../../../core/station/sources/files/open-table.ts';

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
