import type { HostAdapter } from '../../../model/host-adapter.ts';
import { NEVER_BY_WORD } from '../never-words.ts';

export const recruitee: HostAdapter = {
  id: 'recruitee',
  name: 'Recruitee',
  tier: 'second-hand',
  evidence: 'Addresses in public tools and a mail; nothing opened',
  origins: ['https://app.recruitee.com/*'],
  never: NEVER_BY_WORD,
  kinds: [
    {
      kind: 'candidate',
      subject: 'person',
      address: [{ hash: '[?&]candidate=\\d+' }],
    },
    {
      kind: 'job',
      subject: 'requisition',
      address: [{ hash: '^!?/offers/(?<requisition>[\\w-]+)' }],
    },
  ],
};
