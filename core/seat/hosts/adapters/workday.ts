import type { HostAdapter } from '../../../model/host-adapter.ts';
import { NEVER_BY_WORD } from '../never-words.ts';

export const workday: HostAdapter = {
  id: 'workday',
  name: 'Workday',
  tier: 'second-hand',
  evidence:
    'Addresses in public scripts; the class numbers of requisitions and organisations are not known, so only workers are recognised until an analyst points at one',
  origins: ['https://*.myworkday.com/*', 'https://impl.workday.com/*'],
  never: [...NEVER_BY_WORD, { hash: 'TABTASKID' }, { path: '/rel-task/' }],
  kinds: [
    {
      kind: 'worker',
      subject: 'person',
      address: [{ path: '/d/inst/(?:[^/]+/)?247\\$\\d+\\.htmld$' }],
    },
  ],
};
