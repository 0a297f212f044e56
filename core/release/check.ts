import type { CommentCell, ScoreCell, Split } from '../model/cells.ts';
import { OTHER_THEME } from '../model/theme.ts';
import { bucketEnd, bucketSpan } from '../model/time.ts';
import { type NamedRule, ruleOf } from './rules.ts';
import type { FileName, Release } from './schema.ts';

/** Something that a release says and that cannot be so, or may not be said. */
export interface Finding {
  level: 'error' | 'warning';
  file: FileName | 'manifest';
  /** The entry (`cells.17`). */
  where: string;
  message: string;
  /** The sentence of the API's documentation that it breaks. */
  rule: NamedRule;
}

/** Findings of one kind that are listed; further ones are counted. */
const LISTED = 10;

/** Collects findings, and of each kind only the first few. */
class Report {
  readonly findings: Finding[] = [];
  readonly #seen = new Map<string, number>();

  add(level: Finding['level'], file: Finding['file'], where: string, kind: string, message: string): void {
    const key = `${file} ${kind}`;
    const count = (this.#seen.get(key) ?? 0) + 1;
    this.#seen.set(key, count);
    if (count <= LISTED) this.findings.push({ level, file, where, message, rule: ruleOf(file, kind) });
  }

  error(file: Finding['file'], where: string, kind: string, message: string): void {
    this.add('error', file, where, kind, message);
  }

  end(): Finding[] {
    for (const [key, count] of this.#seen) {
      if (count <= LISTED) continue;
      const [file, ...words] = key.split(' ') as [Finding['file'], ...string[]];
      const kind = words.join(' ');
      const rule = ruleOf(file, kind);
      const { level } = this.findings.find((finding) => finding.rule.name === rule.name)!;
      this.findings.push({
        level,
        file,
        where: '',
        message: `${count - LISTED} more of the same (${kind}).`,
        rule,
      });
    }
    return this.findings;
  }
}

interface Known {
  release: Release;
  report: Report;
  teams: Map<string, Release['teams']['teams'][number]>;
  nodes: Set<string>;
  themes: Set<string>;
}

/**
 * Everything about a release that no schema of a single file can tell: names that lead nowhere, counts that do
 * not add up, figures under the minimums that its manifest promises. An empty list: nothing was found.
 */
export function checkRelease(release: Release): Finding[] {
  const known: Known = {
    release,
    report: new Report(),
    teams: new Map(release.teams.teams.map((team) => [team.id, team])),
    nodes: new Set([...release.teams.teams, ...release.teams.blocks].map(({ id }) => id)),
    themes: new Set([OTHER_THEME, ...release.taxonomy.themes.map(({ id }) => id)]),
  };
  checkManifest(known);
  checkTeams(known);
  checkScores(known);
  checkThemes(known);
  checkNames(known);
  return known.report.end();
}

function checkManifest({ release, report }: Known): void {
  for (const [index, file] of release.manifest.files.entries())
    if (!file.path.includes(file.sha256.slice(0, 16)))
      report.add(
        'warning',
        'manifest',
        `files.${index}`,
        'name',
        `"${file.path}" does not hold the start of its hash, so a cache may give an old file under a new manifest.`,
      );
}

function checkTeams({ release, report, teams }: Known): void {
  const { members } = release.manifest.thresholds;
  const seen = new Set<string>();
  for (const [index, team] of release.teams.teams.entries()) {
    const where = `teams.${index}`;
    const error = (kind: string, message: string) => report.error('teams', where, kind, message);
    if (seen.has(team.id)) error('twice', `The team "${team.id}" is there twice.`);
    seen.add(team.id);
    if (team.parent !== undefined && !teams.has(team.parent))
      error('parent', `"${team.id}" lies below "${team.parent}", which is no team.`);
    if (circles(team.id, teams)) error('circle', `"${team.id}" lies below itself.`);
    if (team.headcount !== undefined && team.headcount < members)
      error(
        'headcount',
        `"${team.id}" tells a headcount of ${team.headcount}, under the minimum of ${members}.`,
      );
    for (const id of team.servesTeams)
      if (!teams.has(id)) error('serves', `"${team.id}" serves "${id}", which is no team.`);
  }
  const blocks = new Set<string>();
  for (const [index, block] of release.teams.blocks.entries()) {
    const error = (kind: string, message: string) => report.error('teams', `blocks.${index}`, kind, message);
    if (teams.has(block.id) || blocks.has(block.id))
      error('block-id', `The node "${block.id}" is there twice.`);
    blocks.add(block.id);
    if (block.parent !== undefined && !teams.has(block.parent))
      error('block-parent', `The block "${block.id}" lies below "${block.parent}", which is no team.`);
    for (const id of block.teams)
      if (!teams.has(id)) error('block-team', `The block "${block.id}" holds "${id}", which is no team.`);
    const heads = block.teams.map((id) => teams.get(id)?.headcount);
    const sum = heads.reduce<number>((total, heads_) => total + (heads_ ?? 0), 0);
    if (heads.every((count) => count !== undefined) && sum < members)
      error('block-headcount', `The block "${block.id}" has ${sum} people, under the minimum of ${members}.`);
  }
  const measures = new Set(release.scores.measures.map(({ id }) => id));
  for (const [index, entry] of release.teams.disclosure.entries()) {
    const error = (kind: string, message: string) =>
      report.error('teams', `disclosure.${index}`, kind, message);
    if (!teams.has(entry.team)) error('disclosure-team', `"${entry.team}" is no team.`);
    if (!measures.has(entry.measure)) error('disclosure-measure', `"${entry.measure}" is no measure.`);
    if (entry.block !== undefined && !blocks.has(entry.block))
      error('disclosure-block', `"${entry.block}" is no block.`);
    if (entry.state === 'merged' && entry.block === undefined)
      error('disclosure-merged', `"${entry.team}" is merged into a block that is not named.`);
  }
}

function circles(id: string, teams: Known['teams']): boolean {
  let node = teams.get(id)?.parent;
  for (let steps = 0; node !== undefined && steps <= teams.size; steps++) {
    if (node === id) return true;
    node = teams.get(node)?.parent;
  }
  return false;
}

const splitKey = (split: Split | undefined) => (split ? `${split.by}=${split.value}` : '');
const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);

