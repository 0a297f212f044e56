import type { AddressRule, HostAdapter, ReadingRule } from '../contract.ts';

/** The last pair of the path counts; Odoo 17 and older write the record into the fragment. */
const record = (paths: string, model: string, id: string): AddressRule[] => [
  { path: `^/odoo/(?:[^?]*/)?(?:${paths}|m-${model}|${model})/${id}/?$` },
  { path: '^/web/?$', hashQuery: { model, id, view_type: 'form' } },
];
const field = (name: string): ReadingRule[] =>
  [' :is(input, textarea)', ''].map((inner) => ({
    from: 'field',
    css: `.o_form_view .o_field_widget[name=${name}]${inner}`,
  }));
const breadcrumb: ReadingRule = { from: 'heading', css: '.o_form_view .o_last_breadcrumb_item span' };

export const odoo: HostAdapter = {
  id: 'odoo',
  name: 'Odoo',
  tier: 'seen-running',
  evidence: 'Odoo 17 and 18, run with invented records; 19 after its published source',
  origins: ['https://*.odoo.com/*'],
  docked: [{ css: '.o_form_view .o_content, .o_kanban_view .o_content', at: 'last' }],
  inline: [{ css: '.o_form_view .o_content', at: 'first' }],
  never: [
    {
      path: '^/odoo/.*(pay(roll|slip)|contract|salary|appraisal|time-off|leave|attendance|timesheet|departure|disciplin|warning)',
    },
    {
      hashQuery: {
        model: 'hr\\.(payslip|payroll|contract|salary|appraisal|leave|attendance|departure)[\\w.]*',
      },
    },
  ],
  kinds: [
    {
      kind: 'job',
      subject: 'requisition',
      address: record('recruitment', 'hr\\.job', '(?<requisition>\\d+)'),
      jobTitle: field('name'),
      unitName: field('department_id'),
    },
    {
      kind: 'application',
      subject: 'person',
      address: [
        { path: '^/odoo/recruitment/(?<requisition>\\d+)/action-[\\w.]+/\\d+/?$' },
        {
          path: '^/web/?$',
          hashQuery: { model: 'hr\\.applicant', view_type: 'form', active_id: '(?<requisition>\\d+)' },
        },
        ...record('recruitment-applications|recruitment-candidates', 'hr\\.(?:applicant|candidate)', '\\d+'),
      ],
    },
    {
      kind: 'pipeline',
      subject: 'requisition',
      address: [
        { path: '^/odoo/recruitment/(?<requisition>\\d+)/action-[\\w.]+/?$' },
        {
          path: '^/web/?$',
          hashQuery: { model: 'hr\\.applicant', view_type: 'kanban', active_id: '(?<requisition>\\d+)' },
        },
      ],
    },
    {
      kind: 'employee',
      subject: 'person',
      address: record('employees', 'hr\\.employee(?:\\.public)?', '\\d+'),
    },
    {
      kind: 'department',
      subject: 'unit',
      address: record('departments', 'hr\\.department', '(?<unit>\\d+)'),
      unitName: [breadcrumb, ...field('name')],
    },
    {
      kind: 'departments',
      subject: 'unit',
      address: [
        { path: '^/odoo/departments/?$' },
        { path: '^/web/?$', hashQuery: { model: 'hr\\.department', view_type: 'kanban' } },
      ],
      unitList: [{ from: 'field', css: '.o_kanban_view .o_kanban_record > a.oe_kanban_action:first-child' }],
    },
  ],
};
