import type { Measure } from '../../core/model/measure.ts';
import type { Month } from '../../core/model/time.ts';
import type { CountOptions } from '../../core/station/intake/count.ts';
import { diagnostic, historyOf, type SourceHistory } from '../../core/station/intake/history.ts';
import { readingsOf, syncReadings, type ToolReadings } from '../../core/station/intake/readings.ts';
import { intake } from '../../core/station/intake/sync.ts';
import { countContacts } from '../../core/station/intake/tool-contacts.ts';
import type { CountingTool } from '../../core/station/sources/counting-tool.ts';
import type { KeyedHash } from '../../core/station/sources/keyed-hash.ts';
import { SourceError } from '../../core/station/sources/source-error.ts';
import type { ToolSource, UnitContact } from '../../core/station/sources/tool.ts';
import { lackSentence } from '../../core/station/sources/tool-probe.ts';
import { openCountingTool, openTool } from '../../core/station/sources/tools.ts';
import type { CommentReader } from '../../core/station/themes/read-comment.ts';
import { type ConfiguredSource, credentialOf } from './config.ts';
import type { SqliteStore } from './sqlite-store.ts';

export interface SyncRequest {
  sources: readonly ConfiguredSource[];
  environment: Readonly<Record<string, string | undefined>>;
  store: SqliteStore;
  reader: Pick<CommentReader, 'read'>;
  keyedHash: KeyedHash;
  timeZone: string;
  /** Last closed month. */
  closed: Month;
  /** Told once per source and step. */
  step(name: string, facts: Record<string, string | number>): void;
  /** Given what a supporter needs, where a source could not be read whole. */
  diagnose(source: string, text: string): Promise<void>;
}

/**
 * Brings every source up to date.
 * @returns the measures of their answers, contacts and readings by the sources' unit names.
 * @throws SourceError where a source could not be read whole; what was read stays, and the next run goes on there.
 */
export async function syncSources(
  request: SyncRequest,
): Promise<{ measures: Measure[]; contacts: UnitContact[]; readings: ToolReadings[] }> {
  const { store, closed, environment } = request;
  const measures = new Map<string, Measure>();
  const counting: CountOptions = { measures };
  const contacts: UnitContact[] = [];
  const policy = {
    notes: store,
    now: Date.now,
    random: Math.random,
    wait: (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms)),
  };
  const takes = intake({ ...request, ...policy, count: counting });
  const common = { ...request, now: Date.now };
  for (const configured of request.sources) {
    const { tokenFrom, ...connected } = configured;
    const credential = credentialOf(configured, environment);
    if (connected.tool === 'peakon') {
      const tool = openCountingTool(connected, credential, common);
      for (const measure of tool.measures) measures.set(measure.id, measure);
      await bringUpToDate(configured, tool, request, () => syncReadings(tool, policy, true));
      continue;
    }
    const source = openTool(connected, credential, common);
    for (const measure of source.measures) measures.set(measure.id, measure);
    await bringUpToDate(configured, source, request, () => takes.sync(source, true));
    if (connected.contacts)
      contacts.push(...(await countContacts(source, JSON.stringify(connected.settings), closed, store)));
  }
  const readings = await readingsOf(
    store,
    request.sources.filter(({ tool }) => tool === 'peakon').map(({ id }) => id),
  );
  return { measures: [...measures.values()], contacts, readings };
}

/** Reads one source by `sync`, and says what came of it. */
async function bringUpToDate(
  configured: ConfiguredSource,
  source: ToolSource | CountingTool,
  request: SyncRequest,
  sync: () => Promise<SourceHistory>,
): Promise<void> {
  const { id, tool } = configured;
  const { store, step } = request;
  await sayOnce(configured, source, request);
  const before = (await historyOf(store, id)).tries.length;
  const history = await sync();
  for (const { fault, added, updated, deleted } of history.tries.slice(before))
    step(fault ? 'fault' : 'source', { source: id, ...(fault ? { fault } : { added, updated, deleted }) });
  if (!history.fault) {
    for (const [why, count] of Object.entries(history.refused)) step('refused', { source: id, why, count });
    return;
  }
  await request.diagnose(id, diagnostic(id, history, { tool, node: process.version }));
  throw new SourceError(
    history.fault.waits ? 'busy' : 'refused',
    `Source "${id}": ${history.fault.sentence} Nothing was published; the release before it is untouched.`,
  );
}

/** Says what a token sees, when its source is new or its settings have changed. */
async function sayOnce(
  configured: ConfiguredSource,
  source: ToolSource | CountingTool,
  { store, step }: SyncRequest,
): Promise<void> {
  const note = `probe:${configured.id}`;
  const settings = JSON.stringify(configured.settings);
  if ((await store.note(note)) === settings) return;
  const { name, records, sees, missing } = await source.probe();
  step('sees', {
    source: configured.id,
    tool: name,
    ...(records === undefined ? {} : { records }),
    ...Object.fromEntries(
      sees.map(({ what, count, names }) => [what.replaceAll(' ', '-'), count ?? names?.join(', ') ?? '']),
    ),
  });
  for (const lack of missing) step('missing', { source: configured.id, what: lackSentence(lack) });
  if (missing.length === 0) await store.setNote(note, settings);
}
