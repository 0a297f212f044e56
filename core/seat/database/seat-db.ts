import { type DBSchema, deleteDB, type IDBPObjectStore, type StoreNames } from 'idb';
import { Connection, type Upgrade } from '../../database/connection.ts';
import type { HostAdapter } from '../../model/host-adapter.ts';
import type { SeatSettings } from '../../model/settings.ts';
import type { Pin, TeamId } from '../../model/team.ts';
import type { Manifest } from '../../release/schema.ts';
import type { SignedIn } from '../../sign-in/sign-in.ts';
import type { SeenChanges } from '../seen.ts';
import type { OrgRecord, Snapshot, TeamRecord } from '../view/snapshot.ts';

export const SEAT_DATABASE = 'customer-lens-seat';

/** What a seat remembers of its tries to get a release. Times are ISO 8601. */
export interface PullState {
  /** When a server last confirmed that what is here is the newest. */
  confirmedAt?: string;
  lastTryAt?: string;
  nextTryAt?: string;
  /** Tries in a row that failed. */
  failures: number;
  problem?: unknown;
  /** A pull is under way, or was when the worker died. */
  pulling?: boolean;
  /** The server said that this seat may no longer read (401, 403). */
  ended?: boolean;
  /** The address that all of this is about. */
  address?: string;
}

/** The release that is here: its manifest and what the server called it. */
export interface HeldRelease {
  manifest: Manifest;
  etag?: string;
  /** The pinned key that signed it, where any was pinned. */
  signedBy?: string;
  /** Folder below the address that it came from, where the sign-in chooses one. */
  folder?: string;
}

/** What stands under one key each. `policy` is the last that was read of `storage.managed`. */
export interface Single {
  release: HeldRelease;
  /** Without its lines, which only lists need. */
  org: Omit<OrgRecord, 'lines'>;
  lines: OrgRecord['lines'];
  /** The code that made `org`, `lines` and the teams' records out of the release. */
  scoredBy: string;
  pulls: PullState;
  settings: SeatSettings;
  token: string;
  /** What the sign-in server gave; with {@link Single.token} the seat's secrets. */
  signedIn: SignedIn;
  policy: Record<string, unknown>;
  /** HR tools that were made known on this seat. */
  adapters: HostAdapter[];
  /** Changes that the person has seen. */
  seen: SeenChanges;
  /** Teams of jobs that were once known for certain: by tool, then by the job's number in it. Nothing of a person. */
  jobs: Record<string, Record<string, TeamId>>;
}

export interface SeatSchema extends DBSchema {
  files: { key: string; value: { sha256: string; bytes: Uint8Array<ArrayBuffer> } };
  teams: { key: string; value: TeamRecord };
  single: { key: string; value: Single[keyof Single] };
  pins: { key: [string, string, string]; value: Pin };
}

const UPGRADES: Upgrade<SeatSchema>[] = [
  (db) => {
    db.createObjectStore('files', { keyPath: 'sha256' });
    db.createObjectStore('teams', { keyPath: 'id' });
    db.createObjectStore('single');
  },
  (db) => {
    db.createObjectStore('pins', { keyPath: ['host', 'kind', 'id'] });
  },
];

/**
 * The seat's cache: the release, its snapshot, settings, own pins and secrets. It holds no response. Secrets
 * stand here because content scripts can read `storage.local`, and never a database of the extension.
 */
export class SeatDb {
  readonly #connection: Connection<SeatSchema>;

  constructor(name = SEAT_DATABASE) {
    this.#connection = new Connection(name, UPGRADES);
  }

  /** Closes the connection; the next use opens it again. */
  close(): Promise<void> {
    return this.#connection.close();
  }

