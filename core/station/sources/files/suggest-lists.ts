import { normaliseName } from '../../../model/normalise-name.ts';
import { ANSWER_HEADERS, pick, valuesOf, withoutAbsent } from './headers.ts';
import type { ContactMapping, RequisitionMapping, UnitMapping } from './mapping.ts';
import { suggestDateOrder } from './suggest.ts';
import type { TableHead } from './table.ts';
import { readPeople, saysNoAnswer } from './values.ts';

const TEAM_NAMES = [
  ...['unit', 'team', 'department', 'business unit', 'unit name', 'team name', 'department name', 'org unit'],
  ...['organisational unit', 'organizational unit', 'cost center name', 'cost centre name', 'group'],
  ...[
    'einheit',
    'abteilung',
    'organisationseinheit',
    'abteilungsname',
    'bereich',
    'team bezeichnung',
    'gruppe',
  ],
  ...['kostenstelle bezeichnung', 'kostenstellenbezeichnung', 'service', 'equipe', 'departement', 'unite'],
  ...['departamento', 'equipo', 'unidad', 'store', 'filiale', 'standort', 'location'],
];

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
    ...['fte', 'ftes', 'vzae', 'vollzeitaequivalente', 'etp', 'stellen'],
  ],
  aliases: ['aliases', 'alias', 'other names', 'weitere namen'],
  codes: ['codes', 'code', 'cost centre', 'cost center', 'kostenstelle', 'centre de cout', 'centro de coste'],
  serves: ['serves', 'dient', 'fuer wen'],
  servesTeams: ['serves teams', 'servesteams', 'serves units', 'dient teams'],
  partner: ['partner', 'outsourced', 'extern'],
  lineOfSight: ['line of sight', 'lineofsight', 'wirkung auf kunden'],
  lineOfSightDe: ['line of sight de', 'line of sight german', 'wirkung auf kunden deutsch'],
} as const;

/** Words in the header of a column that counts people, however it is called besides ("FTE headcount", "Köpfe 2026"). */
const COUNTS_PEOPLE =
  /\b(head ?count|heads|fte|ftes|employees|staff|people|mitarbeiter\w*|mitarbeitende|koepfe|kopfzahl|personalstand|vzae|vollzeitaequivalente|effectifs?|etp|plantilla|empleados)\b/;

/** Headers that only a list of people has; two of them make one. */
const OF_PEOPLE =
  /\b(employee|personnel|personal|staff|mitarbeiter|worker|matricule)\w* ?(id|no|nr|number|nummer)\b|\bpersonalnummer\b|\b(last|first|given|family|sur) ?names?\b|\bsurname\b|\b(vor|nach|familien)name\b|\b(prenom|apellidos?)\b|\be ?mail\b|\b(job title|position|jobtitel|stellenbezeichnung|poste|puesto)\b|\b(hire|start|entry) date\b|\beintritt\w*\b|\bdate d embauche\b|\b(line )?manager\b|\breports to\b|\bsupervisor\b|\bvorgesetzte\w*\b|\bsalary\b|\bgehalt\b|\b(date of birth|geburtsdatum|gender|geschlecht)\b|\bemployment (status|type)\b/;

/**
 * What the columns of a unit list seem to be: a row per unit, or a row per person, of which only the unit is read. A list
 * of people never becomes a list of units: where its columns tell of people, units are counted, whatever figures it has.
 */
export function suggestUnits(table: TableHead): UnitMapping | undefined {
  const found = pick(table, UNIT_HEADERS);
  const staff = staffUnit(table);
  if (staff) return staff;
  if (found.name === undefined) return undefined;
  found.headcount ??= headcountColumns(table)[0];
  const names = valuesOf(table, found.name).filter((value) => value.trim() !== '');
  const repeated = names.length - new Set(names.map(normaliseName)).size;
  if (found.headcount === undefined && repeated > names.length / 3) {
    const parent = found.parent === undefined ? {} : { parent: found.parent };
    return { kind: 'staff', unit: found.name, ...parent };
  }
  return { kind: 'list', ...withoutAbsent(found), name: found.name };
}

/** A list of people and the column of their unit; undefined where the table is no such list. */
function staffUnit(table: TableHead): UnitMapping | undefined {
  const names = table.columns.map(normaliseName);
  const person = names.filter((name) => OF_PEOPLE.test(name)).length;
  const unit = pick(table, { unit: TEAM_NAMES }).unit;
  if (unit === undefined) return undefined;
  const units = valuesOf(table, unit).filter((value) => value.trim() !== '');
  const repeats = new Set(units.map(normaliseName)).size < units.length;
  // "Reports to" and a mail address may describe a unit as well: then each unit has one row.
  if (person < 2 || !(repeats || (person >= 3 && headcountColumns(table).length === 0))) return undefined;
  const above = pick(table, {
    parent: [
      'division',
      'business unit',
      'parent department',
      'parent unit',
      'uebergeordnete abteilung',
      'direction',
    ],
  }).parent;
  return { kind: 'staff', unit, ...(above === undefined || above === unit ? {} : { parent: above }) };
}

/** Columns that probably hold how many people a unit has, likeliest first: by their headers, and only figures in them. */
export function headcountColumns(table: TableHead): string[] {
  return table.columns.filter((column) => {
    if (!COUNTS_PEOPLE.test(normaliseName(column))) return false;
    const values = valuesOf(table, column).filter((value) => value.trim() !== '' && !saysNoAnswer(value));
    return (
      values.length > 0 &&
      values.filter((value) => readPeople(value) !== undefined).length >= values.length * 0.8
    );
  });
}

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
