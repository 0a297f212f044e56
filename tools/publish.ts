import { mkdir } from 'node:fs/promises';
import { Thresholds } from '../core/model/settings.ts';
import type { Team } from '../core/model/team.ts';
import { WorkFile } from '../core/release/schema.ts';
import { newSigningKey, type SigningKey, signManifest } from '../core/release/signature.ts';
import type { AnswerReader } from '../core/station/intake/answers.ts';
import { ChoiceError } from '../core/station/intake/choice-error.ts';
import { type Prepared, prepareRelease, type ReleaseInput } from '../core/station/intake/prepare.ts';
import { storedAnswers } from '../core/station/intake/stored-answers.ts';
import { teamMatcher } from '../core/station/intake/team-map.ts';
import { ThemeSetup } from '../core/station/intake/theme-setup.ts';
import { warehouseAnswers } from '../core/station/intake/warehouse.ts';
import { newSeed } from '../core/station/privacy/chain.ts';
import { SourceError } from '../core/station/sources/source-error.ts';
import { type Arguments, readArguments } from './publish/arguments.ts';
import {
  GivenQuotes,
  linesOf,
  MappingFile,
  mustExist,
  readCalendarFile,
  readJson,
  SettingsFile,
} from './publish/files.ts';
import { lockState } from './publish/lock.ts';
import { mustKnow } from './publish/must-know.ts';
import { EXIT, PublishError } from './publish/publish-error.ts';
import { readAnswers } from './publish/read-answers.ts';
import { readContactFile } from './publish/read-contact-file.ts';
import { readRequisitionFile } from './publish/read-requisition-file.ts';
import { readUnitFile } from './publish/read-unit-file.ts';
import { type OpenState, openState } from './publish/state.ts';
import { type Step, type Steps, steps } from './publish/steps.ts';
import { writeRelease } from './publish/write-release.ts';

/**
 * Reads the files of `argv`, has a release made of them and writes it. One line per step goes to `print`.
 * @throws PublishError with a sentence and an exit code.
 */
async function publish(argv: readonly string[], print: (line: string) => void): Promise<void> {
  const options = await readArguments(argv);
  const log = steps(print);
  await mkdir(options.state, { recursive: true, mode: 0o700 });
  using _lock = lockState(options.state);
  const state = await openState(options.state, options.config !== undefined);
  for (const { path } of options.folders) await mustKnow(path, state.log, options.seriesFrom);
  const { answers, input } = await readInput(options, state, log);
  const prepared = await prepareRelease(answers, state.log, input);
  for (const { unit, records } of prepared.unmapped.slice(0, 20))
    log.step('unmapped', { unit, answers: records });
  if ('notYet' in prepared)
    throw new PublishError(
      EXIT.data,
      prepared.unmapped.length > 0
        ? 'No answer is about a team of the unit list. Add the names above as aliases to the units, or map them under "unitTeams".'
        : 'No answer is from a month that is over.',
    );
  sayDecided(prepared, input, log.step);
  const { release, adds } = prepared;
  const signing = await signingKeys(state.said.signing ?? [], options.sign);
  await state.save(
    { periodStart: release.settings.periodStart, ...(signing.length > 0 && { signing }) },
    adds,
    log.reports,
  );
  for (const [i, { name, manifest, files }] of release.folders.entries()) {
    const { path } = options.folders[i]!;
    await writeRelease(path, await signed(files, signing));
    if (i === 0 && signing.length > 0)
      log.step('signed', { releaseKeys: signing.map(({ x }) => x).join(',') });
    log.step('published', { release: manifest.id, files: files.size, out: path, audience: name });
  }
}

/** The keys to sign with: those that are kept, the first one, or a new one beside the last. */
async function signingKeys(kept: readonly SigningKey[], sign: Arguments['sign']): Promise<SigningKey[]> {
  const wantsNew = sign === 'new-key' || (sign === 'yes' && kept.length === 0);
  return wantsNew ? [...kept.slice(-1), await newSigningKey()] : [...kept];
}

async function signed(
  files: ReadonlyMap<string, Uint8Array>,
  keys: readonly SigningKey[],
): Promise<ReadonlyMap<string, Uint8Array>> {
  if (keys.length === 0) return files;
  return new Map(files).set('manifest.json', await signManifest(files.get('manifest.json')!, keys));
}

