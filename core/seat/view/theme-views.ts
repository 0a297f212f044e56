import type { CommentCell, NodeId, TermCell, ThemeCell } from '../../model/cells.ts';
import type { Audience, Classes, Measure } from '../../model/measure.ts';
import type { ThemesView, ThemeView, Verdict, Window } from '../../model/team-view.ts';
import { type Intent, OTHER_THEME, type Theme, type ThemeId } from '../../model/theme.ts';
import { bucketSpan, type Month } from '../../model/time.ts';
import type { Release } from '../../release/schema.ts';
import { levelOf, PARTS } from '../../scoring/change/budget.ts';
import { impactsOf } from '../../scoring/impact.ts';
import { logOdds, TELLING_Z } from '../../scoring/log-odds.ts';
import { themeShareOf } from '../../scoring/theme-share.ts';
import { themeVerdictOf } from '../../scoring/verdict.ts';
import { WINDOW_MONTHS } from './node-scores.ts';
import { cellsIn, type Series, seriesBy, spanOf, windowBefore } from './series.ts';

/** Comments and themes of one audience over all nodes. */
export interface AudienceThemes {
  audience: Audience;
  measure: Measure;
  through: Month;
  comments: Map<NodeId, Series<CommentCell>>;
  themes: Map<string, Series<ThemeCell>>;
  /** Themes and intents that a node has cells of. */
  kindsOf: Map<NodeId, Map<string, { theme: ThemeId; intent: Intent }>>;
  terms: Map<NodeId, Map<string, Series<TermCell>>>;
  /** Levels at which a change is called real: of any theme, and of one that a course was to change. */
  levels: { watched: number; planned: number };
  taxonomy: Map<ThemeId, Theme>;
  /** The whole organisation, and the units right below it: what a node is held against. */
  root: NodeId;
  topUnits: readonly NodeId[];
}

/** Terms that a card names at most. */
const TERMS_SHOWN = 8;

/** Themes of `audience` (never of employees), ready to be looked up by node. */
export function audienceThemes(
  release: Release,
  audience: Audience,
  measure: Measure,
  root: NodeId,
  topUnits: readonly NodeId[],
): AudienceThemes {
  const isOurs = (cell: CommentCell | ThemeCell) =>
    cell.audience === audience && audience !== 'employee' && cell.lane === 'survey' && !cell.split;
  const cells = release.themes.themes.filter(isOurs);
  const kindsOf: AudienceThemes['kindsOf'] = new Map();
  for (const { node, theme, intent } of cells) {
    const kinds = kindsOf.get(node) ?? new Map();
    kinds.set(kindKey(theme, intent), { theme, intent });
    kindsOf.set(node, kinds);
  }
  const terms: AudienceThemes['terms'] = new Map();
  const byName = seriesBy(
    release.themes.terms.filter((cell) => cell.audience === audience),
    ({ node, term }) => nodeTerm(node, term),
  );
  for (const { node, term } of release.themes.terms) {
    const series = byName.get(nodeTerm(node, term));
    if (series) terms.set(node, (terms.get(node) ?? new Map()).set(term, series));
  }
  return {
    audience,
    measure,
    through: release.manifest.through,
    comments: seriesBy(release.themes.comments.filter(isOurs), (cell) => cell.node),
    themes: seriesBy(cells, (cell) => nodeKind(cell.node, cell.theme, cell.intent)),
    kindsOf,
    levels: {
      watched: levelOf({ part: PARTS.withThemes.themes, series: seriesOf(kindsOf), looks: looksAt(cells) }),
      planned: levelOf({
        part: PARTS.withThemes.planned,
        series: release.work.learning.reduce((sum, { teams }) => sum + teams.length, 0),
        looks: looksAt(cells),
      }),
    },
    terms,
    taxonomy: new Map(release.taxonomy.themes.map((theme) => [theme.id, theme])),
    root,
    topUnits,
  };
}

/**
 * Complaints and praise of one node, each by impact first and mentions second.
 * @param planned themes that something was taught about here: their change was to be looked at before it was seen
 */
