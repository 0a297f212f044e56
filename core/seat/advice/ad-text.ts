import type { AdviceLanguage } from './words.ts';

/** A clause of an ad with its place in the ad's text: `text.slice(start, end)`. */
export interface Clause {
  text: string;
  start: number;
  end: number;
}

/** One thing to think about in an ad. */
export interface AdHint {
  /**
   * The ad promises what customers complain of, or leaves out what they praise; shuts people out for what they
   * are; promises what nobody can keep.
   */
  kind: 'promise' | 'praise' | 'excludes' | 'absolute';
  /** The theme that it is about, or which wording. */
  theme: string;
  /** The ad's own words: `text.slice(start, end)`; absent where something is missing. */
  quote?: { text: string; start: number; end: number };
  reason: string;
  /** A sentence for the ad, in the ad's language. */
  suggestion: string;
}

const BULLET = /^\s*(?:[-–—•*·▪◦]|\d{1,2}[.)])\s+/u;

/** Clauses of `text`, without bullets and outer spaces, in order. */
export function clausesOf(text: string): Clause[] {
  const clauses: Clause[] = [];
  // A sign ends a clause only where a space or the end follows, so that 1.5 and 9:30 stay whole.
  for (const match of text.matchAll(/(?:[^\n.!?;:]|[.!?;:](?=\S))+/gu)) {
    const lead = BULLET.exec(match[0])?.[0].length ?? /^\s*/u.exec(match[0])![0].length;
    const trimmed = match[0].slice(lead).trimEnd();
    if (trimmed === '') continue;
    const start = match.index + lead;
    clauses.push({ text: trimmed, start, end: start + trimmed.length });
  }
  return clauses;
}

/** The language an ad is written in, by its small words. */
export function adLanguage(text: string): AdviceLanguage {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  const german = count(/(?<!\p{L})(?:und|der|die|das|wir|sie|mit|für|eine?|ist|im|du|bei)(?!\p{L})/giu);
  const english = count(/(?<!\p{L})(?:and|the|you|we|with|for|an?|is|in|of|your|to)(?!\p{L})/giu);
  return german > english ? 'de' : 'en';
}

const ADDRESSED = /^(?:you|you’ll|you'll|du|sie)(?!\p{L})/iu;
const HAS =
  /^(?:you|du|sie) (?:have|hold|possess|bring|speak|are (?:a |an )?(?:qualified|trained|certified|fluent)|hast|hältst|bringst|sprichst|haben|verfügen|besitzen|bringen|sprechen|beherrschen)(?!\p{L})/iu;
const QUALIFICATION =
  /(?<!\p{L})(?:years?|experience|degree|diploma|certificate|qualification|apprenticeship|licen[cs]e|fluent|proficien\w*|knowledge of|jahre?|erfahrung|abschluss|studium|ausbildung|führerschein|fließend|verhandlungssicher|kenntnisse)(?!\p{L})/iu;
const DOES =
  /^(?:listen|explain|keep|ask|call|take|hand|stay|help|answer|write|tell|own|admit|thank|notice|look|work|show|give|leave|share|hören?|erklären?|halten|fragen|rufen|nehmen|übergeben|bleiben|helfen|antworten|schreiben|sagen|zugeben|danken|merken|nachfragen|zuhören|arbeiten|zeigen|teilen)(?!\p{L})/iu;
const NOT_ASKED =
  /offer|benefit|we give|perks|your tasks|responsibilit|duties|what you (?:will )?do|about us|bieten|vorteile|leistungen|aufgaben|tätigkeit|über uns/iu;

/** Whether a clause says what the person does, not what the person has. */
export function isBehaviour(clause: string): boolean {
  if (ADDRESSED.test(clause)) return !HAS.test(clause);
  return DOES.test(clause) && !QUALIFICATION.test(clause);
}

/**
 * How many things an ad asks for that a person has (qualifications) and that a person does (behaviours): by its
 * lists, leaving out tasks and benefits; in an ad without lists, by its clauses.
 */
export function countAsked(text: string): { qualifications: number; behaviours: number } {
  const lines = text.split('\n').map((line) => line.trim());
  let qualifications = 0;
  let behaviours = 0;
  const lists = lines.some((line) => BULLET.test(line));
  if (!lists) {
    for (const { text: clause } of clausesOf(text)) {
      if (isBehaviour(clause)) behaviours++;
      else if (QUALIFICATION.test(clause)) qualifications++;
    }
    return { qualifications, behaviours };
  }
  let asked = true;
  for (const line of lines) {
    if (line === '') continue;
    if (!BULLET.test(line)) {
      asked = !NOT_ASKED.test(line);
      continue;
    }
    if (!asked) continue;
    if (isBehaviour(line.replace(BULLET, ''))) behaviours++;
    else qualifications++;
  }
  return { qualifications, behaviours };
}
