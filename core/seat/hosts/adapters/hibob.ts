import type { HostAdapter } from '../../../model/host-adapter.ts';
import { NEVER_BY_WORD } from '../never-words.ts';

export const hibob: HostAdapter = {
  id: 'hibob',
  name: 'HiBob',
  tier: 'second-hand',
  evidence:
    'Addresses in public user scripts; no address of a unit or job is known, so an analyst points at one',
  origins: ['https://app.hibob.com/*'],
  never: NEVER_BY_WORD,
  kinds: [
    {
      kind: 'employee',
      subject: 'person',
      address: [{ path: '^/employee-profile/\\d+/?$' }],
    },
  ],
};
