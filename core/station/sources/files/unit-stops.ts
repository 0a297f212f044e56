import type { UnitMapping } from './mapping.ts';
import { headcountColumns } from './people.ts';
import type { TableHead } from './table.ts';
import type { UnitImport } from './units.ts';

/** Why the teams of a file cannot be published as they are. */
export type UnitStop =
  /** Rows whose parent's name several teams bear; `value` is that name. */
  | { kind: 'which-parent'; rows: { row: number; value: string }[] }
  /** Of no team is known how many people it has, so all would be hidden; `likely` is a column that may hold it. */
  | { kind: 'no-headcount'; likely?: string };

/** What must be settled before the teams of a file can be published; nothing where they can. */
export function unitStops(
  table: TableHead,
  mapping: UnitMapping,
  { teams, report }: Pick<UnitImport, 'teams' | 'report'>,
): UnitStop[] {
  const rows = report.refusals
    .filter(({ reason }) => reason === 'which-parent')
    .map(({ row, value }) => ({ row, value }));
  const stops: UnitStop[] = rows.length > 0 ? [{ kind: 'which-parent', rows }] : [];
  if (
    mapping.kind === 'list' &&
    teams.length > 0 &&
    teams.every(({ headcount }) => headcount === undefined)
  ) {
    const [likely] = headcountColumns(table).filter((column) => column !== mapping.headcount);
    stops.push({ kind: 'no-headcount', ...(likely === undefined ? {} : { likely }) });
  }
  return stops;
}