export function themesView(
  all: AudienceThemes | null,
  node: NodeId,
  minimum: number,
  planned: ReadonlySet<ThemeId> = new Set(),
): ThemesView {
  if (!all) return { state: 'none' };
  const series = all.comments.get(node) ?? [];
  const span = spanOf(series, all.through, WINDOW_MONTHS[all.audience]);
  // That nobody commented would be a figure too, of a few people even their silence: it looks like too few comments.
  if (!span) return all.comments.size > 0 ? { state: 'hidden', minimum } : { state: 'none' };
  const { window } = span;
  const base = sumOf(cellsIn(series, window));
  if (!base || base.comments < minimum) return { state: 'hidden', minimum, comments: base?.comments };
  const kinds = [...(all.kindsOf.get(node)?.values() ?? [])].flatMap(({ theme: id, intent }) => {
    const now = sumOf(cellsIn(all.themes.get(nodeKind(node, id, intent)) ?? [], window));
    const share = now && now.comments > 0 ? themeShareOf(now.pMilli, base.comments) : undefined;
    return now && share ? [{ id, intent, now, share }] : [];
  });
  const unthemed = kinds.find(({ id }) => id === OTHER_THEME)?.share;
  const known = kinds.flatMap((kind) => {
    const theme = kind.id === OTHER_THEME ? undefined : all.taxonomy.get(kind.id);
    return theme ? [{ ...kind, theme }] : [];
  });
  const impacts = impactsOf(
    base.classes,
    known.map(({ now, intent }) => ({ classes: now.classes, way: wayOf(intent) })),
    all.measure,
  );
  const views = known.map(({ id, intent, now, share, theme }, i): ThemeView => {
    const verdict = forCustomers(intent, themeChange(all, node, { id, intent }, window, planned.has(id)));
    return {
      theme,
      intent,
      share,
      mentions: now.comments,
      ...impacts[i]!,
      verdict,
      distinguishes: distinguishes(all, node, id, intent, now.comments, base.comments, window),
      rising: verdict.kind !== 'not-enough' && verdict.kind !== 'no-real-change' && verdict.difference > 0,
    };
  });
  const of = (...intents: Intent[]) => views.filter((view) => intents.includes(view.intent));
  return {
    state: 'shown',
    window,
    comments: base.comments,
    complaints: of('complaint').sort((a, b) => byImpact(a, b, -1)),
    praise: of('praise').sort((a, b) => byImpact(a, b, 1)),
    others: of('request', 'question').sort((a, b) => b.mentions - a.mentions || byId(a, b)),
    unthemed,
    terms: tellingTerms(all, node, window, minimum),
  };
}

/**
 * Change of a theme against the window before, beside the rest of the company. Every theme of every node shares what is
 * tolerated of false changes; those that a course was to change share a part of their own.
 */
function themeChange(
  all: AudienceThemes,
  node: NodeId,
  { id, intent }: { id: ThemeId; intent: Intent },
  window: Window,
  isPlanned: boolean,
): Verdict {
  const earlier = windowBefore(window);
  const cells = all.themes.get(nodeKind(node, id, intent)) ?? [];
  const sideOf = (of: Window) => {
    const themed = sumOf(cellsIn(cells, of));
    const comments = sumOf(cellsIn(all.comments.get(node) ?? [], of))?.comments ?? 0;
    // A theme that is not published for a window is not known to be absent in it.
    return { pMilli: themed?.pMilli ?? 0, comments: themed ? comments : 0, window: of };
  };
  const elsewhereOf = (of: Window) => {
    const everywhere = sumOf(cellsIn(all.comments.get(all.root) ?? [], of));
    const themed = everywhereOf(all, id, intent, of);
    const own = sideOf(of);
    return everywhere && themed && own.comments > 0
      ? { pMilli: themed.pMilli - own.pMilli, comments: everywhere.comments - own.comments }
      : undefined;
  };
  const [before, after] = node === all.root ? [] : [elsewhereOf(earlier), elsewhereOf(window)];
  const hasRest = before && after && Math.min(before.comments, after.comments) >= FEWEST_ELSEWHERE;
  return themeVerdictOf(
    sideOf(earlier),
    sideOf(window),
    isPlanned ? all.levels.planned : all.levels.watched,
    hasRest ? { before, after } : undefined,
  );
}

/** Comments of others that a team's change of theme is held against. */
const FEWEST_ELSEWHERE = 100;

function seriesOf(kindsOf: AudienceThemes['kindsOf']): number {
  return [...kindsOf.values()].reduce((sum, kinds) => sum + kinds.size, 0);
}

/** Looks a year: 12 where any theme is released by month, 2 for half-years. */
function looksAt(cells: readonly ThemeCell[]): number {
  return 12 / cells.reduce((shortest, { bucket }) => Math.min(shortest, bucketSpan(bucket).months), 12);
}

interface Sum {
  comments: number;
  pMilli: number;
  classes: Classes;
}

function sumOf(
  cells: readonly { comments: number; classes: readonly number[]; pMilli?: number }[] | null,
): Sum | undefined {
  if (!cells || cells.length === 0) return undefined;
  const sum: Sum = { comments: 0, pMilli: 0, classes: { top: 0, middle: 0, bottom: 0 } };
  for (const cell of cells) {
    sum.comments += cell.comments;
    sum.pMilli += cell.pMilli ?? 0;
    sum.classes.top += cell.classes[0]!;
    sum.classes.middle += cell.classes[1]!;
    sum.classes.bottom += cell.classes[2]!;
  }
  return sum;
}

