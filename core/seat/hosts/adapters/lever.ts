import type { HostAdapter } from '../../../model/host-adapter.ts';
import { NEVER_BY_WORD } from '../never-words.ts';

const UUID = '[\\da-f]{8}(?:-[\\da-f]{4}){3}-[\\da-f]{12}';

export const lever: HostAdapter = {
  id: 'lever',
  name: 'Lever',
  tier: 'second-hand',
  evidence: 'Addresses in public user scripts and a handbook, to 2026; nothing opened',
  origins: ['https://hire.lever.co/*', 'https://hire.eu.lever.co/*', 'https://hire.sandbox.lever.co/*'],
  never: NEVER_BY_WORD,
  kinds: [
    {
      kind: 'candidate',
      subject: 'person',
      address: [{ path: `^/candidates/${UUID}` }],
    },
    {
      kind: 'posting',
      subject: 'requisition',
      address: [
        { path: `^/jobs/postings/edit/(?<requisition>${UUID})` },
        { path: `^/(?:postings|jobs/internal)/(?<requisition>${UUID})/?$` },
      ],
    },
  ],
};
