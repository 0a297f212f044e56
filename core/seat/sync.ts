import type { SignInProblem } from '../model/sign-in.ts';
import { sha256 } from '../release/canonical.ts';
import { parseRelease, ReleaseFault } from '../release/parse.ts';
import { type PullRequest, type PullResult, pullRelease } from '../release/pull.ts';
import type { FileName } from '../release/schema.ts';
import type { SignIn, SignInTarget } from '../sign-in/sign-in.ts';
import { SignInError } from '../sign-in/sign-in-error.ts';
import type { HeldRelease, PullState } from './database/seat-db.ts';
import type { SeatPorts } from './ports.ts';
import type { Situation } from './situation.ts';
import { nextTry, outlived } from './status.ts';
import { buildSnapshot } from './view/snapshot.ts';

/** What came of asking the address; or that the person has to sign in first. */
type FromFolder = PullResult & { folder?: string };
type ReadResult = FromFolder | { kind: 'sign-in'; why?: SignInProblem };

/** After these the next try goes on with the files that have arrived; any other fault is the release's own. */
const CUT_OFF: ReadonlySet<string> = new Set([
  'timeout',
  'unreachable',
  'too-many',
  'server-error',
  'sign-in',
]);

/** Gets the newest release from the seat's address and keeps it; whoever calls it runs it alone, under the lock. */
export class Sync {
  readonly #ports: SeatPorts;
  readonly #signIn: SignIn;
  #running: AbortController | undefined;

  constructor(ports: SeatPorts, signIn: SignIn) {
    this.#ports = ports;
    this.#signIn = signIn;
  }

  /** Ends a pull that is under way: settings changed beneath it. */
  abort(): void {
    this.#running?.abort();
  }

  /**
   * Looks for a newer release and swaps it in whole. What is here stays untouched by whatever goes wrong, but for
   * access that has ended (401, 403), which deletes it.
   */
  async pull(situation: Situation): Promise<void> {
    const { db } = this.#ports;
    const { effective: holds, permitted } = situation;
    const { address } = holds;
    await this.#signIn.keepOnly(situation.target);
    if (!holds.enabled || address === undefined || !permitted) {
      await this.#ports.ended(undefined);
      return;
    }
    let { pulls, held } = situation;
    if (pulls.address !== undefined && pulls.address !== address) {
      pulls = { failures: 0 };
      held = undefined;
      await db.purge(pulls);
    }
    const releaseKeys = address === this.#ports.sampleAddress ? undefined : holds.releaseKeys;
    if (held && releaseKeys && !releaseKeys.includes(held.signedBy ?? '')) {
      pulls = { failures: 0 };
      held = undefined;
      await db.purge(pulls);
    }
    const stop = new AbortController();
    this.#running = stop;
    await this.#ports.begun();
    const lastTryAt = new Date(this.#ports.now()).toISOString();
    const trying: PullState = { ...pulls, address, lastTryAt, pulling: true };
    await db.set('pulls', trying);
    const result = await this.#ask(situation, {
      address,
      allowTokenOverHttp: holds.allowTokenOverHttp,
      fetch: this.#ports.fetch,
      previous: held,
      ...(releaseKeys && { releaseKeys }),
      store: {
        get: (hash) => db.file(hash),
        put: async (hash, bytes) => {
          await db.putFile(hash, bytes);
          await this.#ports.progress();
        },
      },
      now: new Date(this.#ports.now()),
      signal: stop.signal,
    });
    this.#running = undefined;
    const { pulling: _, ...rest } = trying;
    if (stop.signal.aborted) await this.#ports.ended((await this.#abandon(rest)).nextTryAt);
    else if (result.kind === 'sign-in') await this.#waitForSignIn(rest, result.why);
    else await this.#ports.ended((await this.#take(result, rest, held)).nextTryAt);
  }

  /**
   * Scores the kept release again where other code has scored it: after an update of the extension its record may
   * have another shape than the code that is to show it. A release whose files are no longer whole is given up, and
   * the next pull brings it again.
   */
  async rescore({ held, pulls }: Situation): Promise<void> {
    const { db, scoredBy } = this.#ports;
    if (!held || (await db.get('scoredBy')) === scoredBy) return;
    const bytesOf = new Map<FileName, Uint8Array>();
    for (const { name, sha256: hash } of held.manifest.files) {
      const bytes = await db.file(hash);
      if (bytes && (await sha256(bytes)) === hash) bytesOf.set(name, bytes);
    }
    try {
      await db.swap(held, buildSnapshot(parseRelease(held.manifest, bytesOf)), pulls, scoredBy);
    } catch (error) {
      if (!(error instanceof ReleaseFault)) throw error;
      await db.purge({ failures: 0, ...(pulls.address !== undefined && { address: pulls.address }) });
      await this.#ports.ended(new Date(this.#ports.now()).toISOString());
    }
  }

