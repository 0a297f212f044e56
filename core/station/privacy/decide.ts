import { Thresholds } from '../../model/settings.ts';
import { Month } from '../../model/time.ts';
import type { Block, Disclosure } from '../../release/schema.ts';
import { decideComments } from './comments.ts';
import { type DropReason, gather } from './gather.ts';
import type { DecideInput } from './given.ts';
import type { ReleaseLogEntry } from './log.ts';
import { disclosureOf, type PreviewLine, previewOf, type ReleaseChanges } from './preview.ts';
import { type Cells, cellsOf } from './publishable.ts';
import { decideScores, type Stage } from './scores.ts';
import { Sheets } from './sheets.ts';
import { decideSplits } from './splits.ts';

export interface Decision extends Cells {
  blocks: Block[];
  disclosure: Disclosure[];
  /** Entries to append to the log before anything is published. */
  log: ReleaseLogEntry[];
  preview: {
    teams: PreviewLine[];
    totals: { shown: number; merged: number; hidden: number; noAnswers: number };
    changes: ReleaseChanges;
  };
  /** What was left out before deciding, and why. */
  dropped: { reason: DropReason; cells: number }[];
}

/**
 * Decides which cells may be released, and releases every bucket once.
 *
 * Every figure that comes out is a sum of blocks of the log (old entries and those to append); blocks are chosen so
 * that no set of answers with fewer respondents or people than the minimums can be computed from all of them.
 * @throws RangeError where the tree, a measure or a month does not fit; nothing may be published then.
 */
export function decide(input: DecideInput): Decision {
  Month.parse(input.through);
  Month.parse(input.periodStart);
  const thresholds = Thresholds.parse(input.thresholds);
  const sheets = new Sheets(input.log, thresholds, input.now);
  sheets.start(input.periodStart, input);
  const gathered = gather(input, sheets.from);
  const stage: Stage = {
    thresholds,
    distinct: input.distinct,
    unitsOf: input.unitsOf,
    gathered,
    sheets,
    decided: new Map(),
  };
  decideScores(stage, (it, decided) => decideSplits(stage, it, decided));
  decideComments(stage);
  const { tree } = gathered;
  const { blocks, ...cells } = cellsOf(tree, sheets.all(), thresholds);
  const lines = previewOf({ stage, cells: cells.scores, blocks });
  return {
    ...cells,
    blocks,
    disclosure: disclosureOf(tree, cells.scores, blocks, thresholds.members),
    log: sheets.added,
    preview: lines,
    dropped: [...gathered.dropped].map(([reason, n]) => ({ reason, cells: n })),
  };
}
