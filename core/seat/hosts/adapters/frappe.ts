import type { AddressRule, HostAdapter, ReadingRule } from '../../../model/host-adapter.ts';

const form = (doctypes: string, name: string): AddressRule[] => [
  { path: `/(app|desk)/(${doctypes})/(?!new-|view/)${name}/?$` },
];
/** As text where it cannot be changed, in an input where it can. */
const field = (name: string): ReadingRule[] =>
  ['.control-value', 'input'].map((inner) => ({
    css: `[data-fieldname=${name}] ${inner}`,
  }));

export const frappe: HostAdapter = {
  id: 'frappe',
  name: 'Frappe HR',
  tier: 'seen-running',
  evidence: 'Frappe HR 15 and 16 after their published source; not run',
  origins: ['https://*.frappe.cloud/*', 'https://*.erpnext.com/*'],
  notOrigins: ['https://docs.erpnext.com/*'],
  scope: '.page-container',
  docked: [{ css: '.form-layout', at: 'after' }],
  inline: [{ css: '.form-layout', at: 'before' }],
  never: [
    {
      path: '/(app|desk)/[^/]*(salary|payroll|payslip|compensat|appraisal|performance|goal|kra|grievance|disciplin|warning|separation|exit-|full-and-final|terminat|leave|attendance|absence|shift|gratuity|bonus|incentive|tax-)',
    },
  ],
  kinds: [
    {
      kind: 'job-opening',
      subject: 'requisition',
      address: form('job-opening', '(?<requisition>[^/]+)'),
      jobTitle: [...field('job_title'), ...field('designation')],
      unitName: field('department'),
    },
    {
      kind: 'job-requisition',
      subject: 'requisition',
      address: form('job-requisition', '(?<requisition>[^/]+)'),
      jobTitle: field('designation'),
      unitName: field('department'),
    },
    {
      kind: 'candidate',
      subject: 'person',
      address: form('job-applicant|job-offer|interview|interview-feedback', '[^/]+'),
      jobLinks: {
        css: 'a[href*="/job-opening/"]',
        address: form('job-opening', '(?<requisition>[^/]+)')[0]!,
      },
    },
    { kind: 'employee', subject: 'person', address: form('employee', '[^/]+') },
    {
      kind: 'department',
      subject: 'unit',
      address: form('department', '(?<unit>[^/]+)'),
      unitName: field('department_name'),
    },
  ],
};
