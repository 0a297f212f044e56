import { useState } from 'react';
import { BriefCard } from '../brief/brief-card.tsx';
import { UnitCard } from '../unit/unit-card.tsx';
import UnitMore from '../unit/unit-more.tsx';
import UnitTab from '../unit/unit-tab.tsx';
import { type Sample, sampleTeam } from './sample.ts';
import { TREE_TEAMS } from './sample-pages.ts';
import { useSampleText } from './text.ts';
import { ToolPage } from './tool-page.tsx';

/** The organisation's page with the card of the team that is clicked; then next steps; then the brief. */
export function PartnerSteps({
  step,
  sample,
  onStep,
}: {
  step: number;
  sample: Sample;
  onStep: (step: number) => void;
}) {
  const { t } = useSampleText();
  const [panel, setPanel] = useState(sample.tree);
  const [unfolded, setUnfolded] = useState(false);
  const { view } = panel;
  const now = Date.now();
  const pick = (team: string) => {
    sampleTeam(team).then(setPanel, () => {});
  };
  // The card's own list: the page's teams as they were matched, in the page's order.
  const teams = [{ id: sample.tree.view.team.id, name: sample.tree.view.team.name }, ...sample.tree.others];
  return (
    <>
      <ToolPage title={t('sample.tree.title')}>
        <ul className="cl-tool-tree">
          {TREE_TEAMS.flatMap((name) => teams.find((team) => team.name === name) ?? []).map(
            ({ id, name }) => (
              <li key={id}>
                <button type="button" aria-pressed={id === view.team.id} onClick={() => pick(id)}>
                  {name}
                </button>
              </li>
            ),
          )}
        </ul>
      </ToolPage>
      {step === 1 ? (
        <UnitCard
          panel={{ ...panel, others: [] }}
          now={now}
          unfolded={unfolded}
          onUnfold={setUnfolded}
          onUnit={() => onStep(2)}
          onBrief={() => onStep(3)}
        >
          <UnitMore key={view.team.id} view={view} now={now} />
        </UnitCard>
      ) : (
        <div className="cl-stage-panel">
          {step === 2 ? <UnitTab key={view.team.id} view={view} now={now} /> : <BriefCard view={view} />}
        </div>
      )}
    </>
  );
}
