import type { HostAdapter } from '../../../model/host-adapter.ts';
import { NEVER_BY_WORD } from '../never-words.ts';

export const greenhouse: HostAdapter = {
  id: 'greenhouse',
  name: 'Greenhouse Recruiting',
  tier: 'second-hand',
  evidence: 'Addresses in public scripts and handbooks of several companies, to 2026; nothing opened',
  origins: ['https://*.greenhouse.io/*'],
  notOrigins: [
    'https://boards.greenhouse.io/*',
    'https://job-boards.greenhouse.io/*',
    'https://boards-api.greenhouse.io/*',
    'https://api.greenhouse.io/*',
    'https://harvest.greenhouse.io/*',
    'https://www.greenhouse.io/*',
  ],
  never: NEVER_BY_WORD,
  kinds: [
    {
      kind: 'candidate',
      subject: 'person',
      address: [
        { path: '^/people/\\d+' },
        { path: '^/applications/review/' },
        { path: '^/scorecards/\\d+' },
        { path: '^/guides/\\d+/people/\\d+' },
      ],
    },
    {
      kind: 'job',
      subject: 'requisition',
      address: [{ path: '^/sdash/(?<requisition>\\d+)/?$' }, { path: '^/plans/(?<requisition>\\d+)(/|$)' }],
    },
    {
      kind: 'ad-editor',
      subject: 'requisition',
      address: [{ path: '^/(?<requisition>jobapps/\\d+)/edit/?$' }],
    },
  ],
};
