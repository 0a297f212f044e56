import { normaliseName } from '../../../model/normalise-name.ts';
import { ANSWER_HEADERS, pick, valuesOf, withoutAbsent } from './headers.ts';
import type { ContactMapping, RequisitionMapping, UnitMapping } from './mapping.ts';
import { headcountColumns, holdsCounts, staffUnit, TEAM_NAMES } from './people.ts';
import { suggestDateOrder } from './suggest.ts';
import type { TableHead } from './table.ts';

const UNIT_HEADERS = {
  name: ['name', ...TEAM_NAMES, 'bezeichnung', 'nom', 'nombre'],
  id: ['id', 'unit id', 'team id', 'department id', 'einheit id', 'abteilungsnummer'],
  parent: [
    ...['parent', 'parent id', 'parent unit', 'parent department', 'parent team', 'reports to', 'belongs to'],
    ...['uebergeordnet', 'uebergeordnete einheit', 'uebergeordnete abteilung', 'uebergeordneter bereich'],
    ...['gehoert zu', 'untersteht', 'rattache a', 'unite parente', 'departement parent', 'unidad superior'],
    ...['depende de', 'division', 'direction'],
  ],
  headcount: [
    ...['headcount', 'head count', 'people', 'members', 'employees', 'number of employees', 'staff', 'heads'],
    ...[
      'mitarbeiterzahl',
      'mitarbeiteranzahl',
      'anzahl mitarbeiter',
      'mitarbeiter',
      'mitarbeitende',
      'koepfe',
    ],
    ...[
      'anzahl mitarbeitende',
      'kopfzahl',
      'personen',
      'personalstand',
      'anzahl ma',
      'ma',
      'effectif',
      'effectifs',
    ],
    ...['nombre d employes', 'nombre de salaries', 'plantilla', 'numero de empleados', 'empleados'],
    ...['hc', 'team size', 'teamgroesse', 'fte', 'ftes', 'vzae', 'vollzeitaequivalente', 'etp', 'stellen'],
  ],
  aliases: ['aliases', 'alias', 'other names', 'weitere namen'],
  codes: ['codes', 'code', 'cost centre', 'cost center', 'kostenstelle', 'centre de cout', 'centro de coste'],
  serves: ['serves', 'dient', 'fuer wen'],
  servesTeams: ['serves teams', 'servesteams', 'serves units', 'dient teams'],
  partner: ['partner', 'outsourced', 'extern'],
  lineOfSight: ['line of sight', 'lineofsight', 'wirkung auf kunden'],
  lineOfSightDe: ['line of sight de', 'line of sight german', 'wirkung auf kunden deutsch'],
} as const;

/**
 * What the columns of a unit list seem to be: a row per unit, or a row per person, of which only the unit is read. A list
 * of people never becomes a list of units: where its columns tell of people, units are counted, whatever figures it has.
 */
export function suggestUnits(table: TableHead): UnitMapping | undefined {
  const found = pick(table, UNIT_HEADERS);
  const staff = staffUnit(table);
  if (staff) return staff;
  if (found.name === undefined) return undefined;
  const counts = headcountColumns(table);
  // "Mitarbeiter" may be how many people there are, or who they are.
  if (found.headcount !== undefined && !holdsCounts(table, found.headcount)) delete found.headcount;
  // Of two columns that count people nobody can tell which one is meant: then it is asked.
  if (counts.length === 1) found.headcount ??= counts[0];
  found.parent ??= table.columns.find(
    (column) => ABOVE.test(normaliseName(column)) && column !== found.name && column !== found.headcount,
  );
  const names = valuesOf(table, found.name).filter((value) => value.trim() !== '');
  const repeated = names.length - new Set(names.map(normaliseName)).size;
  if (found.headcount === undefined && repeated > names.length / 3) {
    const parent = found.parent === undefined ? {} : { parent: found.parent };
    return { kind: 'staff', unit: found.name, ...parent };
  }
  return { kind: 'list', ...withoutAbsent(found), name: found.name };
}

/** How a column begins that names what a unit belongs to: "Übergeordnete Kostenstelle", "Parent cost centre". */
const ABOVE = /^(uebergeordnet\w*|parent|higher level|superior)\b/;

const REQUISITION_HEADERS = {
  id: ['id', 'requisition', 'requisition id', 'req id', 'job id', 'stelle', 'stellen id', 'nummer', 'number'],
  title: ['title', 'job title', 'name', 'position', 'stellentitel', 'titel', 'bezeichnung'],
  unit: ['unit', 'team', 'department', 'abteilung', 'einheit', 'bereich'],
  host: ['host', 'system', 'hr tool'],
} as const;

const CONTACT_HEADERS = {
  team: [
    ...ANSWER_HEADERS.team,
    'ticket group',
    'assignment group',
    'project name',
    'owner queue',
    'pipeline',
  ],
  time: [
    'time',
    'created',
    'created at',
    'opened',
    'opened at',
    'timestamp',
    'date',
    'created time',
    'created date',
    'create date',
    'date time opened',
    'ticket created timestamp',
    'conversation started at',
    'sys created on',
    'zeitpunkt',
    'eingang',
    'erstellt',
    'erstellt am',
  ],
  month: ['month', 'monat'],
  weekday: ['weekday', 'day', 'wochentag'],
  hour: ['hour', 'stunde'],
  contacts: ['contacts', 'count', 'tickets', 'calls', 'kontakte', 'anzahl'],
  openDays: ['open days', 'opendays', 'offene tage'],
} as const;

/** What the columns of a requisition list seem to be. */
export function suggestRequisitions(table: TableHead): RequisitionMapping | undefined {
  const found = pick(table, REQUISITION_HEADERS);
  if (found.id === undefined || found.unit === undefined) return undefined;
  return { ...withoutAbsent(found), id: found.id, unit: found.unit };
}

/** What the columns of a contacts file seem to be. */
export function suggestContacts(table: TableHead): ContactMapping | undefined {
  const found = pick(table, CONTACT_HEADERS);
  const { team, time, month, weekday, hour, contacts, openDays } = found;
  if (team === undefined) return undefined;
  if (month && weekday && hour && contacts)
    return { kind: 'counts', team, month, weekday, hour, contacts, ...(openDays ? { openDays } : {}) };
  if (time === undefined) return undefined;
  const dateOrder = suggestDateOrder(table, time);
  return dateOrder ? { kind: 'times', team, time, dateOrder } : undefined;
}
