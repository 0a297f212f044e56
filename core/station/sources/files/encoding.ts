/** The encodings that exports come in, by their names in the Encoding Standard. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

const SLICE = 1 << 20;

/**
 * Which encoding `blob` is written in: by its byte order mark; else UTF-16 where every other byte is zero; else
 * UTF-8 where all of it is well-formed; else Windows-1252, which older Excel writes.
 */
export async function detectEncoding(blob: Blob): Promise<Encoding> {
  const head = new Uint8Array(await blob.slice(0, 4096).arrayBuffer());
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return 'utf-8';
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  const zeros = [0, 0];
  for (let i = 0; i < head.length; i++) if (head[i] === 0) zeros[i % 2]!++;
  const half = head.length / 2;
  if (half >= 2 && zeros[1]! > half * 0.4 && zeros[0]! < half * 0.1) return 'utf-16le';
  if (half >= 2 && zeros[0]! > half * 0.4 && zeros[1]! < half * 0.1) return 'utf-16be';
  return (await isUtf8(blob)) ? 'utf-8' : 'windows-1252';
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
