import type { Language } from '../../model/language.ts';
import type { Intent } from '../../model/theme.ts';
import { compileMatcher, type Matcher } from './pattern.ts';
import { POLARITY } from './rules/polarity.ts';
import { SCOPE } from './rules/scope.ts';
import type { Taxonomy } from './taxonomy.ts';
import { type Token, tokenise } from './tokens.ts';

/** Words of a text: tokens `from` up to, not including, `to`. */
export interface Place {
  from: number;
  to: number;
}

const MARKS = [
  'negator',
  'unable',
  'superlative',
  'absorbs',
  'unreal',
  'mends',
  'idle',
  'empty',
  'denial',
  'notNegating',
  'contrast',
  'request',
  'question',
] as const;
type Mark = (typeof MARKS)[number];

type Payload =
  | { kind: 'theme'; theme: number; intent: Intent | 'any'; negated: boolean }
  | { kind: 'polarity'; sign: 1 | -1 }
  | { kind: Mark };

/** A place where a pattern of a theme fits. */
export interface Hit extends Place {
  theme: number;
  intent: Intent | 'any';
  weight: number;
  /** Its pattern has a negator of its own, which has therefore been counted. */
  negated: boolean;
}

interface Polarity extends Place {
  sign: 1 | -1;
}

/** How a negator turns what it reaches: `unable` is one of ability or will, `after` one that follows its word. */
export type Turn = 'plain' | 'unable' | 'after';

/** Words that a negator turns. */
interface Turned extends Place {
  by: Place;
  turn: Turn;
}

export interface Reading {
  tokens: Token[];
  asks: boolean[];
  hits: Hit[];
  requests: Place[];
  questions: Place[];
  mends: Place[];
  /** All but those of a superlative. */
  negators: Place[];
  /** Per token, the clause it is in, contrast words counted. */
  clauses: number[];
  /** Clauses that begin with a contrast word. */
  against: Set<number>;
  /** Sentences that hold a contrast word. */
  contrasted: Set<number>;
  /** Good minus bad of each clause, each at most one step from nought. */
  polarities: Map<number, number>;
  /** What turns the words at a place; undefined where nothing does. */
  turnOf(place: Place): Turn | undefined;
  /** Whether what a place says is wished for, promised, past, of others or denied. */
  isUnreal(place: Place): boolean;
}

export function compileReading(taxonomy: Taxonomy, language: Language): Matcher<Payload> {
  const polarity = POLARITY[language];
  const scope = SCOPE[language];
  const negators = new Set(polarity.negators);
  const entries: { pattern: string; payload: Payload }[] = [];
  const add = (patterns: readonly string[], payload: Payload) => {
    for (const pattern of patterns) entries.push({ pattern, payload });
  };
  taxonomy.themes.forEach((theme, index) => {
    const patterns = theme.patterns[language];
    if (!patterns) return;
    for (const intent of ['any', 'complaint', 'praise', 'request', 'question'] as const)
      for (const pattern of patterns[intent]) {
        const negated = pattern.split(/[ |]/).some((word) => negators.has(word));
        entries.push({ pattern, payload: { kind: 'theme', theme: index, intent, negated } });
      }
  });
  add(polarity.positive, { kind: 'polarity', sign: 1 });
  add(polarity.negative, { kind: 'polarity', sign: -1 });
  const lists: Record<Mark, readonly string[]> = { ...polarity, ...scope, negator: polarity.negators };
  for (const kind of MARKS) add(lists[kind], { kind });
  return compileMatcher(entries, language);
}

/** How far a negator reaches, in words of its clause. */
const REACH = 5;
/** How far a wish, a promise or an idiom reaches. */
const UNREAL_REACH = 7;

/** Negators that may stand after what they turn ("kam nicht", "n'explique pas"), and how far back they reach. */
const AFTER: Partial<Record<Language, { words: ReadonlySet<string>; reach: number }>> = {
  de: { words: new Set(['nicht', 'nie', 'niemals', 'kaum']), reach: 5 },
  fr: { words: new Set(['pas', 'jamais', 'rien', 'guere', 'plus']), reach: 2 },
};

