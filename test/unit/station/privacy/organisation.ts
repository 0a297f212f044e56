import type { CommentCell, ScoreCell, ThemeCell } from '../../../../core/model/cells.ts';
import { NPS } from '../../../../core/model/measure.ts';
import { Thresholds } from '../../../../core/model/settings.ts';
import { addMonths, bucketSpan } from '../../../../core/model/time.ts';
import { type Decision, decide } from '../../../../core/station/privacy/decide.ts';
import type { DecideInput } from '../../../../core/station/privacy/given.ts';
import { NOW, ratings, START, THROUGH } from './company.ts';
import { computableSets, type Row } from './null-space.ts';

const K = 5;
const CHANNELS = ['phone', 'mail'] as const;
/** What an answer of the split kinds is like: its channel, or no comment / a comment without / with the theme. */
export type Kind = 'plain' | 'channel' | 'theme';

/** A small organisation with its true answers: `n[leaf][month][value]`, every answer of a different person. */
export interface Organisation {
  teams: { id: string; name: string; parent?: string; ownMembers: number }[];
  months: number;
  kind: Kind;
  values: number;
  n: number[][][];
  /** Only the half-year of an answer is known, not its month. */
  whole?: boolean;
}

export function randomOrganisation(random: () => number, months: number, kind: Kind): Organisation {
  const upTo = (n: number) => Math.floor(random() * n);
  const teams: Organisation['teams'] = [{ id: 'o', name: 'o', ownMembers: 0 }];
  const departments = 2 + upTo(2);
  for (let d = 0; d < departments; d++) {
    const own = random() < 0.2 ? 3 + upTo(6) : 0;
    teams.push({ id: `d${d}`, name: `d${d}`, parent: 'o', ownMembers: own });
    const below = 1 + upTo(kind === 'theme' ? 2 : months > 1 || kind !== 'plain' ? 3 : 4);
    for (let t = 0; t < below; t++)
      teams.push({
        id: `d${d}t${t}`,
        name: '',
        parent: `d${d}`,
        ownMembers: random() < 0.15 ? 1 + upTo(4) : 5 + upTo(20),
      });
  }
  const values = kind === 'plain' ? 1 : kind === 'channel' ? 2 : 3;
  const many = kind === 'theme' ? 34 : kind === 'channel' ? 18 : 12;
  const n = teams.map(({ ownMembers }) =>
    Array.from({ length: months }, () => {
      const only = random() < 0.25 ? upTo(values) : -1;
      return Array.from({ length: values }, (_, v) =>
        ownMembers === 0 || random() < 0.15 || (only >= 0 && v !== only) ? 0 : upTo(many),
      );
    }),
  );
  if (kind === 'channel')
    // Some desks take one channel only, and everybody knows.
    for (const leaf of n)
      if (random() < 0.3) {
        const none = upTo(values);
        for (const month of leaf) month[none] = 0;
      }
  return { teams, months, kind, values, n };
}

const monthOf = (t: number) => addMonths(START, t);
const sum = (numbers: readonly number[]) => numbers.reduce((all, x) => all + x, 0);