function checkScores(known: Known): void {
  const { release, report, nodes } = known;
  const { thresholds, through } = release.manifest;
  const measures = new Map(release.scores.measures.map((measure) => [measure.id, measure]));
  const hidden = new Set(
    release.teams.disclosure
      .filter(({ state }) => state === 'hidden' || state === 'merged')
      .map(({ team, audience, measure, bucket }) => [team, audience, measure, bucket].join(' ')),
  );
  const whole = new Spans<number[]>();
  const seen = new Set<string>();
  for (const [index, cell] of release.scores.cells.entries()) {
    const error = (kind: string, message: string) => report.error('scores', `cells.${index}`, kind, message);
    const name = `${cell.node}, ${cell.audience}, ${cell.bucket}`;
    const measure = measures.get(cell.measure);
    if (!nodes.has(cell.node)) error('node', `"${cell.node}" is no team and no block.`);
    if (!measure) error('measure', `"${cell.measure}" is no measure of this release.`);
    else if (cell.counts.length !== measure.scale.max - measure.scale.min + 1)
      error('scale', `${name}: ${cell.counts.length} counts, but ${measure.id} has another number of steps.`);
    if (sum(cell.counts) < cell.respondents)
      error('respondents', `${name}: ${cell.respondents} respondents gave only ${sum(cell.counts)} answers.`);
    if (cell.respondents < thresholds.respondents)
      error(
        'minimum',
        `${name}: ${cell.respondents} respondents, under the minimum of ${thresholds.respondents}.`,
      );
    if (bucketEnd(cell.bucket) > through) error('open', `${name} is not closed by ${through}.`);
    if (hidden.has([cell.node, cell.audience, cell.measure, cell.bucket].join(' ')))
      error('hidden', `${name} is decided to be hidden or merged, and is there all the same.`);
    const full = `${subjectOf(cell)} ${cell.bucket} ${splitKey(cell.split)}`;
    if (seen.has(full)) error('twice', `${name} is there twice.`);
    seen.add(full);
    if (!cell.split) whole.add(subjectOf(cell), cell.bucket, cell.counts);
  }
  checkMargins(known, whole);
}