const JOINS = new Set(['or', 'nor', 'and', 'oder', 'noch', 'und', 'ou', 'et', 'ni', 'o', 'y']);

function overlaps(a: Place, b: Place): boolean {
  return a.from < b.to && b.from < a.to;
}

function within(inner: Place, outer: Place): boolean {
  return inner.from >= outer.from && inner.to <= outer.to;
}

/** Marks whose German verbs are subjunctives, which folding makes the past tense of: `wären` is then `waren`. */
const WISHES: ReadonlySet<Payload['kind']> = new Set(['unreal', 'absorbs', 'request', 'question']);
const SUBJUNCTIVE = /^(?:ware|hatte|wurde|musste|konnte|mochte)/;

/** Whether a place begins or ends with a German verb that is no wish, because it was written without its umlaut. */
function isPastTense(text: string, tokens: readonly Token[], from: number, to: number): boolean {
  return [tokens[from]!, tokens[to - 1]!].some(
    ({ word, start, end }) =>
      SUBJUNCTIVE.test(word) && !/[äöü]|[aou](?:e|\u0308)/i.test(text.slice(start, end)),
  );
}

/** Reads a text by the patterns of `matcher`: what is said of which theme, and what turns it. */
export function read(text: string, language: Language, matcher: Matcher<Payload>): Reading {
  const { tokens, asks } = tokenise(text, language);
  const all: Hit[] = [];
  const signs: Polarity[] = [];
  const marks = {} as Record<Mark, Place[]>;
  for (const mark of MARKS) marks[mark] = [];
  matcher.match(tokens, (payload, weight, from, to) => {
    if (payload.kind === 'theme')
      all.push({ theme: payload.theme, intent: payload.intent, negated: payload.negated, weight, from, to });
    else if (payload.kind === 'polarity') signs.push({ sign: payload.sign, from, to });
    else if (!(language === 'de' && WISHES.has(payload.kind) && isPastTense(text, tokens, from, to)))
      marks[payload.kind].push({ from, to });
  });
  if (marks.superlative.length > 0)
    marks.unreal = marks.unreal.filter((place) => !marks.superlative.some((one) => overlaps(one, place)));
  const isIn = (place: Place, outer: readonly Place[]) => outer.some((one) => within(place, one));
  const { clauses, against, contrasted } = clausesOf(tokens, marks);
  const lifted = marks.negator.filter((negator) => isIn(negator, marks.superlative));
  const hits = all.filter((hit) => {
    if (isIn(hit, marks.empty)) return false;
    if (hit.intent === 'praise') return !marks.idle.some((idle) => overlaps(idle, hit));
    if (hit.intent !== 'complaint' || hit.to - hit.from === 1) return true;
    const own = marks.negator.filter((negator) => within(negator, hit));
    // The "not helpful" of "could not have been more helpful" is none, nor is that of "not late, helpful".
    return !own.some((one) => lifted.includes(one) || clauses[one.from] !== clauses[hit.to - 1]);
  });
  const polarities = longestOf(signs).filter(
    (place) => place.sign < 0 || !(isIn(place, marks.idle) || isIn(place, marks.empty)),
  );
  const said = [...hits, ...polarities];
  const negators = negatorsOf(
    marks,
    said.filter((place) => place.to - place.from > 1),
  );
  const turned = [
    ...turnedBy(negators, tokens, clauses, language, [...said, ...marks.absorbs]),
    ...turnedWithin(marks.negator, hits, polarities),
    ...deniedAsked(marks.denial, tokens, asks),
  ];
  const turnOf = (place: Place) =>
    // "Pas reçu" and "no wait" have counted their own negation.
    marks.negator.some((negator) => within(negator, place))
      ? undefined
      : turned.find((one) => overlaps(one, place))?.turn;
  const isUnreal = (place: Place) =>
    marks.unreal.some((unreal) => {
      if (within(place, unreal) || (place.from < unreal.from && unreal.to < place.to)) return true;
      if (overlaps(place, unreal) || clauses[unreal.from] !== clauses[place.from]) return false;
      return Math.max(place.from - unreal.to, unreal.from - place.to) < UNREAL_REACH;
    });
  return {
    tokens,
    asks,
    hits,
    requests: marks.request.filter((place) => !isIn(place, marks.idle)),
    questions: marks.question,
    mends: marks.mends,
    negators: marks.negator.filter((place) => !lifted.includes(place)),
    clauses,
    against,
    contrasted,
    polarities: clausePolarities(polarities, clauses, marks, turned, turnOf, isUnreal),
    turnOf,
    isUnreal,
  };
}

