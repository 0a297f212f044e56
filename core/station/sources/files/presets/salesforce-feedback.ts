import type { Preset } from './preset.ts';

/**
 * Salesforce Feedback Management, a report of survey question responses exported as CSV or Excel: a row per question
 * that was answered. The scale stands in the survey, not in the report.
 */
export const SALESFORCE_FEEDBACK: Preset = {
  id: 'salesforce-feedback',
  name: 'Salesforce Feedback',
  evidence: [
    'https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_surveyquestionresponse.htm (ChoiceValue, ResponseValue)',
  ],
  marks: [
    ['survey question name', 'survey question', 'question name', 'question'],
    ['choice value', 'response value', 'response short text', 'datatype'],
    [
      ...[
        'survey response created date',
        'survey response completion date time',
        'survey question response created date',
      ],
      ...['completion date time', 'survey response name'],
    ],
  ],
  columns: {
    team: ['owner queue', 'case owner queue', 'queue', 'case queue'],
    date: [
      ...['survey response completion date time', 'completion date time', 'survey response created date'],
      ...['survey question response created date'],
    ],
    rating: ['choice value'],
    comment: ['response value', 'response short text'],
    respondent: ['contact id', 'participant id', 'submitter id'],
    id: ['survey question response id', 'survey response id', 'survey response name'],
  },
  about: [
    'case number',
    'case owner role',
    'case owner',
    'owner name',
    'survey name',
    'survey question name',
    'datatype',
  ],
  question: ['survey question name', 'survey question', 'question name', 'question'],
};
