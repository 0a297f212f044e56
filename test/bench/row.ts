/** A measured figure. */
export interface BenchRow {
  /** What was measured ("pull, check and swap in 200 teams × 24 months"). */
  what: string;
  /** Where ("Node", "Chromium", "Firefox"). */
  where: string;
  value: number;
  unit: string;
  /** What must be kept, in the same unit. */
  limit?: number;
  /** The limit is a least rather than a most. */
  atLeast?: boolean;
}

/** A comparison that is no single figure: said in words. */
export interface BenchLine {
  name: string;
  figure: string;
  budget?: string;
  ok?: boolean;
}

/** Median of the times of `times` runs of `work`, in milliseconds, after one run to warm up. */
export async function medianTime(times: number, work: () => unknown): Promise<number> {
  await work();
  const taken: number[] = [];
  for (let i = 0; i < times; i++) {
    const began = performance.now();
    await work();
    taken.push(performance.now() - began);
  }
  taken.sort((a, b) => a - b);
  const middle = Math.floor(times / 2);
  const upper = taken[middle] ?? 0;
  return times % 2 === 1 ? upper : ((taken[middle - 1] ?? upper) + upper) / 2;
}
