import { mkdir } from 'node:fs/promises';
import * as z from 'zod';
import { CompanySettings, Thresholds } from '../core/model/settings.ts';
import type { Team } from '../core/model/team.ts';
import { Quote } from '../core/model/team-view.ts';
import { WorkFile } from '../core/release/schema.ts';
import { distinctRespondents } from '../core/station/intake/distinct.ts';
import { ownCells } from '../core/station/intake/own-cells.ts';
import { defaultPeriodStart, lastClosedMonth } from '../core/station/intake/periods.ts';
import { makeRelease } from '../core/station/intake/publish.ts';
import { readingCells } from '../core/station/intake/readings.ts';
import { teamMatcher } from '../core/station/intake/team-map.ts';
import { publishedTerms, termCells } from '../core/station/intake/term-cells.ts';
import { suggestUnits } from '../core/station/sources/files/suggest.ts';
import { readUnits } from '../core/station/sources/files/units.ts';
import { SourceError } from '../core/station/sources/source-error.ts';
import { readArguments } from './publish/arguments.ts';
import {
  MappingFile,
  openTableFile,
  readCalendarFile,
  readJson,
  SettingsFile,
  unmapped,
} from './publish/files.ts';
import { lockState } from './publish/lock.ts';
import { EXIT, PublishError } from './publish/publish-error.ts';
import { readAnswers } from './publish/read-answers.ts';
import { readContactFile } from './publish/read-contact-file.ts';
import { readRequisitionFile } from './publish/read-requisition-file.ts';
import { readWarehouseFiles } from './publish/read-warehouse-files.ts';
import { openState } from './publish/state.ts';
import { steps } from './publish/steps.ts';
import { writeRelease } from './publish/write-release.ts';

/**
 * Reads the files of `argv`, makes a release and writes it. One line per step goes to `print`.
 * @throws PublishError with a sentence and an exit code.
 */
