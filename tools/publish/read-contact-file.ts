import type { ContactCell } from '../../core/model/cells.ts';
import { readContacts } from '../../core/station/sources/files/contacts.ts';
import type { ContactMapping } from '../../core/station/sources/files/mapping.ts';
import { suggestContacts } from '../../core/station/sources/files/suggest.ts';
import { openTableFile, unmapped } from './files.ts';
import type { Told } from './steps.ts';

/** Contacts by team, month, weekday and hour. @throws PublishError if the file cannot be read. */
export async function readContactFile(
  path: string,
  mapping: ContactMapping | undefined,
  timeZone: string,
  teamOf: (unit: string) => string | undefined,
  told: Told,
): Promise<ContactCell[]> {
  const table = await openTableFile(path);
  const columns = mapping ?? suggestContacts(table);
  if (!columns)
    throw unmapped(table, 'columns "team" and "time", or "team", "month", "weekday", "hour", "contacts"');
  const read = await readContacts(table, columns, timeZone);
  const cells: ContactCell[] = [];
  let left = 0;
  for (const { unit, ...cell } of read.cells) {
    const node = teamOf(unit);
    if (node === undefined) left++;
    else cells.push({ node, ...cell });
  }
  told('contacts', read.report, { cells: cells.length, cellsOfUnknownTeams: left });
  return cells;
}