/** What the station would hand to `decide`. */
export function inputOf(organisation: Organisation): DecideInput {
  const { teams, n, kind, whole } = organisation;
  const scores: ScoreCell[] = [];
  const comments: CommentCell[] = [];
  const themes: ThemeCell[] = [];
  const key = (l: number, t: number) =>
    ({
      node: teams[l]!.id,
      audience: 'customer',
      bucket: whole ? `${START}+6` : monthOf(t),
      lane: 'survey',
    }) as const;
  const score = (l: number, t: number, of: number) => ({
    ...key(l, t),
    measure: 'nps',
    counts: ratings(of),
    respondents: of,
  });
  for (const [l, leaf] of n.entries())
    for (const [t, month] of leaf.entries()) {
      if (sum(month) === 0) continue;
      scores.push(score(l, t, sum(month)));
      if (kind === 'channel')
        for (const [v, of] of month.entries())
          if (of > 0) scores.push({ ...score(l, t, of), split: { by: 'channel', value: CHANNELS[v]! } });
      if (kind !== 'theme') continue;
      const text = (of: number) => ({
        comments: of,
        respondents: of,
        classes: [of, 0, 0] as [number, number, number],
      });
      const commented = month[1]! + month[2]!;
      if (commented > 0) comments.push({ ...key(l, t), ...text(commented) });
      if (month[2]! > 0)
        themes.push({
          ...key(l, t),
          ...text(month[2]!),
          theme: 'waiting',
          intent: 'complaint',
          pMilli: month[2]! * 900,
        });
    }
  const leafOf = new Map(teams.map(({ id }, l) => [id, l]));
  return {
    teams,
    measures: [NPS],
    scores,
    comments,
    themes,
    thresholds: Thresholds.parse({}),
    periodStart: START,
    through: THROUGH,
    log: [],
    now: NOW,
    distinct: ({ teams: ids, months, subject, without = [] }) => {
      const isOf = (of: typeof subject, v: number) =>
        of.what === 'theme'
          ? v === 2
          : of.what === 'comments'
            ? v > 0
            : of.what === 'scores' && of.split
              ? CHANNELS[v] === of.split.value
              : true;
      const counts = (v: number) => isOf(subject, v) && !without.some((of) => isOf(of, v));
      return sum(
        ids.flatMap((id) =>
          n[leafOf.get(id)!]!.flatMap((month, t) =>
            months.includes(monthOf(t)) ? month.filter((_, v) => counts(v)) : [],
          ),
        ),
      );
    },
  };
}

/** An attacker's view: atoms are the answers of a leaf in a month with a value, where such answers can exist. */
interface Atoms {
  leaf: number[];
  month: number[];
  value: number[];
  size: number[];
}

/**
 * Everything else than the counts is known: also which teams have no answers of a month, of a channel, or no
 * comments, at all. (Not which teams have no comment of a theme.)
 */
export function atomsOf({ n, values, months, kind }: Organisation): Atoms {
  const alike = (v: number) => (kind === 'theme' && v > 0 ? [1, 2] : [v]);
  const atoms: Atoms = { leaf: [], month: [], value: [], size: [] };
  for (const [l, leaf] of n.entries())
    for (let t = 0; t < months; t++)
      for (let v = 0; v < values; v++) {
        if (sum(leaf[t]!) === 0 || sum(leaf.flatMap((month) => alike(v).map((x) => month[x]!))) === 0)
          continue;
        atoms.leaf.push(l);
        atoms.month.push(t);
        atoms.value.push(v);
        atoms.size.push(leaf[t]![v]!);
      }
  return atoms;
}

/** Which leaves a node stands for: a team and all below it, or the teams of a block. */
export function leavesOf(organisation: Organisation, blocks: Decision['blocks'], node: string): Set<number> {
  const { teams } = organisation;
  const block = blocks.find(({ id }) => id === node);
  if (block) return new Set(block.teams.map((id) => teams.findIndex((team) => team.id === id)));
  const inside = (id: string | undefined): boolean =>
    id !== undefined && (id === node || inside(teams.find((team) => team.id === id)?.parent));
  return new Set(teams.flatMap(({ id }, l) => (inside(id) ? [l] : [])));
}

type Released = Pick<Decision, 'scores' | 'comments' | 'themes' | 'blocks'>;

