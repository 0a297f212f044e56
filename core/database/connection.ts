import {
  type DBSchema,
  deleteDB,
  type IDBPDatabase,
  type IDBPTransaction,
  openDB,
  type StoreNames,
} from 'idb';

/** Makes a database of the version before one of this version. */
export type Upgrade<Schema extends DBSchema> = (
  db: IDBPDatabase<Schema>,
  transaction: IDBPTransaction<Schema, StoreNames<Schema>[], 'versionchange'>,
) => void;

/** One connection to a database, opened when it is needed and again when it was lost. */
export class Connection<Schema extends DBSchema> {
  readonly #name: string;
  readonly #upgrades: readonly Upgrade<Schema>[];
  #db: Promise<IDBPDatabase<Schema>> | undefined;

  /** @param upgrades one step per version; their number is the version. */
  constructor(name: string, upgrades: readonly Upgrade<Schema>[]) {
    this.#name = name;
    this.#upgrades = upgrades;
  }

  /** @throws DOMException if the browser cannot open it; the next call tries again. */
  open(): Promise<IDBPDatabase<Schema>> {
    const upgrades = this.#upgrades;
    this.#db ??= openDB<Schema>(this.#name, upgrades.length, {
      upgrade(db, before, _, transaction) {
        for (const upgrade of upgrades.slice(before)) upgrade(db, transaction);
      },
      // A newer version of ours waits for this connection, or somebody deletes everything.
      blocking: () => void this.close(),
      terminated: () => {
        this.#db = undefined;
      },
    }).catch((error: unknown) => {
      this.#db = undefined;
      throw error;
    });
    return this.#db;
  }

  /** Closes the connection; the next use opens it again. */
  async close(): Promise<void> {
    const db = this.#db;
    this.#db = undefined;
    (await db)?.close();
  }

  /** Deletes the database with all that is in it. */
  async delete(): Promise<void> {
    await this.close();
    await deleteDB(this.#name);
  }
}
