import type { Preset } from './preset.ts';

/**
 * Zendesk Explore, a report about the newer satisfaction surveys exported as CSV or Excel. Their dataset's list of
 * attributes is not public, so headers are those of the interface's fields, and of the older dataset where both have
 * them; a file with other names is read like any export. How many steps the survey has, no export says: ratings in
 * figures are asked for, Zendesk's own categories are three.
 */
export const ZENDESK_CSAT: Preset = {
  id: 'zendesk-csat',
  name: 'Zendesk Explore, CSAT surveys',
  evidence: [
    'https://developer.zendesk.com/api-reference/ticketing/ticket-management/csat_survey_responses (rating, rating_category, subjects; November 2026)',
  ],
  marks: [
    ['ticket id', 'survey ticket id', 'survey response ticket id'],
    [
      'survey response rating',
      'survey rating',
      'csat rating',
      'csat survey rating',
      'survey response rating category',
      'survey rating category',
      'csat rating category',
    ],
    ['ticket group', 'survey response ticket group', 'ticket brand', 'ticket form'],
  ],
  columns: {
    team: ['ticket group', 'survey response ticket group', 'ticket form', 'ticket brand'],
    date: [
      'survey response timestamp',
      'survey response created timestamp',
      'survey response submitted timestamp',
      'survey submitted timestamp',
      'csat response timestamp',
      'survey response created date',
      'survey response submitted date',
      'survey response date',
      'ticket solved timestamp',
      'ticket solved date',
    ],
    rating: [
      'survey response rating',
      'survey rating',
      'csat rating',
      'csat survey rating',
      'survey response rating category',
      'survey rating category',
      'csat rating category',
    ],
    comment: [
      'survey response comment',
      'survey comment',
      'csat comment',
      'survey response open ended answer',
    ],
    channel: ['ticket channel'],
    respondent: ['requester id', 'responder id', 'survey responder id'],
    id: ['survey response id', 'survey response ticket id', 'survey ticket id', 'ticket id'],
  },
  about: [
    'survey id',
    'survey name',
    'survey version',
    'survey response rating category',
    'survey rating category',
    'csat rating category',
    'survey response reason',
    'csat reason',
    'assignee name',
    'requester name',
    'ticket subject',
    'ticket status',
  ],
  words: [{ steps: 3, ratings: { bad: 1, neutral: 2, good: 3 } }],
};
