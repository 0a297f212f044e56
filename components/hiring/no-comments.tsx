import type { TeamView } from '../../core/model/team-view.ts';
import { jobAdvice } from '../../core/seat/advice/job.ts';
import { useHiringText } from './text.ts';

/** What is known where the team's comments may not be shown or there are none: its score, and the unit above. */
export function NoComments({ view }: { view: TeamView }) {
  const { language, foreign } = useHiringText();
  return <p className="cl-quiet">{jobAdvice(view, language).sentences.map(foreign).join(' ')}</p>;
}
