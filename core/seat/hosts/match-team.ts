import type { TeamSuggestion } from '../../model/messages.ts';
import type { PageContext } from '../../model/page-context.ts';
import type { Pin, Team, TeamId } from '../../model/team.ts';
import { foldName, nameWords } from './fold-name.ts';

/** What a seat knows of teams and pins. */
export interface TeamIndex {
  teams: readonly Team[];
  /** Pins of the release. */
  pins: readonly Pin[];
  /** Pins that this seat's person set; they win. */
  ownPins: readonly Pin[];
}

export type TeamMatch =
  | { team: TeamId; matched: 'pin' | 'own-pin' | 'id' | 'alias' | 'name' }
  | { suggestions: TeamSuggestion[] };

const MAX_SUGGESTIONS = 5;
const MIN_SCORE = 0.34;
const PATH = /\s*[/›»>\\|]\s*|\s+::\s+/u;

interface Names {
  byId: Map<string, Team>;
  byCode: Map<string, Team[]>;
  byAlias: Map<string, Team[]>;
  byFolded: Map<string, Team[]>;
  paths: Map<string, string[]>;
}

/** Names are folded once per list of teams: a release's list is one object for as long as it is in use. */
const known = new WeakMap<readonly Team[], Names>();

const asWritten = (text: string): string => text.replace(/\s+/gu, ' ').trim().toLowerCase();

function add(map: Map<string, Team[]>, key: string, team: Team): void {
  if (key === '') return;
  const teams = map.get(key);
  if (!teams) map.set(key, [team]);
  else if (!teams.includes(team)) teams.push(team);
}

function namesOf(teams: readonly Team[]): Names {
  const earlier = known.get(teams);
  if (earlier) return earlier;
  const names: Names = {
    byId: new Map(teams.map((team) => [team.id, team])),
    byCode: new Map(),
    byAlias: new Map(),
    byFolded: new Map(),
    paths: new Map(),
  };
  for (const team of teams) {
    for (const code of team.codes) add(names.byCode, asWritten(code), team);
    for (const alias of team.aliases) add(names.byAlias, asWritten(alias), team);
    for (const name of [team.name, ...team.aliases]) add(names.byFolded, foldName(name), team);
    const path: string[] = [];
    for (let node: Team | undefined = team; node && path.length < 20; ) {
      path.unshift(node.name);
      node = node.parent === undefined ? undefined : names.byId.get(node.parent);
    }
    names.paths.set(team.id, path);
  }
  known.set(teams, names);
  return names;
}

function pinned(context: PageContext, pins: readonly Pin[], teams: Names): TeamId | undefined {
  const ids = { requisition: context.requisitionId, unit: context.unitId };
  const fitting = pins.filter((pin) => ids[pin.kind] === pin.id && teams.byId.has(pin.team));
  const pin =
    fitting.find((candidate) => candidate.host === context.host) ??
    fitting.find((candidate) => candidate.host === '*');
  return pin?.team;
}

/** The codes that may stand in a name: "ENG: Engineering", "4100 - Heating", "Heating (HN01)", "Sales - TW". */
function codesIn(name: string): string[] {
  return [
    /^([\p{L}\p{N}._-]{1,20})\s*:\s/u.exec(name)?.[1],
    /^([\p{L}\p{N}._]{1,20})\s+[-–—]\s+/u.exec(name)?.[1],
    /[([]([\p{L}\p{N}._-]{1,20})[)\]]\s*$/u.exec(name)?.[1],
  ].filter((code) => code !== undefined);
}

/** A name and the same without what tools put around it, most faithful first. */
function spellings(name: string): string[] {
  return [
    name,
    name.replace(/^[\p{L}\p{N}._-]{1,20}\s*:\s+/u, ''),
    name.replace(/^[\p{N}._]{1,20}\s+[-–—]\s+/u, ''),
    name.replace(/\s+[-–—]\s+\p{Lu}[\p{Lu}\p{N}]{0,5}$/u, ''),
    name.replace(/\s*[([][^)\]]*[)\]]\s*$/u, ''),
  ].filter((spelling, index, all) => spelling !== '' && all.indexOf(spelling) === index);
}

function only(teams: readonly Team[] | undefined): Team | undefined {
  return teams?.length === 1 ? teams[0] : undefined;
}

/** The one team whose own path agrees with "Retail / North / Stores": its last part, and no part against it. */
function byPath(name: string, names: Names): Team | undefined {
  const parts = name
    .split(PATH)
    .map(foldName)
    .filter((part) => part !== '');
  const last = parts.pop();
  if (last === undefined || parts.length === 0) return undefined;
  const fitting = (names.byFolded.get(last) ?? []).filter((team) => {
    const above = (names.paths.get(team.id) ?? []).slice(0, -1).map(foldName);
    let from = 0;
    return parts.every((part) => {
      const at = above.indexOf(part, from);
      if (at < 0) return !names.byFolded.has(part);
      from = at + 1;
      return true;
    });
  });
  return only(fitting);
}

