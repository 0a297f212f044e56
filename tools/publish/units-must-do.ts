import type { UnitMapping } from '../../core/station/sources/files/mapping.ts';
import { headcountColumns } from '../../core/station/sources/files/suggest-lists.ts';
import type { TableHead } from '../../core/station/sources/files/table.ts';
import type { UnitImport } from '../../core/station/sources/files/units.ts';
import { EXIT, PublishError } from './publish-error.ts';

/** @throws PublishError if the tree of teams cannot be published: parents in doubt, or nobody knows how many people. */
export function unitsMustDo(table: TableHead, mapping: UnitMapping, { teams, report }: UnitImport): void {
  const doubtful = report.refusals.filter(({ reason }) => reason === 'which-parent');
  if (doubtful.length > 0)
    throw new PublishError(
      EXIT.data,
      `${table.name}: several teams are called what ${doubtful.length} rows name as their parent (${doubtful
        .slice(0, 5)
        .map(({ row, value }) => `row ${row}: "${value}"`)
        .join(
          ', ',
        )}). Nothing was published. Write the path in the parent's column, such as "Germany / Service", or give every team an id.`,
    );
  if (mapping.kind !== 'list' || teams.some(({ headcount }) => headcount !== undefined)) return;
  const [likely] = headcountColumns(table).filter((column) => column !== mapping.headcount);
  const column = likely ?? mapping.headcount ?? 'NAME OF THE COLUMN';
  const example = JSON.stringify({ units: { ...mapping, headcount: column } });
  throw new PublishError(
    EXIT.data,
    `${table.name} says of no team how many people work in it, so every team would be hidden. Nothing was published. ${
      likely ? `Probably "${likely}" holds it` : 'Add a column "headcount"'
    }: say so with --mapping ${example}.`,
  );
}
