import type { TeamView } from '../../core/model/team-view.ts';
import type { Decision } from '../../core/seat/advice/decision.ts';
import { DecisionCheck } from '../service/decision-check.tsx';
import { Applicants } from './applicants.tsx';
import { Questions, type RequisitionOfPage } from './questions.tsx';
import { SayItStraight } from './say-it-straight.tsx';

/** What is decided on a job's page. */
const OF_JOBS: readonly Decision[] = ['job', 'offer'];

/** What an unfolded job card holds beyond the themes: loaded when it unfolds, so that the card paints at once. */
export default function JobMore({ view, requisition }: { view: TeamView; requisition: RequisitionOfPage }) {
  const off = view.settings.modulesOff;
  return (
    <>
      {off.includes('questions') ? null : (
        <>
          <SayItStraight view={view} />
          <Questions view={view} requisition={requisition} brief />
        </>
      )}
      {off.includes('candidate-experience') || !view.candidates ? null : <Applicants view={view} />}
      <DecisionCheck view={view} decisions={OF_JOBS} />
    </>
  );
}
