import { openTextTable, type Table } from './table.ts';
import { openWorkbook } from './workbook.ts';

/**
 * Opens a file as a table: a workbook where its first bytes say so (a zip archive), else text.
 * @throws TableError with a sentence that says what is wrong and what to do.
 */
export async function openTable(blob: Blob, name: string): Promise<Table> {
  const head = new Uint8Array(await blob.slice(0, 4).arrayBuffer());
  const zip = head[0] === 0x50 && head[1] === 0x4b && head[2] === 3 && head[3] === 4;
  return zip ? await openWorkbook(blob, name) : await openTextTable(blob, name);
}
