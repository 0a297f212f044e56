import { HALF_YEAR } from '../../model/half-year.ts';
import { OTHER_THEME } from '../../model/theme.ts';
import { bucketOf } from '../../model/time.ts';
import { type AttributeValue, leastRespondents, splittable } from './attribute.ts';
import { distinctIn, type Voice } from './gather.ts';
import type { DistinctQuery } from './given.ts';
import {
  ALL_MONTHS,
  activeLeaves,
  classCounts,
  emptyFigures,
  type Figures,
  plus,
  respondentsOf,
  sumOf,
  totals,
} from './half-year.ts';
import type { Subject } from './log.ts';
import type { Family } from './rule.ts';
import { type DecidedHalf, halfKey, type Stage } from './scores.ts';
import { mappingOf, sheetOf } from './sheet-of.ts';
import { below, peopleOf, type Tree } from './tree.ts';

/** A half-year of a voice: its comments, and the answers that they stand beside. */
interface Half {
  half: number;
  period: string;
  months: string[];
  comments: Figures;
  /** Answers to all questions as one. */
  answers: Figures;
  /** Counts per class of all answers. */
  classes: (leaves: readonly number[]) => number[];
  bases: { data: Figures; decided: DecidedHalf }[];
}

/**
 * Comments, themes and terms of half-years that are over, once their scores are decided in this run. Comments that came
 * in after the scores were closed would have to be told apart from those before.
 */
export function decideComments(stage: Stage): void {
  const { gathered, sheets } = stage;
  for (const voice of gathered.voices) {
    const byHalf = gathered.figuresOf(`${voice.key}|comments`);
    for (const half of [...byHalf.keys()].sort((a, b) => a - b)) {
      const it = halfOfVoice(stage, voice, half, byHalf.get(half)!);
      if (!it || sheets.isClosed(voice, undefined, it.period)) continue;
      const family = tellComments(stage, voice, it);
      tellTopics(stage, voice, it, family);
      sheets.close(voice, undefined, it.period);
    }
  }
}

function halfOfVoice(
  { gathered, decided }: Stage,
  voice: Voice,
  half: number,
  comments: Figures,
): Half | undefined {
  const { halves, tree } = gathered;
  if (halves.closed(half).length < HALF_YEAR) return undefined;
  const asked = gathered.series.flatMap((series) => {
    const data =
      series.audience === voice.audience && series.lane === voice.lane
        ? gathered.figuresOf(series.key).get(half)
        : undefined;
    return data ? [{ data, series, decided: decided.get(halfKey(series.key, half)) }] : [];
  });
  if (asked.length === 0 || asked.some((one) => !one.decided)) return undefined;
  const months = halves.months(half);
  return {
    half,
    period: bucketOf(months[0]!, HALF_YEAR),
    months,
    comments,
    answers: together(
      tree,
      asked.map(({ data }) => data),
    ),
    classes: (leaves) =>
      asked
        .map(({ data, series }) => {
          const sum = sumOf(data, leaves, ALL_MONTHS);
          return sum.length === 0 ? [0, 0, 0] : classCounts(sum, series.measure);
        })
        .reduce((a, b) => plus(a, b), [0, 0, 0]),
    bases: asked.map(({ data, decided: one }) => ({ data, decided: one! })),
  };
}

/** Where it may be told how many commented, beside how many answered. */
function tellComments(stage: Stage, voice: Voice, it: Half): Family {
  const { tree } = stage.gathered;
  const { thresholds } = stage;
  const { bases, answers, comments } = it;
  const values = yesAndRest(
    stage,
    voice,
    it,
    { figures: answers, classes: it.classes, subject: { what: 'answers' } },
    { figures: comments, subject: { what: 'comments' } },
    { yes: thresholds.comments, rest: thresholds.respondents },
  );
  const family = splittable(
    tree,
    {
      released: tree.ids.map((_, v) =>
        bases.every(
          ({ data, decided }) =>
            decided.grains.period.released[v] || activeLeaves(data, below(tree, v), ALL_MONTHS).length === 0,
        ),
      ),
      parts: tree.ids.map((_, l) => bases.map(({ decided }) => decided.grains.period.owner[l]).join()),
      strict: bases.length > 1,
      answers: answers.answers,
    },
    values,
    {
      ...splitOptions(stage, voice),
      allowed: (v) => below(tree, v).every((l) => bases.every(({ decided }) => !decided.fixed.has(l))),
    },
  );
  tell(stage, voice, it, family, comments, { what: 'comments' });
  return family;
}

/**
 * Where each theme and term may be told. Comments without a theme ("other") are those with none of all themes together,
 * so they are told only where the comments with some other theme are enough beside every theme that is told.
 */
