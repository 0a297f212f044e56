import type { Preset } from './preset.ts';

/** HubSpot, feedback submissions exported as CSV or Excel: loyalty, satisfaction and effort surveys in one list. */
export const HUBSPOT: Preset = {
  id: 'hubspot',
  name: 'HubSpot',
  evidence: [
    'https://developers.hubspot.com/docs/guides/api/crm/objects/feedback-submissions (survey type, channel, value, submission time)',
  ],
  marks: [
    ['survey name'],
    ['survey type'],
    ['survey channel', 'survey submission date', 'submission date', 'response group', 'sentiment'],
    ['rating', 'value', 'survey rating', 'score'],
  ],
  columns: {
    team: ['team', 'hubspot team', 'owner team', 'ticket pipeline'],
    date: [
      'survey submission date',
      'submission date',
      'submission timestamp',
      'date submitted',
      'response date',
    ],
    rating: ['rating', 'value', 'survey rating', 'score'],
    comment: ['response', 'content', 'follow up response', 'comment', 'feedback'],
    channel: ['survey channel', 'channel'],
    respondent: ['contact id', 'associated contact id', 'contact email', 'email'],
    id: ['record id', 'submission id', 'feedback submission id', 'response id'],
  },
  about: [
    ...['survey name', 'survey type', 'survey id', 'sentiment', 'response group', 'owner', 'contact owner'],
    ...['create date', 'last modified date', 'contact name', 'ticket owner'],
  ],
  npsWhere: {
    column: ['survey type'],
    values: ['nps', 'net promoter score', 'customer loyalty', 'loyalty', 'customer loyalty nps'],
  },
};
