import { SAMPLE_JOB } from '../../components/sample/sample-pages.ts';

/** What the demo HR tools hold: everything in it is invented. Names of units are those of the sample company. */

export interface SiteRequisition {
  id: string;
  /** The vacancy's name, as the recruiter calls it. */
  name: string;
  jobTitle: string;
  /** The department as the tool writes it. */
  unit: string;
  location: string;
  hiringManager: string;
  positions: number;
  ad: string;
}

export interface SiteEmployee {
  id: number;
  first: string;
  last: string;
  jobTitle: string;
  unit: string;
  location: string;
  supervisor: string;
}

export interface SiteCandidate {
  id: number;
  first: string;
  last: string;
  requisition: string;
  status: string;
  applied: string;
}

export interface SiteUnit {
  name: string;
  code: string;
  units: SiteUnit[];
}

const unit = (code: string, name: string, ...units: SiteUnit[]): SiteUnit => ({ code, name, units });

export const STRUCTURE: SiteUnit = unit(
  '',
  'Tallwater Home Services',
  unit(
    'CS',
    'Customer Service',
    unit('CS-N', 'Service Desk North'),
    unit('CS-S', 'Service Desk South'),
    unit('CS-W', 'Service Desk West'),
    unit('CS-K', 'Key Accounts'),
    unit('CS-C', 'Contract Desk'),
  ),
  unit('BI', 'Billing', unit('BI-N', 'Billing North'), unit('BI-S', 'Billing South')),
  unit(
    'CC',
    'Complaints & Care',
    unit('CC-N', 'Care North'),
    unit('CC-S', 'Care South'),
    unit('CC-E', 'Escalations'),
    unit('CC-O', 'Ombuds Desk'),
  ),
  unit('DI', 'Digital', unit('DI-C', 'Chat & Social'), unit('DI-W', 'Website & App')),
  unit(
    'HE',
    'Heating',
    unit('HE-N', 'Heating North'),
    unit('HE-S', 'Heating South'),
    unit('HE-W', 'Heating West'),
    unit('HE-C', 'Chimney Checks'),
    unit('HE-T', 'Training Depot'),
  ),
  unit('PL', 'Plumbing', unit('PL-N', 'Plumbing North'), unit('PL-S', 'Plumbing South')),
  unit(
    'EL',
    'Electrical',
    unit('EL-N', 'Electrical North'),
    unit('EL-S', 'Electrical South'),
    unit('EL-M', 'Smart Meters'),
  ),
  unit('NE', 'Night & Emergency'),
  unit(
    'IN',
    'Installations',
    unit('IN-N', 'Installations North'),
    unit('IN-S', 'Installations South'),
    unit('IN-B', 'Bathrooms'),
  ),
  unit('RE', 'Repairs East'),
  unit('SH', 'Showrooms', unit('SH-U', 'Showrooms UK'), unit('SH-C', 'Showrooms Continent')),
  unit('OA', 'Online Advice', unit('OA-V', 'Video Advice'), unit('OA-W', 'Written Advice')),
  unit('LO', 'Logistics', unit('LO-P', 'Parts Delivery'), unit('LO-C', 'Collections & Returns')),
  unit(
    'DP',
    'Dispatch',
    unit('DP-A', 'Appointment Desk'),
    unit('DP-N', 'Route Planning North'),
    unit('DP-S', 'Route Planning South'),
  ),
  unit('PY', 'Payroll'),
);

