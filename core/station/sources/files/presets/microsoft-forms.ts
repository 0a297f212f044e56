import type { Preset } from './preset.ts';

/** Microsoft Forms, "Open results in Excel": the same first columns in every form, then questions by their text. */
export const MICROSOFT_FORMS: Preset = {
  id: 'microsoft-forms',
  name: 'Microsoft Forms',
  evidence: [
    'https://support.microsoft.com/office/check-and-share-your-form-results (ID, Start time, Completion time, Email, Name, …)',
  ],
  marks: [
    ['id'],
    ['start time', 'startzeit', 'heure de debut', 'hora de inicio'],
    ['completion time', 'fertigstellungszeit', 'heure de fin', 'hora de finalizacion'],
    ['email', 'e mail', 'adresse de messagerie', 'correo electronico'],
  ],
  columns: {
    date: ['completion time', 'fertigstellungszeit', 'heure de fin', 'hora de finalizacion'],
    id: ['id'],
  },
  about: [
    ...['start time', 'startzeit', 'heure de debut', 'hora de inicio'],
    ...['email', 'e mail', 'adresse de messagerie', 'correo electronico', 'name', 'nom', 'nombre'],
    ...['last modified time', 'zeitpunkt der letzten aenderung', 'language', 'sprache'],
    ...['total points', 'quiz feedback', 'grade posted time'],
  ],
};