/** Whether a word of mending belongs to what is said at a place: before it in its clause, or shortly after it. */
export function mendsPlace(mend: Place, place: Place, clauses: readonly number[]): boolean {
  if (clauses[mend.from] !== clauses[place.from]) return false;
  if (mend.to <= place.from) return true;
  // "The leak was fixed", but not "called five times before it was fixed".
  return place.to - place.from === 1 && mend.from >= place.to && mend.from - place.to < REACH;
}

/** Of signs that share words the longest speaks ("not bad", "keine Probleme"). */
function longestOf(signs: Polarity[]): Polarity[] {
  if (signs.length < 2) return signs;
  const kept: Polarity[] = [];
  for (const sign of signs.sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from))
    if (!kept.some((one) => overlaps(one, sign))) kept.push(sign);
  return kept;
}

function clausesOf(
  tokens: readonly Token[],
  marks: Record<Mark, Place[]>,
): Pick<Reading, 'clauses' | 'against' | 'contrasted'> {
  // The "but" of "anything but helpful" sets nothing against anything.
  const contrasts = new Set(
    marks.contrast
      .filter(
        (place) =>
          ![...marks.unreal, ...marks.superlative, ...marks.negator].some((one) => within(place, one)),
      )
      .map(({ from }) => from),
  );
  const clauses: number[] = [];
  const against = new Set<number>();
  const contrasted = new Set<number>();
  let extra = 0;
  for (let i = 0; i < tokens.length; i++) {
    if (contrasts.has(i)) {
      if (i > 0) extra++;
      contrasted.add(tokens[i]!.sentence);
      against.add(tokens[i]!.clause + extra);
    }
    clauses.push(tokens[i]!.clause + extra);
  }
  return { clauses, against, contrasted };
}

/** The negators that are free to turn something: part of no superlative and of no pattern that counted them. */
function negatorsOf(marks: Record<Mark, Place[]>, counted: readonly Place[]): { place: Place; turn: Turn }[] {
  if (marks.negator.length === 0 && marks.unable.length === 0) return [];
  const followed = new Set(marks.notNegating.map(({ from }) => from));
  const isFree = (place: Place) =>
    !marks.superlative.some((one) => overlaps(one, place)) &&
    // That of "geht nicht" is free to turn what follows.
    !counted.some((one) => within(place, one) && place.to < one.to);
  const unable = marks.unable.filter(isFree);
  return [
    ...unable.map((place) => ({ place: { from: place.to - 1, to: place.to }, turn: 'unable' as const })),
    ...marks.negator
      .filter(
        (place) => isFree(place) && !followed.has(place.to) && !unable.some((one) => within(place, one)),
      )
      .map((place) => ({ place, turn: 'plain' as const })),
  ];
}

/** What negators turn that a pattern has counted: the "helpful" of "isn't helpful" praises nobody. */
function turnedWithin(
  negators: readonly Place[],
  hits: readonly Hit[],
  polarities: readonly Polarity[],
): Turned[] {
  const turned: Turned[] = [];
  const add = (place: Place, turn: Turn) => {
    for (const by of negators)
      if (within(by, place) && by.to < place.to) turned.push({ from: by.to, to: place.to, by, turn });
  };
  for (const hit of hits) if (hit.intent !== 'any') add(hit, hit.intent === 'praise' ? 'plain' : 'unable');
  for (const polarity of polarities) add(polarity, polarity.sign > 0 ? 'plain' : 'unable');
  return turned;
}

