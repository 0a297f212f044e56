import type { HostAdapter } from '../../../model/host-adapter.ts';

export const icehrm: HostAdapter = {
  id: 'icehrm',
  name: 'IceHrm',
  tier: 'seen-running',
  evidence: 'IceHrm 35 open edition, run by others; names of units after its published source',
  origins: ['https://*.icehrm.com/*'],
  docked: [{ css: 'section.content', at: 'last' }],
  inline: [{ css: '#modTab', at: 'before' }],
  never: [
    {
      query: {
        n: '.*(salary|payroll|loans|leave|absence|attendance|performance|appraisal|review|disciplin|warning|terminat|exit|expense).*',
      },
    },
  ],
  kinds: [
    {
      kind: 'structure',
      subject: 'unit',
      address: [{ query: { g: 'admin', n: 'company_structure' } }],
      unitList: [{ css: '#tabPageCompanyStructure .ant-table-row > td:first-child' }],
    },
    {
      kind: 'employees',
      subject: 'person',
      address: [{ query: { n: 'employees' } }, { query: { n: 'candidates' } }],
      // A person's attendance, leave and the like are tabs that no address tells; the first is the profile.
      unless: '[id*="-tab-"][aria-selected=true]:not([id$="-tab-1"])',
    },
  ],
};
