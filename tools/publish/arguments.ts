import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Audience } from '../../core/model/measure.ts';
import { Month } from '../../core/model/time.ts';
import { type FolderRequest, folderFor } from '../../core/station/intake/readers.ts';
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
  --organisation NAME    (default: the name of the top unit)
  --through YYYY-MM      last closed month to release
  --time-zone NAME       of the company (default Europe/Berlin)
  --now INSTANT          the present, for repeatable runs`;

/** A folder to write: who reads it, and where it lies. */
type OutFolder = FolderRequest & { path: string };

/** The options of the command, checked. */
export interface Arguments {
  config?: ConfigFile;
  cells: string[];
  units: string;
  responses: { path: string; audience?: Audience }[];
  requisitions?: string;
  contacts?: string;
  work?: string;
  calendar?: string;
  quotes?: string;
  roster?: string;
  settings?: string;
  mapping?: string;
  folders: OutFolder[];
  state: string;
  organisation?: string;
  through?: string;
  timeZone: string;
  now: number;
  sample: boolean;
}

/**
 * What the command was asked for; options of a config file come first, so that those of the command win.
 * @throws PublishError with what is wrong, or with the options for `--help`.
 */
export async function readArguments(argv: readonly string[], config?: ConfigFile): Promise<Arguments> {
  let values: Record<string, string | boolean | string[] | undefined>;
  try {
    ({ values } = parseArgs({
      args: [...argv],
      options: {
        units: { type: 'string' },
        responses: { type: 'string', multiple: true },
        requisitions: { type: 'string' },
        contacts: { type: 'string' },
        work: { type: 'string' },
        calendar: { type: 'string' },
        quotes: { type: 'string' },
        roster: { type: 'string' },
        settings: { type: 'string' },
        mapping: { type: 'string' },
        out: { type: 'string' },
        state: { type: 'string' },
        audience: { type: 'string' },
        folder: { type: 'string', multiple: true },
        organisation: { type: 'string' },
        through: { type: 'string' },
        'time-zone': { type: 'string', default: 'Europe/Berlin' },
        now: { type: 'string' },
        sample: { type: 'boolean', default: false },
        config: { type: 'string' },
        cells: { type: 'string', multiple: true },
        help: { type: 'boolean', default: false },
      },
    }));
  } catch (error) {
    throw new PublishError(EXIT.usage, `${(error as Error).message}\n\n${USAGE}`);
  }
  const text = (name: string) => values[name] as string | undefined;
  if (values.help) throw new PublishError(0, USAGE);
  if (values.config && !config) {
    const read = await readJson(text('config')!, ConfigFile);
    // What stands in the command comes later and wins.
    return await readArguments([...configArguments(read), ...argv], read);
  }
  const { units, out } = { units: text('units'), out: text('out') };
  const files = (values.responses ?? []) as string[];
  const named = ((values.folder ?? []) as string[]).map(outFolder);
  const cells = (values.cells ?? []) as string[];
  const answered = files.length > 0 || (config?.sources.some(({ tool }) => tool !== 'peakon') ?? false);
  if (cells.length > 0 && answered)
    throw new PublishError(
      EXIT.usage,
      '--cells stands for all answers: people in a file and in a warehouse cannot be told apart. Leave out --responses and sources, or give only them.',
    );
  if (!units || (!out && named.length === 0) || !(answered || cells.length > 0))
    throw new PublishError(
      EXIT.usage,
      `--units, --responses and --out are needed (--folder may stand for --out).\n\n${USAGE}`,
    );
  if (named.length > 0 && (out || text('audience')))
    throw new PublishError(
      EXIT.usage,
      '--folder says where and for whom: leave out --out and --audience, or give only them.',
    );
  const folders = out ? [{ ...audienceOf(text('audience') ?? 'hr'), path: out }] : named;
  const timeZone = text('time-zone')!;
  try {
    new Intl.DateTimeFormat('en', { timeZone });
  } catch {
    throw new PublishError(
      EXIT.usage,
      `"${timeZone}" is no time zone. Give an IANA name such as Europe/Berlin.`,
    );
  }
  const through = text('through');
  if (through !== undefined && !Month.safeParse(through).success)
    throw new PublishError(EXIT.usage, `--through takes a month such as 2026-10, not "${through}".`);
  const now = text('now') === undefined ? Date.now() : Date.parse(text('now')!);
  if (Number.isNaN(now))
    throw new PublishError(
      EXIT.usage,
      `--now takes a time such as 2026-11-21T09:00:00Z, not "${text('now')}".`,
    );
  const state = text('state') ?? (out ? `${resolve(out)}.state` : undefined);
  if (state === undefined)
    throw new PublishError(
      EXIT.usage,
      'Give --state FOLDER: folders for different readers share one release log, which is kept apart from all of them.',
    );
  const lies = (inner: string, outer: string) => `${resolve(inner)}/`.startsWith(`${resolve(outer)}/`);
  for (const { path } of folders)
    if (lies(state, path))
      throw new PublishError(
        EXIT.usage,
        `--state ${state} is inside of ${path}: keys and the release log would be served to everybody. Choose another folder.`,
      );
  for (const [i, { name, path }] of folders.entries())
    for (const other of folders.slice(i + 1))
      if (other.name === name || lies(path, other.path) || lies(other.path, path))
        throw new PublishError(
          EXIT.usage,
          `The folders ${name}=${path} and ${other.name}=${other.path} have the same name or lie inside of one another. Give each reader a folder of its own.`,
        );
  return {
    ...(config ? { config } : {}),
    cells,
    units,
    responses: files.map((file) => {
      const [, audience, path] = /^(customer|employee|candidate|colleague)=(.+)$/.exec(file) ?? [];
      return path ? { path, audience: Audience.parse(audience) } : { path: file };
    }),
    requisitions: text('requisitions'),
    contacts: text('contacts'),
    work: text('work'),
    calendar: text('calendar'),
    quotes: text('quotes'),
    roster: text('roster'),
    settings: text('settings'),
    mapping: text('mapping'),
    folders,
    state,
    organisation: text('organisation'),
    through,
    timeZone,
    now,
    sample: values.sample === true,
  };
}

const NAME = /^[a-z0-9][a-z0-9-]{0,59}$/i;

/** Reads `NAME=FOLDER`, `NAME=FOLDER:UNIT`, and either with `,employees=yes` or `,employees=no` behind it. */
function outFolder(said: string): OutFolder {
  const { text, employees } = employeesSaid(said);
  const [, name = '', path, unit] = /^([^=]+)=(.+?)(?::([^/\\:]*))?$/.exec(text) ?? [];
  if (!NAME.test(name) || !path || unit === '')
    throw new PublishError(
      EXIT.usage,
      `--folder takes NAME=FOLDER or NAME=FOLDER:UNIT, such as recruiters=out/recruiters, not "${said}".`,
    );
  return { ...folderFor(name, { ...employees, ...(unit === undefined ? {} : { units: [unit] }) }), path };
}

/** Reads `NAME`, with `,employees=yes` or `,employees=no` behind it where the name is not known. */
function audienceOf(said: string): FolderRequest {
  const { text: name, employees } = employeesSaid(said);
  if (NAME.test(name)) return folderFor(name, employees);
  throw new PublishError(EXIT.usage, `--audience takes a name such as hr or recruiters, not "${said}".`);
}

function employeesSaid(said: string): { text: string; employees: { employees?: boolean } } {
  const [, text = said, answer] = /^(.*),employees=(yes|no)$/.exec(said) ?? [];
  return { text, employees: answer === undefined ? {} : { employees: answer === 'yes' } };
}
