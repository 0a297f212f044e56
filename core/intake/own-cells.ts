import type { CommentCell, PublicDayCell, ScoreCell, ThemeCell } from '../model/cells.ts';
import type { Audience } from '../model/measure.ts';
import type { Month } from '../model/time.ts';
import type { Chunk } from './chunk.ts';
import { addUp, type Counted, type CountOptions, count } from './count.ts';
import type { StationStore, StoredCount } from './store.ts';
import type { UnmappedUnit } from './team-map.ts';

/** Cells of answers given about a team itself (not about the teams below it), by month. */
export interface OwnCells {
  scores: ScoreCell[];
  comments: CommentCell[];
  themes: ThemeCell[];
  publicDays: PublicDayCell[];
  setAside: { node: string; bucket: Month; audience: Audience; comments: number }[];
}

/**
 * The cells of every team and month from what is stored. Where several units of one source are one team, its
 * answers are counted anew, because a respondent may stand in both.
 * @param teamOf id of the team that a unit means, if any.
 * @param through last closed month; later answers wait.
 */
export async function ownCells(
  store: StationStore,
  teamOf: (unit: string) => string | undefined,
  through: Month,
  options: CountOptions,
): Promise<{ cells: OwnCells; unmapped: UnmappedUnit[]; later: number; months: Month[] }> {
  const groups = new Map<string, Map<string, StoredCount[]>>();
  const unmapped = new Map<string, number>();
  const months = new Set<Month>();
  let later = 0;
  for (const stored of await store.counts()) {
    const team = teamOf(stored.unit);
    if (team === undefined) {
      unmapped.set(stored.unit, (unmapped.get(stored.unit) ?? 0) + stored.answers);
      continue;
    }
    if (stored.month > through) {
      later += stored.answers;
      continue;
    }
    months.add(stored.month);
    const key = `${team}\u001f${stored.month}`;
    const sources = groups.get(key) ?? new Map<string, StoredCount[]>();
    groups.set(key, sources);
    sources.set(stored.source, [...(sources.get(stored.source) ?? []), stored]);
  }
  const cells: OwnCells = {
    scores: [],
    comments: [],
    themes: [],
    publicDays: [],
    setAside: [],
  };
  for (const [key, sources] of [...groups].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const [node = '', bucket = ''] = key.split('\u001f');
    const parts: Counted[] = [];
    for (const counts of sources.values()) {
      if (counts.length === 1) parts.push(counts[0]!.counted);
      else {
        const chunks = await store.chunks(counts.map((stored) => stored.key).sort());
        parts.push(
          count(
            chunks.filter((chunk): chunk is Chunk => chunk !== undefined),
            options,
          ),
        );
      }
    }
    const counted = addUp(parts);
    cells.scores.push(...counted.scores.map((cell) => ({ ...cell, node, bucket })));
    cells.comments.push(...counted.comments.map((cell) => ({ ...cell, node, bucket })));
    cells.themes.push(...counted.themes.map((cell) => ({ ...cell, node, bucket })));
    cells.publicDays.push(...counted.publicDays.map((cell) => ({ ...cell, node })));
    cells.setAside.push(...counted.setAside.map((cell) => ({ ...cell, node, bucket })));
  }
  return {
    cells,
    unmapped: [...unmapped]
      .map(([unit, records]) => ({ unit, records }))
      .sort((a, b) => b.records - a.records || (a.unit < b.unit ? -1 : 1)),
    later,
    months: [...months].sort(),
  };
}