  /**
   * Asks the address once; where it wants a sign-in, with its token, which is renewed when it runs out, and once
   * when the address refuses it.
   */
  async #ask({ effective: holds, target, held }: Situation, request: PullRequest): Promise<ReadResult> {
    if (!target) return pullRelease({ ...request, ...(holds.token !== undefined && { token: holds.token }) });
    try {
      let refused: string | undefined;
      for (let tries = 0; tries < 2; tries++) {
        const access = await this.#signIn.access(target, refused);
        if ('needs' in access) return { kind: 'sign-in' };
        const { token, folder } = access;
        if (target.config.folders && folder === undefined)
          return await this.#endSignIn(target, token, 'no-folder');
        const answer = await this.#askFolder({ ...request, token }, folder, held);
        if (!isUnauthorised(answer)) return answer;
        refused = token;
      }
      return await this.#endSignIn(target, refused!, 'not-accepted');
    } catch (error) {
      if (!(error instanceof SignInError)) throw error;
      const why = error.problem;
      const problem = { code: 'sign-in', why } as const;
      return { kind: 'problem', problem, ...(why.code === 'too-many' && { retryAt: why.retryAt }) };
    }
  }

  /** Asks the folder that is for the person. What came from another one is not for them any more, and goes at once. */
  async #askFolder(
    request: PullRequest,
    folder: string | undefined,
    held: HeldRelease | undefined,
  ): Promise<FromFolder> {
    const { previous, ...afresh } = request;
    const moved = previous !== undefined && held?.folder !== folder;
    if (moved) await this.#purgeForAnother();
    const asked = moved ? afresh : request;
    if (folder === undefined) return pullRelease(asked);
    const address = `${asked.address.replace(/\/$/, '')}/${encodeURIComponent(folder)}/`;
    return { ...(await pullRelease({ ...asked, address })), folder };
  }

  async #purgeForAnother(): Promise<void> {
    const { db } = this.#ports;
    await db.purge((await db.get('pulls')) ?? { failures: 0 });
  }

  async #endSignIn(
    target: SignInTarget,
    token: string,
    code: 'not-accepted' | 'no-folder',
  ): Promise<ReadResult> {
    if (code === 'no-folder') await this.#purgeForAnother();
    await this.#signIn.end(target, token);
    return { kind: 'sign-in', why: { code } };
  }

  /** Nothing can be asked before the person has signed in. What is here is hidden, and kept as long as in an outage. */
  async #waitForSignIn(
    { nextTryAt: _, problem: __, ...pulls }: PullState,
    why?: SignInProblem,
  ): Promise<void> {
    const next: PullState = { ...pulls, ...(why && { problem: { code: 'sign-in', why } }) };
    if (outlived(next, this.#ports.now())) await this.#ports.db.purge(next);
    else await this.#ports.db.set('pulls', next);
    await this.#ports.ended(undefined);
  }

  /** Settings changed under the pull: it counts for nothing, and the next one comes at once. */
  async #abandon(pulls: PullState): Promise<PullState> {
    const next = { ...pulls, nextTryAt: new Date(this.#ports.now()).toISOString() };
    await this.#ports.db.set('pulls', next);
    return next;
  }

  async #take(result: FromFolder, pulls: PullState, held: HeldRelease | undefined): Promise<PullState> {
    const { db, scoredBy } = this.#ports;
    const now = this.#ports.now();
    if (result.kind === 'problem') return this.#fail(pulls, held, result.problem, result.retryAt);
    const good: PullState = {
      address: pulls.address,
      lastTryAt: pulls.lastTryAt,
      confirmedAt: new Date(now).toISOString(),
      nextTryAt: nextTry(now, 0, this.#ports.random()),
      failures: 0,
    };
    if (result.kind === 'unchanged') {
      if (held && result.etag !== held.etag) await db.set('release', { ...held, etag: result.etag });
      await db.set('pulls', good);
      return good;
    }
    try {
      const { manifest, etag, signedBy, folder } = result;
      const release: HeldRelease = {
        manifest,
        etag,
        ...(signedBy && { signedBy }),
        ...(folder !== undefined && { folder }),
      };
      await db.swap(release, buildSnapshot(result.release), good, scoredBy);
      return good;
    } catch (error) {
      if (error instanceof Error && error.name === 'QuotaExceededError')
        return this.#fail(pulls, held, { code: 'storage-full' });
      const message = error instanceof Error ? error.message.slice(0, 300) : '';
      return this.#fail(pulls, held, { code: 'schema', file: 'manifest.json', where: '', message });
    }
  }

  async #fail(
    pulls: PullState,
    held: HeldRelease | undefined,
    problem: PullState['problem'],
    retryAt?: string,
  ): Promise<PullState> {
    const { db } = this.#ports;
    const failures = pulls.failures + 1;
    const next: PullState = {
      ...pulls,
      failures,
      problem,
      nextTryAt: nextTry(this.#ports.now(), failures, this.#ports.random(), retryAt),
    };
    const { code } = problem as { code: string };
    if (code === 'unauthorised' || code === 'forbidden') {
      const ended = { ...next, ended: true };
      await db.purge(ended);
      return ended;
    }
    // A refused release is refused again until somebody publishes another one, whose files have other names.
    if (!CUT_OFF.has(code)) await db.keepOnlyFilesOf(held);
    await db.set('pulls', next);
    return next;
  }
}

function isUnauthorised(result: PullResult): boolean {
  return result.kind === 'problem' && result.problem.code === 'unauthorised';
}
