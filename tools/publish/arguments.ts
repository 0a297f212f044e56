import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Audience } from '../../core/model/measure.ts';
import { Month } from '../../core/model/time.ts';
import { type FolderRequest, folderFor } from '../../core/station/intake/readers.ts';
import { DEFAULT_TAXONOMY } from '../../core/station/themes/default-taxonomy.ts';
import { PACKS, taxonomyOfPack } from '../../core/station/themes/packs.ts';
import type { Taxonomy } from '../../core/station/themes/taxonomy.ts';
import { ConfigFile, configArguments } from './config.ts';
import { readJson } from './files.ts';
import { EXIT, PublishError } from './publish-error.ts';

const USAGE = `Makes a release from files:
  npm run publish -- --units units.csv --responses answers.csv --out folder
  npm run publish -- --units units.csv --responses answers.csv --state kept --folder hr=a --folder recruiters=b
  npm run publish -- --config company.json
Options:
  --units FILE           one row per unit (name, parent, headcount, aliases, codes, serves, servesTeams), or a staff export
  --responses FILE       answers; may be given several times; customer=FILE says who answered where no column does
  --cells FILE           instead of --responses: cells that a warehouse has counted, as JSON lines (docs/warehouse);
                         may be given several times
  --requisitions FILE    id, title, unit
  --contacts FILE        team and time of every contact, or team, month, weekday, hour, contacts
  --work FILE            JSON: events, targets, promises, learning, actions, ideas, obstacles, insideCauses
  --calendar FILE        iCalendar (.ics): HR's weekly dates; a category that names a unit makes an entry that unit's
  --quotes FILE          JSON: cleared quotes
  --roster FILE          names of staff, one a line: they are taken out of comments, and stay here
  --pack TRADE           themes of a trade: ${PACKS.map(({ id }) => id).join(', ')}
                         (default: themes of any service organisation)
  --settings FILE        JSON: company settings and thresholds
  --mapping FILE         JSON: which column is what, where the header names do not say it
  --out FOLDER           where the release is written; serve this folder
  --audience NAME        who reads it: hr (default) or recruiters (nothing of employees); for other readers say whether
                         they may see figures of employees: NAME,employees=yes or NAME,employees=no
  --folder NAME=FOLDER   instead of --out, several times: folders for different readers, decided together, with one
                         log; NAME=FOLDER:UNIT holds one unit (by its id) and what is below it. NAME is hr, recruiters
                         or managers (with a unit), each may go on with a hyphen (managers-north); for other readers
                         NAME=FOLDER,employees=yes or NAME=FOLDER,employees=no
  --config FILE          JSON: these options by name, and feedback tools to read; then everything is kept in one file,
                         state.sqlite, and only what has changed is read (docs/guides/schedule.md)
  --state FOLDER         where keys and the release log are kept; never serve it (default with --out: FOLDER.state)
  --sign                 sign what is published; the key is made once and kept in the state folder, and from then on
                         everything is signed. Prints the public keys for the administrator's policy (releaseKeys)
  --new-signing-key      as --sign, with a new key beside the last one: both sign until the next new one
  --organisation NAME    (default: the name of the top unit)
  --through YYYY-MM      last closed month to release
  --series-from YYYY-MM  where the release log of an earlier series is lost: start a new one with this month
  --time-zone NAME       of the company, and of times in answer files that do not say theirs (default Europe/Berlin; then
                         such times are asked about where they could count in another month)
  --now INSTANT          the present, for repeatable runs`;

/** A folder to write: who reads it, and where it lies. */
type OutFolder = FolderRequest & { path: string };

