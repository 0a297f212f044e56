import type { PageMessage, PanelMessage } from '../../core/model/messages.ts';
import type { SeatStatus } from '../../core/model/seat-status.ts';
import type { HostGrant } from '../../core/model/settings.ts';
import type { SignInState } from '../../core/model/sign-in.ts';
import * as panels from '../unit/components/fixtures/panels.ts';
import * as teams from '../unit/components/fixtures/teams.ts';
import * as work from '../unit/components/fixtures/work.ts';

/** What surfaces need of a browser, with a background that answers from the fixtures. Not part of the extension. */

const asked = new URLSearchParams(location.search);
const state = asked.get('state') ?? 'ready';
const VIEWS = [
  teams.heatingNorth,
  teams.serviceDeskNorth,
  work.careWithWork,
  teams.chimneyChecks,
  teams.escalations,
  teams.trainingDepot,
  teams.keyAccounts,
  teams.payroll,
];
const status: SeatStatus =
  state === 'stale'
    ? panels.STALE
    : (panels.SEAT_STATES.find((other) => other.state === state) ?? panels.STATUS);
const ready = status.state === 'ready' || status.state === 'stale';
const managed = asked.has('managed');
const grants: HostGrant[] = [
  { adapter: 'orangehrm', origin: 'https://hr.tallwater.example/*' },
  { adapter: 'greenhouse', origin: 'https://*.greenhouse.io/*' },
];
const page =
  asked.get('page') === 'not-mapped'
    ? panels.NOT_MAPPED
    : panels.ready(teams.heatingNorth, { ...panels.VACANCY, requisitionId: '51' });

const REDIRECT = 'https://ncagcliikgkdoiglefgpiaolkifekokd.chromiumapp.org/sign-in';
const signIn: SignInState | undefined =
  asked.has('signed-in') || state.startsWith('sign-in')
    ? {
        state: state === 'sign-in' ? 'none' : state === 'sign-in-again' ? 'ended' : 'signed-in',
        name: 'Anna Muster',
        ...(ready && { until: '2026-11-05T11:30:00Z' }),
        renews: ready,
        redirectUri: REDIRECT,
        origins: ['https://login.tallwater.example/*'],
      }
    : undefined;

function answer(message: PageMessage | PanelMessage): unknown {
  switch (message.type) {
    case 'seat-status':
    case 'pull-now':
    case 'use-sample':
    case 'open-sample':
      return managed ? { ...status, managed: true } : status;
    case 'seat-settings':
      return {
        ...(signIn && { signIn }),
        redirectUri: REDIRECT,
        settings: {
          signIn: signIn ? { issuer: 'https://login.tallwater.example', clientId: 'customer-lens' } : null,
          ...(ready ? { address: 'https://intranet.tallwater.example/customer-lens/' } : {}),
          allowTokenOverHttp: false,
          hrTools: ready ? grants : [],
          placement: {},
          myTeams: [
            'heating-north',
            'service-desk-north',
            'complaints-care',
            'chimney-checks',
            'training-depot',
          ],
          language: 'auto',
        },
        locked: managed ? ['address', signIn ? 'signIn' : 'token', 'hrTools'] : [],
        hasToken: false,
      };
    case 'team-lines':
      return {
        lines: (ready ? VIEWS : [])
          .filter((view) => message.ids?.includes(view.team.id) ?? true)
          .map(panels.lineOf),
      };
    case 'team-view':
      return { view: VIEWS.find((view) => view.team.id === message.team) ?? null };
    case 'current-page':
      return ready ? { state: 'known', panel: page } : { state: 'no-hr-tool' };
    case 'seen-changes':
      return { seen: {} };
    case 'own-pins':
      return {
        pins: ready
          ? [
              {
                host: 'orangehrm',
                kind: 'requisition',
                id: '51',
                team: 'heating-north',
                title: 'Heating Fitter',
              },
            ]
          : [],
      };
    case 'saved-adapters':
      return { own: [], released: [] };
    case 'sample-page':
      return panels.ready(teams.serviceDeskNorth, message.context);
    case 'panel-view':
      return ready ? page : { state: 'seat', status, context: panels.VACANCY };
    case 'set-settings':
    case 'set-token':
      return { status };
    default:
      return { ok: true };
  }
}

const listeners = { addListener() {}, removeListener() {} };

export const browser = {
  runtime: {
    sendMessage: async (message: PageMessage | PanelMessage) => structuredClone(answer(message)),
    getURL: (path: string) => path,
    onMessage: listeners,
  },
  permissions: {
    contains: async ({ origins }: { origins: string[] }) => origins[0]?.includes('tallwater') ?? false,
    request: async () => true,
    remove: async () => true,
    getAll: async () => ({ origins: [] }),
  },
  tabs: { query: async () => [{ id: 7, windowId: 1 }], create: async () => ({}), onActivated: listeners },
};