const subjectOf = (cell: ScoreCell) => [cell.node, cell.audience, cell.measure, cell.lane].join(' ');

/** Values by subject and bucket, of which those within a longer bucket can be had together. */
class Spans<Value> {
  readonly #bySubject = new Map<string, { bucket: string; value: Value }[]>();

  add(subject: string, bucket: string, value: Value): void {
    const list = this.#bySubject.get(subject);
    if (list) list.push({ bucket, value });
    else this.#bySubject.set(subject, [{ bucket, value }]);
  }

  /** The values whose buckets make up `bucket` without a gap; undefined where they do not. */
  within(subject: string, bucket: string): Value[] | undefined {
    const { from, months } = bucketSpan(bucket);
    const end = bucketEnd(bucket);
    const inside = (this.#bySubject.get(subject) ?? []).filter(
      (entry) => bucketSpan(entry.bucket).from >= from && bucketEnd(entry.bucket) <= end,
    );
    const covered = inside.reduce((total, entry) => total + bucketSpan(entry.bucket).months, 0);
    return covered === months ? inside.map((entry) => entry.value) : undefined;
  }
}

/**
 * Cells by channel add up to no more than the cells that they are a margin of; so do those by segment. A margin
 * may be released by longer buckets than its whole, and where the whole is hidden or merged.
 */
function checkMargins(known: Known, whole: Spans<number[]>): void {
  const margins = new Map<string, { added: number[]; all: number[] }>();
  for (const [index, cell] of known.release.scores.cells.entries()) {
    if (!cell.split) continue;
    const key = `${subjectOf(cell)} ${cell.bucket} ${cell.split.by}`;
    let margin = margins.get(key);
    if (!margin) {
      const cells = whole.within(subjectOf(cell), cell.bucket);
      if (!cells) continue;
      margin = { added: [], all: addUp(cells) };
      margins.set(key, margin);
    }
    margin.added = addUp([margin.added, cell.counts]);
    const { all } = margin;
    if (margin.added.some((count, rating) => count > (all[rating] ?? 0)))
      known.report.error(
        'scores',
        `cells.${index}`,
        'margin',
        `${cell.node}, ${cell.audience}, ${cell.bucket}, by ${cell.split.by}: more answers than there are in all.`,
      );
  }
}

function addUp(rows: readonly number[][]): number[] {
  const added: number[] = [];
  for (const row of rows) for (const [i, count] of row.entries()) added[i] = (added[i] ?? 0) + count;
  return added;
}

