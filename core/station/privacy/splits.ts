import { type AttributeValue, besides, leastRespondents, type Margin, splittable } from './attribute.ts';
import { distinctIn } from './gather.ts';
import { classCounts, respondentsOf, sumOf, totals } from './half-year.ts';
import type { Subject } from './log.ts';
import { type DecidedHalf, type HalfOf, type Stage, write } from './scores.ts';
import { below } from './tree.ts';

/** Channels and segments of a half-year that is over: margins only, each within what is shown for the half-year. */
export function decideSplits(stage: Stage, it: HalfOf, { grains, fixed }: DecidedHalf): void {
  const { gathered, thresholds } = stage;
  const { tree } = gathered;
  const { data, positions, period, options } = it;
  const told: Margin[] = [];
  for (const by of ['channel', 'segment'] as const) {
    const chosen = it.series.splits.flatMap(({ split, key }) => {
      const figures = split.by === by ? gathered.figuresOf(key).get(it.half) : undefined;
      return figures ? [{ split, figures, subject: { ...it.subject, split } }] : [];
    });
    if (chosen.length === 0) continue;
    const values = valuesOf(stage, it, chosen);
    const margin = besides(tree, values, told, thresholds.respondents, (allowed) =>
      splittable(
        tree,
        {
          released: grains.period.released,
          parts: grains.period.owner,
          strict: false,
          answers: data.answers,
        },
        values,
        {
          members: thresholds.members,
          crowd: options.crowd,
          mixed: options.mixed !== undefined,
          allowed: (v) => allowed(v) && below(tree, v).every((l) => !fixed.has(l)),
        },
      ),
    );
    told.push(margin);
    for (const { figures, subject } of chosen)
      write(stage, it, subject, period, figures, margin.family, positions, distinctOf(stage, it, subject));
  }
}

type Chosen = { figures: HalfOf['data']; subject: Extract<Subject, { what: 'scores' }> };

/** The values of a split, and the answers without one as a value of their own. */
function valuesOf(stage: Stage, it: HalfOf, chosen: readonly Chosen[]): AttributeValue[] {
  const { data, positions, series } = it;
  const minimum = stage.thresholds.respondents;
  const classesIn = (figures: HalfOf['data'], leaves: readonly number[]) => {
    const sum = sumOf(figures, leaves, positions);
    return sum.length === 0 ? [0, 0, 0] : classCounts(sum, series.measure);
  };
  const values: AttributeValue[] = chosen.map(({ figures, subject }) => ({
    answers: totals(figures),
    respondents: (leaves) => respondentsOf(figures, leaves, positions, distinctOf(stage, it, subject)),
    minimum,
    classes: (leaves) => classesIn(figures, leaves),
  }));
  const named = [...values];
  const least = leastRespondents(
    data,
    positions,
    chosen.map(({ figures }) => figures),
  );
  const months = positions.map((t) => it.months[t]!);
  values.push({
    answers: totals(data).map((n, l) =>
      Math.max(0, n - named.reduce((sum, value) => sum + value.answers[l]!, 0)),
    ),
    respondents: (leaves) =>
      stage.distinct
        ? stage.distinct({
            ...it.voice,
            subject: it.subject,
            without: chosen.map(({ subject }) => subject),
            teams: leaves.map((l) => stage.gathered.tree.ids[l]!),
            months,
          })
        : leaves.reduce((sum, l) => sum + least[l]!, 0),
    minimum,
    classes: (leaves) =>
      named.reduce(
        (left, value) => value.classes(leaves).map((n, c) => left[c]! - n),
        classesIn(data, leaves),
      ),
  });
  return values;
}

function distinctOf(stage: Stage, it: HalfOf, subject: Subject) {
  return distinctIn(stage.gathered, stage.distinct, it.half, { ...it.voice, subject });
}
