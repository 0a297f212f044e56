import type { Protocol } from 'puppeteer-core';

/** What functions do, by name; one that is not here belongs to whoever called it. */
const STAGES: Readonly<Record<string, readonly string[]>> = {
  fetch: ['ask', 'fetch', 'readText'],
  'JSON.parse': ['checked'],
  zod: ['safeParse'],
  translate: ['translate', 'changes', 'page', 'typed', 'dateOf'],
  hash: ['hash'],
  'redact, guard, theme': ['commentOf'],
  merge: ['takePage', 'takeIn', 'openChunks', 'upsert', 'build'],
  count: ['count'],
  IndexedDB: ['commit', 'chunks', 'success', 'complete'],
  'garbage collection': ['(garbage collector)'],
  waiting: ['(idle)'],
};

/**
 * Share of the time of a profile that each stage took, largest first, as words.
 * @throws Error if a stage took none: then a function has another name now.
 */
export function stagesOf(profile: Protocol.Profiler.Profile): string {
  const stageOf = new Map(
    Object.entries(STAGES).flatMap(([stage, names]) => names.map((name) => [name, stage] as const)),
  );
  const stages = new Map<number, string>();
  const name = (id: number, inherited: string) => {
    const node = nodes.get(id)!;
    const stage = stageOf.get(node.callFrame.functionName) ?? inherited;
    stages.set(id, stage);
    for (const child of node.children ?? []) name(child, stage);
  };
  const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
  name(profile.nodes[0]!.id, 'rest');
  const taken = new Map<string, number>();
  let all = 0;
  for (const [i, id] of profile.samples!.entries()) {
    const time = profile.timeDeltas![i]!;
    const stage = stages.get(id)!;
    taken.set(stage, (taken.get(stage) ?? 0) + time);
    all += time;
  }
  for (const stage of Object.keys(STAGES))
    if (!taken.has(stage)) throw new Error(`No time was seen in "${stage}": name its functions anew.`);
  return [...taken]
    .sort(([, a], [, b]) => b - a)
    .map(([stage, time]) => `${stage} ${((time / all) * 100).toFixed(0)} %`)
    .join(', ');
}