function checkThemes(known: Known): void {
  const { release, report, nodes, teams, themes } = known;
  const { thresholds, through } = release.manifest;
  const comments = new Spans<number>();
  const subject = (cell: CommentCell) =>
    [cell.node, cell.audience, cell.lane, splitKey(cell.split)].join(' ');
  for (const [index, cell] of release.themes.comments.entries()) {
    const error = (kind: string, message: string) =>
      report.error('themes', `comments.${index}`, kind, message);
    const name = `${cell.node}, ${cell.audience}, ${cell.bucket}`;
    if (!nodes.has(cell.node)) error('node', `"${cell.node}" is no team and no block.`);
    if (cell.respondents > cell.comments)
      error('respondents', `${name}: ${cell.respondents} respondents wrote only ${cell.comments} comments.`);
    if (cell.respondents < thresholds.comments)
      error(
        'minimum',
        `${name}: comments of ${cell.respondents}, under the minimum of ${thresholds.comments}.`,
      );
    if (sum(cell.classes) > cell.comments) error('classes', `${name}: more ratings than comments.`);
    if (bucketEnd(cell.bucket) > through) error('open', `${name} is not closed by ${through}.`);
    comments.add(subject(cell), cell.bucket, cell.comments);
  }
  for (const [index, cell] of release.themes.themes.entries()) {
    const error = (kind: string, message: string) => report.error('themes', `themes.${index}`, kind, message);
    const name = `${cell.node}, ${cell.audience}, ${cell.bucket}, ${cell.theme}`;
    const of = comments.within(subject(cell), cell.bucket);
    if (!nodes.has(cell.node)) error('node', `"${cell.node}" is no team and no block.`);
    if (bucketEnd(cell.bucket) > through) error('open', `${name} is not closed by ${through}.`);
    if (!themes.has(cell.theme)) error('theme', `"${cell.theme}" is no theme of the taxonomy.`);
    if (of && cell.comments > sum(of)) error('share', `${name}: ${cell.comments} of ${sum(of)} comments.`);
    if (cell.respondents > cell.comments)
      error('theme-respondents', `${name}: more respondents than comments.`);
    if (sum(cell.classes) > cell.comments) error('theme-classes', `${name}: more ratings than comments.`);
    if (cell.pMilli > 1000 * cell.comments)
      error('probability', `${name}: probabilities add up to more than comments.`);
  }
  for (const [index, term] of release.themes.terms.entries()) {
    const error = (kind: string, message: string) => report.error('themes', `terms.${index}`, kind, message);
    if (!nodes.has(term.node)) error('term-node', `"${term.node}" is no team and no block.`);
    if (term.documents < thresholds.respondents)
      error('term', `${term.node}: "${term.term}" stands in ${term.documents} comments, under the minimum.`);
  }
  for (const [index, { team, count }] of release.themes.setAside.entries()) {
    const error = (kind: string, message: string) =>
      report.error('themes', `setAside.${index}`, kind, message);
    if (!teams.has(team)) error('aside-team', `"${team}" is no team.`);
    if (count !== undefined && count < thresholds.comments)
      error('aside', `"${team}" tells that ${count} comments were set aside, under the minimum.`);
  }
}

/** Every team and theme that is named somewhere is one. */
function checkNames(known: Known): void {
  const { release, report, teams, nodes, themes } = known;
  const { pins, quotes, contacts, work } = release;
  const team = (file: FileName, where: string, id: string | undefined) => {
    if (id !== undefined && !teams.has(id))
      report.error(file, where, where.split('.')[0]!, `"${id}" is no team.`);
  };
  const theme = (file: FileName, where: string, id: string | undefined) => {
    if (id !== undefined && !themes.has(id))
      report.error(file, where, `${where.split('.')[0]} theme`, `"${id}" is no theme of the taxonomy.`);
  };
  const pinned = new Map<string, string>();
  for (const [index, pin] of pins.pins.entries()) {
    team('pins', `pins.${index}`, pin.team);
    const key = `${pin.host} ${pin.kind} ${pin.id}`;
    if ((pinned.get(key) ?? pin.team) !== pin.team)
      report.error('pins', `pins.${index}`, 'twice', `${pin.kind} "${pin.id}" is pinned to two teams.`);
    pinned.set(key, pin.team);
  }
  for (const [index, one] of pins.requisitions.entries()) team('pins', `requisitions.${index}`, one.team);
  for (const [index, quote] of quotes.quotes.entries()) {
    team('quotes', `quotes.${index}`, quote.team);
    theme('quotes', `quotes.${index}`, quote.theme);
  }
  for (const [part, cells] of [
    ['contacts', contacts.contacts],
    ['publicDays', contacts.publicDays],
  ] as const)
    for (const [index, cell] of cells.entries())
      if (!nodes.has(cell.node))
        report.error('contacts', `${part}.${index}`, part, `"${cell.node}" is no team and no block.`);
  for (const part of ['events', 'targets', 'learning'] as const)
    for (const [index, item] of work[part].entries())
      for (const id of item.teams) team('work', `${part}.${index}`, id);
  for (const part of ['actions', 'ideas', 'obstacles', 'insideCauses'] as const)
    for (const [index, item] of work[part].entries()) team('work', `${part}.${index}`, item.team);
  for (const part of ['obstacles', 'insideCauses'] as const)
    for (const [index, item] of work[part].entries()) team('work', `${part}.${index}`, item.owner);
  for (const part of ['learning', 'insideCauses', 'promises'] as const)
    for (const [index, item] of work[part].entries()) theme('work', `${part}.${index}`, item.theme);
}
