import type { Preset } from './preset.ts';

/**
 * LimeSurvey, "Export results" as CSV or Excel: headers as question texts, as codes, or as both ("submitdate. Date
 * submitted"). An answer that was not finished has no date of submission.
 */
export const LIMESURVEY: Preset = {
  id: 'limesurvey',
  name: 'LimeSurvey',
  evidence: [
    'https://www.limesurvey.org/manual/Exporting_results',
    'Public readers of its CSV exports: id, submitdate, lastpage, startlanguage, seed, … (November 2026)',
  ],
  marks: [
    ['response id', 'id', 'id response id', 'antwort id', 'id antwort id'],
    [
      'date submitted',
      'submitdate',
      'submitdate date submitted',
      'datum abgeschickt',
      'submitdate datum abgeschickt',
    ],
    ['last page', 'lastpage', 'lastpage last page', 'letzte seite', 'lastpage letzte seite'],
    [
      'start language',
      'startlanguage',
      'startlanguage start language',
      'start sprache',
      'startlanguage start sprache',
    ],
  ],
  columns: {
    date: [
      'date submitted',
      'submitdate',
      'submitdate date submitted',
      'datum abgeschickt',
      'submitdate datum abgeschickt',
    ],
    id: ['response id', 'id', 'id response id', 'antwort id', 'id antwort id'],
  },
  about: [
    ...['last page', 'lastpage', 'lastpage last page', 'letzte seite', 'lastpage letzte seite'],
    ...['start language', 'startlanguage', 'startlanguage start language', 'start sprache'],
    ...['seed', 'seed seed', 'zufallsstartwert', 'token', 'token access code', 'access code', 'zugangscode'],
    ...[
      'date started',
      'startdate',
      'startdate date started',
      'date last action',
      'datestamp',
      'ip address',
      'ipaddr',
    ],
    ...[
      'referrer url',
      'refurl',
      'total time',
      'interviewtime',
      'datum gestartet',
      'datum letzte aktivitaet',
    ],
  ],
  leaveOut: {
    column: [
      'date submitted',
      'submitdate',
      'submitdate date submitted',
      'datum abgeschickt',
      'submitdate datum abgeschickt',
    ],
    values: ['', 'n a'],
  },
  openQuestion: /(?:reason|comment|other|text)$/i,
};
