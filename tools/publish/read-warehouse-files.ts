import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Team } from '../../core/model/team.ts';
import type { Month } from '../../core/model/time.ts';
import { readWarehouseCells } from '../../core/station/intake/warehouse.ts';
import { mustExist } from './files.ts';

/**
 * Cells that a warehouse has counted, from several files; units that are not in the list come with the most records
 * first. @throws PublishError if a file is not there, RangeError if a line is no cell.
 */
export async function readWarehouseFiles(paths: readonly string[], teams: readonly Team[], through: Month) {
  for (const path of paths) await mustExist(path);
  const read = await readWarehouseCells(linesOf(paths), new Set(teams.map(({ id }) => id)), through);
  return {
    ...read,
    unmapped: [...read.unmapped]
      .map(([unit, records]) => ({ unit, records }))
      .sort((a, b) => b.records - a.records || (a.unit < b.unit ? -1 : 1)),
  };
}

/** The lines of several files, one after the other. */
async function* linesOf(paths: readonly string[]): AsyncGenerator<string> {
  for (const path of paths)
    yield* createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY });
}
