import '../../components/ui/ui.css';
import '../../components/team/team.css';
import '../../components/hiring/hiring.css';
import '../../components/unit/unit.css';
import '../../components/brief/brief.css';
import './gallery.css';
import { type ReactNode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import BriefTab from '../../components/brief/brief-tab.tsx';
import { AdCheck } from '../../components/hiring/ad-check.tsx';
import { Applicants } from '../../components/hiring/applicants.tsx';
import { JobCard } from '../../components/hiring/job-card.tsx';
import JobMore from '../../components/hiring/job-more.tsx';
import { Levers } from '../../components/hiring/levers.tsx';
import { Onboarding } from '../../components/hiring/onboarding.tsx';
import { Questions } from '../../components/hiring/questions.tsx';
import { SayItStraight } from '../../components/hiring/say-it-straight.tsx';
import { DecisionCheck } from '../../components/service/decision-check.tsx';
import { PersonChip } from '../../components/team/person-chip.tsx';
import { PageState, SeatState } from '../../components/team/state-card.tsx';
import { TeamRows } from '../../components/team/team-rows.tsx';
import { LanguageProvider } from '../../components/ui/text.tsx';
import { UnitCard } from '../../components/unit/unit-card.tsx';
import UnitMore from '../../components/unit/unit-more.tsx';
import UnitTab from '../../components/unit/unit-tab.tsx';
import type { PanelView } from '../../core/model/messages.ts';
import type { TeamView } from '../../core/model/team-view.ts';
import { localeFor } from '../../core/texts/texts.ts';
import * as panels from '../unit/components/fixtures/panels.ts';
import * as teams from '../unit/components/fixtures/teams.ts';
import * as work from '../unit/components/fixtures/work.ts';

/** Every card in every state, one below the other, at the width and in the language that the address asks for. */

const asked = new URLSearchParams(location.search);
const width = Number(asked.get('width') ?? 560);
const locale = localeFor(navigator.languages, undefined, asked.get('lang'));
document.documentElement.lang = locale === 'de' ? 'de' : 'en';
document.documentElement.style.setProperty('--gallery-width', `${width}px`);

const nothing = () => {};
const common = { now: panels.NOW, onSidePanel: nothing, onWrongTeam: nothing, onOptions: nothing };

function Job({ panel, open = false }: { panel: Extract<PanelView, { state: 'ready' }>; open?: boolean }) {
  const [unfolded, setUnfolded] = useState(open);
  return (
    <JobCard {...common} onHiring={nothing} panel={panel} unfolded={unfolded} onUnfold={setUnfolded}>
      <JobMore view={panel.view} requisition={{ id: '42' }} />
    </JobCard>
  );
}

function Unit({ panel, open = false }: { panel: Extract<PanelView, { state: 'ready' }>; open?: boolean }) {
  const [unfolded, setUnfolded] = useState(open);
  return (
    <UnitCard
      {...common}
      panel={panel}
      unfolded={unfolded}
      onUnfold={setUnfolded}
      onPick={nothing}
      onUnit={nothing}
      onBrief={nothing}
    >
      <UnitMore view={panel.view} now={panels.NOW} />
    </UnitCard>
  );
}

const noPage = async () => ({ ad: null, why: 'no-page' }) as const;
const HIRING_TEAMS = [
  ['full', teams.hiringNorth],
  ['not-sure', teams.plumbing],
  ['hidden', teams.chimneyChecks],
  ['empty', teams.nobodyAsked],
] as const;
const AD =
  'Service Desk Agent (Leeds)\n\nWe call back within two hours: that is our promise, and you stand for it.\n\nWhat you bring\n- Two years in a contact centre\n- Fluent English\n- You stay friendly';
const HIRING_ADS = [
  ['hints', teams.hiringNorth, AD],
  ['clean', teams.plumbing, 'You listen, and you explain what you do.'],
  ['unread', teams.hiringNorth, ''],
  ['hidden', teams.chimneyChecks, ''],
] as const;
const { ready, person, VACANCY, UNIT_PAGE, CANDIDATE, EMPLOYEE } = panels;
/** As wide as the side panel lets it be. */
function Side({ children }: { children: ReactNode }) {
  return <div style={{ containerType: 'inline-size' }}>{children}</div>;
}

const UNIT_VIEWS: [name: string, view: TeamView][] = [
  ['full', work.careWithWork],
  ['colleagues', work.payrollWithWork],
  ['not-sure', teams.plumbing],
  ['hidden', teams.keyAccounts],
  ['empty', teams.nobodyAsked],
];
const SPECIMENS: [name: string, node: ReactNode][] = [
  ['job-folded', <Job key="1" panel={ready(teams.serviceDeskNorth, VACANCY)} />],
  ['job-unfolded', <Job key="2" open panel={ready(teams.serviceDeskNorth, VACANCY)} />],
  ['job-real-change', <Job key="3" panel={ready(teams.heatingNorth, VACANCY)} />],
  ['job-pooled', <Job key="4" open panel={ready(teams.chimneyChecks, VACANCY)} />],
  ['job-together', <Job key="5" panel={ready(teams.escalations, VACANCY)} />],
  ['job-all-alike', <Job key="6" panel={ready(teams.allAlike, VACANCY)} />],
  ['job-hidden', <Job key="7" panel={ready(teams.keyAccounts, VACANCY)} />],
  ['job-collecting', <Job key="8" panel={ready(teams.trainingDepot, VACANCY)} />],
  ['job-none', <Job key="9" panel={ready(teams.nobodyAsked, VACANCY)} />],
  ['job-colleagues', <Job key="10" panel={ready(teams.payroll, VACANCY)} />],
  ['job-stale', <Job key="11" panel={ready(teams.serviceDeskNorth, VACANCY, { status: panels.STALE })} />],
  ...UNIT_VIEWS.flatMap(([name, view]): [string, ReactNode][] => [
    [
      `unit-tab-${name}`,
      <Side key={`unit ${name}`}>
        <UnitTab view={view} now={panels.NOW} />
      </Side>,
    ],
    [
      `brief-tab-${name}`,
      <Side key={`brief ${name}`}>
        <BriefTab view={view} now={panels.NOW} />
      </Side>,
    ],
  ]),
  ['unit-folded', <Unit key="12" panel={ready(work.careWithWork, UNIT_PAGE)} />],
  ['unit-unfolded', <Unit key="13" open panel={ready(work.careWithWork, UNIT_PAGE)} />],
  ['unit-recruiter', <Unit key="14" panel={ready(teams.complaintsForRecruiters, UNIT_PAGE)} />],
  ['unit-not-apart', <Unit key="15" panel={ready(teams.plumbing, UNIT_PAGE)} />],
  [
    'unit-picker',
    <Unit
      key="16"
      panel={ready(teams.heatingNorth, UNIT_PAGE, {
        others: [
          { id: 'heating-north', name: 'Heating North' },
          { id: 'plumbing', name: 'Plumbing' },
        ],
      })}
    />,
  ],
  ['unit-colleagues', <Unit key="17" panel={ready(teams.payroll, UNIT_PAGE)} />],
  [
    'chip-candidate',
    <PersonChip key="18" panel={person(teams.serviceDeskNorth, CANDIDATE)} onOpen={nothing} />,
  ],
  [
    'chip-employee',
    <PersonChip key="19" panel={person(teams.complaintsAndCare, EMPLOYEE)} onOpen={nothing} />,
  ],
  ['chip-colleagues', <PersonChip key="20" panel={person(teams.payroll, EMPLOYEE)} onOpen={nothing} />],
  ...HIRING_TEAMS.flatMap(([name, view]): [string, ReactNode][] => [
    [`questions-${name}`, <Questions key={`q ${name}`} view={view} requisition={{ id: '42' }} />],
    [`straight-${name}`, <SayItStraight key={`s ${name}`} view={view} />],
    [`onboarding-${name}`, <Onboarding key={`o ${name}`} view={view} />],
    [`levers-${name}`, <Levers key={`l ${name}`} view={view} />],
    [`applicants-${name}`, <Applicants key={`a ${name}`} view={view} />],
  ]),
  ...UNIT_VIEWS.map(([name, view]): [string, ReactNode] => [
    `decision-${name}`,
    <DecisionCheck key={`decision ${name}`} view={view} />,
  ]),
  ...HIRING_ADS.map(([name, view, text]): [string, ReactNode] => [
    `ad-${name}`,
    <AdCheck key={`ad ${name}`} view={view} onRead={noPage} {...(text ? { first: { text } } : {})} />,
  ]),
  ...panels.SEAT_STATES.map((status): [string, ReactNode] => [
    `seat-${status.state}`,
    <SeatState key={status.state} {...common} status={status} />,
  ]),
  ['page-not-mapped', <PageState key="21" {...common} panel={panels.NOT_MAPPED} />],
  ['page-layout', <PageState key="22" {...common} panel={panels.LAYOUT} />],
  [
    'team-rows',
    <TeamRows
      key="23"
      onOpen={nothing}
      lines={[
        teams.heatingNorth,
        teams.serviceDeskNorth,
        teams.chimneyChecks,
        teams.escalations,
        teams.trainingDepot,
        teams.keyAccounts,
        teams.payroll,
        teams.nobodyAsked,
      ].map(panels.lineOf)}
    />,
  ],
];

createRoot(document.getElementById('root')!).render(
  <LanguageProvider locale={locale}>
    <main className="gallery">
      <h1 className="cl-for-reader">Customer Lens: gallery</h1>
      {SPECIMENS.map(([name, node]) => (
        <div key={name} className="gallery-specimen" data-specimen={name}>
          <p className="gallery-name">{name}</p>
          {node}
        </div>
      ))}
    </main>
  </LanguageProvider>,
);
