import { ScoresFile, TeamsFile } from '../../../../../core/release/schema.ts';
import type { MadeFolder } from '../../../../../core/station/intake/publish.ts';
import { computableSets } from '../null-space.ts';
import type { SmallCompany, State, Truth } from './small-company.ts';

/** What a reader of everything that was ever published finds out, and must not. */
export type Finding =
  | { what: 'small-group'; respondents: number; people: number }
  | { what: 'all-alike'; answers: number }
  | { what: 'fixed-answer'; unit: string; month: string }
  | { what: 'moved-answers'; cell: string }
  | { what: 'says-more'; path: string };

const MINIMUM = 5;
/** Members of what is read that are about teams; others would be figures that nobody has looked at. */
const TOLD_OF_TEAMS = new Set(['team', 'audience', 'measure', 'bucket', 'state', 'block']);

/**
 * Attacks folders that were published one after the other. It knows what is public (the tree, who moved when, in which
 * months people answered at all) and reads the files; of the deciding code it knows nothing. The truth is only used
 * to tell what a figure counts, and whether what was found out is of a few.
 */
export function attack(company: SmallCompany, folders: readonly MadeFolder[]): Finding[] {
  const { rows, moved } = rowsOf(company, folders);
  return [...saysMore(company, folders), ...moved, ...computed(company, rows), ...fixed(company, rows)];
}

/** A published figure: which answers it counts, and how many of each class. */
interface Row {
  /** The company when it was decided. */
  state: State;
  counts: readonly number[];
  answers: ReadonlySet<Truth>;
}

function part<T>({ files, manifest }: MadeFolder, name: string, schema: { parse(value: unknown): T }): T {
  const path = manifest.files.find((file) => file.name === name)!.path;
  return schema.parse(JSON.parse(new TextDecoder().decode(files.get(path)!)));
}

/**
 * Every version of every cell. A cell that stays the same goes on counting what it counted at first; one that changes
 * counts late answers of the units that it is about, never those of units that came to it later.
 */
function rowsOf(company: SmallCompany, folders: readonly MadeFolder[]): { rows: Row[]; moved: Finding[] } {
  const moved: Finding[] = [];
  const known = new Map<string, { state: State; counts: string; answers: ReadonlySet<Truth> }>();
  const rows: Row[] = [];
  for (const [p, folder] of folders.entries()) {
    const state = company.states[p]!;
    const { blocks } = part(folder, 'teams', TeamsFile);
    for (const { node, bucket, counts } of part(folder, 'scores', ScoresFile).cells) {
      const key = `${node} ${bucket}`;
      const before = known.get(key);
      if (before?.counts === counts.join()) continue;
      const units = unitsOf(before?.state ?? state, node, blocks.find(({ id }) => id === node)?.teams);
      const own = company.answers.filter((a) => units.has(a.unit) && isIn(a.month, bucket) && a.from <= p);
      const answers = explained(own, counts, before?.answers);
      if (!answers) {
        moved.push({ what: 'moved-answers', cell: key });
        continue;
      }
      known.set(key, { state: before?.state ?? state, counts: counts.join(), answers });
      rows.push({ state: before?.state ?? state, counts, answers });
    }
  }
  return { rows, moved };
}

/** The answers that a figure counts: all of them, or those of before and the new ones of some units. */
function explained(
  own: readonly Truth[],
  counts: readonly number[],
  before: ReadonlySet<Truth> | undefined,
): ReadonlySet<Truth> | undefined {
  const fits = (answers: ReadonlySet<Truth>) => classesOf([...answers]).join() === counts.join();
  const all = new Set(own);
  if (!before || fits(all)) return fits(all) ? all : undefined;
  const units = [...new Set(own.filter((answer) => !before.has(answer)).map(({ unit }) => unit))];
  for (let s = 1; s < 1 << units.length; s++) {
    const late = new Set(units.filter((_, i) => s & (1 << i)));
    const some = new Set(own.filter((answer) => before.has(answer) || late.has(answer.unit)));
    if (fits(some)) return some;
  }
  return undefined;
}

function unitsOf(state: State, node: string, teams: readonly string[] | undefined): Set<string> {
  const isInside = (id: string | undefined): boolean =>
    id !== undefined && (id === node || isInside(state.teams.find((team) => team.id === id)?.parent));
  return new Set(
    [...state.teamOf].flatMap(([unit, team]) =>
      (teams ? teams.includes(team) : isInside(team)) ? [unit] : [],
    ),
  );
}

function isIn(month: string, bucket: string): boolean {
  const index = (of: string) => Number(of.slice(0, 4)) * 12 + Number(of.slice(5, 7));
  const after = index(month) - index(bucket);
  return after >= 0 && after < (bucket.length === 7 ? 1 : Number(bucket.slice(8)));
}

function classesOf(answers: readonly Truth[]): number[] {
  const classes = [0, 0, 0];
  for (const { rating } of answers) classes[rating >= 9 ? 2 : rating >= 7 ? 1 : 0]!++;
  return classes;
}

