import type { HostAdapter, SentinelAdapter } from '../../model/host-adapter.ts';
import type { PageSubject } from '../../model/page-context.ts';
import type { HostGrant } from '../../model/settings.ts';
import { ashby } from './adapters/ashby.ts';
import { bamboohr } from './adapters/bamboohr.ts';
import { dolibarr } from './adapters/dolibarr.ts';
import { frappe } from './adapters/frappe.ts';
import { greenhouse } from './adapters/greenhouse.ts';
import { hibob } from './adapters/hibob.ts';
import { horilla } from './adapters/horilla.ts';
import { icehrm } from './adapters/icehrm.ts';
import { icims } from './adapters/icims.ts';
import { jobvite } from './adapters/jobvite.ts';
import { lever } from './adapters/lever.ts';
import { linkedinRecruiter } from './adapters/linkedin-recruiter.ts';
import { odoo } from './adapters/odoo.ts';
import { opencats } from './adapters/opencats.ts';
import { orangehrm } from './adapters/orangehrm.ts';
import { personio } from './adapters/personio.ts';
import { recruitee } from './adapters/recruitee.ts';
import { smartrecruiters } from './adapters/smartrecruiters.ts';
import { successfactors } from './adapters/successfactors.ts';
import { teamtailor } from './adapters/teamtailor.ts';
import { workable } from './adapters/workable.ts';
import { workday } from './adapters/workday.ts';
import { browserPattern, matchesOrigin } from './match-address.ts';
import { NEVER_BY_WORD } from './never-words.ts';
import { pageKindOf } from './page-kind.ts';

/** Every HR tool that is built in; a line here and a file in `adapters/` add one. */
export const ADAPTERS: readonly HostAdapter[] = [
  orangehrm,
  opencats,
  odoo,
  dolibarr,
  frappe,
  horilla,
  icehrm,
  greenhouse,
  lever,
  ashby,
  workday,
  bamboohr,
  successfactors,
  smartrecruiters,
  workable,
  personio,
  hibob,
  teamtailor,
  recruitee,
  icims,
  jobvite,
  linkedinRecruiter,
];

/**
 * The adapters that a page was granted for.
 * @param address The page's address, as the browser tells it of a message's sender.
 * @param grants Adapter and origin of each HR tool that was allowed.
 * @param own Adapters made by the picker or part of a release. They come after the built-in ones, take no id of theirs,
 *   and keep off the pages that no tool may show a card on.
 */
export function adaptersFor(
  address: string,
  grants: readonly HostGrant[],
  own: readonly HostAdapter[] = [],
): HostAdapter[] {
  const known = adaptersById(own);
  const granted = new Set(
    grants.filter((grant) => matchesOrigin(grant.origin, address)).map((grant) => grant.adapter),
  );
  return [...known.values()].flatMap((adapter) => {
    if (!granted.has(adapter.id) || adapter.notOrigins?.some((origin) => matchesOrigin(origin, address)))
      return [];
    return [adapter];
  });
}

/** Ids of the tools that are built in. */
export const BUILT_IN: ReadonlySet<string> = new Set(ADAPTERS.map(({ id }) => id));

/** All adapters by id, built-in ones first: what comes from outside changes none of them. */
function adaptersById(own: readonly HostAdapter[]): Map<string, HostAdapter> {
  const more = own
    .filter(({ id }) => !BUILT_IN.has(id))
    .map((adapter) => ({ ...adapter, never: [...adapter.never, ...NEVER_BY_WORD] }));
  return new Map([...ADAPTERS, ...more].map((adapter) => [adapter.id, adapter]));
}

/**
 * Whether a tool that is not built in may not speak of a page in this way: a built-in one knows such pages as those
 * of a person, or as pages that get nothing at all. Asked where the address is certain, whatever an adapter says.
 */
export function isForbidden(adapter: HostAdapter, subject: PageSubject, address: string): boolean {
  if (BUILT_IN.has(adapter.id)) return false;
  return ADAPTERS.some((built) => {
    const page = pageKindOf(built, new URL(address));
    return page === 'never' || (page?.kind.subject === 'person' && subject !== 'person');
  });
}

/** The tools that a page looks like one of, by its address. A page that gets nothing is none of any tool. */
export function looksLike(address: string, own: readonly HostAdapter[]): HostAdapter[] {
  return [...adaptersById(own).values()].filter((adapter) => {
    const page = pageKindOf(adapter, new URL(address));
    return page !== null && page !== 'never';
  });
}

/** What the sentinel is sent of an adapter: nothing that it does not use. */
export function forSentinel(adapter: HostAdapter): SentinelAdapter {
  const { id, frames, scope, docked, inline, never, kinds } = adapter;
  return {
    id,
    ...(frames && { frames }),
    ...(scope && { scope }),
    ...(docked && { docked }),
    ...(inline && { inline }),
    never,
    kinds,
  };
}

/** Where the build puts the sentinel, and what a page with a card is given beside it. */
export const SENTINEL_SCRIPT = 'sentinel.js';
export const CARD_SCRIPT = 'card.js';

/**
 * The files with what the sentinel must know before a page's first paint, by path in the build: of each tool that has
 * a place in the content its adapter. They run ahead of the sentinel where the person wants the card in the content.
 */
export const INLINE_SCRIPTS: ReadonlyMap<string, string> = new Map(
  ADAPTERS.filter(({ inline }) => inline).map((adapter) => [
    inlineScript(adapter.id),
    `(globalThis.customerLensInline??=[]).push(${JSON.stringify(forSentinel(adapter))})\n`,
  ]),
);

function inlineScript(adapter: string): string {
  return `inline/${adapter}.js`;
}

/** What `scripting.registerContentScripts` is told, one entry per granted host. */
export interface SentinelRegistration {
  id: string;
  js: string[];
  /** The earlier where a place in the content is to be kept. */
  runAt: 'document_start' | 'document_end';
  persistAcrossSessions: boolean;
  matches: string[];
  excludeMatches: string[];
  allFrames: boolean;
}

/**
 * Registrations of the sentinel for the hosts that were granted; grants of unknown adapters are left out.
 * @param inline Ids of adapters whose cards the person wants in the content.
 */
export function sentinelRegistrations(
  grants: readonly HostGrant[],
  own: readonly HostAdapter[] = [],
  inline: ReadonlySet<string> = new Set(),
): SentinelRegistration[] {
  const known = adaptersById(own);
  const byPattern = new Map<string, SentinelRegistration>();
  for (const grant of grants) {
    const adapter = known.get(grant.adapter);
    const pattern = browserPattern(grant.origin);
    if (!adapter || !pattern) continue;
    const earlier = byPattern.get(pattern);
    const ahead = inlineScript(adapter.id);
    const wanted = inline.has(adapter.id) && INLINE_SCRIPTS.has(ahead) ? [ahead] : [];
    const js = [...new Set([...wanted, ...(earlier?.js ?? [SENTINEL_SCRIPT])])];
    byPattern.set(pattern, {
      id: `sentinel ${pattern}`,
      js,
      runAt: js.length > 1 ? 'document_start' : 'document_end',
      persistAcrossSessions: true,
      matches: [pattern],
      excludeMatches: (adapter.notOrigins ?? []).filter(
        (origin) => !earlier || earlier.excludeMatches.includes(origin),
      ),
      allFrames: (earlier?.allFrames ?? false) || adapter.frames === true,
    });
  }
  return [...byPattern.values()];
}
