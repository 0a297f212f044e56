import { normaliseName } from '../../../model/normalise-name.ts';
import type { Team } from '../../../model/team.ts';
import { type ImportReport, ignoreCell, newReport, type RefusalReason, refuse } from '../report.ts';
import type { UnitMapping } from './mapping.ts';
import { decimalSign } from './people.ts';
import { columnIndex } from './responses.ts';
import { isBlank, type Table } from './table.ts';
import { pathOf } from './team-path.ts';
import { readPeople, readYesNo, saysNoAnswer } from './values.ts';

/** The organisation's tree as read from a file, and what became of its rows. */
export interface UnitImport {
  teams: Team[];
  report: ImportReport;
  /** Parents that no row describes; they were added as units. */
  added: string[];
}

interface Draft {
  /** The first row that names it, and how many do. */
  row: number;
  rows: number;
  id: string;
  name: string;
  parentName: string;
  parent?: Draft;
  own?: number;
  aliases: string[];
  codes: string[];
  serves: Team['serves'];
  servesNames: string[];
  partner: boolean;
  lineOfSight: string;
  lineOfSightDe: string;
}

/** The row below a list that adds it up is no team. */
const SUM =
  /^((grand|overall|sub)? ?totals?|(gesamt|zwischen)? ?summe|gesamt|insgesamt|gesamtergebnis|total generale?|ensemble)$/;
const COLLEAGUES =
  /^(colleagues?|internal|intern|staff|employees|kollegen|kolleg\w*|mitarbeit\w*|innen\w*)\b/i;

/**
 * Reads the tree of units: one row per unit, or any staff export, of which only the unit column (and the unit
 * above, if mapped) is looked at and counted. A parent is named by id, by name or, where units share one, by its path
 * ("Germany / Service"); one without a row of its own is added, and a name that means several is refused. A headcount may
 * be given in full-time equivalents; where it is no figure, the unit has none. A parent's figure is its total where it is at least the sum of its children, else its own people.
 * @throws RangeError if the mapping names a column that the table does not have.
 */
export async function readUnits(
  table: Table,
  mapping: UnitMapping,
  signal?: AbortSignal,
): Promise<UnitImport> {
  const report = newReport(table.name);
  const rows =
    mapping.kind === 'list'
      ? await listed(table, mapping, report, signal)
      : await counted(table, mapping, report, signal);
  const { drafts, added } = linkParents(rows, mapping, report);
  breakCycles(drafts, report);
  const ids = takeIds(drafts);
  const byName = new Map<string, Draft>();
  for (const draft of drafts) {
    for (const name of [draft.id, draft.name, ...draft.aliases, ...draft.codes]) {
      const key = normaliseName(name);
      if (!byName.has(key)) byName.set(key, draft);
    }
  }
  const totals = headcounts(drafts);
  const teams = drafts.map((draft): Team => {
    const total = totals.get(draft);
    return {
      id: ids.get(draft)!,
      name: draft.name,
      ...(draft.parent ? { parent: ids.get(draft.parent)! } : {}),
      ...(total === undefined ? {} : { headcount: total }),
      aliases: draft.aliases,
      codes: draft.codes,
      serves: draft.serves,
      servesTeams: draft.servesNames.flatMap((name) => {
        const served = byName.get(normaliseName(name));
        return served ? [ids.get(served)!] : [];
      }),
      partner: draft.partner,
      ...(draft.lineOfSight === '' ? {} : { lineOfSight: draft.lineOfSight.slice(0, 300) }),
      ...(draft.lineOfSightDe === '' ? {} : { lineOfSightIn: { de: draft.lineOfSightDe.slice(0, 300) } }),
    };
  });
  return { teams, report, added };
}

