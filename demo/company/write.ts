import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import type * as z from 'zod';
import type { CompanySettings } from '../../core/model/settings.ts';
import { makeAnswers, makeReviews } from './answers.ts';
import { HALF_YEARS } from './calendar.ts';
import { makeContacts } from './contacts.ts';
import { DEPARTMENTS, headcountOf, ORGANISATION, PAYROLL, type SampleTeam, TEAMS } from './organisation.ts';
import { QUOTES } from './quotes.ts';
import { REQUISITIONS } from './requisitions.ts';
import { WORK } from './work.ts';

export const SETTINGS: z.input<typeof CompanySettings> = {
  firstComes: 'employees',
  alignmentWanted: 'high',
  supportContact: 'hr-insights@tallwater.example',
  agreement: { version: '1.2' },
  periodStart: HALF_YEARS[0] as string,
};

/** The files of the sample company, as its systems would export them. */
export const COMPANY_FILES = [
  'units.csv',
  'responses.csv',
  'reviews.csv',
  'requisitions.csv',
  'contacts.csv',
  'work.json',
  'settings.json',
  'quotes.json',
] as const;
export type CompanyFile = (typeof COMPANY_FILES)[number];

/**
 * All files by name, equal byte for byte on every machine.
 * `responses.csv` rates from 0 to 10, `reviews.csv` (public posts) from one to five stars.
 */
export function companyFiles(): Record<CompanyFile, string> {
  const names = new Map<string, string>([
    ...DEPARTMENTS.map((d): [string, string] => [d.id, d.name]),
    ...TEAMS.map((t): [string, string] => [t.id, t.name]),
  ]);
  const name = (id: string) => names.get(id) ?? id;
  return {
    'units.csv': csv(units()),
    'responses.csv': csv(
      makeAnswers().map((answer) => ({
        id: answer.id,
        date: answer.date,
        team: name(answer.team),
        audience: answer.audience,
        nps: answer.rating,
        channel: answer.channel,
        segment: answer.segment,
        respondent: answer.respondent,
        comment: answer.comment,
      })),
    ),
    'reviews.csv': csv(
      makeReviews().map((review) => ({
        id: review.id,
        date: review.date,
        team: name(review.team),
        audience: 'customer',
        lane: 'public',
        'csat 1-5': review.stars,
        channel: review.site,
        comment: review.comment,
      })),
    ),
    'requisitions.csv': csv(REQUISITIONS.map(({ id, title, unit }) => ({ id, title, unit }))),
    'contacts.csv': csv(
      makeContacts().map(({ team, month, weekday, hour, contacts, openDays }) => ({
        team: name(team),
        month,
        weekday,
        hour,
        contacts,
        'open days': openDays,
      })),
    ),
    'work.json': json(WORK),
    'settings.json': json(SETTINGS),
    'quotes.json': json({ quotes: QUOTES }),
  };
}

/** Writes {@link companyFiles} into `dir`, which is made if need be. */
export function writeCompany(dir: string): void {
  mkdirSync(dir, { recursive: true });
  for (const [file, text] of Object.entries(companyFiles())) writeFileSync(join(dir, file), text);
}

type Cell = string | number;
type Unit = Pick<SampleTeam, 'id' | 'name' | 'headcount'> &
  Partial<
    Pick<
      SampleTeam,
      'aliases' | 'codes' | 'serves' | 'servesTeams' | 'partner' | 'lineOfSight' | 'lineOfSightDe'
    >
  >;

function units(): Record<string, Cell>[] {
  const rows: Record<string, Cell>[] = [];
  const add = (unit: Unit, parent: string) =>
    rows.push({
      id: unit.id,
      name: unit.name,
      parent,
      headcount: unit.headcount,
      aliases: (unit.aliases ?? []).join('|'),
      codes: (unit.codes ?? []).join('|'),
      serves: unit.serves ?? 'customers',
      'serves teams': (unit.servesTeams ?? []).join('|'),
      partner: unit.partner ? 'yes' : '',
      'line of sight': unit.lineOfSight ?? '',
      'line of sight de': unit.lineOfSightDe ?? '',
    });
  const everybody = TEAMS.reduce((sum, team) => sum + team.headcount, 0);
  add({ ...ORGANISATION, aliases: [...ORGANISATION.aliases], headcount: everybody }, '');
  for (const department of DEPARTMENTS) {
    add({ ...department, headcount: headcountOf(department) }, ORGANISATION.id);
    for (const team of department.teams) if (team.id !== department.id) add(team, department.id);
  }
  add(PAYROLL, ORGANISATION.id);
  return rows;
}

function csv(rows: readonly Record<string, Cell>[]): string {
  return `${Papa.unparse(rows as Record<string, Cell>[], { newline: '\n' })}\n`;
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