/** The released cells as sums of atoms. */
export function rowsOf(organisation: Organisation, atoms: Atoms, released: Released): Row[] {
  const row = (cell: { node: string; bucket: string }, counts: (v: number) => boolean): Row => {
    const leaves = leavesOf(organisation, released.blocks, cell.node);
    const { from, months } = bucketSpan(cell.bucket);
    const first = Array.from({ length: 6 }, (_, t) => monthOf(t)).indexOf(from);
    return atoms.leaf.map((l, a) =>
      leaves.has(l) && atoms.month[a]! >= first && atoms.month[a]! < first + months && counts(atoms.value[a]!)
        ? 1
        : 0,
    );
  };
  return [
    ...released.scores.map((cell) =>
      row(cell, (v) => cell.split === undefined || CHANNELS[v] === cell.split.value),
    ),
    ...released.comments.map((cell) => row(cell, (v) => v > 0)),
    ...released.themes.map((cell) => row(cell, (v) => v === 2)),
  ];
}

/** Whether some set of answers that is too small can be computed from what is released. */
export function leaks(organisation: Organisation, released: Released): boolean {
  const atoms = atomsOf(organisation);
  const rows = rowsOf(organisation, atoms, released);
  if (rows.length === 0) return false;
  return computableSets(rows, (set) => {
    let answers = 0;
    const leaves = new Set<number>();
    for (let a = 0; a < set.length; a++) {
      if (!set[a] || atoms.size[a] === 0) continue;
      answers += atoms.size[a]!;
      leaves.add(atoms.leaf[a]!);
    }
    if (answers === 0) return false;
    return answers < K || peopleAbout(organisation.teams, [...leaves]) < K;
  });
}

/** People whom answers about these teams can be about: an answer about a unit is about everybody in it. */
function peopleAbout(teams: Organisation['teams'], leaves: readonly number[]): number {
  const isWithin = (id: string | undefined, unit: string): boolean =>
    id !== undefined && (id === unit || isWithin(teams.find((team) => team.id === id)!.parent, unit));
  const covered = teams.filter(({ id }) => leaves.some((l) => isWithin(id, teams[l]!.id)));
  return sum(covered.map(({ ownMembers }) => ownMembers));
}

export function decisionFor(organisation: Organisation): Decision {
  return decide(inputOf(organisation));
}

/** The control: every total with enough answers and people, and no second rule. */
export function plainThreshold(organisation: Organisation): Released {
  const { teams, n, months, kind } = organisation;
  const released: Released = { scores: [], comments: [], themes: [], blocks: [] };
  for (const { id } of teams) {
    const leaves = [...leavesOf(organisation, [], id)];
    if (sum(leaves.map((l) => teams[l]!.ownMembers)) < K) continue;
    const of = (ts: readonly number[], counts: (v: number) => boolean) =>
      sum(leaves.flatMap((l) => ts.flatMap((t) => n[l]![t]!.filter((_, v) => counts(v)))));
    const all = Array.from({ length: months }, (_, t) => t);
    const base = {
      node: id,
      audience: 'customer',
      lane: 'survey',
      measure: 'nps',
      counts: [],
      respondents: 0,
    } as const;
    for (const t of all)
      if (of([t], () => true) >= K) released.scores.push({ ...base, counts: [], bucket: monthOf(t) });
    if (of(all, () => true) >= K) released.scores.push({ ...base, counts: [], bucket: `${START}+6` });
    if (kind === 'channel')
      for (const [x, value] of CHANNELS.entries())
        if (of(all, (v) => v === x) >= K)
          released.scores.push({
            ...base,
            counts: [],
            bucket: `${START}+6`,
            split: { by: 'channel', value },
          });
    const text = {
      node: id,
      audience: 'customer',
      lane: 'survey',
      bucket: `${START}+6`,
      comments: 0,
      respondents: 0,
      classes: [0, 0, 0],
    } as const;
    if (kind === 'theme' && of(all, (v) => v > 0) >= 10)
      released.comments.push({ ...text, classes: [0, 0, 0] });
    if (kind === 'theme' && of(all, (v) => v === 2) >= 10)
      released.themes.push({ ...text, classes: [0, 0, 0], theme: 'waiting', intent: 'complaint', pMilli: 0 });
  }
  return released;
}
