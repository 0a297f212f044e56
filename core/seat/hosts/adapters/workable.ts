import type { HostAdapter } from '../../../model/host-adapter.ts';
import { NEVER_BY_WORD } from '../never-words.ts';

export const workable: HostAdapter = {
  id: 'workable',
  name: 'Workable',
  tier: 'second-hand',
  evidence: 'Addresses in public tools, 2015 to 2022; nothing opened',
  origins: ['https://*.workable.com/*'],
  notOrigins: [
    'https://apply.workable.com/*',
    'https://jobs.workable.com/*',
    'https://www.workable.com/*',
    'https://help.workable.com/*',
  ],
  never: NEVER_BY_WORD,
  kinds: [
    {
      kind: 'candidate',
      subject: 'person',
      address: [{ path: '^/backend/jobs/(?<requisition>\\d+)/(?:candidates|browser/[^/]+/candidate)/\\w+' }],
    },
    {
      kind: 'job',
      subject: 'requisition',
      address: [{ path: '^/backend/jobs/(?<requisition>\\d+)(?:/browser(?:/[^/]+)?)?/?$' }],
    },
  ],
};
