import { readContacts } from '../../core/station/sources/files/contacts.ts';
import type { ContactMapping } from '../../core/station/sources/files/mapping.ts';
import { suggestContacts } from '../../core/station/sources/files/suggest-lists.ts';
import type { UnitContact } from '../../core/station/sources/tool.ts';
import { openTableFile, unmapped } from './files.ts';
import type { Told } from './steps.ts';

/** Contacts by the file's unit names, month, weekday and hour. @throws PublishError if the file cannot be read. */
export async function readContactFile(
  path: string,
  mapping: ContactMapping | undefined,
  timeZone: string,
  teamOf: (unit: string) => string | undefined,
  told: Told,
): Promise<UnitContact[]> {
  const table = await openTableFile(path);
  const columns = mapping ?? suggestContacts(table);
  if (!columns)
    throw unmapped(table, 'columns "team" and "time", or "team", "month", "weekday", "hour", "contacts"');
  const read = await readContacts(table, columns, timeZone);
  const known = read.cells.filter(({ unit }) => teamOf(unit) !== undefined);
  told('contacts', read.report, {
    cells: known.length,
    cellsOfUnknownTeams: read.cells.length - known.length,
  });
  return known;
}
