import type { CommentCell, PublicDayCell, ScoreCell, ThemeCell } from '../../model/cells.ts';
import type { Audience } from '../../model/measure.ts';
import type { TeamId } from '../../model/team.ts';
import type { Month } from '../../model/time.ts';
import type { Chunk } from './chunk.ts';
import { addUp, type Counted, type CountOptions, count } from './count.ts';
import type { StationStore, StoredCount } from './store.ts';
import { mostFirst, type UnmappedUnit } from './team-map.ts';

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
  const { groups, others } = await grouped(store, teamOf, through);
  const unmapped = new Map<string, number>();
  let later = 0;
  for (const { unit, answers } of others)
    if (teamOf(unit) === undefined) unmapped.set(unit, (unmapped.get(unit) ?? 0) + answers);
    else later += answers;
  const cells: OwnCells = {
    scores: [],
    comments: [],
    themes: [],
    publicDays: [],
    setAside: [],
  };
  for (const { team: node, month: bucket, sources } of groups) {
    const parts: Counted[] = [];
    for (const counts of sources) {
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
    unmapped: mostFirst(unmapped),
    later,
    months: [...new Set(groups.map(({ month }) => month))].sort(),
  };
}

/** What is stored about one team in one month, by source. */
export interface TeamMonth {
  team: TeamId;
  month: Month;
  sources: StoredCount[][];
}

/** What is stored, by team and month up to `through`; `others` are about no team, or later. */
export async function grouped(
  store: StationStore,
  teamOf: (unit: string) => string | undefined,
  through: Month,
): Promise<{ groups: TeamMonth[]; others: StoredCount[] }> {
  const bySource = new Map<string, Map<string, StoredCount[]>>();
  const others: StoredCount[] = [];
  for (const stored of await store.counts()) {
    const team = teamOf(stored.unit);
    if (team === undefined || stored.month > through) {
      others.push(stored);
      continue;
    }
    const key = `${team}\u001f${stored.month}`;
    const sources = bySource.get(key) ?? new Map<string, StoredCount[]>();
    bySource.set(key, sources);
    sources.set(stored.source, [...(sources.get(stored.source) ?? []), stored]);
  }
  const groups = [...bySource]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, sources]) => {
      const [team = '', month = ''] = key.split('\u001f');
      return { team, month, sources: [...sources.values()] };
    });
  return { groups, others };
}
