import { measureFor } from '../../../../model/measure.ts';
import type { Preset } from './preset.ts';

/** Intercom, conversations or conversation ratings exported as CSV: five faces, by figure or by name. */
export const INTERCOM: Preset = {
  id: 'intercom',
  name: 'Intercom',
  evidence: [
    'https://www.intercom.com/help/en/articles/2046229 (export of conversations; ratings from 1 to 5)',
    'https://developers.intercom.com/docs/references/rest-api/api.intercom.io/conversations (conversation_rating)',
  ],
  marks: [
    ['conversation id'],
    ['conversation rating', 'last conversation rating', 'conversation rating score', 'rating'],
    [
      ...['conversation rating remark', 'conversation rating requested at utc', 'conversation rated at utc'],
      ...['teammate rated', 'last teammate rated', 'conversation started at utc'],
    ],
  ],
  columns: {
    team: ['team assigned', 'team currently assigned', 'currently assigned team', 'team rated', 'team'],
    date: [
      ...[
        'conversation rated at utc',
        'conversation rating replied at utc',
        'conversation rating requested at utc',
      ],
      ...['last rating requested at utc', 'conversation rated at', 'conversation rating requested at'],
      ...['conversation closed at utc', 'conversation started at utc', 'conversation started at'],
    ],
    rating: ['conversation rating', 'last conversation rating', 'conversation rating score', 'rating'],
    comment: ['conversation rating remark', 'last conversation rating remark', 'remark'],
    channel: ['channel', 'conversation channel', 'current channel'],
    respondent: ['user id', 'contact id'],
    id: ['conversation id'],
  },
  about: [
    'teammate rated',
    'last teammate rated',
    'teammate assigned',
    'teammate currently assigned',
    'user email',
  ],
  measure: measureFor('csat', 1, 5),
  words: [
    {
      steps: 5,
      ratings: {
        '😠': 1,
        '🙁': 2,
        '😐': 3,
        '😃': 4,
        '🤩': 5,
        terrible: 1,
        bad: 2,
        ok: 3,
        okay: 3,
        great: 4,
        amazing: 5,
      },
    },
  ],
};
