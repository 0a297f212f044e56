/** One simulation's outcome: what was found, with the document's figure beside it where it has one. */
export interface Table {
  title: string;
  columns: string[];
  rows: string[][];
  note?: string;
}

/** `found` with the document's figure in brackets. */
export function beside(found: string, documented: string): string {
  return `${found} (${documented})`;
}

/** A share as `.949`. */
export function shareText(value: number): string {
  return Number.isFinite(value) ? value.toFixed(3).replace(/^0/, '') : '-';
}

/** The table as aligned text. */
export function textOf({ title, columns, rows, note }: Table): string {
  const widths = columns.map((column, i) => Math.max(column.length, ...rows.map((row) => row[i]!.length)));
  const line = (cells: string[]) =>
    cells
      .map((cell, i) => cell.padEnd(widths[i]!))
      .join('  ')
      .trimEnd();
  const parts = [title, line(columns), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)];
  return [...parts, ...(note === undefined ? [] : [note])].join('\n');
}