const text = { type: 'string' } as const;
const several = { type: 'string', multiple: true } as const;
const FILES = {
  units: text,
  requisitions: text,
  contacts: text,
  work: text,
  calendar: text,
  quotes: text,
  roster: text,
  settings: text,
  mapping: text,
} as const;
const OPTIONS = {
  ...FILES,
  responses: several,
  cells: several,
  out: text,
  state: text,
  audience: text,
  folder: several,
  organisation: text,
  pack: text,
  through: text,
  'time-zone': text,
  now: text,
  'series-from': text,
  sample: { type: 'boolean', default: false },
  sign: { type: 'boolean', default: false },
  'new-signing-key': { type: 'boolean', default: false },
  config: text,
  help: { type: 'boolean', default: false },
} as const;
type Values = ReturnType<typeof parseArgs<{ options: typeof OPTIONS }>>['values'];

/** The options of the command, checked. */
export interface Arguments extends Partial<Record<keyof typeof FILES, string>> {
  config?: ConfigFile;
  cells: string[];
  units: string;
  responses: { path: string; audience?: Audience }[];
  folders: OutFolder[];
  state: string;
  organisation?: string | undefined;
  /** The themes that comments are read by. */
  taxonomy: Taxonomy;
  through?: Month | undefined;
  /** First month of a new series, where the log of an earlier one is lost. */
  seriesFrom?: Month | undefined;
  /** Whether to sign, by the keys that are kept or with a new one beside the last. */
  sign: 'as-kept' | 'yes' | 'new-key';
  timeZone: string;
  /** Somebody gave it: then it also says where the clock stood that wrote times without a zone. */
  timeZoneSaid: boolean;
  now: number;
  sample: boolean;
}

/**
 * What the command was asked for; options of a config file come first, so that those of the command win.
 * @throws PublishError with what is wrong, or with the options for `--help`.
 */
export async function readArguments(argv: readonly string[], config?: ConfigFile): Promise<Arguments> {
  const values = valuesOf(argv);
  if (values.help) throw new PublishError(0, USAGE);
  if (values.config && !config) {
    const read = await readJson(values.config, ConfigFile);
    // What stands in the command comes later and wins.
    return await readArguments([...configArguments(read), ...argv], read);
  }
  const { units, cells = [], responses = [], through, 'time-zone': zone, now, ...rest } = values;
  const timeZone = zone ?? 'Europe/Berlin';
  const answered = responses.length > 0 || (config?.sources.some(({ tool }) => tool !== 'peakon') ?? false);
  if (cells.length > 0 && answered)
    throw wrong(
      '--cells stands for all answers: people in a file and in a warehouse cannot be told apart. Leave out --responses and sources, or give only them.',
    );
  if (!units || !(rest.out || rest.folder) || !(answered || cells.length > 0))
    throw wrong(`--units, --responses and --out are needed (--folder may stand for --out).\n\n${USAGE}`);
  if (!isTimeZone(timeZone))
    throw wrong(`"${timeZone}" is no time zone. Give an IANA name such as Europe/Berlin.`);
  if (through !== undefined && !Month.safeParse(through).success)
    throw wrong(`--through takes a month such as 2026-10, not "${through}".`);
  const seriesFrom = rest['series-from'];
  if (seriesFrom !== undefined && !Month.safeParse(seriesFrom).success)
    throw wrong(`--series-from takes a month such as 2026-11, not "${seriesFrom}".`);
  const present = now === undefined ? Date.now() : Date.parse(now);
  if (Number.isNaN(present)) throw wrong(`--now takes a time such as 2026-11-21T09:00:00Z, not "${now}".`);
  const folders = foldersOf(values);
  const { organisation, sample, requisitions, contacts, work, calendar, quotes, roster, settings, mapping } =
    rest;
  return {
    ...(config ? { config } : {}),
    ...{ requisitions, contacts, work, calendar, quotes, roster, settings, mapping },
    units,
    cells,
    sign: rest['new-signing-key'] ? 'new-key' : rest.sign ? 'yes' : 'as-kept',
    responses: responses.map((file) => {
      const [, audience, path] = /^(customer|employee|candidate|colleague)=(.+)$/.exec(file) ?? [];
      return path ? { path, audience: Audience.parse(audience) } : { path: file };
    }),
    folders,
    state: stateOf(values, folders),
    organisation,
    taxonomy: taxonomyFor(rest.pack),
    through,
    seriesFrom,
    timeZone,
    timeZoneSaid: zone !== undefined,
    now: present,
    sample,
  };
}

