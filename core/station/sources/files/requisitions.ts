import type { Pin } from '../../../model/team.ts';
import type { Requisition } from '../../../model/team-view.ts';
import { type ImportReport, newReport, refuse } from '../report.ts';
import type { RequisitionMapping } from './mapping.ts';
import { columnIndex } from './responses.ts';
import { isBlank, type Table } from './table.ts';

/** A requisition whose unit no team is surely meant by: somebody has to say. */
export interface AskedRequisition {
  id: string;
  host: string;
  title: string;
  unit: string;
}

export interface RequisitionImport {
  pins: Pin[];
  requisitions: Requisition[];
  asked: AskedRequisition[];
  report: ImportReport;
}

/**
 * Turns a list of requisitions into pins. A unit that names no team surely is asked about, never guessed.
 * @param teamOf id of the team that a unit's name surely means.
 * @throws RangeError if the mapping names a column that the table does not have.
 */
export async function readRequisitions(
  table: Table,
  mapping: RequisitionMapping,
  teamOf: (unit: string) => string | undefined,
  signal?: AbortSignal,
): Promise<RequisitionImport> {
  const at = (column: string | undefined) => (column === undefined ? -1 : columnIndex(table, column));
  const columns = {
    id: at(mapping.id),
    title: at(mapping.title),
    unit: at(mapping.unit),
    host: at(mapping.host),
  };
  const report = newReport(table.name);
  const pins = new Map<string, Pin>();
  const requisitions = new Map<string, Requisition>();
  const asked = new Map<string, AskedRequisition>();
  for await (const { rows } of table.rows(signal))
    for (const row of rows) {
      report.rows++;
      const cell = (index: number) => (index < 0 ? '' : (row.values[index] ?? '').trim());
      const id = cell(columns.id);
      const unit = cell(columns.unit);
      if (row.broken) refuse(report, row.number, mapping.id, row.broken, '');
      else if (isBlank(row.values)) report.blank++;
      else if (id === '') refuse(report, row.number, mapping.id, 'no-id', id);
      else if (id.length > 120) refuse(report, row.number, mapping.id, 'too-long', id);
      else if (unit === '') refuse(report, row.number, mapping.unit, 'no-team', unit);
      else {
        const host = cell(columns.host).slice(0, 60) || '*';
        const key = `${host}\u001f${id}`;
        const title = cell(columns.title).slice(0, 200);
        const team = teamOf(unit);
        if (pins.has(key) || asked.has(key)) report.repeated++;
        else report.taken++;
        pins.delete(key);
        asked.delete(key);
        if (team) pins.set(key, { host, kind: 'requisition', id, team, ...(title === '' ? {} : { title }) });
        else asked.set(key, { id, host, title, unit });
        requisitions.set(key, { id, title, ...(team ? { team } : {}) });
      }
    }
  return {
    pins: [...pins.values()],
    requisitions: [...requisitions.values()],
    asked: [...asked.values()],
    report,
  };
}
