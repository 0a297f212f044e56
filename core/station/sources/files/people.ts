import { normaliseName } from '../../../model/normalise-name.ts';
import { pick, valuesOf } from './headers.ts';
import type { UnitMapping } from './mapping.ts';
import type { TableHead } from './table.ts';
import { readPeople, saysNoAnswer } from './values.ts';

/** What a column of teams is called, the most telling words first. */
export const TEAM_NAMES = [
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
  ...[
    'departamento',
    'equipo',
    'unidad',
    'supervisory organization',
    'supervisory organisation',
    'org unit name',
  ],
  ...['organization', 'organisation', 'store', 'filiale', 'standort', 'location'],
];

/** Words in the header of a column that counts people, however it is called besides ("FTE headcount", "Köpfe 2026"). */
const COUNTS_PEOPLE =
  /\b(head ?count|hc|heads|fte|ftes|employees|staff|people|persons|team ?size|mitarbeiter\w*|mitarbeitende|koepfe|kopfzahl|personen|personalstand|teamgroesse|vzae|vollzeitaequivalente|effectifs?|etp|plantilla|empleados)\b/;
/** What such a header says of people who do not all work there now, or of something else about them. */
const NOT_ALL_PEOPLE =
  /\b(turnover|fluktuation\w*|attrition|satisf\w*|zufrieden\w*|engage\w*|open|vacan\w*|offene?|vakan\w*|plan|planned|planung|target|budget\w*|soll|forecast|previous|vorjahr|female|male|women|men|frauen|maenner|new|hires|joiners|leavers|left|sick\w*|krank\w*|absen\w*|cost|costs|kosten|salary|per|pro|percent\w*|prozent|rate|quote|ratio|share|anteil|age|alter|tenure|avg|average|id|number of teams)\b/;
const FULL_TIME = /\b(fte|ftes|vzae|vollzeitaequivalente|etp|jornada|beschaeftigungsgrad)\b/;

/** Headers that nothing but a list of people has. */
const OF_A_PERSON =
  /\b(employee|personnel|personal|staff|mitarbeiter|worker|associate) ?(id|no|nr|number|nummer)\b|^employee #?$|\b(personalnummer|matricule|numero de empleado)\b|\b(last|first|given|family|sur) ?names?\b|\bsurname\b|\b(vor|nach|familien)name\b|\b(prenom|apellidos?)\b/;
/** Who works there; or, in a list of teams, how many. */
const PEOPLE = /^(employee|worker|mitarbeiter(in)?|salarie|empleado)( name)?$/;
/** Headers that a list of people has, and perhaps one of teams ("manager"); two of them make a list of people. */
const PERHAPS_OF_A_PERSON =
  /\be ?mail\b|\b(job title|position|jobtitel|stellenbezeichnung|poste|puesto)\b|\b(hire|start|entry|termination|exit) date\b|\b(ein|aus)tritt\w*\b|\bdate d embauche\b|\b(line )?manager\b|\breport(s|ing) to\b|\bsupervisor\b|\bvorgesetzte\w*\b|\bresponsable\b|\bsalary\b|\bgehalt\b|\b(date of birth|geburtsdatum|gender|geschlecht)\b|\bemployment (status|type)\b/;

const ABOVE_A_TEAM = [
  ...[
    'division',
    'business unit',
    'parent department',
    'parent unit',
    'uebergeordnete abteilung',
    'direction',
  ],
  ...['department', 'abteilung', 'departement', 'departamento'],
];

/**
 * A list of people and the column of their team; undefined where the table is no such list. Figures in it are how much
 * each of them works, not how many people there are.
 */
