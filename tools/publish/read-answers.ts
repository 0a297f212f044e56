import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type * as z from 'zod';
import type { Audience, Measure } from '../../core/model/measure.ts';
import { ownVocabulary } from '../../core/station/intake/own-words.ts';
import { lastClosedMonth, todayIn } from '../../core/station/intake/periods.ts';
import type { ToolReadings } from '../../core/station/intake/readings.ts';
import { memoryStore, type StationStore } from '../../core/station/intake/store.ts';
import { takeIn } from '../../core/station/intake/take-in.ts';
import { fileSource, ResponseMapping, ratingColumns } from '../../core/station/sources/files/mapping.ts';
import { presetOf } from '../../core/station/sources/files/recognise.ts';
import { responseFile } from '../../core/station/sources/files/responses.ts';
import { suggestResponses } from '../../core/station/sources/files/suggest.ts';
import type { Table } from '../../core/station/sources/files/table.ts';
import { keyedHashBy } from '../../core/station/sources/keyed-hash.ts';
import type { UnitContact } from '../../core/station/sources/tool.ts';
import { type CommentReader, commentReader } from '../../core/station/themes/read-comment.ts';
import { rosterOf } from '../../core/station/themes/redact.ts';
import type { Arguments } from './arguments.ts';
import { type MappingFile, mustExist, openTableFile, unmapped } from './files.ts';
import type { OpenState } from './state.ts';
import type { Step, Told } from './steps.ts';
import { syncSources } from './sync-sources.ts';

/** All answers of a run, and what feedback tools count themselves. */
export interface Answers {
  store: StationStore;
  reader: CommentReader;
  /** By their ids. */
  measures: Map<string, Measure>;
  contacts: UnitContact[];
  readings: ToolReadings[];
}

/**
 * Brings sources up to date, then reads response files.
 * @throws SourceError if a source could not be read whole, PublishError if a file cannot be read.
 */
export async function readAnswers(
  options: Arguments,
  mapping: MappingFile,
  state: OpenState,
  { step, told }: { step: Step; told: Told },
): Promise<Answers> {
  const { timeZone, now } = options;
  if (options.roster) await mustExist(options.roster);
  const roster = rosterOf(options.roster ? (await readFile(options.roster, 'utf8')).split(/\r?\n/) : []);
  const reader = commentReader({ roster });
  const keyedHash = keyedHashBy(Buffer.from(state.said.key, 'base64'));
  const { kept } = state;
  const answers: Answers = {
    store: kept ?? memoryStore(),
    reader,
    measures: new Map(),
    contacts: [],
    readings: [],
  };
  if (kept && options.config) {
    const { sources } = options.config;
    const themed = await kept.note('themes');
    // Files are read anew each time; a source that is not configured any more leaves with its answers.
    for (const source of kept.sources())
      if (themed !== reader.version || !sources.some(({ id }) => id === source)) await kept.forget(source);
    await kept.setNote('themes', reader.version);
    const synced = await syncSources({
      sources,
      environment: process.env,
      store: kept,
      reader,
      keyedHash,
      timeZone,
      closed: lastClosedMonth(now, timeZone),
      step,
      diagnose: (source, text) =>
        writeFile(join(options.state, `diagnostic-${source}.txt`), `${text}\n`, { mode: 0o600 }),
    });
    for (const measure of synced.measures) answers.measures.set(measure.id, measure);
    answers.contacts.push(...synced.contacts);
    answers.readings.push(...synced.readings);
  }
  for (const { path, audience } of options.responses) {
    const table = await openTableFile(path);
    const complete = responseMapping(
      table,
      { ...mapping.responses?.['*'], ...mapping.responses?.[table.name] },
      audience,
    );
    for (const { measure } of ratingColumns(complete)) answers.measures.set(measure.id, measure);
    const { source, report } = responseFile(table, {
      source: fileSource(table.columns),
      mapping: complete,
      keyedHash,
      timeZone,
      today: todayIn(now, timeZone),
    });
    const vocabulary = await ownVocabulary(table, complete.comment);
    const outcome = await takeIn(source, {
      store: answers.store,
      reader: commentReader({ roster, vocabulary }),
      count: { measures: answers.measures },
    });
    told('responses', report, {
      layout: presetOf(table.columns)?.name ?? 'plain',
      comments: outcome.comments,
      setAside: outcome.setAside,
      employeeCommentsDropped: outcome.employeeComments,
    });
  }
  return answers;
}

function responseMapping(
  table: Table,
  said: Partial<z.input<typeof ResponseMapping>>,
  audience: Audience | undefined,
): ResponseMapping {
  const suggested = suggestResponses(table, said);
  const merged = {
    ...suggested,
    ...(audience && suggested.audience === undefined ? { audience: { all: audience } } : {}),
    ...said,
  };
  const needed: [keyof ResponseMapping, string][] = [
    ['team', 'a column "team"'],
    ['date', 'a column "date"'],
    ['dateOrder', 'dates that can only be read one way (such as 2026-05-31)'],
    ['rating', 'a column "nps", "csat 1-5" or "ces 1-7"'],
    ['measure', 'a rating column whose name says metric and scale ("nps", "csat 1-5")'],
    ['audience', 'a column "audience" (or --responses customer=FILE)'],
  ];
  for (const [key, words] of needed) if (merged[key] === undefined) throw unmapped(table, words);
  return ResponseMapping.parse(merged);
}
