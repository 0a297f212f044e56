import { describe, expect, test } from 'vitest';
import { openTextTable } from '../../../../../core/station/sources/files/table.ts';

/** Bytes of `text` in a code page of one byte a letter, made with the platform's own decoder. */
function inCodePage(text: string, encoding: string): Blob {
  const decoder = new TextDecoder(encoding);
  const bytes = new Map<string, number>();
  for (let byte = 255; byte >= 0; byte--) bytes.set(decoder.decode(new Uint8Array([byte])), byte);
  return new Blob([new Uint8Array([...text].map((letter) => bytes.get(letter) ?? 63))]);
}

const figures = Array.from({ length: 500 }, (_, i) => `Team ${i % 7};2026-05-10;${i % 11};\n`).join('');

describe.each([
  [
    'windows-1252',
    'Abteilung Süd;2026-05-10;3;Schön, dass Frau Müller so freundlich war, größte Zufriedenheit',
  ],
  ['windows-1250', 'Obsługa;2026-05-10;9;Bardzo szybko rozwiązano mój problem, dziękuję, było świetnie'],
  ['windows-1251', 'Поддержка;2026-05-10;9;Очень быстро и вежливо ответили на мой вопрос, большое спасибо'],
  ['macintosh', 'Büro Köln;2026-05-10;3;Für mich war es zu spät, schön wäre früher'],
  ['iso-8859-2', 'Oddělení;2026-05-10;9;Příliš žluťoučký kůň úpěl ďábelské ódy, děkuji za rychlou pomoc'],
])('a file in %s', (encoding, line) => {
  test('is read letter by letter, however few letters tell it', async () => {
    const text = `team;date;nps;comment\n${figures}${line}\n`;
    const table = await openTextTable(inCodePage(text, encoding), 'a.csv');
    const rows = [];
    for await (const part of table.rows()) rows.push(...part.rows);
    expect(rows.at(-1)!.values.join(';')).toBe(line);
  });
});
