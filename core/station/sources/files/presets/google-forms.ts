import type { Preset } from './preset.ts';

/**
 * Google Forms, responses downloaded as CSV (times with an offset) or kept in a sheet (times of the form's owner):
 * a time, then questions by their text. No other column tells the tool.
 */
export const GOOGLE_FORMS: Preset = {
  id: 'google-forms',
  name: 'Google Forms',
  evidence: [
    'https://support.google.com/docs/answer/139706',
    'Public readers of its CSV exports: "2026/05/01 9:10:15 AM GMT+2"',
  ],
  marks: [['timestamp', 'zeitstempel', 'horodateur', 'marca temporal']],
  firstValue: /^\d{4}\/\d{1,2}\/\d{1,2} \d{1,2}:\d{2}:\d{2} [AP]M \S+$/i,
  columns: { date: ['timestamp', 'zeitstempel', 'horodateur', 'marca temporal'] },
  about: [
    ...[
      'username',
      'nutzername',
      'email address',
      'e mail adresse',
      'adresse e mail',
      'direccion de correo electronico',
    ],
    ...['score', 'punktzahl'],
  ],
};
