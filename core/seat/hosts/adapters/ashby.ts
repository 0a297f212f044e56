import type { HostAdapter } from '../../../model/host-adapter.ts';
import { NEVER_BY_WORD } from '../never-words.ts';

const UUID = '[\\da-f]{8}(?:-[\\da-f]{4}){3}-[\\da-f]{12}';

export const ashby: HostAdapter = {
  id: 'ashby',
  name: 'Ashby',
  tier: 'second-hand',
  evidence: 'Addresses in several independent public tools, to 2026; nothing opened',
  origins: ['https://app.ashbyhq.com/*'],
  never: NEVER_BY_WORD,
  kinds: [
    {
      kind: 'candidate',
      subject: 'person',
      address: [{ path: `/right-side/candidates/${UUID}` }, { path: `^/candidates/${UUID}` }],
    },
    {
      kind: 'job',
      subject: 'requisition',
      address: [{ path: `^/jobs/(?<requisition>${UUID})(/|$)` }],
    },
  ],
};