export function staffUnit(table: TableHead): UnitMapping | undefined {
  const unit = pick(table, { unit: TEAM_NAMES }).unit;
  if (unit === undefined) return undefined;
  const others = table.columns.filter((column) => column !== unit);
  const certain = others.filter((column) => {
    const name = headerOf(column);
    return OF_A_PERSON.test(name) || (PEOPLE.test(name) && !holdsCounts(table, column));
  }).length;
  const perhaps = others.filter((column) => PERHAPS_OF_A_PERSON.test(headerOf(column))).length;
  const units = valuesOf(table, unit).filter((value) => value.trim() !== '');
  const repeats = new Set(units.map(normaliseName)).size < units.length;
  const parts = others.some((column) => holdsPartsOfOne(table, column));
  const teamsAreCounted = headcountColumns(table).length > 0;
  const ofPeople = repeats
    ? parts ||
      certain + perhaps >= 2 ||
      (!teamsAreCounted && (certain > 0 || (perhaps > 0 && hasNames(table, unit))))
    : !teamsAreCounted && ((certain > 0 && parts) || certain + perhaps >= 3);
  if (!ofPeople) return undefined;
  const above = pick(table, { parent: ABOVE_A_TEAM }).parent;
  return { kind: 'staff', unit, ...(above === undefined || above === unit ? {} : { parent: above }) };
}

/** "Employee #" keeps its sign: without it, it could be how many there are. */
function headerOf(column: string): string {
  return /^employee #$/i.test(column.trim()) ? 'employee #' : normaliseName(column);
}

/** Whether another column is called "name", and has another one in every row. */
function hasNames(table: TableHead, unit: string): boolean {
  const column = table.columns.find((text) => normaliseName(text) === 'name');
  if (column === undefined || column === unit) return false;
  const values = valuesOf(table, column).filter((value) => value.trim() !== '');
  return new Set(values.map(normaliseName)).size === values.length;
}

/** Whether a column says of each row how much of a full position it is: nobody has more than one. */
function holdsPartsOfOne(table: TableHead, column: string): boolean {
  if (!FULL_TIME.test(normaliseName(column))) return false;
  const values = valuesOf(table, column).filter((value) => value.trim() !== '' && !saysNoAnswer(value));
  return (
    values.length > 0 &&
    values.every((value) => /^(?:[01](?:[.,]\d+)?|[.,]\d+|100 ?%|\d{1,2}(?:[.,]\d+)? ?%)$/.test(value.trim()))
  );
}

/** How many cells of a column say how many people there are, and how many are filled. */
function countsIn(table: TableHead, column: string): { counts: number; filled: number } {
  const values = valuesOf(table, column).filter((value) => value.trim() !== '' && !saysNoAnswer(value));
  return {
    counts: values.filter((value) => readPeople(value) !== undefined).length,
    filled: values.length,
  };
}

/** Whether a column has at least some figures that may be how many people there are. */
export function holdsCounts(table: TableHead, column: string): boolean {
  return countsIn(table, column).counts > 0;
}

/** Columns that probably hold how many people a unit has, likeliest first: by their headers, and only figures in them. */
export function headcountColumns(table: TableHead): string[] {
  return table.columns.filter((column) => {
    const name = normaliseName(column);
    const { counts, filled } = countsIn(table, column);
    return (
      COUNTS_PEOPLE.test(name) &&
      !NOT_ALL_PEOPLE.test(name) &&
      !column.includes('%') &&
      !holdsPartsOfOne(table, column) &&
      counts > 0 &&
      counts >= filled * 0.8
    );
  });
}

/**
 * The sign that a column of figures has before its decimals, where it shows: in full-time equivalents "12,500" are twelve
 * and a half, and so they are beside "7,5".
 */
export function decimalSign(table: TableHead, column: string): string | undefined {
  const values = valuesOf(table, column).map((value) => value.trim());
  const short = values.map((value) => /^\d+([.,])\d{1,2}$/.exec(value)?.[1]).find(Boolean);
  if (short !== undefined || !FULL_TIME.test(normaliseName(column))) return short;
  const long = new Set(values.flatMap((value) => /^\d{1,3}([.,])\d{3}$/.exec(value)?.[1] ?? []));
  return long.size === 1 ? [...long][0] : undefined;
}
