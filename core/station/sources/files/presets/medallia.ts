import type { Preset } from './preset.ts';

/**
 * Medallia Experience Cloud, feedback exported as CSV: fields by their label, or by their id (`a_` and `e_` are the
 * record's, `q_` are questions). Every company has fields of its own, so no more than these are known.
 */
export const MEDALLIA: Preset = {
  id: 'medallia',
  name: 'Medallia',
  evidence: [
    'https://docs.medallia.com/en/medallia-company/general-information/csv-files',
    'https://fivetran.com/docs/connectors/applications/medallia/connector-schema',
  ],
  marks: [
    ['a surveyid', 'e surveyid', 'survey id', 'surveyid'],
    ['e responsedate', 'response date', 'responsedate'],
    ['a unit identifier', 'e unitid', 'e unit id', 'unit', 'unit id', 'unit name', 'unit identifier'],
  ],
  columns: {
    team: ['unit name', 'unit', 'a unit identifier', 'unit identifier', 'e unitid', 'e unit id', 'unit id'],
    date: ['e responsedate', 'response date', 'responsedate'],
    id: ['a surveyid', 'e surveyid', 'survey id', 'surveyid'],
  },
  about: [
    'e status',
    'e creationdate',
    'e accepteddate',
    'e expirationdate',
    'e lastupdated',
    'e firstname',
    'e lastname',
    'e email',
    'first name',
    'last name',
    'email',
    'survey status',
  ],
  openQuestion: /(?:_cmt|_comment|\bcomments?)$/i,
};
