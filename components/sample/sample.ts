import type { PanelView } from '../../core/model/messages.ts';
import type { SeatStatus } from '../../core/model/seat-status.ts';
import type { TeamLine } from '../../core/model/team-view.ts';
import { ask } from '../ui/background.ts';
import { JOB_PAGE, SAMPLE_TEAMS, TREE_PAGE } from './sample-pages.ts';

/** What the stage has of the sample company once it is there. */
export interface Sample {
  status: SeatStatus;
  job: Extract<PanelView, { state: 'ready' }>;
  tree: Extract<PanelView, { state: 'ready' }>;
  lines: readonly TeamLine[];
}

/** A ready card of the sample company on one of its pages. */
async function samplePage(context: typeof JOB_PAGE, team?: string) {
  const panel = await ask('sample-page', { context, ...(team === undefined ? {} : { team }) });
  if (panel.state !== 'ready') throw new Error(panel.state);
  return panel;
}

/** Brings the sample company up. It is part of the extension: nothing is asked of any network. */
export function openSample(): Promise<Sample> {
  const opening = bringUp();
  // Opened ahead of the click that shows it, it may fail unseen; whoever shows it says so.
  opening.catch(() => {});
  return opening;
}

async function bringUp(): Promise<Sample> {
  const status = await ask('open-sample');
  const [job, tree, { lines }] = await Promise.all([
    samplePage(JOB_PAGE),
    samplePage(TREE_PAGE),
    ask('team-lines', { ids: SAMPLE_TEAMS, sample: true }),
  ]);
  return { status, job, tree, lines };
}

/** Moves a card of the sample company's tree to another team. */
export function sampleTeam(team: string) {
  return samplePage(TREE_PAGE, team);
}
