import type { Language } from '../../core/model/language.ts';

/** Ratings in three classes: promoters, passives, detractors. */
export type Split = readonly [promoters: number, passives: number, detractors: number];

/** What a team's work is like: decides which themes its customers speak of. */
export type Work = 'desk' | 'billing' | 'field' | 'digital' | 'showroom' | 'logistics' | 'inside';

export interface SampleTeam {
  id: string;
  name: string;
  work: Work;
  headcount: number;
  /** Answers of customers (of colleagues where it serves them) in the six months to October 2026. */
  answers: Split;
  /** The half-years before, newest first, where a planted story fixes them. */
  before?: Split;
  languages: Partial<Record<Language, number>>;
  aliases?: string[];
  codes?: string[];
  serves?: 'customers' | 'colleagues';
  servesTeams?: string[];
  partner?: boolean;
  lineOfSight?: string;
  lineOfSightDe?: string;
  /** Founded in October 2026: no answers before. */
  founded?: boolean;
}

export interface SampleDepartment {
  id: string;
  name: string;
  aliases?: string[];
  codes?: string[];
  serves?: 'customers' | 'colleagues';
  servesTeams?: string[];
  lineOfSight?: string;
  lineOfSightDe?: string;
  /** What the department's answers of the last six months must add up to. */
  answers: Split;
  employees: Split;
  /** A department without teams of its own is itself the one team. */
  teams: SampleTeam[];
}

const UK = { en: 1 };
const GERMANY = { de: 1 };
const MIXED = { en: 6, de: 4 };
const SOUTH = { de: 6, fr: 3, es: 1 };
const WEST = { en: 3, fr: 5, es: 2 };
const ALL = { en: 5, de: 3, fr: 1, es: 1 };

export const ORGANISATION = {
  id: 'tallwater',
  name: 'Tallwater Home Services',
  timeZone: 'Europe/Berlin',
  aliases: ['Tallwater'],
} as const;