  async get<K extends keyof Single>(key: K): Promise<Single[K] | undefined> {
    return (await (await this.#connection.open()).get('single', key)) as Single[K] | undefined;
  }

  /** Stores `value`; `undefined` removes what is there. */
  async set<K extends keyof Single>(key: K, value: Single[K] | undefined): Promise<void> {
    const db = await this.#connection.open();
    if (value === undefined) await db.delete('single', key);
    else await db.put('single', value, key);
  }

  /** All that a state is told from, in one transaction. */
  async all(): Promise<Partial<Omit<Single, 'org' | 'lines' | 'scoredBy' | 'adapters' | 'seen'>>> {
    const store = (await this.#connection.open()).transaction('single').store;
    const keys = ['release', 'pulls', 'settings', 'token', 'signedIn', 'policy'] as const;
    const values = await Promise.all(keys.map((key) => store.get(key)));
    return Object.fromEntries(keys.map((key, i) => [key, values[i]])) as Partial<Single>;
  }

  /** What all views of a release share, with its lines. */
  async orgWithLines(): Promise<OrgRecord | undefined> {
    const store = (await this.#connection.open()).transaction('single').store;
    const [org, lines] = await Promise.all([store.get('org'), store.get('lines')]);
    return org && lines ? { ...(org as Single['org']), lines: lines as Single['lines'] } : undefined;
  }

  async team(id: string): Promise<TeamRecord | undefined> {
    return (await this.#connection.open()).get('teams', id);
  }

  async file(sha256: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
    return (await (await this.#connection.open()).get('files', sha256))?.bytes;
  }

  /** Keeps a file that has arrived; it belongs to no release until {@link swap}. */
  async putFile(sha256: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
    await (await this.#connection.open()).put('files', { sha256, bytes });
  }

  /** Drops files that belong to no release; all of them where `held` is nothing. */
  async keepOnlyFilesOf(held: HeldRelease | undefined): Promise<void> {
    const transaction = (await this.#connection.open()).transaction('files', 'readwrite');
    await Promise.all([...(await strays(transaction.store, held)), transaction.done]);
  }

  /**
   * Puts a release in the place of the one before, whole or not at all, and drops files of neither.
   * @param scoredBy the code that made `snapshot`
   */
  async swap(held: HeldRelease, snapshot: Snapshot, pulls: PullState, scoredBy: string): Promise<void> {
    const transaction = (await this.#connection.open()).transaction(
      ['files', 'teams', 'single'],
      'readwrite',
    );
    const files = transaction.objectStore('files');
    const teams = transaction.objectStore('teams');
    const single = transaction.objectStore('single');
    const writes: Promise<unknown>[] = [transaction.done];
    try {
      writes.push(...(await strays(files, held)));
      writes.push(teams.clear());
      for (const record of snapshot.teams) writes.push(teams.put(record));
      const { lines, ...org } = snapshot.org;
      writes.push(single.put(held, 'release'), single.put(org, 'org'), single.put(lines, 'lines'));
      writes.push(single.put(scoredBy, 'scoredBy'));
      writes.push(single.put(pulls, 'pulls'));
      await Promise.all(writes);
    } catch (error) {
      // A record that cannot be stored throws at once, and what stands before it would be committed.
      try {
        transaction.abort();
      } catch {
        // It has ended by itself.
      }
      await Promise.allSettled(writes);
      throw error;
    }
  }

  /** Deletes release, files, snapshot and what was seen of it; settings, own pins and secrets stay. */
  async purge(pulls: PullState): Promise<void> {
    const transaction = (await this.#connection.open()).transaction(
      ['files', 'teams', 'single'],
      'readwrite',
    );
    const single = transaction.objectStore('single');
    await Promise.all([
      transaction.objectStore('files').clear(),
      transaction.objectStore('teams').clear(),
      single.delete('release'),
      single.delete('org'),
      single.delete('lines'),
      single.delete('scoredBy'),
      single.delete('seen'),
      single.delete('jobs'),
      single.put(pulls, 'pulls'),
      transaction.done,
    ]);
  }

  async pins(): Promise<Pin[]> {
    return (await this.#connection.open()).getAll('pins');
  }

  async putPin(pin: Pin): Promise<void> {
    await (await this.#connection.open()).put('pins', pin);
  }

  async removePin(pin: Pick<Pin, 'host' | 'kind' | 'id'>): Promise<void> {
    await (await this.#connection.open()).delete('pins', [pin.host, pin.kind, pin.id]);
  }

  /** Empties every store but the policy's copy, which the browser would bring back at once. */
  async clear(): Promise<void> {
    const transaction = (await this.#connection.open()).transaction(
      ['files', 'teams', 'single', 'pins'],
      'readwrite',
    );
    const single = transaction.objectStore('single');
    const policy = await single.get('policy');
    await Promise.all([
      transaction.objectStore('files').clear(),
      transaction.objectStore('teams').clear(),
      transaction.objectStore('pins').clear(),
      single.clear(),
      policy === undefined ? undefined : single.put(policy, 'policy'),
      transaction.done,
    ]);
  }
}

/** Deletes the files that `held` does not name. */
async function strays(
  files: IDBPObjectStore<SeatSchema, ['files', ...StoreNames<SeatSchema>[]], 'files', 'readwrite'>,
  held: HeldRelease | undefined,
): Promise<Promise<void>[]> {
  const wanted = new Set(held?.manifest.files.map((file) => file.sha256));
  const old = (await files.getAllKeys()).filter((hash) => !wanted.has(hash));
  return old.map((hash) => files.delete(hash));
}

/**
 * Deletes every database of Customer Lens on this machine, the station's too. A database that an open page of
 * ours holds goes as soon as that page closes its connection.
 */
export async function deleteDatabases(): Promise<void> {
  const names = (await indexedDB.databases()).map((entry) => entry.name ?? '');
  await Promise.all(
    names
      .filter((name) => name.startsWith('customer-lens'))
      .map(
        (name) =>
          new Promise<void>((resolve, reject) => {
            deleteDB(name, { blocked: () => resolve() }).then(resolve, reject);
          }),
      ),
  );
}
