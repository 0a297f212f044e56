import type { HostAdapter } from '../../../model/host-adapter.ts';
import { NEVER_BY_WORD } from '../never-words.ts';

const UUID = '[\\da-f]{8}(?:-[\\da-f]{4}){3}-[\\da-f]{12}';

export const smartrecruiters: HostAdapter = {
  id: 'smartrecruiters',
  name: 'SmartRecruiters',
  tier: 'second-hand',
  evidence: 'Addresses in public tools, to 2026; nothing opened',
  origins: ['https://www.smartrecruiters.com/*'],
  never: NEVER_BY_WORD,
  kinds: [
    {
      kind: 'job',
      subject: 'requisition',
      address: [{ path: `^/app/jobs/details/(?<requisition>${UUID})(/|$)` }],
    },
    {
      kind: 'candidate',
      subject: 'person',
      address: [{ path: '^/app/people/' }],
    },
  ],
};
