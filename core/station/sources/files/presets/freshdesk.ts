import type { Preset } from './preset.ts';

/** Freshdesk, satisfaction survey results exported as CSV: results by their names, seven at most, times of the helpdesk. */
export const FRESHDESK: Preset = {
  id: 'freshdesk',
  name: 'Freshdesk',
  evidence: [
    'https://support.freshdesk.com/support/solutions/articles/37615 (satisfaction survey report and its export)',
    'https://developers.freshdesk.com/api/#satisfaction-ratings (from "extremely happy" to "extremely unhappy")',
  ],
  marks: [
    ['ticket id'],
    ['survey result', 'survey rating', 'satisfaction rating', 'rating'],
    ['survey date', 'survey response date', 'rated on'],
    ['group', 'group name', 'agent', 'agent name'],
  ],
  columns: {
    team: ['group', 'group name'],
    date: ['survey date', 'survey response date', 'rated on'],
    rating: ['survey result', 'survey rating', 'satisfaction rating', 'rating'],
    comment: ['comments', 'comment', 'feedback', 'customer comments'],
    channel: ['source', 'channel'],
    respondent: ['customer email', 'requester email', 'customer id', 'requester id'],
    id: ['ticket id'],
  },
  about: [
    'agent',
    'agent name',
    'customer name',
    'requester name',
    'ticket subject',
    'subject',
    'survey name',
  ],
  // The three classic smileys, or three of the two to seven that a survey may have.
  words: [
    { steps: 3, ratings: { unhappy: 1, neutral: 2, happy: 3 } },
    {
      steps: 7,
      ratings: {
        'extremely unhappy': 1,
        'very unhappy': 2,
        unhappy: 3,
        neutral: 4,
        happy: 5,
        'very happy': 6,
        'extremely happy': 7,
      },
    },
  ],
};
