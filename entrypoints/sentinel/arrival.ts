import type { PageKind, TeamKind } from '../../core/model/host-adapter.ts';
import type { PageContext } from '../../core/model/page-context.ts';
import { LAYOUT_PATIENCE, LINK_PATIENCE, STALE_PATIENCE } from './patience.ts';

/** A page whose address is known and whose content is waited for. */
export interface Arrival {
  /** Of the page, as its address tells it. */
  key: string;
  /** When the address became known, in ms. */
  since: number;
  /** In ms, until the next look. */
  wait: number;
  /** The list that the last look read. */
  list: string;
}

/** What a page says, as one text. Without ids: an address changes before what is shown does. */
export const factsOf = ({ jobTitle, unitNames }: PageContext): string => [jobTitle, ...unitNames].join();

/**
 * Whether what was read may be told already. A page that is still arriving is waited for, as are texts of the page
 * before that a single-page tool has not yet replaced.
 * @param before What was read of the page before; undefined if there was none.
 */
export function isRipe(
  context: PageContext,
  kind: PageKind,
  arrival: Arrival,
  now: number,
  before: string | undefined,
): boolean {
  const waited = now - arrival.since;
  if (context.layout === 'unrecognised')
    return waited >= ((kind as TeamKind).sparse ? STALE_PATIENCE : LAYOUT_PATIENCE);
  if (kind.subject === 'person')
    return !kind.jobLinks || context.requisitionId !== undefined || waited >= LINK_PATIENCE;
  const list = context.unitNames.join();
  const still = !kind.unitList || arrival.list === list;
  arrival.list = list;
  return still && (factsOf(context) !== before || waited >= STALE_PATIENCE);
}
