import type { HostPermissions, SignInWindow } from '../../../components/station/tools/tool-session.ts';
import type { StationDb } from '../../../core/station/database/station-db.ts';
import type { JobTools } from '../../../core/station/intake/jobs.ts';

/** What jobs run with, here and now and alone. */
export function jobTools(store: StationDb, now: () => number): JobTools {
  return {
    store,
    clock: () => 0,
    pause: async () => {},
    now,
    random: () => 0.5,
    exclusive: (_, run) => run(),
  };
}

/** A window in which nobody signs in. */
export const NO_WINDOW: SignInWindow = {
  redirectUri: 'https://abc.chromiumapp.org/sign-in',
  authorize: () => Promise.reject(new Error('No window here.')),
};

/** A browser that lets everything be asked. */
export const ALLOWED: HostPermissions = {
  allowed: async () => true,
  request: async () => true,
  giveBack: async () => {},
  onChanged: () => {},
};
