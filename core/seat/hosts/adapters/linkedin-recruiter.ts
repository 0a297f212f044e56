import type { HostAdapter } from '../../../model/host-adapter.ts';
import { NEVER_BY_WORD } from '../never-words.ts';

export const linkedinRecruiter: HostAdapter = {
  id: 'linkedin-recruiter',
  name: 'LinkedIn Recruiter',
  tier: 'second-hand',
  evidence: 'Addresses in public tools; only the address is ever read',
  origins: ['https://www.linkedin.com/*'],
  never: NEVER_BY_WORD,
  kinds: [
    {
      kind: 'candidate',
      subject: 'person',
      address: [
        { path: '^/talent/hire/(?<requisition>\\d+)/.*profile/[^/]+' },
        { path: '^/talent/profile/[^/]+' },
      ],
    },
    {
      kind: 'project',
      subject: 'requisition',
      address: [{ path: '^/talent/hire/(?<requisition>\\d+)(/|$)' }],
    },
  ],
};
