import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Where pages of real installations lie; they are no part of this project. */
export const CAPTURES =
  process.env.CUSTOMER_LENS_CAPTURES ?? resolve(import.meta.dirname, '..', '..', '..', 'shared', 'captures');

/** What a field of a captured page held, where that stands in its property only. */
interface FieldValue {
  tag: string;
  name: string | null;
  id: string | null;
  cls: string | null;
  value: string;
}

/** A page of a real installation as it was captured. */
export interface CapturedPage {
  /** The page's own address. */
  address: string;
  html: string;
  values: FieldValue[];
}

/** @param name Folder and file without its ending (`odoo18/job`). */
export function capturedPage(name: string): CapturedPage {
  const html = readFileSync(join(CAPTURES, `${name}.html`), 'utf8');
  const values = join(CAPTURES, `${name}.values.json`);
  return {
    address: /^<!--\s*(\S+)\s*-->/.exec(html)![1]!,
    html,
    values: existsSync(values) ? JSON.parse(readFileSync(values, 'utf8')) : [],
  };
}

/** Puts into fields what they held. It uses nothing from outside itself, so that a page can run it. */
export function restoreValues(document: Document, values: readonly FieldValue[]): void {
  const free = new Set(document.querySelectorAll('input,textarea,select'));
  for (const field of values)
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

/** The id of the adapter that a captured page is for. */
export const adapterOf = (name: string): string => name.split('/')[0]!.replace(/\d+$/, '');

export type Expected = { kind: string; subject: string; [fact: string]: unknown } | null;
const job = { jobTitle: 'Senior Backend Engineer', requisitionId: '1' };

/** What each real page must give; null: nothing at all. */
export const CAPTURED_PAGES: Record<string, Expected> = {
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
  'odoo18/departments-kanban-b': { kind: 'departments', subject: 'unit' },
  'odoo18/pipeline-b': { kind: 'pipeline', subject: 'requisition', requisitionId: '1' },
  'odoo18/applicant-b': { kind: 'application', subject: 'person', requisitionId: '1', unitNames: [] },
  'opencats/company': { kind: 'departments', subject: 'unit' },
  'opencats/candidate-edit': { kind: 'candidate', subject: 'person', unitNames: [] },
  'dolibarr15/job': { kind: 'job-position', subject: 'requisition', requisitionId: '101' },
  'dolibarr15/job-de': { kind: 'job-position', subject: 'requisition', requisitionId: '101' },
  'dolibarr15/job-edit': { kind: 'job-position', subject: 'requisition', requisitionId: '101' },
  'dolibarr15/candidate': { kind: 'candidate', subject: 'person', requisitionId: '42', unitNames: [] },
  'dolibarr15/employee': { kind: 'employee', subject: 'person', unitNames: [] },
  'dolibarr15/group': { kind: 'group', subject: 'unit', unitId: '2', unitNames: ['Service Desk North'] },
  'dolibarr15/leave': null,
  'dolibarr15/job-list': null,
  'dolibarr15/hierarchy': null,
  'icehrm35/structure': { kind: 'structure', subject: 'unit' },
  'odoo18/employees-kanban': null,
  'odoo18/public-job': null,
};
