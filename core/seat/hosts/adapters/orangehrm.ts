import type { HostAdapter } from '../../../model/host-adapter.ts';
import { JOB_TITLE } from '../labels.ts';

export const orangehrm: HostAdapter = {
  id: 'orangehrm',
  name: 'OrangeHRM',
  tier: 'seen-running',
  evidence: 'OrangeHRM Starter 5.7, run with invented records',
  origins: [],
  docked: [{ css: '.oxd-layout-context', at: 'last' }],
  inline: [{ css: '.oxd-layout-context', at: 'first' }],
  never: [
    { path: '(^|/)(leave|performance|attendance|claim|maintenance|payroll)/' },
    { path: '(^|/)pim/[^/]*(salary|terminat|tax|disciplin|warning|absence)' },
    { path: '(^|/)admin/[^/]*(payGrade|salary|terminat)' },
  ],
  kinds: [
    {
      kind: 'vacancy',
      subject: 'requisition',
      address: [{ path: '(^|/)recruitment/addJobVacancy/(?<requisition>\\d+)/?$' }],
      jobTitle: [
        {
          css: '.oxd-select-text-input',
          label: { css: '.oxd-label', within: '.oxd-input-group', texts: JOB_TITLE },
        },
        { css: 'form .oxd-select-text-input' },
      ],
      postedAs: [{ css: 'form input.oxd-input' }],
    },
    {
      kind: 'structure',
      subject: 'unit',
      address: [{ path: '(^|/)admin/viewCompanyStructure/?$' }],
      unitList: [{ css: '.org-structure-card .org-name' }],
    },
    {
      kind: 'candidate',
      subject: 'person',
      address: [{ path: '(^|/)recruitment/addCandidate/\\d+/?$' }],
    },
    { kind: 'employee', subject: 'person', address: [{ path: '(^|/)pim/\\w+/empNumber/\\d+/?$' }] },
  ],
};
