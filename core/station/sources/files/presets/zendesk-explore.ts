import type { Preset } from './preset.ts';

/** Zendesk Explore, a report of the dataset "Support: Tickets" exported as CSV or Excel: attributes by their name. */
export const ZENDESK_EXPLORE: Preset = {
  id: 'zendesk-explore',
  name: 'Zendesk Explore',
  evidence: ['Zendesk help, "Metrics and attributes for Zendesk Support" (November 2026)'],
  marks: [
    ['ticket id', 'update ticket id'],
    ['ticket satisfaction rating'],
    ['ticket group', 'ticket brand', 'update ticket group', 'ticket form'],
  ],
  columns: {
    team: ['ticket group', 'update ticket group', 'ticket form', 'ticket brand'],
    date: [
      'ticket satisfaction updated timestamp',
      'ticket solved timestamp',
      'ticket updated timestamp',
      'ticket created timestamp',
      'ticket solved date',
      'ticket updated date',
      'ticket created date',
    ],
    rating: ['ticket satisfaction rating'],
    comment: ['ticket satisfaction comment'],
    channel: ['ticket channel'],
    respondent: ['requester id'],
    id: ['ticket id', 'update ticket id'],
  },
  about: ['ticket satisfaction reason', 'assignee name', 'requester name', 'ticket subject', 'ticket status'],
  leaveOut: { column: ['ticket satisfaction rating'], values: ['offered', 'unoffered', 'null', ''] },
  words: [{ steps: 2, ratings: { bad: 1, good: 2, 'bad with comment': 1, 'good with comment': 2 } }],
};
