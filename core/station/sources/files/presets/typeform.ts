import type { Preset } from './preset.ts';

/** Typeform, "Results" as CSV or Excel: questions by their text, hidden fields by their name, times in UTC. */
export const TYPEFORM: Preset = {
  id: 'typeform',
  name: 'Typeform',
  evidence: [
    'https://www.typeform.com/developers/responses/reference/retrieve-responses/',
    'Public readers of its CSV exports: #, …, Response Type, Start Date (UTC), Stage Date (UTC), … (November 2026)',
  ],
  marks: [['network id'], ['submit date utc'], ['start date utc']],
  columns: {
    date: ['submit date utc'],
    // The column is headed "#", which holds no letter: the table calls it by that sign.
    id: ['#'],
  },
  about: ['response type', 'start date utc', 'stage date utc', 'network id', 'tags', 'ending'],
  leaveOut: { column: ['response type'], values: ['started', 'partial'] },
};
