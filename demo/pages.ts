import type { Size } from '../test/browsers/driver.ts';

/** A stop of the tour through the demo. */
export interface Stop {
  /** File name of its picture. */
  id: string;
  title: string;
  /** Path on the demo HR site, or page of the extension. */
  path: string;
  on: 'hr-site' | 'extension';
  /** What a page of the HR site must show of us. */
  expects?: 'panel' | 'nothing';
  /** The panel is opened up before the second picture. */
  unfold?: boolean;
  size?: Size;
}

const WINDOW: Size = { width: 1280, height: 1000 };
const ORANGE = '/web/index.php';
const CATS = '/opencats/index.php';

/** Every page and surface of the demo, in the order in which they are shown to people. */
export const STOPS: readonly Stop[] = [
  stop('vacancy-42', 'Vacancy 42, Service Desk North', `${ORANGE}/recruitment/addJobVacancy/42`, true),
  stop('vacancy-45', 'Vacancy 45, Showrooms Continent', `${ORANGE}/recruitment/addJobVacancy/45`, true),
  stop('vacancy-48', 'Vacancy 48, Payroll', `${ORANGE}/recruitment/addJobVacancy/48`),
  stop('vacancy-51', 'Vacancy 51, Heating North', `${ORANGE}/recruitment/addJobVacancy/51`, true),
  stop('vacancy-52', 'Vacancy 52, a unit that nobody mapped', `${ORANGE}/recruitment/addJobVacancy/52`),
  stop('candidate', 'A candidate', `${ORANGE}/recruitment/addCandidate/1`),
  stop('organisation', 'Organisation structure', `${ORANGE}/admin/viewCompanyStructure`, true),
  stop('employee', 'An employee', `${ORANGE}/pim/viewPersonalDetails/empNumber/1`),
  { ...stop('absence', 'Absence', `${ORANGE}/leave/viewLeaveList`), expects: 'nothing' },
  stop('job-order', 'Job order in the second tool', `${CATS}?m=joborders&a=show&jobOrderID=42`, true),
  stop('cats-candidate', 'A candidate in the second tool', `${CATS}?m=candidates&a=show&candidateID=1`),
  surface('popup', 'Popup', 'popup.html', { width: 380, height: 600 }),
  surface('side-panel', 'Side panel', 'sidepanel.html', { width: 400, height: 1000 }),
  surface('options', 'Options', 'options.html', WINDOW),
  surface('station', 'Station', 'station.html', WINDOW),
  surface('welcome', 'Welcome', 'welcome.html', WINDOW),
];

/** The page that the demo opens with. */
export const FIRST_STOP = STOPS[0] as Stop;

function stop(id: string, title: string, path: string, unfold = false): Stop {
  return { id, title, path, on: 'hr-site', expects: 'panel', unfold, size: WINDOW };
}

function surface(id: string, title: string, path: string, size: Size): Stop {
  return { id, title, path, on: 'extension', size };
}
