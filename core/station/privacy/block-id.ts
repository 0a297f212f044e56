import type { NodeId } from '../../model/cells.ts';
import type { TeamId } from '../../model/team.ts';

/** Longest id that is written out; longer ones end in a hash. */
const LONGEST = 100;

/** The id of teams that may only be shown together: the same teams, in any order, always have the same id. */
export function blockId(teams: readonly TeamId[]): NodeId {
  const whole = `block:${[...teams].sort().join('+')}`;
  return whole.length <= LONGEST ? whole : `${whole.slice(0, LONGEST - 15)}~${hash(whole)}`;
}

/** Two FNV-1a hashes of 32 bits with different starts, in base 36. http://www.isthe.com/chongo/tech/comp/fnv/ */
export function hash(text: string): string {
  return [0x811c9dc5, 0x050c5d1f]
    .map((start) => {
      let h = start;
      for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
      return (h >>> 0).toString(36).padStart(7, '0');
    })
    .join('');
}
