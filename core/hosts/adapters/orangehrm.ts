import type { Anchor, HostAdapter } from '../contract.ts';
import { JOB_TITLE } from '../labels.ts';

const context = '.oxd-layout-context';
const docked: Anchor[] = [{ css: context, at: 'last' }];
const inline: Anchor[] = [{ css: context, at: 'first' }];

export const orangehrm: HostAdapter = {
  id: 'orangehrm',
  name: 'OrangeHRM',
  tier: 'seen-running',
  evidence: 'OrangeHRM Starter 5.7, run with invented records',
  origins: [],
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
          from: 'field',
          css: '.oxd-select-text-input',
          label: { css: '.oxd-label', within: '.oxd-input-group', texts: JOB_TITLE },
        },
        { from: 'field', css: 'form .oxd-select-text-input' },
      ],
      docked,
      inline,
    },
    {
      kind: 'structure',
      subject: 'unit',
      address: [{ path: '(^|/)admin/viewCompanyStructure/?$' }],
      unitList: [{ from: 'field', css: '.org-structure-card .org-name' }],
      docked,
      inline,
    },
    {
      kind: 'candidate',
      subject: 'person',
      address: [{ path: '(^|/)recruitment/addCandidate/\\d+/?$' }],
      jobLinks: {
        css: 'a[href*="recruitment/addJobVacancy/"]',
        address: { path: '(^|/)recruitment/addJobVacancy/(?<requisition>\\d+)/?$' },
      },
    },
    { kind: 'employee', subject: 'person', address: [{ path: '(^|/)pim/\\w+/empNumber/\\d+/?$' }] },
  ],
};
