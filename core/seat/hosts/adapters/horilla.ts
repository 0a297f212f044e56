import type { HostAdapter } from '../../../model/host-adapter.ts';

export const horilla: HostAdapter = {
  id: 'horilla',
  name: 'Horilla',
  tier: 'seen-running',
  evidence: 'Horilla after its published source; not run',
  origins: [],
  docked: [{ css: '.oh-wrapper', at: 'last' }],
  inline: [{ css: '.oh-wrapper', at: 'first' }],
  never: [
    { path: '(^|/)(payroll|leave|attendance|pms|offboarding|disciplinary|biometric)(/|$)' },
    { path: '/[^/]*(payslip|salary|contract|appraisal|feedback|disciplin|warning|resign|terminat|absence)' },
  ],
  kinds: [
    {
      kind: 'departments',
      subject: 'unit',
      address: [{ path: '(^|/)settings/department-view/?$' }],
      unitList: [{ css: '.oh-sticky-table__tbody .oh-sticky-table__tr > :first-child' }],
    },
    {
      kind: 'candidate',
      subject: 'person',
      address: [{ path: '(^|/)recruitment/candidate-view/\\d+/?$' }],
    },
    {
      kind: 'employee',
      subject: 'person',
      address: [{ path: '(^|/)employee/employee-(?:view/\\d+|profile)/?$' }],
    },
  ],
};