function wrong(message: string): PublishError {
  return new PublishError(EXIT.usage, message);
}

function taxonomyFor(pack: string | undefined): Taxonomy {
  if (pack === undefined) return DEFAULT_TAXONOMY;
  const taxonomy = taxonomyOfPack(pack);
  if (!taxonomy)
    throw wrong(
      `--pack takes one of ${PACKS.map(({ id }) => id).join(', ')}, not "${pack}". Leave it out where none fits.`,
    );
  return taxonomy;
}

function valuesOf(argv: readonly string[]): Values {
  try {
    return parseArgs({ args: [...argv], options: OPTIONS }).values;
  } catch (error) {
    throw wrong(`${(error as Error).message}\n\n${USAGE}`);
  }
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** Where everything is written, and for whom. */
function foldersOf({ out, audience, folder = [] }: Values): OutFolder[] {
  if (folder.length > 0 && (out || audience))
    throw wrong('--folder says where and for whom: leave out --out and --audience, or give only them.');
  const folders = out ? [{ ...audienceOf(audience ?? 'hr'), path: out }] : folder.map(outFolder);
  for (const [i, { name, path }] of folders.entries())
    for (const other of folders.slice(i + 1))
      if (other.name === name || isInside(path, other.path) || isInside(other.path, path))
        throw wrong(
          `The folders ${name}=${path} and ${other.name}=${other.path} have the same name or lie inside of one another. Give each reader a folder of its own.`,
        );
  return folders;
}

/** Where keys and the release log are kept: in none of the folders that are served. */
function stateOf({ state, out }: Values, folders: readonly OutFolder[]): string {
  const kept = state ?? (out ? `${resolve(out)}.state` : undefined);
  if (kept === undefined)
    throw wrong(
      'Give --state FOLDER: folders for different readers share one release log, which is kept apart from all of them.',
    );
  for (const { path } of folders)
    if (isInside(kept, path))
      throw wrong(
        `--state ${kept} is inside of ${path}: keys and the release log would be served to everybody. Choose another folder.`,
      );
  return kept;
}

function isInside(inner: string, outer: string): boolean {
  return `${resolve(inner)}/`.startsWith(`${resolve(outer)}/`);
}

const NAME = /^[a-z0-9][a-z0-9-]{0,59}$/i;

/** Reads `NAME=FOLDER`, `NAME=FOLDER:UNIT`, and either with `,employees=yes` or `,employees=no` behind it. */
function outFolder(said: string): OutFolder {
  const { text, employees } = employeesSaid(said);
  const [, name = '', path, unit] = /^([^=]+)=(.+?)(?::([^/\\:]*))?$/.exec(text) ?? [];
  if (!NAME.test(name) || !path || unit === '')
    throw wrong(
      `--folder takes NAME=FOLDER or NAME=FOLDER:UNIT, such as recruiters=out/recruiters, not "${said}".`,
    );
  return { ...folderFor(name, { ...employees, ...(unit === undefined ? {} : { units: [unit] }) }), path };
}

/** Reads `NAME`, with `,employees=yes` or `,employees=no` behind it where the name is not known. */
function audienceOf(said: string): FolderRequest {
  const { text: name, employees } = employeesSaid(said);
  if (NAME.test(name)) return folderFor(name, employees);
  throw wrong(`--audience takes a name such as hr or recruiters, not "${said}".`);
}

function employeesSaid(said: string): { text: string; employees: { employees?: boolean } } {
  const [, text = said, answer] = /^(.*),employees=(yes|no)$/.exec(said) ?? [];
  return { text, employees: answer === undefined ? {} : { employees: answer === 'yes' } };
}
