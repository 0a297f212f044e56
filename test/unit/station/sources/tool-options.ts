import { keyedHashBy } from '../../../../core/station/sources/keyed-hash.ts';
import type { ToolOptions } from '../../../../core/station/sources/tool.ts';

/** Options of a connector under test: a fixed key, Berlin, the real present. */
export async function toolOptions(more: Partial<ToolOptions> = {}): Promise<ToolOptions> {
  return {
    id: 'tool',
    keyedHash: keyedHashBy(new Uint8Array(32).fill(7)),
    timeZone: 'Europe/Berlin',
    now: () => Date.now(),
    timeoutMs: 20_000,
    ...more,
  };
}
