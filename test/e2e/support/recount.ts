import { readFileSync } from 'node:fs';
import Papa from 'papaparse';

/** A row of the sample's answers as it stands in the file. */
export interface Row {
  id: string;
  date: string;
  team: string;
  audience: string;
  nps: string;
  comment: string;
}

export function readRows(path: string): Row[] {
  return Papa.parse<Row>(readFileSync(path, 'utf8'), { header: true, skipEmptyLines: true }).data;
}

/** The score of a team as anybody would count it from the file: share of 9 and 10 less share of 0 to 6. */
export function recount(
  rows: readonly Row[],
  team: string,
  from: string,
  to: string,
  audience = 'customer',
): { answers: number; score: number } {
  const own = rows.filter(
    (row) =>
      row.team === team &&
      row.audience === audience &&
      row.date.slice(0, 7) >= from &&
      row.date.slice(0, 7) <= to,
  );
  const promoters = own.filter((row) => Number(row.nps) >= 9).length;
  const detractors = own.filter((row) => Number(row.nps) <= 6).length;
  return { answers: own.length, score: Math.round((100 * (promoters - detractors)) / own.length) };
}

/** A signed score as the cards write it. */
export function written(score: number): string {
  return score > 0 ? `+${score}` : String(score).replace('-', '−');
}
