import type { ReadAdAnswer } from '../../core/model/messages.ts';
import type { TeamView } from '../../core/model/team-view.ts';
import { HowDoWeKnow } from '../team/how.tsx';
import { AdCheck } from './ad-check.tsx';
import { Applicants } from './applicants.tsx';
import { Onboarding } from './onboarding.tsx';
import { Questions, type RequisitionOfPage } from './questions.tsx';
import { SayItStraight } from './say-it-straight.tsx';
import { useHiringText } from './text.ts';

/** All that hiring for this team can take from its customers: the same for every candidate. */
export default function HiringTab({
  view,
  requisition,
  onReadAd,
  leadToAd = false,
}: {
  view: TeamView;
  requisition: RequisitionOfPage | undefined;
  onReadAd: () => Promise<ReadAdAnswer>;
  /** Somebody came for the ad check. */
  leadToAd?: boolean;
}) {
  const { t } = useHiringText();
  const on = (module: TeamView['settings']['modulesOff'][number]) =>
    !view.settings.modulesOff.includes(module);
  return (
    <div className="cl-stack">
      <h2 className="cl-for-reader">{t('side.tab.hiring')}</h2>
      {on('questions') ? (
        <>
          <Questions view={view} requisition={requisition} />
          <SayItStraight view={view} />
        </>
      ) : null}
      {on('ad-check') ? <AdCheck key={view.team.id} view={view} onRead={onReadAd} lead={leadToAd} /> : null}
      {on('questions') ? <Onboarding view={view} /> : null}
      {on('candidate-experience') ? <Applicants view={view} /> : null}
      <p className="cl-small">
        <strong>{t('card.information')}</strong> {t('how.purpose')}
      </p>
      <HowDoWeKnow view={view} />
    </div>
  );
}
