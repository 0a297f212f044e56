import type { HostAdapter } from '../../../model/host-adapter.ts';
import { NEVER_BY_WORD } from '../never-words.ts';

export const personio: HostAdapter = {
  id: 'personio',
  name: 'Personio',
  tier: 'second-hand',
  evidence: 'Addresses in public tools; nothing opened',
  origins: ['https://*.personio.de/*', 'https://*.personio.com/*'],
  notOrigins: [
    'https://*.jobs.personio.de/*',
    'https://*.jobs.personio.com/*',
    'https://api.personio.de/*',
    'https://www.personio.de/*',
    'https://www.personio.com/*',
  ],
  never: NEVER_BY_WORD,
  kinds: [
    {
      kind: 'employee',
      subject: 'person',
      address: [{ path: '^/staff/(?:details|employees)/\\d+/?$' }],
    },
    {
      kind: 'position',
      subject: 'requisition',
      address: [{ path: '^/recruiting/positions/(?<requisition>\\d+)/?$' }],
    },
  ],
};
