import type { NodeId, ScoreCell } from '../../model/cells.ts';
import { type Audience, classesOf, type Measure, Metric } from '../../model/measure.ts';
import type { Team, TeamId } from '../../model/team.ts';
import type { TeamTree } from '../../model/team-tree.ts';
import type { ScoreView } from '../../model/team-view.ts';
import { addMonths, bucketEnd, type Month } from '../../model/time.ts';
import type { Disclosure, Release } from '../../release/schema.ts';
import { COLLECTING_BELOW, POOLED_LEADS_BELOW } from '../../scoring/enough.ts';
import { poolTeams } from '../../scoring/pooling.ts';
import { answersIn } from '../../scoring/score.ts';
import { changesOf } from './changes.ts';
import { type NodeScore, nodeScore, WINDOW_MONTHS } from './node-scores.ts';
import { type Series, seriesBy } from './series.ts';

/** Scores of all nodes for one audience on its main measure. */
export interface AudienceScores {
  audience: Audience;
  measure: Measure;
  through: Month;
  byNode: ReadonlyMap<NodeId, NodeScore>;
  seriesOf(node: NodeId): Series<ScoreCell>;
  disclosureOf(team: TeamId): Disclosure | undefined;
  /** The node that stands for a team: itself, or the block that it is shown with. */
  nodeFor(team: TeamId): NodeId;
}

/**
 * Scores every node of the tree for `audience`: own score, change beside the rest of the company, and the pooled figure
 * among nodes of the same level.
 * @returns null if the release holds no answers of that audience.
 */
export function audienceScores(release: Release, tree: TeamTree, audience: Audience): AudienceScores | null {
  const measure = mainMeasure(release, audience);
  if (!measure) return null;
  const own = release.scores.cells.filter(
    (cell) =>
      cell.audience === audience && cell.measure === measure.id && cell.lane === 'survey' && !cell.split,
  );
  const series = seriesBy(own, (cell) => cell.node);
  const through = release.manifest.through;
  const byNode = new Map<NodeId, NodeScore>();
  for (const [node, cells] of series) {
    const score = nodeScore(cells, audience, measure, through);
    if (score) byNode.set(node, score);
  }

  const blocks = new Map(release.teams.blocks.map((block) => [block.id, block]));
  const levelOf = (node: NodeId): number => {
    const block = blocks.get(node);
    return block ? tree.depth(block.teams[0]!) : tree.depth(node);
  };
  const levels = new Map<number, NodeId[]>();
  for (const node of byNode.keys()) {
    const level = levelOf(node);
    levels.set(level, [...(levels.get(level) ?? []), node]);
  }
  for (const nodes of levels.values()) {
    nodes.sort();
    const scores = nodes.map((node) => byNode.get(node)!);
    const pooling = poolTeams(
      scores.map((score) => score.counts),
      measure,
    );
    pooling?.teams.forEach((team, i) => {
      if (!team) return;
      const { sd: _sd, expectedRank: _rank, ...pooled } = team;
      scores[i]!.pooled = pooled;
    });
  }

  const finest = [...byNode.keys()]
    .filter((node) => blocks.has(node) || ![...tree.within(node)].some((id) => id !== node && byNode.has(id)))
    .sort();
  const top = Math.min(...[...byNode.keys()].map(levelOf));
  const changes = changesOf(
    [...byNode.keys()].sort().map((node) => ({
      node,
      series: series.get(node)!,
      parts: partsOf(node, finest, release, tree),
      isWhole: levelOf(node) === top && top === 0 && !blocks.has(node),
    })),
    {
      measure,
      months: WINDOW_MONTHS[audience],
      watched: watchedSeries(release),
      withThemes: release.themes.themes.length > 0,
    },
  );
  for (const [node, change] of changes) byNode.get(node)!.change = change;

  const disclosure = new Map<TeamId, Disclosure>();
  for (const decision of release.teams.disclosure) {
    if (decision.audience !== audience || decision.measure !== measure.id) continue;
    const known = disclosure.get(decision.team);
    if (!known || known.bucket < decision.bucket) disclosure.set(decision.team, decision);
  }
  return {
    audience,
    measure,
    through,
    byNode,
    seriesOf: (node) => series.get(node) ?? [],
    disclosureOf: (team) => disclosure.get(team),
    nodeFor: (team) => {
      if (byNode.has(team)) return team;
      const block =
        disclosure.get(team)?.block ??
        release.teams.blocks.find((b) => b.teams.includes(team) && byNode.has(b.id))?.id;
      return block ?? team;
    },
  };
}

