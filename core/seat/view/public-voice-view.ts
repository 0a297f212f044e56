import type { NodeId, PublicDayCell } from '../../model/cells.ts';
import type { PublicVoiceView } from '../../model/team-view.ts';
import { addMonths, type CalendarDate, type Month } from '../../model/time.ts';
import type { Release } from '../../release/schema.ts';
import { addCounts, answersIn, scoreOf } from '../../scoring/score.ts';
import { type DayCount, surgesOf } from '../../scoring/surge.ts';
import { cellsIn, seriesBy } from './series.ts';

/** Public posts are looked at over the same half-year as surveys. */
const MONTHS = 6;

/**
 * What is said in public of each node: a lane of its own, with surges of posts marked. Never mixed into scores of
 * surveys.
 */
export function publicVoice(release: Release): Map<NodeId, PublicVoiceView> {
  const { through } = release.manifest;
  const window = { from: addMonths(through, 1 - MONTHS), to: through };
  const days = Map.groupBy(release.contacts.publicDays, (cell) => cell.node);
  const scores = seriesBy(
    release.scores.cells.filter(
      (cell) => cell.lane === 'public' && !cell.split && cell.audience === 'customer',
    ),
    (cell) => cell.node,
  );
  const themes = Map.groupBy(
    release.themes.themes.filter((cell) => cell.lane === 'public' && !cell.split),
    (cell) => cell.node,
  );
  const comments = Map.groupBy(
    release.themes.comments.filter((cell) => cell.lane === 'public' && !cell.split),
    (cell) => cell.node,
  );
  const taxonomy = new Map(release.taxonomy.themes.map((theme) => [theme.id, theme]));
  const voices = new Map<NodeId, PublicVoiceView>();
  // A release may tell of public reviews by their themes alone.
  for (const node of new Set([...days.keys(), ...scores.keys(), ...themes.keys()])) {
    const ofDays = days.get(node) ?? [];
    const series = scores.get(node) ?? [];
    const measure = release.scores.measures.find(({ id }) => id === series.at(-1)?.measure);
    const cells = cellsIn(
      series.filter((cell) => cell.measure === measure?.id),
      window,
    );
    const counts = addCounts((cells ?? []).map((cell) => cell.counts));
    const posts = ofDays.filter(({ date }) => inside(date, window)).reduce((sum, { posts: n }) => sum + n, 0);
    const themed = cellsIn(themes.get(node) ?? [], window) ?? [];
    const commented = (cellsIn(comments.get(node) ?? [], window) ?? []).reduce(
      (sum, cell) => sum + cell.comments,
      0,
    );
    const mentioned = Map.groupBy(themed, (cell) => `${cell.theme}\u0000${cell.intent}`);
    const least = Math.max(posts, answersIn(counts), commented, ...themed.map((cell) => cell.comments));
    if (least === 0) continue;
    voices.set(node, {
      window,
      posts: least,
      score: measure && scoreOf(counts, measure),
      measure,
      surges: surges(ofDays, window.from, through, days.size),
      themes: [...mentioned.values()]
        .flatMap((own) => {
          const theme = taxonomy.get(own[0]!.theme);
          const mentions = own.reduce((sum, cell) => sum + cell.comments, 0);
          return theme ? [{ theme, intent: own[0]!.intent, mentions }] : [];
        })
        .sort((a, b) => b.mentions - a.mentions || (a.theme.id < b.theme.id ? -1 : 1)),
    });
  }
  return voices;
}

function inside(date: CalendarDate, window: { from: Month; to: Month }): boolean {
  return date.slice(0, 7) >= window.from && date.slice(0, 7) <= window.to;
}

function surges(
  cells: readonly PublicDayCell[],
  from: Month,
  through: Month,
  teamsWatched: number,
): CalendarDate[] {
  const first = cells.map(({ date }) => date).sort()[0];
  if (first === undefined) return [];
  const posts = new Map(cells.map((cell) => [cell.date, cell.posts]));
  const days: DayCount[] = [];
  const end = Date.parse(`${addMonths(through, 1)}-01T00:00:00Z`);
  for (let day = Date.parse(`${first}T00:00:00Z`); day < end; day += 86_400_000) {
    const date = new Date(day).toISOString().slice(0, 10);
    days.push({ date, count: posts.get(date) ?? 0 });
  }
  const watchedFrom = `${from}-01`;
  return surgesOf(
    days.filter(({ date }) => date < watchedFrom),
    days.filter(({ date }) => date >= watchedFrom),
    teamsWatched,
  );
}