function bigrams(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (let at = 0; at < text.length - 1; at += 1) {
    const pair = text.slice(at, at + 2);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return counts;
}

/** Dice's coefficient of letter pairs, 0..1. */
function similarity(a: string, b: string): number {
  const first = bigrams(a);
  const second = bigrams(b);
  let common = 0;
  let total = 0;
  for (const [pair, count] of first) common += Math.min(count, second.get(pair) ?? 0);
  for (const counts of [first, second]) for (const count of counts.values()) total += count;
  return total === 0 ? 0 : (2 * common) / total;
}

interface Reason {
  reason: TeamSuggestion['reason'];
  score: number;
}

function compare(said: string, name: string): Reason {
  const a = nameWords(said);
  const b = nameWords(name);
  if (a.length === 0 || b.length === 0) return { reason: 'similar-name', score: 0 };
  const common = b.filter((word) => a.includes(word)).length;
  const words = common / b.length - 0.15 * (1 - common / Math.max(a.length, 1));
  const initials = b.map((word) => word[0]).join('');
  if (b.length > 1 && a.includes(initials)) return { reason: 'abbreviation', score: 0.75 };
  const close = similarity(a.join(' '), b.join(' '));
  return words >= close
    ? { reason: 'same-words', score: words }
    : { reason: 'similar-name', score: close * 0.9 };
}

function suggest(context: PageContext, names: Names): TeamSuggestion[] {
  const said = context.unitNames.slice(0, 20).flatMap((name) => [name, ...name.split(PATH)]);
  const best = new Map<string, Reason>();
  const offer = (team: Team, reason: Reason): void => {
    const earlier = best.get(team.id);
    if (!earlier || reason.score > earlier.score) best.set(team.id, reason);
  };
  for (const text of said) {
    for (const code of codesIn(text)) {
      for (const team of names.byCode.get(asWritten(code)) ?? [])
        offer(team, { reason: 'code', score: 0.95 });
    }
    for (const team of names.byFolded.get(foldName(text)) ?? [])
      offer(team, { reason: 'same-words', score: 0.98 });
  }
  const titled = context.jobTitle ? [context.jobTitle] : [];
  for (const team of names.byId.values()) {
    for (const name of [team.name, ...team.aliases]) {
      for (const text of said) offer(team, compare(text, name));
      for (const text of titled) {
        const { reason, score } = compare(text, name);
        offer(team, { reason, score: score * 0.8 });
      }
    }
  }
  const above = [...best].filter(([, { score }]) => score >= 0.9).map(([id]) => names.byId.get(id)?.parent);
  for (const id of above) {
    const parent = id === undefined ? undefined : names.byId.get(id);
    if (parent) offer(parent, { reason: 'parent', score: 0.4 });
  }
  return [...best]
    .filter(([, { score }]) => score >= MIN_SCORE)
    .map(([id, { reason, score }]) => ({
      team: id,
      name: names.byId.get(id)!.name,
      path: names.paths.get(id)!,
      reason,
      score: Math.round(Math.min(1, score) * 100) / 100,
    }))
    .sort((a, b) => b.score - a.score || a.name.localeCompare(b.name, 'en') || (a.team < b.team ? -1 : 1))
    .slice(0, MAX_SUGGESTIONS);
}

function byName(name: string, names: Names): { team: TeamId; matched: 'alias' | 'name' } | undefined {
  const alias = only(names.byAlias.get(asWritten(name)));
  if (alias) return { team: alias.id, matched: 'alias' };
  for (const spelling of spellings(name)) {
    const team = byPath(spelling, names) ?? only(names.byFolded.get(foldName(spelling)));
    if (team) return { team: team.id, matched: 'name' };
  }
  return undefined;
}

function byExactId(context: PageContext, names: Names): TeamId | undefined {
  const ids = [context.unitId, ...context.unitNames.slice(0, 1).flatMap(codesIn)];
  for (const id of ids) {
    if (id === undefined) continue;
    const team = names.byId.get(id) ?? only(names.byCode.get(asWritten(id)));
    if (team) return team.id;
  }
  return undefined;
}

/**
 * Says which team a page is about: own pin, pin of the release (for this host before any host), exact id or
 * code, alias, normalised name. Anything weaker, or a name that several teams bear, is only suggested. A job
 * title never applies by itself.
 * @returns the team and how it was found, or at most five suggestions, best first, scores 0..1.
 */
export function matchTeam(context: PageContext, index: TeamIndex): TeamMatch {
  const names = namesOf(index.teams);
  const own = pinned(context, index.ownPins, names);
  if (own) return { team: own, matched: 'own-pin' };
  const pin = pinned(context, index.pins, names);
  if (pin) return { team: pin, matched: 'pin' };
  const id = byExactId(context, names);
  if (id) return { team: id, matched: 'id' };
  for (const name of context.unitNames) {
    const match = byName(name, names);
    if (match) return match;
  }
  return { suggestions: suggest(context, names) };
}

/** Teams that a page may be about by what it says, best first, whatever is pinned. */
export function suggestTeams(context: PageContext, index: TeamIndex): TeamSuggestion[] {
  return suggest(context, namesOf(index.teams));
}

/** The teams that a page lists (an organisation chart), in its order, each once. */
export function matchUnits(context: PageContext, index: TeamIndex): TeamId[] {
  const names = namesOf(index.teams);
  const found = context.unitNames.flatMap((name) => {
    const id =
      byExactId({ ...context, unitId: undefined, unitNames: [name] }, names) ?? byName(name, names)?.team;
    return id === undefined ? [] : [id];
  });
  return [...new Set(found)];
}
