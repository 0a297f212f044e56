import type { PageContext } from '../../core/model/page-context.ts';

/** What a role is shown of the sample company, and in how many steps. */
export type SampleRole = 'recruiter' | 'partner' | 'manager';
export const SAMPLE_ROLES: readonly SampleRole[] = ['recruiter', 'partner', 'manager'];
export const STEPS = 3;

/** A job as the sample HR tool shows it; the demo's HR site shows the same. */
export const SAMPLE_JOB = {
  id: '42',
  name: 'Service Desk North - agents for spring',
  jobTitle: 'Service Desk Agent',
  unit: 'Service Desk North',
  location: 'Leeds',
  hiringManager: 'Imogen Hartley',
  positions: 6,
  ad: `Service Desk Agent (Leeds)

You answer the calls of people whose heating, water or power has failed. We call back within two hours: that is our promise, and you stand for it.

What you bring
- Completed commercial or technical training
- At least two years in a contact centre
- Fluent English, good German
- Experience with a ticketing system
- Experience with a telephone system
- Good knowledge of office software
- Typing speed of 40 words a minute
- Knowledge of heating contracts
- Knowledge of tariffs
- Knowledge of data protection rules
- Readiness for shift work
- Readiness to work on Saturdays
- Secure internet line at home
- Driving licence of advantage
- You stay friendly

What we offer
Permanent contract, 28 days of leave, paid training of four weeks.`,
};

/** What is read on the sample job's page: as much as on a real one, and nothing of a person. */
export const JOB_PAGE: PageContext = {
  host: 'orangehrm',
  kind: 'vacancy',
  subject: 'requisition',
  layout: 'recognised',
  requisitionId: SAMPLE_JOB.id,
  jobTitle: SAMPLE_JOB.jobTitle,
  unitNames: [SAMPLE_JOB.unit],
  read: [
    { fact: 'requisition-id', from: 'address' },
    { fact: 'job-title', from: 'field' },
  ],
};

/** Teams of the sample organisation's page, the one that its story is about first. */
export const TREE_TEAMS = ['Complaints & Care', 'Billing', 'Night & Emergency', 'Heating', 'Repairs East'];

export const TREE_PAGE: PageContext = {
  host: 'orangehrm',
  kind: 'organisation-structure',
  subject: 'unit',
  layout: 'recognised',
  unitNames: TREE_TEAMS,
  read: [{ fact: 'unit-list', from: 'label' }],
};

/** Whom the sample's manager leads. */
export const SAMPLE_TEAMS = [
  'heating-north',
  'heating-south',
  'night-emergency',
  'chimney-checks',
  'training-depot',
];