async function listed(
  table: Table,
  mapping: UnitMapping & { kind: 'list' },
  report: ImportReport,
  signal?: AbortSignal,
): Promise<Draft[]> {
  const at = (column: string | undefined) => (column === undefined ? -1 : columnIndex(table, column));
  const columns = {
    name: at(mapping.name),
    id: at(mapping.id),
    parent: at(mapping.parent),
    headcount: at(mapping.headcount),
    aliases: at(mapping.aliases),
    codes: at(mapping.codes),
    serves: at(mapping.serves),
    servesTeams: at(mapping.servesTeams),
    partner: at(mapping.partner),
    lineOfSight: at(mapping.lineOfSight),
    lineOfSightDe: at(mapping.lineOfSightDe),
  };
  const decimal = mapping.headcount === undefined ? undefined : decimalSign(table, mapping.headcount);
  const drafts: Draft[] = [];
  for await (const { rows } of table.rows(signal))
    for (const row of rows) {
      report.rows++;
      const cell = (column: keyof typeof columns) =>
        columns[column] < 0 ? '' : (row.values[columns[column]] ?? '').trim();
      const no = (column: keyof typeof columns, reason: RefusalReason) =>
        refuse(report, row.number, table.columns[columns[column]] ?? '', reason, cell(column));
      if (row.broken) no('name', row.broken);
      else if (isBlank(row.values)) report.blank++;
      else if (normaliseName(cell('name')) === '') no('name', 'no-name');
      else if (cell('name').length > 200) no('name', 'too-long');
      else if (SUM.test(normaliseName(cell('name'))) && cell('parent') === '' && drafts.length > 1)
        no('name', 'sum-row');
      else {
        const people = cell('headcount');
        const own = readPeople(people, decimal);
        if (own === undefined && people !== '' && !saysNoAnswer(people))
          ignoreCell(report, mapping.headcount!);
        report.taken++;
        const partner = readYesNo(cell('partner'));
        if (partner === undefined && cell('partner') !== '') ignoreCell(report, mapping.partner!);
        drafts.push({
          row: row.number,
          rows: 1,
          id: cell('id'),
          name: cell('name'),
          parentName: cell('parent'),
          own,
          aliases: split(cell('aliases')),
          codes: split(cell('codes')).filter((code) => code.length <= 80),
          serves: COLLEAGUES.test(cell('serves')) ? 'colleagues' : 'customers',
          servesNames: split(cell('servesTeams')),
          partner: partner === true,
          lineOfSight: cell('lineOfSight'),
          lineOfSightDe: cell('lineOfSightDe'),
        });
      }
    }
  return drafts;
}

/** Lists in a cell are separated by `;` or `|`: commas are part of names. */
function split(text: string): string[] {
  return [...new Set(text.split(/[;|\n]/).map((part) => part.trim()))].filter(
    (part) => part !== '' && part.length <= 200,
  );
}

async function counted(
  table: Table,
  mapping: UnitMapping & { kind: 'staff' },
  report: ImportReport,
  signal?: AbortSignal,
): Promise<Draft[]> {
  const unit = columnIndex(table, mapping.unit);
  const parent = mapping.parent === undefined ? -1 : columnIndex(table, mapping.parent);
  const drafts = new Map<string, Draft>();
  for await (const { rows } of table.rows(signal))
    for (const row of rows) {
      report.rows++;
      const name = (row.values[unit] ?? '').trim();
      const above = parent < 0 ? '' : (row.values[parent] ?? '').trim();
      if (row.broken) refuse(report, row.number, mapping.unit, row.broken, '');
      else if (isBlank(row.values)) report.blank++;
      else if (normaliseName(name) === '') refuse(report, row.number, mapping.unit, 'no-name', '');
      else if (name.length > 200) refuse(report, row.number, mapping.unit, 'too-long', name);
      else {
        report.taken++;
        const key = `${normaliseName(above)}\u001f${normaliseName(name)}`;
        const draft = drafts.get(key);
        if (draft) {
          draft.own!++;
          draft.rows++;
        } else drafts.set(key, { ...emptyDraft(name), row: row.number, rows: 1, parentName: above, own: 1 });
      }
    }
  return [...drafts.values()];
}

function emptyDraft(name: string): Draft {
  return {
    row: 0,
    rows: 0,
    id: '',
    name,
    parentName: '',
    aliases: [],
    codes: [],
    serves: 'customers',
    servesNames: [],
    partner: false,
    lineOfSight: '',
    lineOfSightDe: '',
  };
}

/**
 * Finds the parent that each row names. Rows whose parent could be several units are refused, and what is below them with
 * them; rows that say the same unit again are refused too.
 */
