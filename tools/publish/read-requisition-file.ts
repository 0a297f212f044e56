import type { Pin } from '../../core/model/team.ts';
import type { Requisition } from '../../core/model/team-view.ts';
import type { RequisitionMapping } from '../../core/station/sources/files/mapping.ts';
import { readRequisitions } from '../../core/station/sources/files/requisitions.ts';
import { suggestRequisitions } from '../../core/station/sources/files/suggest-lists.ts';
import { openTableFile, unmapped } from './files.ts';
import type { Told } from './steps.ts';

/** Requisitions and the teams that they are for. @throws PublishError if the file cannot be read. */
export async function readRequisitionFile(
  path: string,
  mapping: RequisitionMapping | undefined,
  teamOf: (unit: string) => string | undefined,
  told: Told,
): Promise<{ pins: Pin[]; requisitions: Requisition[] }> {
  const table = await openTableFile(path);
  const columns = mapping ?? suggestRequisitions(table);
  if (!columns) throw unmapped(table, 'columns "id" and "unit"');
  const { pins, requisitions, asked, report } = await readRequisitions(table, columns, teamOf);
  told('requisitions', report, { matched: pins.length, asked: asked.length });
  return { pins, requisitions };
}
