import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { HostAdapter } from '../../../core/model/host-adapter.ts';
import { SavedAdapter } from '../../../core/release/saved-adapter.ts';
import { deleteDatabases } from '../../../core/seat/database/seat-db.ts';
import { pageKindOf } from '../../../core/seat/hosts/page-kind.ts';
import { makeAdapter } from '../../../core/seat/hosts/picker/make-adapter.ts';
import {
  adaptersFor,
  isForbidden,
  looksLike,
  sentinelRegistrations,
} from '../../../core/seat/hosts/registry.ts';
import type { Seat } from '../../../core/seat/seat.ts';
import { writeRelease } from '../../../core/station/write-release.ts';
import { type Served, serve, staticFiles } from '../release/serve.ts';
import { FACTS, smallParts } from '../release/small-release.ts';
import { FakeBrowser } from './harness.ts';

const picked = (address: string, subject: 'requisition' | 'unit' = 'requisition'): HostAdapter =>
  makeAdapter('picked-hr-example', 'hr.example', [
    {
      address,
      subject,
      kind: subject,
      fact: subject === 'unit' ? 'unitName' : 'jobTitle',
      rule: { from: 'heading', css: 'h1' },
      anchor: { css: 'main', at: 'last' },
    },
  ]);
const JOB = picked('https://hr.example/jobs/42');
const GRANT = { adapter: JOB.id, origin: 'https://hr.example/*' };

let browser: FakeBrowser;
let seat: Seat;
let served: Served;

beforeEach(async () => {
  browser = new FakeBrowser();
  seat = browser.seat();
  const adapters = { adapters: [SavedAdapter.parse(JOB)] };
  served = await serve(staticFiles(await writeRelease({ ...smallParts(), adapters }, FACTS)));
});
afterEach(async () => {
  await served.close();
  await deleteDatabases();
});

describe('an HR tool that was made known', () => {
  it('is kept here, listed among the tools, known by one page more, and forgotten', async () => {
    await seat.addAdapter(JOB);
    expect((await seat.adapters()).own).toEqual([JOB]);
    expect(await seat.grants()).toEqual([GRANT]);
    await seat.addAdapter(picked('https://hr.example/units/7', 'unit'));
    const [tool] = (await seat.adapters()).own;
    expect(tool!.kinds.map(({ subject }) => subject)).toEqual(['unit', 'requisition']);
    await seat.addAdapter(JOB);
    expect((await seat.adapters()).own[0]!.kinds).toHaveLength(2);
    expect(await seat.grants()).toEqual([GRANT]);
    await seat.removeAdapter(JOB.id);
    expect((await seat.adapters()).own).toEqual([]);
    expect(await seat.grants()).toEqual([]);
  });

  it('travels in the release to another seat, where a grant is all that it needs', async () => {
    await seat.change({ address: served.address, hrTools: [GRANT] });
    expect((await seat.pull()).state).toBe('ready');
    const known = await seat.knownAdapters();
    expect(known).toEqual([JOB]);
    const grants = await seat.grants();
    expect(sentinelRegistrations(grants, known)).toMatchObject([{ matches: ['https://hr.example/*'] }]);
    expect(adaptersFor('https://hr.example/jobs/9', grants, known)).toMatchObject([
      { id: JOB.id, kinds: JOB.kinds },
    ]);
    expect(adaptersFor('https://hr.example.evil.example/jobs/9', grants, known)).toEqual([]);
  });

  it('is refused where it is not whole, and names the fault', async () => {
    await expect(seat.addAdapter({ ...JOB, kinds: [] })).rejects.toThrow(/kinds/);
    const greedy = { ...JOB, kinds: [{ ...JOB.kinds[0], address: [{ path: '(a+)+' }] }] };
    await expect(seat.addAdapter(greedy)).rejects.toThrow(/repetition/);
    expect((await seat.adapters()).own).toEqual([]);
  });

  it('holds no longer where a policy switches the picker off; the release’s own do', async () => {
    await seat.addAdapter(JOB);
    await seat.change({ address: served.address });
    await seat.pull();
    browser.managed = { modulesOff: ['picker'] };
    await seat.refreshPolicy();
    expect(await seat.adapters()).toMatchObject({ own: [], released: [{ id: JOB.id }], canPick: false });
    await expect(seat.addAdapter(JOB)).rejects.toThrow(/switched off/);
  });
});

it('no HR tool holds where a policy switches Customer Lens off', async () => {
  await seat.addAdapter(JOB);
  expect(await seat.grants()).toEqual([GRANT]);
  browser.managed = { enabled: false, hrTools: [GRANT] };
  await seat.refreshPolicy();
  expect(await seat.grants()).toEqual([]);
});

describe('what comes from outside', () => {
  const built = { ...JOB, id: 'orangehrm', origins: ['https://hr.example/*'] };

  it('changes no built-in tool: not by its id, neither here nor in a release', async () => {
    await expect(seat.addAdapter(built)).rejects.toThrow(/built-in/);
    const [tool] = adaptersFor(
      'https://hr.example/',
      [{ adapter: 'orangehrm', origin: GRANT.origin }],
      [built],
    );
    expect(tool!.name).toBe('OrangeHRM');
    expect(sentinelRegistrations([{ adapter: 'orangehrm', origin: GRANT.origin }], [built])).toHaveLength(1);
  });

  it('comes after the built-in tools of the same place, and keeps off every page that gets nothing', () => {
    const open: HostAdapter = { ...JOB, never: [] };
    const tools = adaptersFor(
      'https://hr.example/',
      [GRANT, { adapter: 'odoo', origin: GRANT.origin }],
      [open],
    );
    expect(tools.map(({ id }) => id)).toEqual(['odoo', JOB.id]);
    expect(pageKindOf(tools[1]!, new URL('https://hr.example/payroll/jobs/42'))).toBe('never');
  });

  it.each([
    ['https://hr.example/web/index.php/recruitment/addCandidate/7', 'requisition', true],
    ['https://hr.example/web/index.php/recruitment/addCandidate/7', 'person', false],
    ['https://hr.example/web/index.php/pim/viewSalaryList/empNumber/2', 'person', true],
    ['https://hr.example/jobs/42', 'requisition', false],
  ] as const)('speaks of %s as a %s: forbidden %s', (address, subject, forbidden) => {
    expect(isForbidden(JOB, subject, address)).toBe(forbidden);
  });

  it('is not named as the tool of a page that gets nothing', () => {
    expect(looksLike('https://news.example/performance/markets', [])).toEqual([]);
    const address = 'https://any.example/web/index.php/recruitment/addJobVacancy/3';
    expect(looksLike(address, []).map(({ name }) => name)).toEqual(['OrangeHRM']);
  });
});
