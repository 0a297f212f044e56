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
  /** Teams of jobs of this tool that were once known for certain, by the job's number in it. */
  jobs?: Readonly<Record<string, TeamId>>;
}

export type TeamMatch =
  | { team: TeamId; matched: 'pin' | 'own-pin' | 'id' | 'alias' | 'name' | 'remembered' }
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

function pinned(context: PageContext, pins: readonly Pin[], teams: Names): Pin | undefined {
  const ids = { requisition: context.requisitionId, unit: context.unitId };
  const fitting = pins.filter((pin) => ids[pin.kind] === pin.id && teams.byId.has(pin.team));
  return (
    fitting.find((candidate) => candidate.host === context.host) ??
    fitting.find((candidate) => candidate.host === '*')
  );
}

/**
 * Whether a pin is of the tool that the page is of. One that names no tool is a number only, and another tool counts
 * too: it is of this page where the job is called the same, one title holding all words of the other.
 */
function isOfTool(pin: Pin, { host, jobTitle, postedAs }: PageContext): boolean {
  if (pin.host === host) return true;
  const listed = nameWords(pin.title ?? '');
  return [jobTitle, postedAs].some((title) => {
    const [few, many] = [nameWords(title ?? ''), listed].sort((a, b) => a.length - b.length);
    return few!.length > 0 && few!.every((word) => many!.includes(word));
  });
}

/** The codes that may stand in a name: "ENG: Engineering", "4100 - Heating", "Heating (HN01)", "Sales - TW". */
function codesIn(name: string): string[] {
  return [
    /^([\p{L}\p{N}._-]{1,20})\s*:\s/u.exec(name)?.[1],
    /^([\p{L}\p{N}._]{1,20})\s+[-–—]\s+/u.exec(name)?.[1],
    /[([]([\p{L}\p{N}._-]{1,20})[)\]]\s*$/u.exec(name)?.[1],
  ].filter((code) => code !== undefined);
}

/** A code that no word is: of letters and digits, or of parts. "DE" and "OPS" are words, "12" is a number of many tools. */
const isDistinct = (code: string): boolean =>
  code.length > 2 && /\p{L}/u.test(code) && /[\p{N}._-]/u.test(code);

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

function suggest(context: PageContext, names: Names, pin?: Pin): TeamSuggestion[] {
  const said = context.unitNames.slice(0, 20).flatMap((name) => [name, ...name.split(PATH)]);
  const best = new Map<string, Reason>();
  const offer = (team: Team, reason: Reason): void => {
    const earlier = best.get(team.id);
    if (!earlier || reason.score > earlier.score) best.set(team.id, reason);
  };
  if (pin) offer(names.byId.get(pin.team)!, { reason: 'pin', score: 0.9 });
  for (const text of said) {
    for (const code of codesIn(text)) {
      for (const team of names.byCode.get(asWritten(code)) ?? [])
        offer(team, { reason: 'code', score: 0.95 });
    }
    for (const spelling of spellings(text))
      for (const team of names.byFolded.get(foldName(spelling)) ?? [])
        offer(team, { reason: 'same-words', score: 0.98 });
  }
  const byNumber = context.unitId === undefined ? undefined : byIdOrCode(context.unitId, names);
  if (byNumber) offer(byNumber, { reason: 'code', score: 0.6 });
  const titled = [context.jobTitle, context.postedAs].filter((title) => title !== undefined);
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

function byIdOrCode(id: string, names: Names): Team | undefined {
  return names.byId.get(id) ?? only(names.byCode.get(asWritten(id)));
}

/**
 * The team that a number or code on the page is of. Other systems count too, and give the same codes to other
 * things: what the page calls by another name is never that team, whatever the number.
 */
function byExactId(context: PageContext, names: Names): TeamId | undefined {
  const [name] = context.unitNames;
  const codes = name === undefined ? [] : codesIn(name);
  for (const id of [context.unitId, ...codes]) {
    const team = id === undefined ? undefined : byIdOrCode(id, names);
    if (!team) continue;
    if (name === undefined) return team.id;
    const called = spellings(name).map(foldName);
    const known = called.flatMap((spelling) => names.byFolded.get(spelling) ?? []);
    if (known.includes(team)) return team.id;
    if (known.length === 0 && codes.includes(id!) && isDistinct(id!)) return team.id;
  }
  return undefined;
}

/** Whether a number or code on the page is of a team that the page calls otherwise. */
function isContradicted(context: PageContext, team: TeamId, names: Names): boolean {
  return [context.unitId, ...context.unitNames.slice(0, 1).flatMap(codesIn)].some((id) => {
    const other = id === undefined ? undefined : byIdOrCode(id, names);
    return other !== undefined && other.id !== team && !isAbove(other.id, team, names);
  });
}

function isAbove(above: TeamId, team: TeamId, names: Names): boolean {
  let node = names.byId.get(team);
  for (let up = 0; node?.parent !== undefined && up < 20; up += 1) {
    if (node.parent === above) return true;
    node = names.byId.get(node.parent);
  }
  return false;
}

/** What the page itself says for certain. */
function bySaying(context: PageContext, names: Names): Extract<TeamMatch, { team: TeamId }> | undefined {
  const id = byExactId(context, names);
  if (id) return { team: id, matched: 'id' };
  for (const name of context.unitNames) {
    const match = byName(name, names);
    if (match && !isContradicted(context, match.team, names)) return match;
    if (match) return undefined;
  }
  return undefined;
}

/**
 * Says which team a page is about: own pin; pin of the release for this tool, which the page does not contradict;
 * what the page says, by name or by an id or code of a team that it does not call otherwise; what was once known of
 * this job where the page says nothing. Anything weaker, or a name that several teams bear, is only suggested. A job
 * title never applies by itself.
 * @returns the team and how it was found, or at most five suggestions, best first, scores 0..1.
 */
export function matchTeam(context: PageContext, index: TeamIndex): TeamMatch {
  const names = namesOf(index.teams);
  const own = pinned(context, index.ownPins, names);
  if (own) return { team: own.team, matched: 'own-pin' };
  const said = bySaying(context, names);
  const pin = pinned(context, index.pins, names);
  if (pin) {
    const agrees = !said || said.team === pin.team || isAbove(said.team, pin.team, names);
    if (!agrees) return { suggestions: suggest(context, names, pin) };
    if (isOfTool(pin, context) || said?.team === pin.team) return { team: pin.team, matched: 'pin' };
  }
  if (said) return said;
  const { requisitionId } = context;
  const known =
    requisitionId !== undefined && index.jobs && Object.hasOwn(index.jobs, requisitionId)
      ? index.jobs[requisitionId]
      : undefined;
  if (known !== undefined && names.byId.has(known) && context.unitNames.length === 0)
    return { team: known, matched: 'remembered' };
  return { suggestions: suggest(context, names, pin) };
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
