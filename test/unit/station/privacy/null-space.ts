/** What an attacker holds: for each released figure, which atoms it counts (the sum over them is known). */
export type Row = readonly number[];

/**
 * The sets of atoms whose total is a linear combination of `rows`, exhaustively: a 0/1 vector of the row space is
 * the sum of the reduced rows at whose pivots it is 1. Unions of
 * sets that have nothing to do with one another are not visited.
 * @param visit gets the vector; returning true stops the search.
 * @returns whether the search was stopped.
 */
export function computableSets(rows: readonly Row[], visit: (set: readonly boolean[]) => boolean): boolean {
  return components(reduce(rows)).some((reduced) => search(reduced, visit));
}

/** Rows that share no column are independent: a computable set is a union of computable sets of each part. */
function components(reduced: readonly Row[]): Row[][] {
  const parts: { rows: Row[]; columns: Set<number> }[] = [];
  for (const row of reduced) {
    const columns = new Set(row.flatMap((x, c) => (Math.abs(x) > EPS ? [c] : [])));
    const part = { rows: [row], columns };
    for (const other of [...parts])
      if ([...columns].some((c) => other.columns.has(c))) {
        part.rows = [...other.rows, ...part.rows];
        for (const c of other.columns) columns.add(c);
        parts.splice(parts.indexOf(other), 1);
      }
    parts.push(part);
  }
  return parts.map((part) => part.rows);
}

function search(reduced: readonly Row[], visit: (set: readonly boolean[]) => boolean): boolean {
  const width = reduced[0]?.length ?? 0;
  // Columns whose value is settled once the first `r` rows are chosen.
  const settled = reduced.map((_, r) =>
    Array.from({ length: width }, (_, c) => c).filter(
      (c) => Math.abs(reduced[r]![c]!) > EPS && reduced.slice(r + 1).every((row) => Math.abs(row[c]!) < EPS),
    ),
  );
  const sum = new Float64Array(width);
  const choose = (r: number): boolean => {
    if (r === reduced.length) return visit(Array.from(sum, (x) => x > 0.5));
    for (const take of [0, 1]) {
      if (take) for (let c = 0; c < width; c++) sum[c]! += reduced[r]![c]!;
      const isSet = settled[r]!.every((c) => Math.abs(sum[c]!) < EPS || Math.abs(sum[c]! - 1) < EPS);
      if (isSet && choose(r + 1)) return true;
    }
    for (let c = 0; c < width; c++) sum[c]! -= reduced[r]![c]!;
    return false;
  };
  return choose(0);
}

const EPS = 1e-7;

/** Reduced row echelon form without empty rows. */
function reduce(rows: readonly Row[]): number[][] {
  const seen = new Set<string>();
  const matrix = rows
    .filter((row) => {
      const key = row.join('');
      return !seen.has(key) && seen.add(key);
    })
    .map((row) => [...row]);
  const width = matrix[0]?.length ?? 0;
  let r = 0;
  for (let c = 0; c < width && r < matrix.length; c++) {
    const p = matrix.findIndex((row, i) => i >= r && Math.abs(row[c]!) > EPS);
    if (p < 0) continue;
    [matrix[r], matrix[p]] = [matrix[p]!, matrix[r]!];
    const scale = matrix[r]![c]!;
    matrix[r] = matrix[r]!.map((x) => x / scale);
    for (let i = 0; i < matrix.length; i++) {
      const factor = matrix[i]![c]!;
      if (i === r || Math.abs(factor) < EPS) continue;
      matrix[i] = matrix[i]!.map((x, j) => x - factor * matrix[r]![j]!);
    }
    r++;
  }
  return matrix.slice(0, r);
}
