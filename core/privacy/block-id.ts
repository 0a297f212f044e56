import type { NodeId } from '../model/cells.ts';
import type { TeamId } from '../model/team.ts';

/** Longest id that is written out; longer ones end in a hash. */
const LONGEST = 100;

/** The id of teams that may only be shown together: the same teams, in any order, always have the same id. */
export function blockId(teams: readonly TeamId[]): NodeId {
  const whole = `block:${[...teams].sort().join('+')}`;
  return whole.length <= LONGEST ? whole : `${whole.slice(0, LONGEST - 15)}~${fnv64(whole)}`;
}

/** FNV-1a, 64 bits, as 14 digits of base 36 at most. http://www.isthe.com/chongo/tech/comp/fnv/ */
function fnv64(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text))
    hash = ((hash ^ BigInt(byte)) * 0x100000001b3n) & 0xffffffffffffffffn;
  return hash.toString(36);
}