async function publish(argv: readonly string[], print: (line: string) => void): Promise<void> {
  const options = await readArguments(argv);
  const { timeZone, now } = options;
  const { step, told, reports } = steps(print);
  const mapping = options.mapping ? await readJson(options.mapping, MappingFile) : {};
  const settings = options.settings ? await readJson(options.settings, SettingsFile) : {};
  const said = options.work ? await readJson(options.work, WorkFile) : undefined;
  const quotes = options.quotes
    ? await readJson(
        options.quotes,
        z.union([z.array(Quote), z.object({ quotes: z.array(Quote) }).transform((q) => q.quotes)]),
      )
    : [];
  await mkdir(options.state, { recursive: true, mode: 0o700 });
  using _lock = lockState(options.state);
  const state = await openState(options.state, options.config !== undefined);

  const unitTable = await openTableFile(options.units);
  const unitMapping = mapping.units ?? suggestUnits(unitTable);
  if (!unitMapping) throw unmapped(unitTable, 'a column "name" or "unit"');
  const units = await readUnits(unitTable, unitMapping);
  told('units', units.report, { teams: units.teams.length });
  const { teams } = units;
  const teamOf = teamMatcher(teams, mapping.unitTeams);

  let work = said;
  if (options.calendar) {
    const { events, entries, left } = await readCalendarFile(options.calendar, timeZone, now, teamOf);
    work = { ...WorkFile.parse({}), ...said, events: [...(said?.events ?? []), ...events] };
    const reasons = Object.entries(left).map(([reason, count]) => `${reason} ${count}`);
    step('calendar', { entries, events: events.length, left: reasons.join(', ') || 'none' });
  }

  const answers = await readAnswers(options, mapping, state, { step, told });
  const { store, reader, measures, readings } = answers;
  const { pins, requisitions } = options.requisitions
    ? await readRequisitionFile(options.requisitions, mapping.requisitions, teamOf, told)
    : { pins: [], requisitions: [] };
  const contacts = answers.contacts.flatMap(({ unit, ...cell }) => {
    const node = teamOf(unit);
    return node === undefined ? [] : [{ node, ...cell }];
  });
  if (options.contacts)
    contacts.push(...(await readContactFile(options.contacts, mapping.contacts, timeZone, teamOf, told)));

  const closed = lastClosedMonth(now, timeZone);
  if (options.through !== undefined && options.through > closed)
    throw new PublishError(
      EXIT.usage,
      `${options.through} is not over yet: the last closed month is ${closed}. Only closed months are released.`,
    );
  const last = options.through ?? closed;
  const warehouse =
    options.cells.length > 0 ? await readWarehouseFiles(options.cells, teams, last) : undefined;
  for (const measure of warehouse?.measures ?? []) measures.set(measure.id, measure);
  if (warehouse?.contacts.length) {
    if (contacts.length > 0)
      throw new PublishError(
        EXIT.usage,
        'Contacts are counted in --cells and in --contacts or a source too: they would count twice. Leave one of them out.',
      );
    contacts.push(...warehouse.contacts);
    step('contacts', { cells: contacts.length });
  }
  const counted = warehouse || (await ownCells(store, teamOf, last, { measures }));
  const through = options.through ?? counted.months.at(-1) ?? closed;
  for (const { unit, records } of counted.unmapped.slice(0, 20)) step('unmapped', { unit, answers: records });
  if (counted.months.length === 0)
    throw new PublishError(
      EXIT.data,
      counted.unmapped.length > 0
        ? 'No answer is about a team of the unit list. Add the names above as aliases to the units, or map them under "unitTeams".'
        : `No answer is from ${through} or before.`,
    );
  const { thresholds, ...company } = settings;
  const periodStart =
    state.said.periodStart ?? company.periodStart ?? defaultPeriodStart(counted.months[0]!, through);
  const minimums = Thresholds.parse(thresholds ?? {});
  const read = readingCells(readings, teamOf, { periodStart, through });
  for (const { unit, records } of read.unmapped.slice(0, 20)) step('unmapped', { unit, employees: records });
  if (readings.length > 0)
    step('readings', { kept: readings.length, cells: read.scores.length, ofNoClosedHalfYear: read.left });
  const terms = warehouse
    ? undefined
    : await termCells(store, teamOf, through, {
        measures,
        minimum: minimums.comments,
        published: publishedTerms(state.log),
      });
  const people = warehouse ? warehouse.distinct : await distinctRespondents(store, teamOf, through, terms);
  const release = await makeRelease({
    teams,
    cells: { ...counted.cells, scores: [...counted.cells.scores, ...read.scores] },
    ...(terms ? { terms: terms.cells } : {}),
    distinct: (query) => people(query) + read.distinct(query),
    measures: [...measures.values()],
    taxonomy: { version: reader.version, themes: reader.themes },
    pins,
    requisitions,
    quotes,
    contacts,
    ...(work ? { work } : {}),
    settings: CompanySettings.parse({ ...company, periodStart }),
    thresholds: minimums,
    log: state.log,
    organisation: options.organisation ?? topUnit(teams),
    folders: options.folders.map(({ name, unit }) => ({
      name,
      ...(unit === undefined ? {} : { units: [unit] }),
    })),
    timeZone,
    through,
    now: new Date(now).toISOString(),
    sample: options.sample,
  });
  const { summary, setAside } = release.preview;
  step('decided', { through, periodStart, ...summary, setAside, later: counted.later });

  await state.save(periodStart, release.log, reports);
  for (const [i, { name, manifest, files }] of release.folders.entries()) {
    const { path } = options.folders[i]!;
    await writeRelease(path, files);
    step('published', { release: manifest.id, files: files.size, out: path, audience: name });
  }
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
  } else if (error instanceof RangeError) {
    // Core says so of columns, trees, scales and months that do not fit together.
    console.error(message);
    process.exitCode = EXIT.data;
  } else {
    console.error(`Nothing was published: ${message}`);
    process.exitCode = EXIT.software;
  }
}