/** Whether comments of this intent are to cost something of the score, or to bring something. */
function wayOf(intent: Intent): -1 | 0 | 1 {
  return intent === 'complaint' ? -1 : intent === 'praise' ? 1 : 0;
}

/** More of a theme is better where it is praise, and worse where it is a complaint. */
function forCustomers(intent: Intent, verdict: Verdict): Verdict {
  if (intent === 'praise' || (verdict.kind !== 'better' && verdict.kind !== 'worse')) return verdict;
  return { ...verdict, kind: verdict.kind === 'better' ? 'worse' : 'better' };
}

function byImpact(a: ThemeView, b: ThemeView, sign: 1 | -1): number {
  const provenFirst = Number(b.proven) - Number(a.proven);
  const impact = sign * ((b.impact?.value ?? 0) - (a.impact?.value ?? 0));
  return provenFirst || impact || b.mentions - a.mentions || byId(a, b);
}

function byId(a: ThemeView, b: ThemeView): number {
  return a.theme.id < b.theme.id ? -1 : a.theme.id > b.theme.id ? 1 : 0;
}

function distinguishes(
  all: AudienceThemes,
  node: NodeId,
  theme: ThemeId,
  intent: Intent,
  mentions: number,
  comments: number,
  window: Window,
): ThemeView['distinguishes'] {
  if (node === all.root) return undefined;
  const everywhere = sumOf(cellsIn(all.comments.get(all.root) ?? [], window));
  const everywhereThemed = everywhereOf(all, theme, intent, window);
  if (!everywhere || !everywhereThemed) return undefined;
  const odds = logOdds(
    { count: mentions, n: comments },
    { count: everywhereThemed.comments - mentions, n: everywhere.comments - comments },
  );
  if (!odds || Math.abs(odds.z) < TELLING_Z) return undefined;
  return odds.z > 0 ? 'more' : 'less';
}

/** A theme in the whole organisation. Its own total is the first that disclosure control gives up: then its units'. */
function everywhereOf(all: AudienceThemes, theme: ThemeId, intent: Intent, window: Window): Sum | undefined {
  const cellsOf = (unit: NodeId) =>
    cellsIn(all.themes.get(nodeKind(unit, theme, intent)) ?? [], window) ?? [];
  const whole = cellsOf(all.root);
  return sumOf(whole.length > 0 ? whole : all.topUnits.flatMap(cellsOf));
}

/**
 * Words and phrases that this node's comments use more than those of the rest, most telling first. A unit that does not
 * tell how often it uses a term is taken to use it as often as it may without telling: few are named rather than wrong.
 */
function tellingTerms(
  all: AudienceThemes,
  node: NodeId,
  window: Window,
  minimum: number,
): { term: string; documents: number }[] {
  if (node === all.root) return [];
  const commentsOf = (unit: NodeId) => sumOf(cellsIn(all.comments.get(unit) ?? [], window))?.comments ?? 0;
  const documentsOf = (unit: NodeId, term: string) => {
    const cells = cellsIn(all.terms.get(unit)?.get(term) ?? [], window);
    return cells && cells.length > 0 ? cells.reduce((sum, cell) => sum + cell.documents, 0) : undefined;
  };
  const others = all.topUnits.filter((unit) => commentsOf(unit) > 0);
  const n = commentsOf(node);
  const everybody = Math.max(
    commentsOf(all.root),
    others.reduce((sum, unit) => sum + commentsOf(unit), 0),
  );
  return [...(all.terms.get(node)?.keys() ?? [])]
    .flatMap((term) => {
      const documents = documentsOf(node, term);
      if (documents === undefined || everybody <= n) return [];
      const whole =
        documentsOf(all.root, term) ??
        others.reduce((sum, unit) => sum + (documentsOf(unit, term) ?? minimum - 1), 0);
      const elsewhere = { count: Math.max(0, whole - documents), n: everybody - n };
      const z = logOdds({ count: documents, n }, elsewhere)?.z ?? 0;
      return z >= TELLING_Z ? [{ term, documents, z }] : [];
    })
    .sort((a, b) => b.z - a.z || (a.term < b.term ? -1 : 1))
    .slice(0, TERMS_SHOWN)
    .map(({ term, documents }) => ({ term, documents }));
}

function nodeTerm(node: NodeId, term: string): string {
  return `${node}\u0000${term}`;
}

function kindKey(theme: ThemeId, intent: Intent): string {
  return `${theme}\u0000${intent}`;
}

function nodeKind(node: NodeId, theme: ThemeId, intent: Intent): string {
  return `${node}\u0000${kindKey(theme, intent)}`;
}