export const DEPARTMENTS: readonly SampleDepartment[] = [
  {
    id: 'customer-service',
    name: 'Customer Service',
    aliases: ['Service Desks', 'Kundenservice'],
    codes: ['CS'],
    answers: [471, 317, 320],
    employees: [34, 43, 37],
    teams: [
      {
        id: 'service-desk-north',
        name: 'Service Desk North',
        work: 'desk',
        headcount: 148,
        answers: [166, 125, 121],
        languages: MIXED,
        aliases: ['SDN', 'Servicedesk Nord'],
        codes: ['CS-N'],
      },
      {
        id: 'service-desk-south',
        name: 'Service Desk South',
        work: 'desk',
        headcount: 62,
        answers: [54, 23, 17],
        before: [55, 17, 15],
        languages: SOUTH,
        aliases: ['SDS', 'Servicedesk Süd'],
        codes: ['CS-S'],
      },
      {
        id: 'service-desk-west',
        name: 'Service Desk West',
        work: 'desk',
        headcount: 90,
        answers: [104, 68, 80],
        languages: WEST,
        codes: ['CS-W'],
        partner: true,
      },
      {
        id: 'key-accounts',
        name: 'Key Accounts',
        work: 'desk',
        headcount: 4,
        answers: [130, 90, 90],
        languages: ALL,
        codes: ['CS-K'],
      },
      {
        id: 'contract-desk',
        name: 'Contract Desk',
        work: 'desk',
        headcount: 12,
        answers: [17, 11, 12],
        languages: ALL,
        codes: ['CS-C'],
      },
    ],
  },
  {
    id: 'billing',
    name: 'Billing',
    aliases: ['Abrechnung'],
    codes: ['BI'],
    answers: [140, 118, 142],
    employees: [11, 30, 34],
    teams: [
      {
        id: 'billing-north',
        name: 'Billing North',
        work: 'billing',
        headcount: 96,
        answers: [78, 64, 74],
        languages: MIXED,
        codes: ['BI-N'],
      },
      {
        id: 'billing-south',
        name: 'Billing South',
        work: 'billing',
        headcount: 84,
        answers: [62, 54, 68],
        languages: SOUTH,
        codes: ['BI-S'],
      },
    ],
  },
  {
    id: 'complaints-care',
    name: 'Complaints & Care',
    aliases: ['Complaints and Care', 'Beschwerden & Betreuung'],
    codes: ['CC'],
    answers: [196, 98, 44],
    employees: [7, 20, 38],
    teams: [
      {
        id: 'care-north',
        name: 'Care North',
        work: 'desk',
        headcount: 40,
        answers: [100, 49, 21],
        languages: MIXED,
        codes: ['CC-N'],
      },
      {
        id: 'care-south',
        name: 'Care South',
        work: 'desk',
        headcount: 36,
        answers: [90, 45, 22],
        languages: SOUTH,
        codes: ['CC-S'],
      },
      {
        id: 'escalations',
        name: 'Escalations',
        work: 'desk',
        headcount: 4,
        answers: [3, 2, 1],
        languages: UK,
        codes: ['CC-E'],
      },
      {
        id: 'ombuds-desk',
        name: 'Ombuds Desk',
        work: 'desk',
        headcount: 6,
        answers: [3, 2, 0],
        languages: UK,
        codes: ['CC-O'],
      },
    ],
  },
  {
    id: 'digital',
    name: 'Digital',
    codes: ['DI'],
    answers: [118, 86, 67],
    employees: [25, 20, 13],
    teams: [
      {
        id: 'chat-social',
        name: 'Chat & Social',
        work: 'digital',
        headcount: 66,
        answers: [60, 44, 34],
        languages: ALL,
        aliases: ['Chat and Social'],
        codes: ['DI-C'],
      },
      {
        id: 'website-app',
        name: 'Website & App',
        work: 'digital',
        headcount: 64,
        answers: [58, 42, 33],
        languages: ALL,
        aliases: ['Website and App'],
        codes: ['DI-W'],
      },
    ],
  },
  {
    id: 'heating',
    name: 'Heating',
    aliases: ['Heizung'],
    codes: ['HE'],
    answers: [530, 268, 194],
    employees: [92, 74, 44],
    teams: [
      {
        id: 'heating-north',
        name: 'Heating North',
        work: 'field',
        headcount: 150,
        answers: [200, 95, 66],
        before: [151, 91, 94],
        languages: MIXED,
        aliases: ['Heizung Nord'],
        codes: ['HE-N'],
      },
      {
        id: 'heating-south',
        name: 'Heating South',
        work: 'field',
        headcount: 142,
        answers: [182, 88, 75],
        languages: SOUTH,
        aliases: ['Heizung Süd'],
        codes: ['HE-S'],
      },
      {
        id: 'heating-west',
        name: 'Heating West',
        work: 'field',
        headcount: 118,
        answers: [138, 77, 48],
        languages: WEST,
        codes: ['HE-W'],
      },
      {
        id: 'chimney-checks',
        name: 'Chimney Checks',
        work: 'field',
        headcount: 12,
        answers: [6, 5, 3],
        languages: GERMANY,
        codes: ['HE-C'],
      },
      {
        id: 'training-depot',
        name: 'Training Depot',
        work: 'field',
        headcount: 8,
        answers: [4, 3, 2],
        languages: UK,
        codes: ['HE-T'],
        founded: true,
      },
    ],
  },
  {
    id: 'plumbing',
    name: 'Plumbing',
    aliases: ['Sanitär'],
    codes: ['PL'],
    answers: [309, 190, 141],
    employees: [40, 44, 34],
    teams: [
      {
        id: 'plumbing-north',
        name: 'Plumbing North',
        work: 'field',
        headcount: 140,
        answers: [150, 92, 68],
        languages: MIXED,
        codes: ['PL-N'],
      },
      {
        id: 'plumbing-south',
        name: 'Plumbing South',
        work: 'field',
        headcount: 146,
        answers: [159, 98, 73],
        languages: SOUTH,
        codes: ['PL-S'],
      },
    ],
  },
  {
    id: 'electrical',
    name: 'Electrical',
    aliases: ['Elektro'],
    codes: ['EL'],
    answers: [188, 112, 90],
    employees: [33, 30, 21],
    teams: [
      {
        id: 'electrical-north',
        name: 'Electrical North',
        work: 'field',
        headcount: 84,
        answers: [80, 48, 38],
        languages: MIXED,
        codes: ['EL-N'],
      },
      {
        id: 'electrical-south',
        name: 'Electrical South',
        work: 'field',
        headcount: 78,
        answers: [72, 43, 34],
        languages: SOUTH,
        codes: ['EL-S'],
      },
      {
        id: 'smart-meters',
        name: 'Smart Meters',
        work: 'field',
        headcount: 38,
        answers: [36, 21, 18],
        languages: ALL,
        codes: ['EL-M'],
      },
    ],
  },
  {
    id: 'night-emergency',
    name: 'Night & Emergency',
    aliases: ['Night and Emergency', 'Notdienst'],
    codes: ['NE'],
    answers: [196, 62, 24],
    employees: [36, 22, 9],
    teams: [
      {
        id: 'night-emergency',
        name: 'Night & Emergency',
        work: 'field',
        headcount: 132,
        answers: [196, 62, 24],
        languages: ALL,
      },
    ],
  },
  {
    id: 'installations',
    name: 'Installations',
    codes: ['IN'],
    answers: [340, 205, 151],
    employees: [60, 66, 50],
    teams: [
      {
        id: 'installations-north',
        name: 'Installations North',
        work: 'field',
        headcount: 160,
        answers: [130, 78, 58],
        languages: MIXED,
        codes: ['IN-N'],
      },
      {
        id: 'installations-south',
        name: 'Installations South',
        work: 'field',
        headcount: 140,
        answers: [112, 68, 50],
        languages: SOUTH,
        codes: ['IN-S'],
      },
      {
        id: 'bathrooms',
        name: 'Bathrooms',
        work: 'field',
        headcount: 122,
        answers: [98, 59, 43],
        languages: ALL,
        codes: ['IN-B'],
      },
    ],
  },
  {
    id: 'repairs-east',
    name: 'Repairs East',
    codes: ['RE'],
    answers: [90, 93, 101],
    employees: [19, 22, 20],
    teams: [
      {
        id: 'repairs-east',
        name: 'Repairs East',
        work: 'field',
        headcount: 148,
        answers: [90, 93, 101],
        languages: MIXED,
      },
    ],
  },
  {
    id: 'showrooms',
    name: 'Showrooms',
    codes: ['SH'],
    answers: [153, 92, 60],
    employees: [24, 16, 8],
    teams: [
      {
        id: 'showrooms-uk',
        name: 'Showrooms UK',
        work: 'showroom',
        headcount: 58,
        answers: [82, 49, 32],
        languages: UK,
        codes: ['SH-U'],
      },
      {
        id: 'showrooms-continent',
        name: 'Showrooms Continent',
        work: 'showroom',
        headcount: 54,
        answers: [71, 43, 28],
        languages: SOUTH,
        codes: ['SH-C'],
      },
    ],
  },
  {
    id: 'online-advice',
    name: 'Online Advice',
    codes: ['OA'],
    answers: [166, 130, 100],
    employees: [17, 19, 14],
    teams: [
      {
        id: 'video-advice',
        name: 'Video Advice',
        work: 'digital',
        headcount: 62,
        answers: [88, 69, 53],
        languages: ALL,
        codes: ['OA-V'],
      },
      {
        id: 'written-advice',
        name: 'Written Advice',
        work: 'digital',
        headcount: 56,
        answers: [78, 61, 47],
        languages: ALL,
        codes: ['OA-W'],
      },
    ],
  },
  {
    id: 'logistics',
    name: 'Logistics',
    codes: ['LO'],
    answers: [80, 65, 50],
    employees: [34, 58, 60],
    teams: [
      {
        id: 'parts-delivery',
        name: 'Parts Delivery',
        work: 'logistics',
        headcount: 130,
        answers: [46, 37, 28],
        languages: MIXED,
        codes: ['LO-P'],
      },
      {
        id: 'collections-returns',
        name: 'Collections & Returns',
        work: 'logistics',
        headcount: 116,
        answers: [34, 28, 22],
        languages: SOUTH,
        aliases: ['Collections and Returns'],
        codes: ['LO-C'],
      },
    ],
  },
  {
    id: 'dispatch',
    name: 'Dispatch',
    aliases: ['Disposition'],
    codes: ['DP'],
    answers: [60, 71, 96],
    employees: [12, 26, 34],
    serves: 'colleagues',
    servesTeams: ['repairs-east', 'heating', 'plumbing', 'electrical', 'customer-service'],
    lineOfSight: 'a promised appointment is moved and nobody tells them',
    lineOfSightDe: 'ein zugesagter Termin verschoben wird und niemand Bescheid gibt',
    teams: [
      {
        id: 'appointment-desk',
        name: 'Appointment Desk',
        work: 'inside',
        headcount: 52,
        answers: [24, 29, 43],
        languages: MIXED,
        codes: ['DP-A'],
        serves: 'colleagues',
        servesTeams: ['customer-service', 'repairs-east'],
        lineOfSight: 'a call-back about an appointment does not come',
        lineOfSightDe: 'ein Rückruf zum Termin ausbleibt',
      },
      {
        id: 'route-planning-north',
        name: 'Route Planning North',
        work: 'inside',
        headcount: 52,
        answers: [18, 21, 27],
        languages: MIXED,
        codes: ['DP-N'],
        serves: 'colleagues',
        servesTeams: ['heating', 'plumbing', 'electrical'],
        lineOfSight: 'the fitter comes late because the tour was too tight',
        lineOfSightDe: 'der Monteur zu spät kommt, weil die Tour zu eng geplant war',
      },
      {
        id: 'route-planning-south',
        name: 'Route Planning South',
        work: 'inside',
        headcount: 50,
        answers: [18, 21, 26],
        languages: SOUTH,
        codes: ['DP-S'],
        serves: 'colleagues',
        servesTeams: ['heating', 'plumbing', 'electrical'],
        lineOfSight: 'the fitter comes late because the tour was too tight',
        lineOfSightDe: 'der Monteur zu spät kommt, weil die Tour zu eng geplant war',
      },
    ],
  },
];

/** Serves every colleague; belongs to no department. */
export const PAYROLL: SampleTeam = {
  id: 'payroll',
  name: 'Payroll',
  work: 'inside',
  headcount: 52,
  answers: [23, 23, 16],
  languages: MIXED,
  aliases: ['Lohnbuchhaltung'],
  codes: ['PY'],
  serves: 'colleagues',
  servesTeams: [ORGANISATION.id],
  lineOfSight: 'overtime paid late',
  lineOfSightDe: 'Überstunden zu spät bezahlt werden',
};

/** All 38 teams, departments without teams of their own among them. */
export const TEAMS: readonly SampleTeam[] = [...DEPARTMENTS.flatMap((d) => d.teams), PAYROLL];

/** People of a department and of everything below it. */
export function headcountOf(department: SampleDepartment): number {
  return department.teams.reduce((sum, team) => sum + team.headcount, 0);
}
