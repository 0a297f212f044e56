import { useEffect, useState } from 'react';
import type { TeamView } from '../../core/model/team-view.ts';
import { Popup, type PopupActions } from '../popup/popup.tsx';
import TeamPage from '../popup/team-page.tsx';
import { PraiseQuote } from '../team/quotes.tsx';
import { ask } from '../ui/background.ts';
import type { Sample } from './sample.ts';
import { useSampleText } from './text.ts';

const teamView = async (team: string) => (await ask('team-view', { team, sample: true })).view;

/** The popup with a manager's teams; then one of them; then thanks to pass on. */
export function ManagerSteps({
  step,
  sample,
  onStep,
}: {
  step: number;
  sample: Sample;
  onStep: (step: number) => void;
}) {
  const [team, setTeam] = useState(sample.lines[0]?.id ?? '');
  const actions: PopupActions = {
    teamView,
    allTeams: async () => (await ask('team-lines', { sample: true })).lines,
    saw: () => {},
    onTeam: (id) => {
      setTeam(id);
      onStep(2);
    },
  };
  return (
    <div className="cl-stage-popup">
      {step === 1 ? (
        <Popup status={sample.status} lines={sample.lines} seen={{}} now={Date.now()} actions={actions} />
      ) : step === 2 ? (
        <TeamPage
          key={team}
          team={team}
          name={sample.lines.find(({ id }) => id === team)?.name ?? ''}
          teamView={teamView}
          onBack={() => onStep(1)}
        />
      ) : (
        <Thanks team={team} />
      )}
    </div>
  );
}

/** Praise of one team, each with its thanks to copy. */
function Thanks({ team }: { team: string }) {
  const { t } = useSampleText();
  const [view, setView] = useState<TeamView | null>();
  useEffect(() => {
    let left = false;
    teamView(team).then(
      (answer) => !left && setView(answer),
      () => !left && setView(null),
    );
    return () => {
      left = true;
    };
  }, [team]);
  const praise = view?.quotes.filter(({ intent }) => intent === 'praise') ?? [];
  return (
    <div className="cl-popup cl-stack">
      <h2 className="cl-popup-title">{t('sample.thanks.title', { team: view?.team.name ?? '' })}</h2>
      <p>{t('sample.thanks.text')}</p>
      {praise.map((quote) => (
        <PraiseQuote key={quote.id} quote={quote} team={view?.team.name ?? ''} />
      ))}
      {view && praise.length === 0 ? <p className="cl-quiet">{t('sample.thanks.none')}</p> : null}
    </div>
  );
}
