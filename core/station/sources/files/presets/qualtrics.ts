import type { Preset } from './preset.ts';

/**
 * Qualtrics, "Export data" as CSV, TSV or Excel: three header rows (names, question texts, import ids), embedded
 * data by its own name.
 */
export const QUALTRICS: Preset = {
  id: 'qualtrics',
  name: 'Qualtrics',
  evidence: [
    'https://docs.ropensci.org/qualtRics/reference/fetch_survey.html',
    'https://search.r-project.org/CRAN/refmans/excluder/html/qualtrics_fetch.html',
    'Public readers of its CSV exports: three header rows, the third with {"ImportId":…} (November 2026)',
  ],
  marks: [
    ['responseid', 'response id'],
    ['recordeddate', 'recorded date'],
    ['status', 'response type'],
    ['progress', 'finished'],
  ],
  columns: {
    date: ['recordeddate', 'recorded date'],
    id: ['responseid', 'response id'],
    respondent: ['externalreference', 'external data reference', 'externaldatareference'],
  },
  about: [
    'startdate',
    'start date',
    'enddate',
    'end date',
    'status',
    'response type',
    'ipaddress',
    'ip address',
    'progress',
    'duration in seconds',
    'finished',
    'recipientlastname',
    'recipient last name',
    'recipientfirstname',
    'recipient first name',
    'recipientemail',
    'recipient email',
    'locationlatitude',
    'location latitude',
    'locationlongitude',
    'location longitude',
    'distributionchannel',
    'distribution channel',
    'userlanguage',
    'user language',
  ],
  // 1 preview, 2 test, 8 spam, 9 preview marked as spam, 12 imported spam, 17 offline preview.
  leaveOut: {
    column: ['status'],
    values: [
      '1',
      '2',
      '8',
      '9',
      '12',
      '17',
      'survey preview',
      'survey test',
      'spam',
      'offline survey preview',
    ],
  },
  npsGroup: /^(?:\(Group\) )?(.+?)(?:_NPS_GROUP| - Group)$/,
  openQuestion: /_TEXT$/,
};
