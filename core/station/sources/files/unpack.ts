import { Unzip, UnzipInflate, UnzipPassThrough, zipSync } from 'fflate';

/** A workbook is read whole: this is what a browser's tab carries besides. */
const MAX_UNPACKED = 300_000_000;
/** Excel itself has 16,384 columns; no export has so many, and every row would be as wide. */
const MAX_COLUMNS = 2000;
const MAX_CELLS = 20_000_000;
const SLICE = 1 << 16;
/** A cell with something in it; those that only have a colour are written as `<c … />`. */
const FILLED_CELL = /<c\b[^>]*?\br="([A-Z]{1,3})(\d{1,7})"[^>]*?[^/]>/g;

/** A workbook that would not fit into memory, and why. */
export class TooLarge extends Error {}

/**
 * The parts of a workbook that its sheets are read from, packed anew without compression: what the archive says of its
 * sizes cannot be believed.
 * @param limit bytes that may be unpacked.
 * @throws TooLarge before more are, or if a cell lies so far out that a table up
 * to it would not fit.
 */
export async function safeWorkbook(blob: Blob, limit = MAX_UNPACKED): Promise<ArrayBuffer> {
  const parts: Record<string, Uint8Array> = {};
  let unpacked = 0;
  let failed: Error | undefined;
  const unzip = new Unzip((file) => {
    // Pictures, drawings and the like hold no cells.
    if (!/\.(?:xml|rels)$/i.test(file.name)) return;
    const chunks: Uint8Array[] = [];
    file.ondata = (error, chunk, final) => {
      if (error) failed ??= error;
      unpacked += chunk?.length ?? 0;
      if (unpacked > limit)
        failed ??= new TooLarge(`it holds more than ${limit / 1_000_000} MB once it is unpacked`);
      if (failed) return;
      chunks.push(chunk);
      if (final) parts[file.name] = joined(chunks);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  unzip.register(UnzipPassThrough);
  for (let at = 0; at < blob.size && !failed; at += SLICE) {
    const bytes = new Uint8Array(await blob.slice(at, at + SLICE).arrayBuffer());
    unzip.push(bytes, at + SLICE >= blob.size);
  }
  if (failed) throw failed;
  for (const [name, bytes] of Object.entries(parts))
    if (/worksheets\/[^/]+\.xml$/i.test(name)) checkExtent(new TextDecoder().decode(bytes));
  return zipSync(parts, { level: 0 }).buffer as ArrayBuffer;
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

/** @throws TooLarge if the cells of a sheet span more than a table may hold. */
function checkExtent(sheet: string): void {
  let columns = 0;
  let rows = 0;
  let far = '';
  for (const [, letters, number] of sheet.matchAll(FILLED_CELL)) {
    const column = [...letters!].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
    if (column > columns || Number(number) > rows) far = `${letters}${number}`;
    columns = Math.max(columns, column);
    rows = Math.max(rows, Number(number));
  }
  if (columns > MAX_COLUMNS || columns * rows > MAX_CELLS)
    throw new TooLarge(
      `it has something in cell ${far}, so the table would have ${rows} rows of ${columns} columns`,
    );
}
