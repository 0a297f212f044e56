import type { Language } from '../../model/language.ts';
import type { Quote } from '../../model/team-view.ts';
import type { Intent, ThemeId } from '../../model/theme.ts';
import type { Month } from '../../model/time.ts';

/** A kept comment as the station holds it, with what decides whether it may be quoted. */
export interface QuoteCandidate {
  /** The keyed hash of the response. */
  id: string;
  /** Team or block that the quote would stand under. */
  team: string;
  month: Month;
  language: Language;
  /** Redacted text. */
  text: string;
  themes: readonly { theme: ThemeId; intent: Intent; probability: number }[];
  /** From the reader: names nobody. */
  quotable: boolean;
  /** Names may have been missed: nothing but an analyst who read it clears it. */
  unsure: boolean;
  /** The source says that the person agreed to be quoted. */
  clearedBySource: boolean;
}

/** What the people at the station decided. */
export interface QuoteDecisions {
  /** Ids that the analyst cleared one by one. */
  cleared: ReadonlySet<string>;
  /** Ids hidden for good: never again, whoever cleared them. */
  hidden: ReadonlySet<string>;
  /** The administrator switched redacted quotes on, after a preview. Off by default. */
  redactedQuotes: boolean;
}

/** Shorter ones say nothing, longer ones are read by nobody. */
const SHORTEST = 12;
const LONGEST = 600;

function clearedBy(candidate: QuoteCandidate, decisions: QuoteDecisions): Quote['cleared'] | undefined {
  if (decisions.hidden.has(candidate.id)) return undefined;
  // Whoever clears it: a comment that names a member of staff is not quoted.
  if (!candidate.quotable || candidate.text.includes('[name]')) return undefined;
  if (decisions.cleared.has(candidate.id)) return 'analyst';
  // That a person agreed to be quoted says nothing of the colleague whom the words may name.
  if (candidate.unsure) return undefined;
  if (candidate.clearedBySource) return 'source';
  return decisions.redactedQuotes ? 'administrator' : undefined;
}

/** 64 bits of FNV-1a and a finalizer, as a sortable text: an order that nobody can read a time from. */
function scrambled(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x9747b28c;
  for (let i = 0; i < text.length; i++) {
    a = Math.imul(a ^ text.charCodeAt(i), 0x01000193);
    b = Math.imul(b ^ text.charCodeAt(i), 0x85ebca6b);
  }
  a = Math.imul(a ^ (a >>> 16), 0xc2b2ae35);
  b = Math.imul(b ^ (b >>> 13), 0x27d4eb2f);
  return (
    ((a ^ (a >>> 15)) >>> 0).toString(16).padStart(8, '0') +
    ((b ^ (b >>> 16)) >>> 0).toString(16).padStart(8, '0')
  );
}

/**
 * The quotes that may leave the station: cleared by the source, by the analyst one by one, or by the
 * administrator's switch; none that names somebody, none that is hidden for good. Dated by month and in an order
 * that tells nothing; the id is scrambled with `salt`, so that it leads back to no response. At most
 * `perTeam` per team, those cleared by people first.
 */
export function quotesToRelease(
  candidates: readonly QuoteCandidate[],
  decisions: QuoteDecisions,
  options: { salt: string; perTeam?: number },
): Quote[] {
  const { salt, perTeam = 20 } = options;
  const rank: Record<Quote['cleared'], number> = { analyst: 0, source: 1, administrator: 2 };
  const quotes: Quote[] = [];
  for (const candidate of candidates) {
    const text = candidate.text.trim();
    if (text.length < SHORTEST || text.length > LONGEST) continue;
    const cleared = clearedBy(candidate, decisions);
    const first = candidate.themes[0];
    // Without a theme nobody knows whether it praises or complains.
    if (!cleared || !first) continue;
    quotes.push({
      id: scrambled(`${salt}\u001f${candidate.id}`),
      team: candidate.team,
      month: candidate.month,
      intent: first.intent,
      theme: first.theme,
      language: candidate.language,
      text,
      cleared,
    });
  }
  const taken = new Map<string, number>();
  return quotes
    .sort((a, b) => rank[a.cleared] - rank[b.cleared] || (a.id < b.id ? -1 : 1))
    .filter(({ team }) => {
      const count = (taken.get(team) ?? 0) + 1;
      taken.set(team, count);
      return count <= perTeam;
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
