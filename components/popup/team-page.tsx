import { useEffect, useState } from 'react';
import type { TeamView } from '../../core/model/team-view.ts';
import { CustomersTab } from '../team/customers-tab.tsx';
import { Partner } from '../team/partner.tsx';
import { Button, IconButton } from '../ui/button.tsx';
import { usePopupText } from './text.ts';

/** One team in the popup: what its customers say, praise to pass on first. */
export default function TeamPage({
  team,
  name,
  teamView,
  onBack,
  onSidePanel,
}: {
  team: string;
  name: string;
  teamView: (team: string) => Promise<TeamView | null>;
  onBack: () => void;
  onSidePanel?: () => void;
}) {
  const { t } = usePopupText();
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
  }, [team, teamView]);
  return (
    <div className="cl-popup" data-team="">
      <header className="cl-popup-head">
        <IconButton icon="back" label={t('popup.back')} onClick={onBack} />
        <h1 className="cl-popup-title">
          {name} <Partner is={view?.team.partner} />
        </h1>
        {onSidePanel ? (
          <Button look="bare" icon="panel" onClick={onSidePanel}>
            {t('action.side-panel')}
          </Button>
        ) : null}
      </header>
      {view ? <CustomersTab view={view} praiseFirst /> : null}
      {view === null ? <p className="cl-quiet">{t('state.nothing.title')}</p> : null}
    </div>
  );
}
