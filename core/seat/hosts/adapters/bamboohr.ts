import type { HostAdapter } from '../../../model/host-adapter.ts';
import { NEVER_BY_WORD } from '../never-words.ts';

export const bamboohr: HostAdapter = {
  id: 'bamboohr',
  name: 'BambooHR',
  tier: 'second-hand',
  evidence: 'Addresses in a vendor manual and public extensions; nothing opened',
  origins: ['https://*.bamboohr.com/*'],
  notOrigins: [
    'https://www.bamboohr.com/*',
    'https://api.bamboohr.com/*',
    'https://documentation.bamboohr.com/*',
  ],
  never: [...NEVER_BY_WORD, { path: '^/employees/employee\\.php$', query: { page: '.+' } }],
  kinds: [
    {
      kind: 'job',
      subject: 'requisition',
      address: [{ path: '^/hiring/jobs/(?<requisition>\\d+)' }],
    },
    {
      kind: 'candidate',
      subject: 'person',
      address: [{ path: '^/hiring/candidates/\\d+' }],
    },
    {
      kind: 'employee',
      subject: 'person',
      address: [{ path: '^/employees/employee\\.php$', query: { id: '\\d+' } }],
    },
  ],
};