/** Of this share of the most answers a measure counts as asked as much: the same form brings a few blanks of each. */
const AS_MUCH = 0.8;

/**
 * The measure that the newest window has most answers on: after a change of question the card shows the new one as
 * soon as it leads there, not when it has overtaken years of the old one. Of several questions of one form it is the
 * first of {@link Metric}, in every release: by a few answers more or less a card would change its question each month.
 */
function mainMeasure(release: Release, audience: Audience): Measure | null {
  const cells = release.scores.cells.filter(
    (cell) => cell.audience === audience && cell.lane === 'survey' && !cell.split,
  );
  const from = addMonths(release.manifest.through, 1 - WINDOW_MONTHS[audience]);
  const newest = cells.filter(({ bucket }) => bucketEnd(bucket) >= from);
  const answers = new Map<string, number>();
  for (const { measure, counts } of newest.length > 0 ? newest : cells)
    answers.set(measure, (answers.get(measure) ?? 0) + answersIn(counts));
  const most = Math.max(...answers.values());
  const order = ({ metric }: Measure) => Metric.options.indexOf(metric);
  const [main] = release.scores.measures
    .filter(({ id }) => (answers.get(id) ?? 0) >= AS_MUCH * most && answers.has(id))
    .sort((a, b) => order(a) - order(b) || answers.get(b.id)! - answers.get(a.id)! || (a.id < b.id ? -1 : 1));
  return main ?? null;
}

/**
 * How many series of scores are watched, over all audiences: every one of them can raise a false change, so that they
 * share what is tolerated.
 */
export function watchedSeries(release: Release): number {
  const series = new Set<string>();
  for (const cell of release.scores.cells)
    if (cell.lane === 'survey' && !cell.split) series.add(`${cell.audience} ${cell.node}`);
  return series.size;
}

/** The finest nodes with a score of their own among what `node` stands for. */
function partsOf(node: NodeId, finest: readonly NodeId[], release: Release, tree: TeamTree): NodeId[] {
  const teamsOf = (id: NodeId) => release.teams.blocks.find((block) => block.id === id)?.teams ?? [id];
  const inside = new Set(teamsOf(node).flatMap((team) => [...tree.within(team)]));
  return finest.filter((id) => teamsOf(id).every((team) => inside.has(team)));
}

/** What stands where the score of `team` is asked for; the trend is added by the caller. */
export function scoreView(
  scores: AudienceScores | null,
  audience: Audience,
  team: TeamId,
  release: Release,
  tree: TeamTree,
): ScoreView {
  if (!scores) return { state: 'none', audience };
  const { measure } = scores;
  const node = scores.nodeFor(team);
  const found = scores.byNode.get(node);
  const decision = scores.disclosureOf(team);
  if (!found) {
    if (!isAsked(tree.teams.get(team), audience)) return { state: 'none', audience };
    // Also where nobody answered: of a few that would be a figure, so nobody is told the one from the other.
    return {
      state: 'hidden',
      audience,
      measure,
      window: { from: decision?.bucket.slice(0, 7) ?? scores.through, to: scores.through },
      instead: nearestAbove(scores, team, tree),
    };
  }
  const n = found.score.n;
  const base = { audience, measure, window: found.span.window };
  if (n < COLLECTING_BELOW && node === team) return { state: 'collecting', ...base, n };
  const { top, middle, bottom } = classesOf(found.counts, measure.scale);
  const together =
    node === team
      ? []
      : (release.teams.blocks.find((block) => block.id === node)?.teams ?? []).map((id) => ({
          id,
          name: tree.teams.get(id)?.name ?? id,
        }));
  return {
    state: 'shown',
    ...base,
    score: found.score,
    intervalOnly: top === n || bottom === n,
    leads: n < POOLED_LEADS_BELOW && found.pooled ? 'pooled' : 'own',
    pooled: found.pooled,
    verdict: found.change!.verdict,
    trend: [],
    together,
    grain: found.span.grain,
    counts: { top, middle, bottom },
  };
}

/** Whether answers of `audience` are looked for at all: outside customers know no team that serves colleagues. */
function isAsked(team: Team | undefined, audience: Audience): boolean {
  if (audience === 'customer') return team?.serves !== 'colleagues';
  return audience !== 'colleague' || team?.serves === 'colleagues';
}

function nearestAbove(scores: AudienceScores, team: TeamId, tree: TeamTree) {
  const above = tree.ancestors(team).findLast((ancestor) => scores.byNode.has(ancestor.id));
  return above && { team: above.id, name: above.name, score: scores.byNode.get(above.id)!.score };
}
