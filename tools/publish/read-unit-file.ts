import type { UnitMapping } from '../../core/station/sources/files/mapping.ts';
import { suggestUnits } from '../../core/station/sources/files/suggest-lists.ts';
import { readUnits, type UnitImport } from '../../core/station/sources/files/units.ts';
import { openTableFile, unmapped } from './files.ts';
import type { Told } from './steps.ts';
import { unitsMustDo } from './units-must-do.ts';

/** The unit list. @throws PublishError if the file cannot be read, or its tree cannot be published. */
export async function readUnitFile(
  path: string,
  mapping: UnitMapping | undefined,
  told: Told,
): Promise<UnitImport> {
  const table = await openTableFile(path);
  const columns = mapping ?? suggestUnits(table);
  if (!columns) throw unmapped(table, 'a column "name" or "unit"');
  const units = await readUnits(table, columns);
  told('units', units.report, { teams: units.teams.length });
  unitsMustDo(table, columns, units);
  return units;
}
