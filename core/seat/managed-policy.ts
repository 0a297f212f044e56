import type { SeatPorts } from './ports.ts';

/** Milliseconds for which a browser that was never seen with a policy is asked again. */
const PATIENCE = 4500;
const POLL = 300;

/**
 * What the administrator set. A browser fills it in late: where it was never seen, it is asked for up to 4.5 s.
 * While a browser does not answer, the policy that was read last holds.
 * @param known the policy that was read last; undefined where none ever was.
 */
export async function readManaged(
  ports: SeatPorts,
  known: Record<string, unknown> | undefined,
): Promise<Record<string, unknown>> {
  let raw = await ask(ports);
  const late = () => known === undefined && (raw === 'silent' || (raw && Object.keys(raw).length === 0));
  const until = ports.now() + PATIENCE;
  for (let waited = 0; late() && waited < PATIENCE; waited += POLL) {
    if (ports.now() >= until) break;
    await ports.sleep(POLL);
    raw = await ask(ports);
  }
  return (raw === 'silent' ? known : raw) ?? {};
}

/** `undefined` where a browser has no such storage, as Firefox without a policy. */
async function ask(ports: SeatPorts): Promise<Record<string, unknown> | 'silent' | undefined> {
  try {
    const raw = await ports.managed();
    if (raw === undefined) return 'silent';
    return raw !== null && typeof raw === 'object' ? { ...raw } : {};
  } catch {
    return undefined;
  }
}
