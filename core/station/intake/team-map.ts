import { normaliseName } from '../../model/normalise-name.ts';
import type { Team } from '../../model/team.ts';
import { pathOf } from '../sources/files/team-path.ts';

/** A unit that no team is surely meant by, with how often it stands in the data. */
export interface UnmappedUnit {
  unit: string;
  records: number;
}

/** Names with how often each stands in the data, the most frequent first. */
export function mostFirst(records: ReadonlyMap<string, number>): UnmappedUnit[] {
  return [...records]
    .map(([unit, n]) => ({ unit, records: n }))
    .sort((a, b) => b.records - a.records || (a.unit < b.unit ? -1 : 1));
}

/** Unit names of a source → teams, as an analyst has said. `null`: about no team of the tree. */
export type UnitChoices = Readonly<Record<string, string | null>>;

/**
 * Which team a source's unit surely means: the analyst's word, else the exact id, else alias or code, else the
 * normalised name, else the path ("Germany / Service") whose every part is a team above. A name or path that two teams
 * share means neither.
 * @returns the team's id, or undefined.
 */
export function teamMatcher(
  teams: readonly Team[],
  choices: UnitChoices = {},
): (unit: string) => string | undefined {
  const ids = new Set(teams.map((team) => team.id));
  const aliases = unambiguous(teams, (team) => [...team.aliases, ...team.codes]);
  const names = unambiguous(teams, (team) => [team.name, team.id]);
  const paths = pathFinder(teams);
  const known = new Map<string, string | undefined>();
  const find = (unit: string): string | undefined => {
    const chosen = choices[unit];
    if (chosen === null) return undefined;
    if (chosen !== undefined && ids.has(chosen)) return chosen;
    if (ids.has(unit)) return unit;
    const key = normaliseName(unit);
    return aliases.get(key) ?? names.get(key) ?? paths(unit);
  };
  return (unit) => {
    if (!known.has(unit)) known.set(unit, find(unit));
    return known.get(unit);
  };
}

/** Finds the one team of a path of at least two parts, all of which are names of it and of teams above it, in order. */
function pathFinder(teams: readonly Team[]): (path: string) => string | undefined {
  const byId = new Map(teams.map((team) => [team.id, team]));
  const namesOf = ({ name, aliases }: Team) => [name, ...aliases].map(normaliseName);
  const byName = new Map<string, Team[]>();
  for (const team of teams)
    for (const name of new Set(namesOf(team))) byName.set(name, [...(byName.get(name) ?? []), team]);
  return (path) => {
    const [last = '', ...above] = pathOf(path);
    if (above.length === 0) return undefined;
    const [team, other] = (byName.get(last) ?? []).filter((candidate) => {
      const wanted = [...above];
      const seen = new Set([candidate.id]);
      for (let up = candidate.parent; up !== undefined && !seen.has(up); up = byId.get(up)?.parent) {
        seen.add(up);
        const parent = byId.get(up);
        if (parent && namesOf(parent).includes(wanted[0]!)) wanted.shift();
      }
      return wanted.length === 0;
    });
    return other ? undefined : team?.id;
  };
}

function unambiguous(
  teams: readonly Team[],
  namesOf: (team: Team) => readonly string[],
): Map<string, string | null> {
  const found = new Map<string, string | null>();
  for (const team of teams)
    for (const name of new Set(namesOf(team).map(normaliseName))) {
      if (name === '') continue;
      found.set(name, found.has(name) ? null : team.id);
    }
  return found;
}