function tellTopics(stage: Stage, voice: Voice, it: Half, comments: Family): void {
  const { tree } = stage.gathered;
  const { thresholds } = stage;
  const told: { family: Family; figures: Figures }[] = [];
  const isOther = ({ subject }: Voice['topics'][number]) =>
    subject.what === 'theme' && subject.theme === OTHER_THEME;
  const inOrder = [...voice.topics.filter((one) => !isOther(one)), ...voice.topics.filter(isOther)];
  for (const topic of inOrder) {
    const figures = stage.gathered.figuresOf(topic.key).get(it.half);
    if (!figures) continue;
    const values = yesAndRest(
      stage,
      voice,
      it,
      {
        figures: it.comments,
        classes: (leaves) => classesOfText({ what: 'comments' }, it.comments, leaves),
        subject: { what: 'comments' },
      },
      { figures, subject: topic.subject },
      { yes: thresholds.comments, rest: thresholds.comments },
    );
    const unsafe = isOther(topic) ? besideOther(tree, it.comments, figures, told, thresholds.comments) : [];
    const family = splittable(
      tree,
      {
        released: comments.released,
        parts: comments.owner,
        strict: false,
        answers: it.answers.answers,
      },
      values,
      {
        ...splitOptions(stage, voice),
        allowed: (v) => !below(tree, v).some((l) => unsafe.includes(l)),
      },
    );
    if (topic.subject.what === 'theme') told.push({ family, figures });
    tell(stage, voice, it, family, figures, topic.subject);
  }
}

/** Leaves where a theme that is told leaves too few comments with some other theme. */
function besideOther(
  tree: Tree,
  comments: Figures,
  other: Figures,
  told: readonly { family: Family; figures: Figures }[],
  minimum: number,
): number[] {
  const [all, without] = [totals(comments), totals(other)];
  return told.flatMap(({ family, figures }) => {
    const withTheme = totals(figures);
    return tree.ids.flatMap((_, v) => {
      const block = family.released[v] ? family.blocks[v]! : [];
      const left = block.reduce((sum, l) => sum + all[l]! - without[l]! - withTheme[l]!, 0);
      return left < minimum ? block : [];
    });
  });
}

function splitOptions({ thresholds }: Stage, voice: Voice) {
  return {
    members: thresholds.members,
    crowd: 'served-by' as const,
    mixed: voice.audience !== 'customer',
  };
}

function tell(
  stage: Stage,
  voice: Voice,
  it: Half,
  family: Family,
  figures: Figures,
  subject: Subject,
): void {
  const { tree } = stage.gathered;
  stage.sheets.add(
    sheetOf(tree, family, figures, ALL_MONTHS, {
      respondents: (leaves) =>
        respondentsOf(figures, leaves, ALL_MONTHS, distinctOf(stage, voice, it, subject)),
      members: (leaves) => peopleOf(tree, leaves, 'served-by'),
      units: (leaves) => mappingOf(stage.unitsOf, tree, leaves, it.months),
    }),
    { audience: voice.audience, lane: voice.lane, bucket: it.period, subject },
  );
}

function distinctOf(stage: Stage, { audience, lane }: Voice, it: Half, subject: DistinctQuery['subject']) {
  return distinctIn(stage.gathered, stage.distinct, it.half, { audience, lane, subject });
}

/** Answers of several measures as one: answers add up, respondents are at least those of the largest. */
function together(tree: Tree, parts: readonly Figures[]): Figures {
  if (parts.length === 1) return parts[0]!;
  const sum = emptyFigures(tree);
  for (const part of parts)
    for (let l = 0; l < tree.ids.length; l++)
      for (const t of ALL_MONTHS) {
        sum.answers[l]![t]! += part.answers[l]![t]!;
        sum.respondents[l]![t] = Math.max(sum.respondents[l]![t]!, part.respondents[l]![t]!);
      }
  return sum;
}

/** Counts per class of comments, of a theme; of terms no classes are counted. */
function classesOfText(subject: Subject, figures: Figures, leaves: readonly number[]): number[] {
  const sum = sumOf(figures, leaves, ALL_MONTHS);
  if (sum.length === 0 || subject.what === 'term') return [0, 0, 0];
  return subject.what === 'comments' ? sum.slice(1) : sum.slice(2);
}

/** The attribute "is one of `part`" of the answers `all`, as its two values. */
function yesAndRest(
  stage: Stage,
  voice: Voice,
  it: Half,
  all: { figures: Figures; classes: AttributeValue['classes']; subject: DistinctQuery['subject'] },
  part: { figures: Figures; subject: Subject },
  minimum: { yes: number; rest: number },
): AttributeValue[] {
  const inAllOf = totals(all.figures);
  const inPart = totals(part.figures);
  const least = leastRespondents(all.figures, ALL_MONTHS, [part.figures]);
  const { tree } = stage.gathered;
  const classes = (leaves: readonly number[]) => classesOfText(part.subject, part.figures, leaves);
  const { audience, lane } = voice;
  const distinctPart = distinctOf(stage, voice, it, part.subject);
  return [
    {
      answers: inPart,
      respondents: (leaves) => respondentsOf(part.figures, leaves, ALL_MONTHS, distinctPart),
      minimum: minimum.yes,
      classes,
    },
    {
      answers: inAllOf.map((n, l) => Math.max(0, n - inPart[l]!)),
      respondents: (leaves) =>
        stage.distinct
          ? stage.distinct({
              audience,
              lane,
              subject: all.subject,
              without: [part.subject],
              teams: leaves.map((l) => tree.ids[l]!),
              months: it.months,
            })
          : leaves.reduce((sum, l) => sum + least[l]!, 0),
      minimum: minimum.rest,
      classes: (leaves) => {
        const whole = all.classes(leaves);
        return part.subject.what === 'term' ? [0, 0, 0] : classes(leaves).map((n, c) => whole[c]! - n);
      },
    },
  ];
}