function linkParents(
  rows: readonly Draft[],
  mapping: UnitMapping,
  report: ImportReport,
): { drafts: Draft[]; added: string[] } {
  const byId = new Map(rows.filter((draft) => draft.id !== '').map((draft) => [draft.id, draft]));
  const byName = Map.groupBy(rows, ({ name }) => normaliseName(name));
  const byCode = new Map<string, Draft[]>();
  for (const draft of rows)
    for (const code of draft.codes.map(normaliseName)) byCode.set(code, [...(byCode.get(code) ?? []), draft]);
  const meant = (draft: Draft): Draft[] => {
    const known = byId.get(draft.parentName);
    if (known) return [known];
    const all =
      byName.get(normaliseName(draft.parentName)) ?? byCode.get(normaliseName(draft.parentName)) ?? [];
    // Of units with one name the top one is the parent that is meant.
    const top = all.filter(({ parentName }) => parentName === '');
    if (top.length === 1) return top;
    if (all.length > 0) return all.length > 1 ? all.filter((other) => other !== draft) : all;
    const [last = '', above] = pathOf(draft.parentName);
    return (byName.get(last) ?? []).filter(
      ({ parentName }) => above === undefined || pathOf(parentName)[0] === above,
    );
  };
  const refused = new Set<Draft>();
  const added: string[] = [];
  const drafts = [...rows];
  const column = mapping.parent ?? '';
  const no = (draft: Draft, reason: RefusalReason, value: string) => {
    refused.add(draft);
    report.taken -= draft.rows;
    for (let n = 0; n < draft.rows; n++) refuse(report, draft.row, column, reason, value);
  };
  for (const draft of rows) {
    if (draft.parentName === '') continue;
    const [parent, other] = meant(draft);
    if (other) no(draft, 'which-parent', draft.parentName);
    else if (parent && parent !== draft) draft.parent = parent;
    else if (!parent) {
      const made = emptyDraft(draft.parentName);
      byName.set(normaliseName(made.name), [made]);
      drafts.push(made);
      added.push(made.name);
      draft.parent = made;
    }
  }
  for (const draft of rows) {
    for (let up = draft.parent, n = 0; up && n < rows.length; up = up.parent, n++)
      if (refused.has(up) && !refused.has(draft)) no(draft, 'which-parent', draft.parentName);
  }
  const known = new Map<Draft | undefined, Set<string>>();
  for (const draft of rows) {
    if (refused.has(draft)) continue;
    const names = known.get(draft.parent) ?? new Set();
    known.set(draft.parent, names);
    const key = draft.id || normaliseName(draft.name);
    if (names.has(key)) no(draft, 'repeated-unit', draft.name);
    names.add(key);
  }
  return { drafts: drafts.filter((draft) => !refused.has(draft)), added };
}

/** A unit that is its own ancestor becomes a top unit, and its row is said to be wrong. */
function breakCycles(drafts: Draft[], report: ImportReport): void {
  for (const draft of drafts) {
    const seen = new Set<Draft>([draft]);
    for (let up = draft.parent; up; up = up.parent) {
      if (up === draft) {
        report.taken--;
        refuse(report, draft.row, 'parent', 'parent-cycle', draft.parentName);
        delete draft.parent;
        break;
      }
      if (seen.has(up)) break;
      seen.add(up);
    }
  }
}

function takeIds(drafts: readonly Draft[]): Map<Draft, string> {
  const taken = new Set<string>();
  const ids = new Map<Draft, string>();
  const slug = (text: string) => normaliseName(text).replaceAll(' ', '-').slice(0, 70);
  const take = (draft: Draft, wanted: string) => {
    let id = wanted;
    for (let n = 2; taken.has(id); n++) id = `${wanted}-${n}`;
    taken.add(id);
    ids.set(draft, id);
  };
  for (const draft of drafts) if (/^[\p{L}\p{N}._:-]{1,80}$/u.test(draft.id)) take(draft, draft.id);
  for (const draft of drafts) {
    if (ids.has(draft)) continue;
    const own = slug(draft.id || draft.name) || 'unit';
    take(draft, taken.has(own) && draft.parent ? `${slug(draft.parent.name)}-${own}`.slice(0, 70) : own);
  }
  return ids;
}

/** People of each unit and everything below; a leaf without a figure has none, and neither has what stands on it. */
function headcounts(drafts: readonly Draft[]): Map<Draft, number | undefined> {
  const children = new Map<Draft, Draft[]>();
  for (const draft of drafts)
    if (draft.parent) children.set(draft.parent, [...(children.get(draft.parent) ?? []), draft]);
  const totals = new Map<Draft, number | undefined>();
  const total = (draft: Draft): number | undefined => {
    const known = totals.get(draft);
    if (known !== undefined) return known;
    const below = (children.get(draft) ?? []).map(total);
    const sum = below.reduce<number>((a, b) => a + (b ?? 0), 0);
    const { own } = draft;
    let people: number | undefined;
    if (below.length === 0) people = own;
    else if (own !== undefined) people = own >= sum ? own : own + sum;
    else people = below.some((b) => b !== undefined) ? sum : undefined;
    totals.set(draft, people);
    return people;
  };
  for (const draft of drafts) total(draft);
  return totals;
}
