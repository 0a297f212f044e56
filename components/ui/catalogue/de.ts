import type { en } from './en.ts';
import type { Translation } from './message.ts';

/** Every text of the interface in German. */
export const de: Translation<typeof en> = {
  'app.name': 'Customer Lens',
  'action.copy': 'Kopieren',
  'action.copied': 'Kopiert',
  'action.copy-failed':
    'Der Browser hat das Kopieren nicht erlaubt. Bitte den Text markieren und selbst kopieren.',
  'action.cancel': 'Abbrechen',
  'action.close': 'Schließen',
  'action.retry': 'Noch einmal versuchen',
};
