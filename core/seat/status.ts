import { PullProblem, type SeatStatus } from '../model/seat-status.ts';
import type { SeatSettings } from '../model/settings.ts';
import type { HeldRelease, PullState } from './database/seat-db.ts';
import type { Effective } from './policy.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** After so many days without a server's word, what is cached is hidden. */
export const HIDE_AFTER_DAYS = 35;
/** After so many hours without a server's word, a release is shown "as of". */
const STALE_AFTER_HOURS = 48;

export interface StatusInput {
  effective: Effective;
  settings: SeatSettings;
  pulls: PullState;
  held: HeldRelease | undefined;
  /** Whether the browser lets us reach the address. */
  permitted: boolean;
  /** What the person has to do before the address can be asked; nothing where it is done, or not wanted. */
  needs?: 'sign-in' | 'sign-in-again' | undefined;
  /** Milliseconds since 1970. */
  now: number;
}

/** The state of a seat as a whole, from what is stored; pure. */
export function seatStatus(input: StatusInput): SeatStatus {
  const { effective, settings, pulls, held } = input;
  const parsed = PullProblem.safeParse(pulls.problem);
  const problem = parsed.success ? parsed.data : undefined;
  const hidesAt = pulls.confirmedAt && Date.parse(pulls.confirmedAt) + HIDE_AFTER_DAYS * DAY;
  return {
    state: stateOf(input, problem),
    release: held && {
      id: held.manifest.id,
      organisation: held.manifest.organisation,
      madeAt: held.manifest.madeAt,
      through: held.manifest.through,
      sample: held.manifest.sample,
    },
    confirmedAt: pulls.confirmedAt,
    hidesAt: held && hidesAt ? new Date(hidesAt).toISOString() : undefined,
    lastTryAt: pulls.lastTryAt,
    nextTryAt: pulls.nextTryAt,
    problem,
    supportContact: effective.supportContact,
    managed: effective.managed,
    language: settings.language === 'auto' ? undefined : settings.language,
  };
}

function stateOf(input: StatusInput, problem: PullProblem | undefined): SeatStatus['state'] {
  const { effective, pulls, held, now } = input;
  if (!effective.enabled) return 'switched-off';
  if (effective.address === undefined) return 'not-set-up';
  if (!input.permitted) return 'no-permission';
  if (input.needs) return input.needs;
  if (pulls.ended) return 'access-ended';
  if (!held) return problem && !pulls.pulling ? 'offline' : 'loading';
  const confirmed = pulls.confirmedAt === undefined ? 0 : Date.parse(pulls.confirmedAt);
  if (now - confirmed >= HIDE_AFTER_DAYS * DAY) return 'offline';
  return problem || now - confirmed > STALE_AFTER_HOURS * HOUR ? 'stale' : 'ready';
}

/** Whether what is here has waited too long for a server's word to be kept. */
export function outlived(pulls: PullState, now: number): boolean {
  return now - Date.parse(pulls.confirmedAt ?? '') >= HIDE_AFTER_DAYS * DAY;
}

/** Whether figures may stand: a release is here, access has not ended, and no outage has hidden it (R8). */
export function showsFigures(status: SeatStatus, now: number): boolean {
  if (!status.release || status.hidesAt === undefined) return false;
  return ['ready', 'stale'].includes(status.state) && now < Date.parse(status.hidesAt);
}

const NORMAL_WAIT = 4 * HOUR;
const FIRST_RETRY = 5 * 60_000;

/**
 * When to look again, as ISO 8601: every four hours, spread by a quarter so that a company's seats do not come
 * at once; after failures from five minutes on, doubling up to that; never before the server wants it.
 * @param failures Tries in a row that failed; 0 after one that worked.
 * @param random A number from 0 to 1.
 */
export function nextTry(now: number, failures: number, random: number, notBefore?: string): string {
  const wait = failures === 0 ? NORMAL_WAIT : Math.min(FIRST_RETRY * 2 ** (failures - 1), NORMAL_WAIT);
  const spread = wait * (1 + (random - 0.5) / 4);
  const at = Math.max(now + spread, notBefore === undefined ? 0 : Date.parse(notBefore));
  return new Date(Math.round(at)).toISOString();
}
