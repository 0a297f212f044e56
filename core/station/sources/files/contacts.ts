import type { ContactCell } from '../../../model/cells.ts';
import { normaliseName } from '../../../model/normalise-name.ts';
import { type ImportReport, newReport, refuse } from '../report.ts';
import { dateReader, saysUtc } from './dates.ts';
import type { ContactMapping } from './mapping.ts';
import { columnIndex } from './responses.ts';
import { isBlank, type Table } from './table.ts';
import { readCount } from './values.ts';

const DAY_WORDS = [
  ['monday', 'mon', 'montag', 'mo', 'lundi', 'lunes'],
  ['tuesday', 'tue', 'dienstag', 'di', 'mardi', 'martes'],
  ['wednesday', 'wed', 'mittwoch', 'mi', 'mercredi', 'miercoles'],
  ['thursday', 'thu', 'donnerstag', 'do', 'jeudi', 'jueves'],
  ['friday', 'fri', 'freitag', 'fr', 'vendredi', 'viernes'],
  ['saturday', 'sat', 'samstag', 'sonnabend', 'sa', 'samedi', 'sabado'],
  ['sunday', 'sun', 'sonntag', 'so', 'dimanche', 'domingo'],
];

export interface ContactImport {
  /** Cells by the unit names of the file, to be mapped to teams. */
  cells: (Omit<ContactCell, 'node'> & { unit: string })[];
  report: ImportReport;
}

/**
 * Counts contacts by unit, month, weekday and hour: from the time of every contact, or from counts that
 * somebody has made. `openDays` is the column of that name, else the days of that weekday with any contact
 * (times), else the days of that weekday in the month (counts).
 * @param timeZone IANA name of the company's time zone.
 * @throws RangeError if the mapping names a column that the table does not have.
 */
export async function readContacts(
  table: Table,
  mapping: ContactMapping,
  timeZone: string,
  signal?: AbortSignal,
): Promise<ContactImport> {
  return mapping.kind === 'times'
    ? await fromTimes(table, mapping, timeZone, signal)
    : await fromCounts(table, mapping, signal);
}

async function fromTimes(
  table: Table,
  mapping: ContactMapping & { kind: 'times' },
  timeZone: string,
  signal?: AbortSignal,
): Promise<ContactImport> {
  const team = columnIndex(table, mapping.team);
  const time = columnIndex(table, mapping.time);
  const read = dateReader(mapping.dateOrder, timeZone, saysUtc(mapping.time) ? 'UTC' : undefined);
  const report = newReport(table.name);
  const counts = new Map<string, number>();
  const days = new Map<string, Set<string>>();
  for await (const { rows } of table.rows(signal))
    for (const row of rows) {
      report.rows++;
      const unit = (row.values[team] ?? '').trim();
      const text = (row.values[time] ?? '').trim();
      const at = read(text);
      if (row.broken) refuse(report, row.number, mapping.team, row.broken, '');
      else if (isBlank(row.values)) report.blank++;
      else if (unit === '') refuse(report, row.number, mapping.team, 'no-team', unit);
      else if (unit.length > 200) refuse(report, row.number, mapping.team, 'too-long', unit);
      else if (!at) refuse(report, row.number, mapping.time, text === '' ? 'no-date' : 'bad-date', text);
      else if (at.hour === undefined) refuse(report, row.number, mapping.time, 'bad-hour', text);
      else {
        report.taken++;
        const day = `${unit}\u001f${at.date.slice(0, 7)}\u001f${weekdayOf(at.date)}`;
        const key = `${day}\u001f${at.hour}`;
        counts.set(key, (counts.get(key) ?? 0) + 1);
        const open = days.get(day);
        if (open) open.add(at.date);
        else days.set(day, new Set([at.date]));
      }
    }
  const cells = [...counts].map(([key, contacts]) => {
    const [unit = '', month = '', weekday, hour] = key.split('\u001f');
    const openDays = days.get(key.slice(0, key.lastIndexOf('\u001f')))!.size;
    return { unit, month, weekday: Number(weekday), hour: Number(hour), contacts, openDays };
  });
  return { cells, report };
}

async function fromCounts(
  table: Table,
  mapping: ContactMapping & { kind: 'counts' },
  signal?: AbortSignal,
): Promise<ContactImport> {
  const columns = {
    team: columnIndex(table, mapping.team),
    month: columnIndex(table, mapping.month),
    weekday: columnIndex(table, mapping.weekday),
    hour: columnIndex(table, mapping.hour),
    contacts: columnIndex(table, mapping.contacts),
    openDays: mapping.openDays === undefined ? -1 : columnIndex(table, mapping.openDays),
  };
  const report = newReport(table.name);
  const cells = new Map<string, ContactImport['cells'][number]>();
  for await (const { rows } of table.rows(signal))
    for (const row of rows) {
      report.rows++;
      const cell = (name: keyof typeof columns) =>
        columns[name] < 0 ? '' : (row.values[columns[name]] ?? '').trim();
      const no = (name: keyof typeof columns, reason: Parameters<typeof refuse>[3]) =>
        refuse(report, row.number, table.columns[columns[name]] ?? '', reason, cell(name));
      const unit = cell('team');
      const month = /^(\d{4}-(?:0[1-9]|1[0-2]))(?:-\d{2})?$/.exec(cell('month'))?.[1];
      const weekday = readWeekday(cell('weekday'));
      const hour = /^(\d{1,2})(?::\d{2})?$/.exec(cell('hour'))?.[1];
      const contacts = readCount(cell('contacts'));
      const openDays = cell('openDays') === '' ? undefined : readCount(cell('openDays'));
      if (row.broken) no('team', row.broken);
      else if (isBlank(row.values)) report.blank++;
      else if (unit === '') no('team', 'no-team');
      else if (unit.length > 200) no('team', 'too-long');
      else if (!month) no('month', 'bad-date');
      else if (!weekday) no('weekday', 'bad-weekday');
      else if (hour === undefined || Number(hour) > 23) no('hour', 'bad-hour');
      else if (contacts === undefined) no('contacts', 'bad-count');
      else if (cell('openDays') !== '' && openDays === undefined) no('openDays', 'bad-count');
      else {
        const key = [unit, month, weekday, Number(hour)].join('\u001f');
        if (cells.has(key)) report.repeated++;
        else report.taken++;
        cells.set(key, {
          unit,
          month,
          weekday,
          hour: Number(hour),
          contacts,
          openDays: openDays ?? daysInMonth(month, weekday),
        });
      }
    }
  return { cells: [...cells.values()], report };
}

function readWeekday(text: string): number | undefined {
  if (/^[1-7]$/.test(text)) return Number(text);
  const word = normaliseName(text);
  const index = DAY_WORDS.findIndex((words) => words.includes(word));
  return index < 0 ? undefined : index + 1;
}

function weekdayOf(date: string): number {
  return ((new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7) + 1;
}

function daysInMonth(month: string, weekday: number): number {
  const year = Number(month.slice(0, 4));
  const index = Number(month.slice(5, 7));
  const length = new Date(Date.UTC(year, index, 0)).getUTCDate();
  const first = weekdayOf(`${month}-01`);
  const offset = (weekday - first + 7) % 7;
  return Math.floor((length - 1 - offset) / 7) + 1;
}
