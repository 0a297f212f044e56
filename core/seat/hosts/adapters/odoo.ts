import type { AddressRule, HostAdapter, ReadingRule } from '../../../model/host-adapter.ts';

/** Odoo 17 and older write what is shown into the fragment, in any order. */
const web = (model: string, ids: Record<string, string>): AddressRule => ({ hashQuery: { model, ...ids } });
/** From 18 on the path is a stack of pairs, of which the last counts. */
const form = (paths: string, model: string, id: string): AddressRule[] => [
  { path: `^/odoo/(.*/)?(${paths}|(m-)?${model})/${id}/?$` },
  web(model, { id }),
];
/** In a control while it can be changed, as a link or plain text where it cannot. */
const field = (name: string): ReadingRule[] => [{ css: `.o_form_view [name=${name}] :is(.o_input,a,span)` }];
const job = '(?<requisition>\\d+)';
const ofJob = `^/odoo/recruitment/${job}/action-[\\w.]+`;
const never = 'pay(roll|slip)|contract|salary|apprais|leave|attend|departure|disciplin|warning';

export const odoo: HostAdapter = {
  id: 'odoo',
  name: 'Odoo',
  tier: 'seen-running',
  evidence: 'Odoo 17 and 18, run with invented records; 19 after its published source',
  origins: ['https://*.odoo.com/*'],
  docked: [{ css: '.o_content', at: 'last' }],
  inline: [{ css: '.o_content', at: 'first' }],
  never: [{ path: `^/odoo/.*(${never}|time)` }, { hashQuery: { model: `.*(${never}).*` } }],
  kinds: [
    {
      kind: 'job',
      subject: 'requisition',
      address: form('recruitment', 'hr\\.job', job),
      jobTitle: field('name'),
      unitName: field('department_id'),
    },
    {
      kind: 'application',
      subject: 'person',
      address: [
        { path: `${ofJob}/\\d+/?$` },
        web('hr\\.applicant', { id: '\\d+', active_id: job }),
        ...form('recruitment-\\w+', 'hr\\.(applicant|candidate)', '\\d+'),
      ],
    },
    {
      kind: 'pipeline',
      subject: 'requisition',
      address: [{ path: `${ofJob}/?$` }, web('hr\\.applicant', { active_id: job })],
      // Where it was come to from the job, the way back names it.
      sparse: true,
      jobTitle: [{ from: 'heading', css: '.breadcrumb-item a[href*="/odoo/recruitment/"]' }],
    },
    {
      kind: 'employee',
      subject: 'person',
      address: form('employees', 'hr\\.employee(\\.public)?', '\\d+'),
    },
    {
      kind: 'department',
      subject: 'unit',
      address: form('departments', 'hr\\.department', '(?<unit>\\d+)'),
      unitName: [{ from: 'heading', css: '.o_form_view .o_last_breadcrumb_item span' }, ...field('name')],
    },
    {
      kind: 'departments',
      subject: 'unit',
      address: [{ path: '^/odoo/departments/?$' }, web('hr\\.department', { view_type: 'kanban|list' })],
      sparse: true,
      unitList: [
        { css: '.o_kanban_record > a.oe_kanban_action:first-child' },
        { css: '.o_data_row [name=display_name],.o_data_row [name=complete_name]' },
      ],
    },
  ],
};