/**
 * What each negator turns: the first word of its clause that says something, with those that "or" and "and" join to
 * it; in German and French, where nothing follows, the last before it.
 */
function turnedBy(
  negators: readonly { place: Place; turn: Turn }[],
  tokens: readonly Token[],
  clauses: readonly number[],
  language: Language,
  units: readonly Place[],
): Turned[] {
  const turned: Turned[] = [];
  for (const { place: by, turn } of negators) {
    const clause = clauses[by.from];
    const inClause = units.filter((unit) => clauses[unit.from] === clause);
    const follows = tokens[by.to];
    let from = Number.POSITIVE_INFINITY;
    if (follows && !JOINS.has(follows.word))
      for (const unit of inClause)
        if (unit.from >= by.to && unit.from - by.to < REACH) from = Math.min(from, unit.from);
    if (Number.isFinite(from)) {
      let to = endOf(inClause, from);
      for (let next = to + 1; next < tokens.length && JOINS.has(tokens[to]!.word); next = to + 1) {
        const end = endOf(inClause, next);
        if (end <= next) break;
        to = end;
      }
      turned.push({ from, to, by, turn });
      continue;
    }
    const after = AFTER[language];
    if (!after?.words.has(tokens[by.to - 1]!.word)) continue;
    let last: Place | undefined;
    for (const unit of inClause)
      if (unit.to <= by.from && by.from - unit.to < after.reach && unit.to > (last?.to ?? -1)) last = unit;
    if (last) turned.push({ from: last.to - 1, to: last.to, by, turn: 'after' });
  }
  return turned;
}

/** How many words a question has at most that its answer may deny as a whole. */
const SHORT_QUESTION = 6;

/** Short questions that the next sentence denies ("Helpful? Hardly."): they ask nothing, and are turned whole. */
function deniedAsked(denials: readonly Place[], tokens: readonly Token[], asks: boolean[]): Turned[] {
  return denials.flatMap((by): Turned[] => {
    const { sentence } = tokens[by.from]!;
    const before = tokens[by.from - 1]?.sentence;
    if (before !== sentence - 1 || !asks[before]) return [];
    const from = tokens.findIndex((token) => token.sentence === before);
    if (by.from - from > SHORT_QUESTION) return [];
    asks[before] = false;
    return [{ from, to: by.from, by, turn: 'plain' }];
  });
}

/** Index after the longest of `units` that begins at `from`; `from` where none does. */
function endOf(units: readonly Place[], from: number): number {
  let to = from;
  for (const unit of units) if (unit.from === from) to = Math.max(to, unit.to);
  return to;
}

function clausePolarities(
  polarities: readonly Polarity[],
  clauses: readonly number[],
  marks: Record<Mark, Place[]>,
  turned: readonly Turned[],
  turnOf: (place: Place) => Turn | undefined,
  isUnreal: (place: Place) => boolean,
): Map<number, number> {
  const sums = new Map<number, number>();
  for (const place of polarities) {
    // A negator that is itself a bad word ("never late") counts only where it turned nothing bad.
    const own = turned.find((one) => within(place, one.by));
    if (own && polarities.some((other) => other.sign < 0 && overlaps(other, own))) continue;
    if (marks.superlative.some((one) => within(place, one) && marks.negator.some((n) => within(place, n))))
      continue;
    const turn = turnOf(place);
    const clause = clauses[place.from]!;
    // "Repaired the broken heating" says nothing bad.
    if (place.sign < 0 && marks.mends.some((one) => mendsPlace(one, place, clauses) && !turnOf(one)))
      continue;
    let sign: number = place.sign;
    if (turn === 'plain') sign = -sign;
    else if (turn !== undefined || (sign > 0 && isUnreal(place))) sign = -1;
    sums.set(clause, (sums.get(clause) ?? 0) + sign);
  }
  for (const [clause, sum] of sums) sums.set(clause, Math.max(-1, Math.min(1, sum)));
  return sums;
}
