import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readPage } from '../../core/hosts/read-page.ts';
import { ADAPTERS } from '../../core/hosts/registry.ts';
import { openPage } from './page.ts';

const CAPTURES =
  process.env.CUSTOMER_LENS_CAPTURES ??
  join(dirname(fileURLToPath(import.meta.url)), '../../../shared/captures');

interface FieldValue {
  tag: string;
  name: string | null;
  id: string | null;
  cls: string | null;
  value: string;
}

function restore(document: Document, values: FieldValue[]): void {
  const free = new Set(document.querySelectorAll('input,textarea,select'));
  for (const field of values) {
    for (const element of free) {
      const same =
        element.localName === field.tag &&
        element.getAttribute('name') === field.name &&
        (element.getAttribute('id') || null) === field.id &&
        (element.getAttribute('class') || null) === field.cls;
      if (!same) continue;
      if (field.tag !== 'select') (element as HTMLInputElement).value = field.value;
      free.delete(element);
      break;
    }
  }
}

type Expected = { kind: string; subject: string; [fact: string]: unknown } | null;
const job = { jobTitle: 'Senior Backend Engineer', requisitionId: '1' };

/** What each real page must give; null: nothing at all. */
const PAGES: Record<string, Expected> = {
  'orangehrm/job-vacancy': { kind: 'vacancy', subject: 'requisition', ...job, unitNames: [] },
  'orangehrm/department-structure': { kind: 'structure', subject: 'unit', unitNames: ['ENG: Engineering'] },
  'orangehrm/candidate': { kind: 'candidate', subject: 'person', unitNames: [] },
  'orangehrm/employee-personal': { kind: 'employee', subject: 'person', unitNames: [] },
  'orangehrm/employee-job': { kind: 'employee', subject: 'person', unitNames: [] },
  'orangehrm/employee-report-to': { kind: 'employee', subject: 'person', unitNames: [] },
  'orangehrm/candidate-list': null,
  'orangehrm/directory': null,
  'orangehrm/job-vacancy-list': null,
  'orangehrm/public-vacancy': null,
  'opencats/job': { kind: 'job-order', subject: 'requisition', ...job, unitNames: ['Engineering'] },
  'opencats/job-edit': {
    kind: 'job-order-editor',
    subject: 'requisition',
    ...job,
    unitNames: ['Engineering'],
  },
  'opencats/company-departments': { kind: 'departments', subject: 'unit', unitNames: ['Engineering'] },
  'opencats/candidate': { kind: 'candidate', subject: 'person', requisitionId: '1', unitNames: [] },
  'opencats/job-list': null,
  'odoo17/job': { kind: 'job', subject: 'requisition', ...job, unitNames: ['Engineering / Platform Team'] },
  'odoo17/department': {
    kind: 'department',
    subject: 'unit',
    unitId: '3',
    unitNames: ['Engineering / Platform Team'],
  },
  'odoo17/employee': { kind: 'employee', subject: 'person', unitNames: [] },
  'odoo17/candidate-application': { kind: 'application', subject: 'person', unitNames: [] },
  'odoo18/job': { kind: 'job', subject: 'requisition', ...job, unitNames: ['Engineering / Platform Team'] },
  'odoo18/job-description-tab': { kind: 'job', subject: 'requisition', ...job },
  'odoo18/department': {
    kind: 'department',
    subject: 'unit',
    unitId: '3',
    unitNames: ['Engineering / Platform Team'],
  },
  'odoo18/department-list': { kind: 'departments', subject: 'unit' },
  'odoo18/employee': { kind: 'employee', subject: 'person', unitNames: [] },
  'odoo18/employee-work-tab': { kind: 'employee', subject: 'person', unitNames: [] },
  'odoo18/candidate-application': { kind: 'application', subject: 'person', unitNames: [] },
  'odoo18/employees-kanban': null,
  'odoo18/public-job': null,
};

const host = (page: string): string => page.split('/')[0]!.replace(/\d+$/, '');

describe.skipIf(!existsSync(CAPTURES))(
  'pages of real installations (skipped where they are not at hand)',
  () => {
    const lines: string[] = [];
    for (const [page, expected] of Object.entries(PAGES)) {
      test(page, () => {
        const html = readFileSync(join(CAPTURES, `${page}.html`), 'utf8');
        const address = /^<!--\s*(\S+)\s*-->/.exec(html)![1]!;
        const { document } = openPage(address, html);
        const values = join(CAPTURES, `${page}.values.json`);
        if (existsSync(values)) restore(document, JSON.parse(readFileSync(values, 'utf8')) as FieldValue[]);
        const adapter = ADAPTERS.find((one) => one.id === host(page))!;
        const context = readPage(document, address, adapter);
        lines.push(`${page}: ${context ? JSON.stringify(context) : 'nothing'}`);
        if (expected === null) expect(context).toBeNull();
        else {
          expect(context).toMatchObject({ layout: 'recognised', ...expected });
          if (expected.subject === 'person') expect(context).not.toHaveProperty('jobTitle');
        }
      });
    }
    test('the list, for the record', () => {
      console.log(lines.join('\n'));
      expect(lines).toHaveLength(Object.keys(PAGES).length);
    });
  },
);
