import type { HostAdapter } from '../../../model/host-adapter.ts';
import { NEVER_BY_WORD } from '../never-words.ts';

export const jobvite: HostAdapter = {
  id: 'jobvite',
  name: 'Jobvite',
  tier: 'second-hand',
  evidence: 'Addresses in a public extension; nothing opened',
  origins: ['https://app.jobvite.com/*', 'https://hire.jobvite.com/*', 'https://jobs.jobvite.com/*'],
  never: NEVER_BY_WORD,
  kinds: [
    {
      kind: 'job',
      subject: 'requisition',
      address: [{ path: '/Job(?:Description)?\\.aspx$', query: { j: '(?<requisition>[\\w-]+)' } }],
    },
    {
      kind: 'public-job',
      subject: 'requisition',
      address: [{ path: '^/[^/]+/job/(?<requisition>[\\w-]+)/?$' }],
    },
  ],
};
