import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Measure } from '../../core/model/measure.ts';
import { ownVocabulary } from '../../core/station/intake/own-words.ts';
import { lastClosedMonth, todayIn } from '../../core/station/intake/periods.ts';
import type { ToolReadings } from '../../core/station/intake/readings.ts';
import { memoryStore, type StationStore } from '../../core/station/intake/store.ts';
import { takeIn } from '../../core/station/intake/take-in.ts';
import { checkAnswers, type Stop } from '../../core/station/sources/files/check-answers.ts';
import { fileSource, ratingColumns } from '../../core/station/sources/files/mapping.ts';
import { presetOf } from '../../core/station/sources/files/recognise.ts';
import { responseFile } from '../../core/station/sources/files/responses.ts';
import { unreadQuestions } from '../../core/station/sources/files/suggest.ts';
import { keyedHashBy } from '../../core/station/sources/keyed-hash.ts';
import type { UnitContact } from '../../core/station/sources/tool.ts';
import { type CommentReader, commentReader } from '../../core/station/themes/read-comment.ts';
import { rosterOf } from '../../core/station/themes/redact.ts';
import type { Arguments } from './arguments.ts';
import { stopped, unreadSentence } from './asked.ts';
import { type MappingFile, mustExist, openTableFile } from './files.ts';
import { responseMapping } from './response-mapping.ts';
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
  const reader = commentReader({ roster, taxonomy: options.taxonomy });
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
    const today = todayIn(now, timeZone);
    const source = fileSource(table.columns);
    const stops: Stop[] = [];
    for (const stop of await checkAnswers(table, { source, mapping: complete, timeZone, today }))
      if (stop.kind === 'time-zone' && options.timeZoneSaid)
        step('timeZone', { file: table.name, column: stop.column, taken: timeZone, nearMonthEnd: stop.lost });
      else stops.push(stop);
    if (stops.length > 0) throw stopped(table.name, stops, timeZone);
    if (table.format.kind === 'xlsx' && table.format.left.length > 0)
      step('notRead', {
        file: table.name,
        sheets: table.format.left.join(', '),
        because:
          'their columns are others than those of the longest sheet: save each that is needed as a file',
      });
    for (const question of unreadQuestions(table, ratingColumns(complete)))
      step('notRead', { file: table.name, column: question.column, because: unreadSentence(question) });
    for (const { measure } of ratingColumns(complete)) answers.measures.set(measure.id, measure);
    const { source: file, report } = responseFile(table, {
      source,
      mapping: complete,
      keyedHash,
      timeZone,
      today,
    });
    const vocabulary = await ownVocabulary(table, complete.comment, complete.audience);
    const outcome = await takeIn(file, {
      store: answers.store,
      reader: commentReader({ roster, vocabulary, taxonomy: options.taxonomy }),
      count: { measures: answers.measures },
    });
    told('responses', report, {
      layout: presetOf(table.columns, table.sample)?.name ?? 'plain',
      comments: outcome.comments,
      setAside: outcome.setAside,
      employeeCommentsDropped: outcome.employeeComments,
    });
  }
  return answers;
}
