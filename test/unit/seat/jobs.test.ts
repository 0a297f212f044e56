import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { PageContext } from '../../../core/model/page-context.ts';
import type { Pin } from '../../../core/model/team.ts';
import { Team } from '../../../core/model/team.ts';
import { SeatDb, type Single } from '../../../core/seat/database/seat-db.ts';
import { matchTeam } from '../../../core/seat/hosts/match-team.ts';
import { forgetJobsBut, indexOf, rememberJob } from '../../../core/seat/jobs.ts';

const HERE = 'https://hr.example/*';
const org = {
  teams: [
    { id: 'heat', name: 'Heating' },
    { id: 'desk', name: 'Service Desk' },
  ].map((team) => Team.parse(team)),
  pins: [] as Pin[],
} as unknown as Single['org'];
const page = (context: Partial<PageContext>): PageContext =>
  PageContext.parse({ host: 'odoo', kind: 'job', subject: 'requisition', requisitionId: '7', ...context });

let db: SeatDb;
beforeEach(async () => {
  db = new SeatDb();
  await db.set('org', org);
});
afterEach(() => db.clear().then(() => db.close()));

const teamOn = async (context: PageContext, origin = HERE) => {
  const match = matchTeam(context, await indexOf(db, org, context, origin));
  return 'team' in match ? match.team : undefined;
};

test("a job's team is known on its pages that say none, in the same tool only", async () => {
  await rememberJob(db, page({ unitNames: ['Heating'], jobTitle: 'Fitter' }), HERE);
  const applicant = page({ kind: 'application', subject: 'person' });
  expect(await teamOn(page({ kind: 'pipeline' }))).toBe('heat');
  expect(await teamOn(applicant)).toBe('heat');
  expect(await teamOn(applicant, 'https://other.example/*')).toBeUndefined();
  expect(await teamOn({ ...applicant, host: 'opencats' })).toBeUndefined();
  expect(await teamOn({ ...applicant, requisitionId: '8' })).toBeUndefined();
});

test('nothing but numbers and teams is kept, and nothing of a person', async () => {
  await rememberJob(db, page({ unitNames: ['Heating'], jobTitle: 'Fitter' }), HERE);
  await rememberJob(db, page({ subject: 'person', requisitionId: '9', unitNames: ['Heating'] }), HERE);
  expect(await db.get('jobs')).toEqual({ [`odoo ${HERE}`]: { '7': 'heat' } });
});

test('a page that says something else corrects it, and one that says something unknown takes it back', async () => {
  await rememberJob(db, page({ unitNames: ['Heating'] }), HERE);
  await rememberJob(db, page({ unitNames: ['Service Desk'] }), HERE);
  expect(await teamOn(page({ kind: 'pipeline' }))).toBe('desk');
  await rememberJob(db, page({ kind: 'pipeline' }), HERE);
  expect(await teamOn(page({ kind: 'pipeline' })), 'a page that says nothing changes nothing').toBe('desk');
  await rememberJob(db, page({ unitNames: ['Greenhouses'] }), HERE);
  expect(await teamOn(page({ kind: 'pipeline' }))).toBeUndefined();
});

test("a person's own pin is not remembered beyond its life", async () => {
  const pin: Pin = { host: 'odoo', kind: 'requisition', id: '7', team: 'desk' };
  await db.putPin(pin);
  await rememberJob(db, page({}), HERE);
  await db.removePin(pin);
  expect(await teamOn(page({}))).toBeUndefined();
});

test('it ends with the permission, and with the company whose teams they are', async () => {
  await rememberJob(db, page({ unitNames: ['Heating'] }), HERE);
  await forgetJobsBut(db, [{ adapter: 'odoo', origin: HERE }]);
  expect(await teamOn(page({}))).toBe('heat');
  await forgetJobsBut(db, [{ adapter: 'opencats', origin: HERE }]);
  expect(await teamOn(page({}))).toBeUndefined();
  await rememberJob(db, page({ unitNames: ['Heating'] }), HERE);
  await db.purge({ failures: 0 });
  expect(await db.get('jobs')).toBeUndefined();
});
