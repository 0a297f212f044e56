import { analyse } from 'chardet';

const SLICE = 1 << 20;
/** So many bytes of lines with letters beyond ASCII tell a code page as well as all of them. */
const TELLING = 1 << 15;
/** The detector's confidence (0 to 100) below which it has guessed. */
const SURE = 20;

/**
 * Which encoding `blob` is written in, by its name in the Encoding Standard: by its byte order mark; else UTF-16 where
 * every other byte is zero; else UTF-8 where all of it is well-formed; else the code page whose letters and pairs of
 * letters the text has, as ICU's detector knows them.
 */
export async function detectEncoding(blob: Blob): Promise<string> {
  const head = new Uint8Array(await blob.slice(0, 4096).arrayBuffer());
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return 'utf-8';
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  const zeros = [0, 0];
  for (let i = 0; i < head.length; i++) if (head[i] === 0) zeros[i % 2]!++;
  const half = head.length / 2;
  if (half >= 2 && zeros[1]! > half * 0.4 && zeros[0]! < half * 0.1) return 'utf-16le';
  if (half >= 2 && zeros[0]! > half * 0.4 && zeros[1]! < half * 0.1) return 'utf-16be';
  if (await isUtf8(blob)) return 'utf-8';
  const telling = await tellingLines(blob);
  if (isMacRoman(telling)) return 'macintosh';
  const [best] = analyse(telling);
  // A letter or two fit many code pages; then it is the one that most exports have.
  if (!best || best.confidence < SURE) return 'windows-1252';
  try {
    return new TextDecoder(best.name).encoding;
  } catch {
    return 'windows-1252';
  }
}

async function isUtf8(blob: Blob): Promise<boolean> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for (let at = 0; at < blob.size; at += SLICE)
      decoder.decode(await blob.slice(at, at + SLICE).arrayBuffer(), { stream: true });
    decoder.decode();
    return true;
  } catch {
    return false;
  }
}

/** The lines that hold bytes beyond ASCII, up to {@link TELLING} bytes: a table is mostly figures, which tell nothing. */
async function tellingLines(blob: Blob): Promise<Uint8Array> {
  const found: number[] = [];
  for (let at = 0; at < blob.size && found.length < TELLING; at += SLICE) {
    const bytes = new Uint8Array(await blob.slice(at, at + SLICE).arrayBuffer());
    let start = 0;
    let telling = false;
    for (let i = 0; i <= bytes.length && found.length < TELLING; i++) {
      if (i < bytes.length && bytes[i] !== 10) telling ||= bytes[i]! >= 0x80;
      else {
        if (telling)
          for (const byte of bytes.subarray(start, Math.min(i + 1, start + TELLING))) found.push(byte);
        start = i + 1;
        telling = false;
      }
    }
  }
  return new Uint8Array(found);
}

/**
 * Whether Excel for the Mac wrote it, which the detector does not know: ä, ö, ü, é, è, à, ç, ê lie where Windows has
 * letters that hardly any language uses, and where Windows has its letters the Mac has signs.
 */
function isMacRoman(bytes: Uint8Array): boolean {
  const letters = new Set([0x8a, 0x9a, 0x9f, 0x8e, 0x8f, 0x88, 0x8d, 0x90, 0x87]);
  let mac = 0;
  let other = 0;
  for (const byte of bytes) {
    if (letters.has(byte)) mac++;
    else if (byte >= 0xc0 || (byte >= 0x80 && byte < 0xa0)) other++;
  }
  return mac >= 2 && mac > other * 3;
}
