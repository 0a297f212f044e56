import { HostGrant, Policy, PublicKey, SeatSettings } from '../model/settings.ts';
import type { SignInConfig } from '../model/sign-in.ts';

/** A policy as far as it can be read. */
export interface ReadPolicy {
  policy: Policy;
  /** Keys that the administrator set, and that are therefore locked in the options. */
  locked: (keyof Policy)[];
  /** Keys that were set to something that cannot be read; the rest holds. */
  refused: { key: string; message: string }[];
}

/**
 * Reads what `storage.managed` holds, key by key, so that one wrong value does not undo the rest. In a list of
 * HR tools a wrong entry goes and the others stay. A minimum below the product's is refused (it can only be
 * raised). Unknown keys are named, never used.
 */
export function readPolicy(raw: unknown): ReadPolicy {
  const result: ReadPolicy = { policy: {}, locked: [], refused: [] };
  if (raw === null || typeof raw !== 'object' || Array.isArray(raw)) return result;
  const policy: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(raw)) {
    if (!Object.hasOwn(Policy.shape, key)) {
      result.refused.push({ key, message: 'No such setting.' });
      continue;
    }
    const name = key as keyof Policy;
    const plain = fromText(name, value);
    const parsed = Policy.shape[name].safeParse(plain);
    if (parsed.success) {
      policy[name] = parsed.data;
      result.locked.push(name);
      continue;
    }
    result.refused.push({ key, message: parsed.error.issues[0]!.message });
    const rest = readable(name, plain);
    if (rest !== undefined) {
      policy[name] = rest;
      result.locked.push(name);
    }
  }
  result.policy = policy;
  return result;
}

const IN_JSON: ReadonlySet<keyof Policy> = new Set([
  'signIn',
  'releaseKeys',
  'hrTools',
  'thresholds',
  'modulesOff',
]);

/** Lists and objects come as JSON in a text where an administrator's tool knows only texts, as Windows' registry. */
function fromText(key: keyof Policy, value: unknown): unknown {
  if (!IN_JSON.has(key) || typeof value !== 'string') return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}

/** What can be kept of a value that does not parse as a whole. */
function readable(key: keyof Policy, value: unknown): unknown {
  if (key === 'hrTools' && Array.isArray(value))
    return value.flatMap((entry) => {
      const one = HostGrant.safeParse(entry);
      return one.success ? [one.data] : [];
    });
  if (key === 'thresholds' && value !== null && typeof value === 'object') {
    const kept: Record<string, unknown> = {};
    for (const [name, minimum] of Object.entries(value)) {
      const one = Policy.shape.thresholds.safeParse({ [name]: minimum });
      if (one.success) Object.assign(kept, one.data);
    }
    return kept;
  }
  // Never less strict for a slip: with no key that can be read, nothing is accepted.
  if (key === 'releaseKeys')
    return Array.isArray(value) ? value.filter((entry) => PublicKey.safeParse(entry).success) : [];
  if (key === 'modulesOff' && Array.isArray(value))
    return value.filter((entry) => Policy.shape.modulesOff.safeParse([entry]).success);
  return undefined;
}

/** What holds on this seat: the policy where it is set, else what the person set. */
export interface Effective {
  enabled: boolean;
  address?: string;
  /** Where people sign in for the address; there is then no other token. */
  signIn?: SignInConfig;
  token?: string;
  allowTokenOverHttp: boolean;
  /** Keys of which one must have signed what is pulled; undefined: none is asked for. */
  releaseKeys?: readonly string[];
  hrTools: HostGrant[];
  thresholds: NonNullable<Policy['thresholds']>;
  modulesOff: NonNullable<Policy['modulesOff']>;
  supportContact?: string;
  managed: boolean;
}

/**
 * Joins policy, settings and the person's token. HR tools of both hold. The policy's token and sign-in are for the
 * policy's address only. A sign-in goes before a token that the person pasted.
 */
export function effective(read: ReadPolicy, settings: SeatSettings, token: string | undefined): Effective {
  const { policy } = read;
  const tools = new Map<string, HostGrant>();
  for (const grant of [...(policy.hrTools ?? []), ...settings.hrTools])
    tools.set(`${grant.adapter} ${grant.origin}`, grant);
  return {
    enabled: policy.enabled ?? true,
    address: policy.address ?? settings.address,
    ...secretOf(policy, settings, token),
    allowTokenOverHttp: policy.allowTokenOverHttp ?? settings.allowTokenOverHttp,
    ...(policy.releaseKeys && { releaseKeys: policy.releaseKeys }),
    hrTools: [...tools.values()],
    thresholds: policy.thresholds ?? {},
    modulesOff: policy.modulesOff ?? [],
    supportContact: policy.supportContact,
    managed: read.locked.length > 0,
  };
}

function secretOf(
  policy: Policy,
  settings: SeatSettings,
  token: string | undefined,
): Pick<Effective, 'signIn' | 'token'> {
  if (policy.address !== undefined) {
    if (policy.signIn) return { signIn: policy.signIn };
    if (policy.token !== undefined) return { token: policy.token };
  }
  if (settings.signIn) return { signIn: settings.signIn };
  return token === undefined ? {} : { token };
}

/** Changes of settings without those that the policy has locked. */
export function allowedChanges(
  changes: Partial<SeatSettings>,
  locked: readonly string[],
): Partial<SeatSettings> {
  return Object.fromEntries(Object.entries(changes).filter(([key]) => !locked.includes(key)));
}

/** Settings of a seat that nobody has set up. */
export function emptySettings(): SeatSettings {
  return SeatSettings.parse({});
}
