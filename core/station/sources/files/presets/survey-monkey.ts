import type { Preset } from './preset.ts';

/** SurveyMonkey, "All responses data" as CSV or Excel: two header rows, questions by their text. */
export const SURVEY_MONKEY: Preset = {
  id: 'survey-monkey',
  name: 'SurveyMonkey',
  evidence: [
    'Public readers of its CSV exports: Respondent ID, Collector ID, Start Date, End Date, IP Address, … (November 2026)',
  ],
  marks: [['respondent id'], ['collector id'], ['start date'], ['end date']],
  columns: {
    team: ['custom data 1', 'custom data'],
    date: ['end date'],
    id: ['respondent id'],
  },
  about: ['collector id', 'start date', 'ip address', 'email address', 'first name', 'last name'],
  openQuestion: /^open-ended response$/i,
};
