import type { UnitMapping } from '../../core/station/sources/files/mapping.ts';
import type { TableHead } from '../../core/station/sources/files/table.ts';
import { type UnitStop, unitStops } from '../../core/station/sources/files/unit-stops.ts';
import type { UnitImport } from '../../core/station/sources/files/units.ts';
import { EXIT, PublishError } from './publish-error.ts';

/** @throws PublishError if the tree of teams cannot be published: parents in doubt, or nobody knows how many people. */
export function unitsMustDo(table: TableHead, mapping: UnitMapping, units: UnitImport): void {
  const [stop] = unitStops(table, mapping, units);
  if (stop) throw new PublishError(EXIT.data, sentenceOf(table.name, mapping, stop));
}

function sentenceOf(file: string, mapping: UnitMapping, stop: UnitStop): string {
  if (stop.kind === 'which-parent')
    return `${file}: several teams are called what ${stop.rows.length} rows name as their parent (${stop.rows
      .slice(0, 5)
      .map(({ row, value }) => `row ${row}: "${value}"`)
      .join(
        ', ',
      )}). Nothing was published. Write the path in the parent's column, such as "Germany / Service", or give every team an id.`;
  const known = mapping.kind === 'list' ? mapping.headcount : undefined;
  const headcount = stop.likely ?? known ?? 'NAME OF THE COLUMN';
  return `${file} says of no team how many people work in it, so every team would be hidden. Nothing was published. ${
    stop.likely ? `Probably "${stop.likely}" holds it` : 'Add a column "headcount"'
  }: say so with --mapping ${JSON.stringify({ units: { ...mapping, headcount } })}.`;
}