export const REQUISITIONS: readonly SiteRequisition[] = [
  SAMPLE_JOB,
  {
    id: '43',
    name: 'Service Desk South - early shift',
    jobTitle: 'Service Desk Agent',
    unit: 'Service Desk South',
    location: 'Freiburg',
    hiringManager: 'Jonas Reuter',
    positions: 2,
    ad: `Service Desk Agent (Freiburg)

You help customers on the telephone and by mail, from the first question to the answer. You write down what you agreed, so that the next colleague knows it.

What you bring
- You listen before you answer
- You explain without jargon
- German, some French`,
  },
  {
    id: '44',
    name: 'Care North - case handlers',
    jobTitle: 'Complaints Case Handler',
    unit: 'Complaints & Care / Care North',
    location: 'Leeds',
    hiringManager: 'Priya Anand',
    positions: 3,
    ad: `Complaints Case Handler (Leeds)

You take over when something went wrong, and you stay with a case until it is closed.

What you bring
- You take people seriously
- You can grant what you promise
- Experience with complaints or care`,
  },
  {
    id: '45',
    name: 'Showroom advisers, Continent',
    jobTitle: 'Showroom Adviser',
    unit: 'Showrooms Continent',
    location: 'Köln',
    hiringManager: 'Lena Brandt',
    positions: 2,
    ad: `Showroom Adviser (Köln)

People come to you with a plan for their bathroom or their heating, and often without one. You show them what fits their house and their budget, and you say so when something does not.

What you bring
- You ask before you advise
- You take time, and keep the appointment you gave
- You hand over to the installers so that nobody has to ask twice
- Training in sales or in the trade`,
  },
  {
    id: '46',
    name: 'Installations North - fitters',
    jobTitle: 'Installation Fitter',
    unit: 'Fitters Region N',
    location: 'Sheffield',
    hiringManager: 'Owen Marsh',
    positions: 4,
    ad: `Installation Fitter (Sheffield)

You install boilers and heat pumps in people's homes, in a team of two.

What you bring
- A completed apprenticeship
- You leave a place as you found it
- You show customers how their new system works`,
  },
  {
    id: '47',
    name: 'Appointment planners',
    jobTitle: 'Appointment Planner',
    unit: 'Dispatch / Appointment Desk',
    location: 'Leeds',
    hiringManager: 'Aisha Rahman',
    positions: 2,
    ad: `Appointment Planner (Leeds)

You plan the routes of forty engineers and move appointments when the day turns out differently.

What you bring
- You keep an overview
- You tell colleagues and customers early when an appointment moves`,
  },
  {
    id: '48',
    name: 'Payroll specialist',
    jobTitle: 'Payroll Specialist',
    unit: 'Payroll',
    location: 'Leeds',
    hiringManager: 'Graham Pike',
    positions: 1,
    ad: `Payroll Specialist (Leeds)

You pay 3,012 colleagues correctly and on time.

What you bring
- Training in payroll
- You answer questions until they are answered`,
  },
  {
    id: '51',
    name: 'Heating engineers, North',
    jobTitle: 'Heating Engineer',
    unit: 'Heating North',
    location: 'Newcastle',
    hiringManager: 'Callum Reid',
    positions: 5,
    ad: `Heating Engineer (Newcastle)

You service and repair heating systems in about six homes a day. You give an arrival window, and you call when you cannot keep it.

What you bring
- A completed apprenticeship
- You explain what you did
- Driving licence`,
  },
  {
    id: '52',
    name: 'Repairs East - all-rounders',
    jobTitle: 'Repair Technician',
    unit: 'Regional Repairs (East)',
    location: 'Dresden',
    hiringManager: 'Katrin Vogel',
    positions: 2,
    ad: `Repair Technician (Dresden)

You repair what is broken: taps, boilers, fuses.

What you bring
- A completed apprenticeship in a trade
- You say when you will be there`,
  },
];

export const EMPLOYEES: readonly SiteEmployee[] = [
  ['Imogen', 'Hartley', 'Desk Manager', 'Service Desk North', 'Leeds', 'Ruth Calloway'],
  ['Tomasz', 'Wilk', 'Service Desk Agent', 'Service Desk North', 'Leeds', 'Imogen Hartley'],
  ['Maeve', 'Donnelly', 'Service Desk Agent', 'Service Desk North', 'Leeds', 'Imogen Hartley'],
  ['Jonas', 'Reuter', 'Desk Manager', 'Service Desk South', 'Freiburg', 'Ruth Calloway'],
  ['Priya', 'Anand', 'Head of Care', 'Complaints & Care', 'Leeds', 'Ruth Calloway'],
  ['Daniel', 'Osei', 'Complaints Case Handler', 'Care North', 'Leeds', 'Priya Anand'],
  ['Lena', 'Brandt', 'Showroom Manager', 'Showrooms Continent', 'Köln', 'Hugo Lemaire'],
  ['Owen', 'Marsh', 'Installation Lead', 'Installations North', 'Sheffield', 'Hugo Lemaire'],
  ['Callum', 'Reid', 'Heating Lead', 'Heating North', 'Newcastle', 'Hugo Lemaire'],
  ['Nadia', 'Benali', 'Heating Engineer', 'Heating North', 'Newcastle', 'Callum Reid'],
  ['Aisha', 'Rahman', 'Dispatch Lead', 'Appointment Desk', 'Leeds', 'Hugo Lemaire'],
  ['Katrin', 'Vogel', 'Regional Lead', 'Repairs East', 'Dresden', 'Hugo Lemaire'],
  ['Graham', 'Pike', 'Head of Payroll', 'Payroll', 'Leeds', 'Ruth Calloway'],
  ['Ruth', 'Calloway', 'Director of Service', 'Customer Service', 'Leeds', ''],
].map(([first, last, jobTitle, team, location, supervisor], index) => ({
  id: index + 1,
  first: first!,
  last: last!,
  jobTitle: jobTitle!,
  unit: team!,
  location: location!,
  supervisor: supervisor!,
}));

export const CANDIDATES: readonly SiteCandidate[] = [
  ['Elif', 'Demirci', '42', 'Shortlisted', '2026-11-02'],
  ['Rhys', 'Morgan', '42', 'Interview Scheduled', '2026-11-03'],
  ['Sofia', 'Marinelli', '42', 'Application Initiated', '2026-11-09'],
  ['Marek', 'Zelenka', '45', 'Application Initiated', '2026-11-05'],
  ['Harriet', 'Boone', '51', 'Shortlisted', '2026-10-28'],
  ['Yusuf', 'Adeyemi', '51', 'Application Initiated', '2026-11-11'],
].map(([first, last, requisition, status, applied], index) => ({
  id: index + 1,
  first: first!,
  last: last!,
  requisition: requisition!,
  status: status!,
  applied: applied!,
}));
