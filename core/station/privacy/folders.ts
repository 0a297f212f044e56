import type { Audience } from '../../model/measure.ts';
import type { TeamId } from '../../model/team.ts';
import { teamTree } from '../../model/team-tree.ts';
import type { Month } from '../../model/time.ts';
import type { Decision } from './decide.ts';
import type { PublishedEntry } from './log.ts';

/** Who reads a folder, and how much of the decision it holds. */
interface FolderSpec {
  name: string;
  /** Whose answers it holds; absent: everybody's. Recruiters' folders leave out `employee`. */
  audiences?: readonly Audience[];
  /** Units whose subtrees it holds; absent: the whole company. */
  units?: readonly TeamId[];
}

type Folder = FolderSpec &
  Pick<Decision, 'blocks' | 'disclosure' | 'scores' | 'comments' | 'themes' | 'terms'>;

/**
 * Folders for different readers, all of them views of one decision: each holds part of what may be known by
 * everybody together, so that comparing folders, or reading several, tells nothing more than the decision does.
 */
export function folders(
  decision: Pick<Decision, 'blocks' | 'disclosure' | 'scores' | 'comments' | 'themes' | 'terms'>,
  teams: readonly { id: TeamId; parent?: TeamId }[],
  specs: readonly FolderSpec[],
): Folder[] {
  const { chain } = teamTree(teams);
  return specs.map((spec) => {
    const within = (team: TeamId) => !spec.units || chain(team).some((id) => spec.units!.includes(id));
    const blocks = decision.blocks.filter((block) => block.teams.every(within));
    const names = new Set(blocks.map(({ id }) => id));
    const allBlocks = new Set(decision.blocks.map(({ id }) => id));
    const holds = (cell: { node: string; audience: Audience }) =>
      (!spec.audiences || spec.audiences.includes(cell.audience)) &&
      (allBlocks.has(cell.node) ? names.has(cell.node) : within(cell.node));
    const scores = decision.scores.filter(holds);
    const comments = decision.comments.filter(holds);
    const themes = decision.themes.filter(holds);
    const terms = decision.terms.filter(holds);
    const used = new Set([...scores, ...comments, ...themes, ...terms].map(({ node }) => node));
    return {
      ...spec,
      blocks: blocks.filter(({ id }) => used.has(id)),
      disclosure: decision.disclosure
        .filter((line) => holds({ node: line.team, audience: line.audience }))
        .map(({ block, ...line }) =>
          line.state !== 'merged' || (block !== undefined && names.has(block))
            ? { ...line, ...(block === undefined ? {} : { block }) }
            : { ...line, state: 'hidden' as const },
        ),
      scores,
      comments,
      themes,
      terms,
    };
  });
}

/** The line of the log that tells which folder was written. Append it when it has been. */
export function publishedEntry(
  folder: Folder,
  { at, release, through }: { at: string; release: string; through: Month },
): PublishedEntry {
  const cells = [...folder.scores, ...folder.comments, ...folder.themes, ...folder.terms];
  return {
    kind: 'published',
    at,
    release,
    folder: folder.name,
    through,
    audiences: [...new Set(cells.map(({ audience }) => audience))].sort(),
    units: [...(folder.units ?? [])],
    cells: cells.length,
  };
}
