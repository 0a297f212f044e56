import { randomBytes } from 'node:crypto';
import { appendFile, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { Month } from '../../core/model/time.ts';
import { SigningKey } from '../../core/release/signature.ts';
import { ReleaseLogEntry } from '../../core/station/privacy/log.ts';
import { type ImportReport, reportCsv } from '../../core/station/sources/report.ts';
import { readJson } from './files.ts';
import { EXIT, PublishError } from './publish-error.ts';
import { type SqliteStore, sqliteStore } from './sqlite-store.ts';

const State = z.object({
  key: z.string(),
  periodStart: Month.optional(),
  /** What signs published data, the newest last; none: nothing is signed. */
  signing: z.array(SigningKey).max(2).optional(),
});
type State = z.infer<typeof State>;

/** What stays from run to run. */
export interface OpenState {
  /** Where answers of feedback tools are kept; without a config file none are. */
  kept: SqliteStore | undefined;
  said: State;
  /** What was ever published. */
  log: ReleaseLogEntry[];
  /** Keeps what a release adds, before it is written: what may have been published counts as published. */
  save(
    changes: Pick<State, 'periodStart' | 'signing'>,
    added: readonly ReleaseLogEntry[],
    reports: readonly ImportReport[],
  ): Promise<void>;
}

/**
 * Keys, release log and, if `inOneFile`, answers, as the last run left them in `folder`.
 * @throws PublishError if the log is damaged.
 */
export async function openState(folder: string, inOneFile: boolean): Promise<OpenState> {
  const kept = inOneFile ? sqliteStore(join(folder, 'state.sqlite')) : undefined;
  const said = State.optional().parse(await kept?.note('state')) ?? (await readState(folder));
  // A new key would make every known answer a new one: it is kept before anything is read.
  await kept?.setNote('state', said);
  const earlier = kept?.log() ?? [];
  // A folder that was published from files before brings its log along: what was published stays published.
  const inherited = earlier.length === 0 ? await readLog(folder) : [];
  return {
    kept,
    said,
    log: earlier.length === 0 ? inherited : readEntries(earlier, folder),
    async save(changes, added, reports) {
      const state = { ...said, ...changes };
      if (kept) kept.record({ state }, [...inherited, ...added]);
      else await writeState(folder, state, added);
      await writeReports(folder, reports);
    },
  };
}

async function readState(folder: string): Promise<State> {
  const path = join(folder, 'state.json');
  if (await stat(path).catch(() => undefined)) return await readJson(path, State);
  return { key: randomBytes(32).toString('base64') };
}

async function readLog(folder: string): Promise<ReleaseLogEntry[]> {
  const text = await readFile(join(folder, 'release-log.jsonl'), 'utf8').catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return '';
      throw error;
    },
  );
  const lines = text.split('\n').filter((line) => line !== '');
  return readEntries(
    lines.map((line) => {
      try {
        return JSON.parse(line);
      } catch {
        return undefined;
      }
    }),
    folder,
  );
}

function readEntries(values: readonly unknown[], folder: string): ReleaseLogEntry[] {
  return values.map((value, i) => {
    const entry = ReleaseLogEntry.safeParse(value);
    if (entry.success) return entry.data;
    throw new PublishError(
      EXIT.data,
      `The release log in ${folder} is damaged in line ${i + 1}. Without it, figures could be published twice under different groups: restore it from a backup.`,
    );
  });
}

async function writeState(folder: string, state: State, added: readonly ReleaseLogEntry[]): Promise<void> {
  await writeFile(join(folder, 'state.json.new'), JSON.stringify(state), { mode: 0o600 });
  await rename(join(folder, 'state.json.new'), join(folder, 'state.json'));
  await appendFile(
    join(folder, 'release-log.jsonl'),
    added.map((entry) => `${JSON.stringify(entry)}\n`).join(''),
    { mode: 0o600 },
  );
}

async function writeReports(folder: string, reports: readonly ImportReport[]): Promise<void> {
  for (const report of reports)
    await writeFile(
      join(folder, `report-${report.file.replace(/[^\w.-]/g, '_')}.csv`),
      reportCsv(report, (reason) => reason),
      {
        mode: 0o600,
      },
    );
}
