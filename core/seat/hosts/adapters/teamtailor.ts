import type { HostAdapter } from '../../../model/host-adapter.ts';
import { NEVER_BY_WORD } from '../never-words.ts';

export const teamtailor: HostAdapter = {
  id: 'teamtailor',
  name: 'Teamtailor',
  tier: 'second-hand',
  evidence: 'Addresses in public tools; jobs only in test data; nothing opened',
  origins: ['https://app.teamtailor.com/*'],
  never: NEVER_BY_WORD,
  kinds: [
    {
      kind: 'candidate',
      subject: 'person',
      address: [{ path: '^(?:/companies/[^/]+)?/candidates/(?:.*/candidate/)?\\d+' }],
    },
    {
      kind: 'job',
      subject: 'requisition',
      address: [{ path: '^/companies/[^/]+/jobs/(?<requisition>\\d+)(/|$)' }],
    },
  ],
};