/** Everything that the files of `options` say, in the form in which a release is made of it. */
async function readInput(
  options: Arguments,
  state: OpenState,
  log: Steps,
): Promise<{ answers: AnswerReader; input: ReleaseInput }> {
  const { timeZone, now, cells, folders, through, sample } = options;
  const { told, step } = log;
  const mapping = options.mapping ? await readJson(options.mapping, MappingFile) : {};
  const settings = options.settings ? await readJson(options.settings, SettingsFile) : {};
  const quotes = options.quotes ? await readJson(options.quotes, GivenQuotes) : [];
  const { teams } = await readUnitFile(options.units, mapping.units, told);
  const teamOf = teamMatcher(teams, mapping.unitTeams);
  const work = await readWork(options, teamOf, step);
  const read = await readAnswers(options, mapping, state, log);
  const assigned = options.requisitions
    ? await readRequisitionFile(options.requisitions, mapping.requisitions, teamOf, told)
    : { pins: [], requisitions: [] };
  const contacts = options.contacts
    ? await readContactFile(options.contacts, mapping.contacts, timeZone, teamOf, told)
    : [];
  for (const path of cells) await mustExist(path);
  const { thresholds = {}, periodStart: start, ...company } = settings;
  const periodStart = state.said.periodStart ?? start;
  return {
    answers:
      cells.length > 0
        ? warehouseAnswers(linesOf(cells), new Set(teams.map(({ id }) => id)))
        : storedAnswers(read.store),
    input: {
      teams,
      unitTeams: mapping.unitTeams ?? {},
      measures: [...read.measures.values()],
      ...assigned,
      adapters: [],
      contacts: [...read.contacts, ...contacts],
      readings: read.readings,
      ...(work ? { work } : {}),
      themes: ThemeSetup.parse({ taxonomy: options.taxonomy }),
      quotes,
      organisation: options.organisation ?? topUnit(teams),
      timeZone,
      company,
      thresholds: Thresholds.parse(thresholds),
      ...(periodStart === undefined ? {} : { periodStart }),
      ...(through === undefined ? {} : { through }),
      ...(options.seriesFrom === undefined ? {} : { from: options.seriesFrom }),
      seed: newSeed(),
      folders: folders.map(({ path: _, ...folder }) => folder),
      now,
      sample,
    },
  };
}

/** What HR plans and knows: the file for it, and dates of a calendar. */
async function readWork(
  { work: path, calendar, timeZone, now }: Arguments,
  teamOf: (name: string) => string | undefined,
  step: Step,
): Promise<WorkFile | undefined> {
  const said = path ? await readJson(path, WorkFile) : undefined;
  if (!calendar) return said;
  const { events, entries, left } = await readCalendarFile(calendar, timeZone, now, teamOf);
  const reasons = Object.entries(left).map(([reason, count]) => `${reason} ${count}`);
  step('calendar', { entries, events: events.length, left: reasons.join(', ') || 'none' });
  return { ...WorkFile.parse({}), ...said, events: [...(said?.events ?? []), ...events] };
}

function sayDecided(prepared: Prepared, { thresholds, readings: tools }: ReleaseInput, step: Step): void {
  const { release, through, later, readings } = prepared;
  for (const { unit, records } of readings.unmapped.slice(0, 20))
    step('unmapped', { unit, employees: records });
  const kept = tools.reduce((sum, tool) => sum + tool.readings.length, 0);
  if (kept > 0) step('readings', { kept, cells: readings.cells, ofNoClosedHalfYear: readings.left });
  const names = ['respondents', 'members', 'comments'] as const;
  // What was published by higher ones would be told by subtraction.
  const raised = names.filter((name) => prepared.thresholds[name] > thresholds[name]);
  if (raised.length > 0)
    step('minimums', Object.fromEntries(raised.map((name) => [name, prepared.thresholds[name]])));
  const { summary, setAside } = release.preview;
  step('decided', { through, periodStart: release.settings.periodStart, ...summary, setAside, later });
}

function topUnit(teams: readonly Team[]): string {
  const tops = teams.filter((team) => team.parent === undefined);
  if (tops.length === 1) return tops[0]!.name;
  throw new PublishError(
    EXIT.usage,
    `The unit list has ${tops.length} top units, so its name is not known: give --organisation NAME.`,
  );
}

try {
  await publish(process.argv.slice(2), (line) => console.log(line));
} catch (error) {
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof PublishError) {
    console.error(message);
    process.exitCode = error.exit;
  } else if (error instanceof SourceError) {
    console.error(message);
    process.exitCode = error.passing ? EXIT.later : EXIT.unavailable;
  } else if (error instanceof ChoiceError) {
    console.error(message);
    process.exitCode = EXIT.usage;
  } else if (error instanceof RangeError) {
    // Core says so of columns, trees, scales and months that do not fit together.
    console.error(message);
    process.exitCode = EXIT.data;
  } else {
    console.error(`Nothing was published: ${message}`);
    process.exitCode = EXIT.software;
  }
}
