import type { HostAdapter } from '../../../model/host-adapter.ts';
import { NEVER_BY_WORD } from '../never-words.ts';

export const successfactors: HostAdapter = {
  id: 'successfactors',
  name: 'SAP SuccessFactors',
  tier: 'second-hand',
  evidence: 'Addresses in a public extension and user scripts; nothing opened',
  origins: [
    'https://*.successfactors.eu/*',
    'https://*.successfactors.com/*',
    'https://*.sapsf.eu/*',
    'https://*.sapsf.com/*',
    'https://*.sapsf.cn/*',
    'https://*.hr.cloud.sap/*',
  ],
  never: NEVER_BY_WORD,
  kinds: [
    {
      kind: 'employee',
      subject: 'person',
      address: [{ path: '^/sf/liveprofile/?$' }, { hash: '^/user/' }],
    },
    {
      kind: 'requisition',
      subject: 'requisition',
      address: [{ query: { recruiting_ns: 'jobreqDetail', recruiting_mode: '(?<requisition>\\d+)' } }],
    },
  ],
};
