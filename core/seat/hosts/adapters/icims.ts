import type { HostAdapter } from '../../../model/host-adapter.ts';
import { NEVER_BY_WORD } from '../never-words.ts';

export const icims: HostAdapter = {
  id: 'icims',
  name: 'iCIMS',
  tier: 'second-hand',
  evidence: 'Public job pages measured by others; the recruiter pages carry no id in their address',
  origins: ['https://*.icims.com/*'],
  notOrigins: ['https://www.icims.com/*', 'https://api.icims.com/*'],
  never: NEVER_BY_WORD,
  kinds: [
    {
      kind: 'public-job',
      subject: 'requisition',
      address: [{ path: '^/jobs/(?<requisition>\\d+)/[^/]+/job/?$' }],
    },
  ],
};