/** Answers that every figure counts or leaves out together. */
function atomsOf(rows: readonly Row[]): { columns: number[]; answers: Truth[] }[] {
  const atoms = new Map<string, { columns: number[]; answers: Truth[] }>();
  const all = new Set(rows.flatMap(({ answers }) => [...answers]));
  for (const answer of all) {
    const columns = rows.map(({ answers }) => (answers.has(answer) ? 1 : 0));
    const atom = atoms.get(columns.join('')) ?? { columns, answers: [] };
    atoms.set(columns.join(''), atom);
    atom.answers.push(answer);
  }
  return [...atoms.values()];
}

/** Sets of answers whose figures follow from those that are published, by adding up and taking away. */
function computed(company: SmallCompany, rows: readonly Row[]): Finding[] {
  const atoms = atomsOf(rows);
  if (atoms.length === 0) return [];
  const found: Finding[] = [];
  computableSets(
    rows.map((_, r) => atoms.map(({ columns }) => columns[r]!)),
    (set) => {
      const answers = atoms.flatMap((atom, a) => (set[a] ? atom.answers : []));
      if (answers.length === 0) return false;
      const respondents = new Set(answers.map(({ person }) => person)).size;
      const people = peopleOf(rows, answers);
      if (respondents < MINIMUM || people < MINIMUM) found.push({ what: 'small-group', respondents, people });
      else if (company.audience !== 'customer' && classesOf(answers).filter((n) => n > 0).length === 1)
        found.push({ what: 'all-alike', answers: answers.length });
      return found.length > 0;
    },
  );
  return found;
}

/** People of the teams that answers counted for when they were first told of: those stay theirs. */
function peopleOf(rows: readonly Row[], answers: readonly Truth[]): number {
  const people = new Map<string, number>();
  for (const answer of answers) {
    const { state } = rows.find((row) => row.answers.has(answer))!;
    const id = state.teamOf.get(answer.unit)!;
    const below = state.teams
      .filter(({ parent }) => parent === id)
      .reduce((sum, team) => sum + team.headcount, 0);
    people.set(id, state.teams.find((team) => team.id === id)!.headcount - below);
  }
  return [...people.values()].reduce((sum, n) => sum + n, 0);
}

/** Answers of a few whose class follows because numbers are whole and not below nothing. */
function fixed(company: SmallCompany, rows: readonly Row[]): Finding[] {
  const groups = [...new Set(company.answers.map(({ unit, month }) => `${unit} ${month}`))];
  const truth = groups.map((group) =>
    company.answers.filter(({ unit, month }) => `${unit} ${month}` === group),
  );
  const isFew = truth.map((own) => new Set(own.map(({ person }) => person)).size < MINIMUM);
  for (const c of [0, 1, 2]) {
    // Figures that count only part of a unit's month say less of it, so only whole ones are used.
    const sums = rows.flatMap(({ counts, answers }) => {
      const members = groups.flatMap((_, g) => (truth[g]!.some((a) => answers.has(a)) ? [g] : []));
      return members.every((g) => truth[g]!.every((a) => answers.has(a))) ? [{ members, n: counts[c]! }] : [];
    });
    const low = groups.map(() => 0);
    const high = groups.map(() => Number.POSITIVE_INFINITY);
    for (let changed = true; changed; ) {
      changed = false;
      for (const { members, n } of sums) {
        const lows = members.reduce((sum, g) => sum + low[g]!, 0);
        const highs = members.reduce((sum, g) => sum + high[g]!, 0);
        for (const g of members) {
          const most = n - (lows - low[g]!);
          const others =
            members.length === 1
              ? 0
              : highs === Number.POSITIVE_INFINITY
                ? members.reduce((sum, other) => (other === g ? sum : sum + high[other]!), 0)
                : highs - high[g]!;
          const least = n - others;
          if (most < high[g]!) [high[g], changed] = [most, true];
          if (least > low[g]!) [low[g], changed] = [least, true];
          if (changed) break;
        }
      }
    }
    const g = low.findIndex((n, i) => n > 0 && isFew[i]!);
    if (g >= 0) {
      const [unit = '', month = ''] = groups[g]!.split(' ');
      return [{ what: 'fixed-answer', unit, month }];
    }
  }
  return [];
}

/** What is said of teams beside figures: nothing of teams of few, and no more than shown, merged or not. */
function saysMore(company: SmallCompany, folders: readonly MadeFolder[]): Finding[] {
  return folders.flatMap((folder, p) => {
    const size = new Map(company.states[p]!.teams.map(({ id, headcount }) => [id, headcount]));
    const path = folder.manifest.files.find(({ name }) => name === 'teams')!.path;
    const raw = JSON.parse(new TextDecoder().decode(folder.files.get(path)!)) as {
      teams: { id: string; headcount?: number }[];
      disclosure: Record<string, string>[];
    };
    return [
      ...raw.disclosure.flatMap((line, i): Finding[] =>
        (size.get(line.team!) ?? 0) < MINIMUM || Object.keys(line).some((key) => !TOLD_OF_TEAMS.has(key))
          ? [{ what: 'says-more', path: `disclosure.${i}` }]
          : [],
      ),
      ...raw.teams.flatMap(({ id, headcount }): Finding[] =>
        headcount !== undefined && headcount < MINIMUM ? [{ what: 'says-more', path: id }] : [],
      ),
    ];
  });
}
