import { addressPattern } from '../model/origins.ts';
import type { SeatStatus } from '../model/seat-status.ts';
import type { SeatSettings } from '../model/settings.ts';
import { needsOf, type SignInTarget } from '../sign-in/sign-in.ts';
import type { HeldRelease, PullState, Single } from './database/seat-db.ts';
import { type Effective, effective, emptySettings, type ReadPolicy, readPolicy } from './policy.ts';
import type { SeatPorts } from './ports.ts';
import { seatStatus } from './status.ts';

/** Everything that decides what a seat may do and show, read in one transaction. */
export interface Situation {
  read: ReadPolicy;
  settings: SeatSettings;
  effective: Effective;
  pulls: PullState;
  held: HeldRelease | undefined;
  permitted: boolean;
  target: SignInTarget | undefined;
  needs: 'sign-in' | 'sign-in-again' | undefined;
}

/** What is stored of a seat, apart from what it shows. */
type Stored = Partial<Omit<Single, 'org' | 'lines' | 'adapters'>>;

/** Reads stored settings, policy and permissions as one. */
export async function situationOf(stored: Stored, ports: SeatPorts): Promise<Situation> {
  const read = readPolicy(stored.policy);
  const settings = stored.settings ?? emptySettings();
  const holds = effective(read, settings, stored.token);
  const pattern = holds.address === undefined ? null : addressPattern(holds.address);
  const target =
    holds.enabled && holds.signIn && holds.address !== undefined && pattern !== null
      ? { config: holds.signIn, origin: new URL(holds.address).origin }
      : undefined;
  return {
    target,
    needs: target && needsOf(target, stored.signedIn),
    read,
    settings,
    effective: holds,
    pulls: stored.pulls ?? { failures: 0 },
    held: stored.release,
    permitted:
      holds.address === ports.sampleAddress || (pattern !== null && (await ports.permitted(pattern))),
  };
}

/** The state of a seat in this situation. @param now in milliseconds since 1970 */
export function statusOf(situation: Situation, now: number): SeatStatus {
  return seatStatus({ ...situation, now });
}
