import { normaliseName } from '../../model/normalise-name.ts';
import type { Team } from '../../model/team.ts';

/** Teams that a name of a source may mean. */
export interface LikelyTeams {
  /** Ids, the likeliest first; those that share nothing with the name are not among them. */
  teams: string[];
  /** The first of them, if it is much likelier than every other: then it may be proposed, but never taken unasked. */
  proposed?: string;
}

/** From here on a team is worth naming first. */
const NAMED = 0.2;
/** From here on it may be proposed: most of what tells the names apart is in both. */
const PROPOSED = 0.45;
/** The weight of what the next team shares with the name, against that of the first, from which both may be meant. */
const RIVAL = 0.7;
/** What a team's name may say besides, against what is common, where the source's name says something else too. */
const BESIDES = 0.35;
/** What a part of a compound or a misspelt word counts against the same word. */
const PART = 0.8;
/** What a word that no team bears counts: it is as often "branch" or "2" as it is another place. */
const UNKNOWN = 0.5;

interface Likeness {
  /** 0..1: what both names say of all that they say. */
  score: number;
  /** Weight of what both say. */
  common: number;
  certain: boolean;
}

const UNLIKE: Likeness = { score: 0, common: 0, certain: false };

/**
 * Says of names which teams they may mean, by the words in both ("Newcastle", "Store Newcastle"). A word counts by how
 * few teams bear it (the inverse document frequency of information retrieval, log(1 + teams / teams with the word)), so
 * "Store" alone, which all have, leads to no store. Names whose numbers differ are different teams.
 */
export function likelyTeams(teams: readonly Team[]): (name: string) => LikelyTeams {
  const named = teams.flatMap((team) =>
    [team.name, ...team.aliases, ...team.codes].map((name) => ({ id: team.id, words: wordsOf(name) })),
  );
  const bearers = new Map<string, Set<string>>();
  for (const { id, words } of named)
    for (const word of words) bearers.set(word, (bearers.get(word) ?? new Set()).add(id));
  const weight = (word: string) => {
    const known = bearers.get(word);
    return (known ? 1 : UNKNOWN) * Math.log(1 + teams.length / (known?.size ?? 1));
  };
  const likeness = (said: readonly string[], words: readonly string[]): Likeness => {
    if (numbersDiffer(said, words)) return UNLIKE;
    const shared = (word: string, others: readonly string[]) =>
      Math.max(0, ...others.map((other) => closeness(word, other)));
    const sum = (list: readonly string[], share: (word: string) => number) =>
      list.reduce((total, word) => total + weight(word) * share(word), 0);
    const common = sum(words, (word) => shared(word, said));
    if (common === 0) return isInitials(said, words) ? { ...UNLIKE, score: 0.4 } : UNLIKE;
    const besides = sum(words, (word) => 1 - shared(word, said));
    const saidBesides = sum(said, (word) => (shared(word, words) > 0 ? 0 : 1));
    return {
      score: common / (common + besides + saidBesides),
      common,
      certain: saidBesides === 0 || besides <= BESIDES * common,
    };
  };
  return (name) => {
    const said = wordsOf(name);
    const best = new Map<string, Likeness>();
    for (const { id, words } of named) {
      const found = likeness(said, words);
      if (found.score >= (best.get(id)?.score ?? NAMED)) best.set(id, found);
    }
    const ranked = [...best].sort(([, a], [, b]) => b.score - a.score);
    const [first, ...others] = ranked;
    const rivals = others.some(([, { common }]) => common >= RIVAL * first![1].common);
    const clear = first && first[1].score >= PROPOSED && first[1].certain && !rivals;
    return { teams: ranked.map(([id]) => id), ...(clear ? { proposed: first[0] } : {}) };
  };
}

function wordsOf(name: string): string[] {
  return [...new Set(normaliseName(name).split(' '))].filter((word) => word !== '');
}

function numbersDiffer(a: readonly string[], b: readonly string[]): boolean {
  const [ours, theirs] = [a, b].map((words) => words.filter((word) => /\d/.test(word)));
  return ours!.length > 0 && theirs!.length > 0 && !ours!.some((word) => theirs!.includes(word));
}

/** "CS" may be "Customer Service": worth naming, too little to propose. */
function isInitials(said: readonly string[], words: readonly string[]): boolean {
  return words.length > 1 && said.includes(words.map((word) => word[0]).join(''));
}

/** How much two words are one, 0..1: the same, one within a compound of the other, or one slip of the pen apart. */
function closeness(a: string, b: string): number {
  if (a === b) return 1;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length < 4 || /\d/.test(long)) return 0;
  return long.startsWith(short) || long.endsWith(short) || isOneSlip(short, long) ? PART : 0;
}

/** Whether one letter more, another letter, or two letters exchanged lead from `short` to `long`. */
function isOneSlip(short: string, long: string): boolean {
  if (short.length < 5 || long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  const rest = short.slice(at + 1);
  if (long.length > short.length) return short.slice(at) === long.slice(at + 1);
  const exchanged = short[at] === long[at + 1] && short[at + 1] === long[at];
  return rest === long.slice(at + 1) || (exchanged && short.slice(at + 2) === long.slice(at + 2));
}
