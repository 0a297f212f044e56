import type { Message } from './message.ts';

/** Every text of the interface in English; the keys of all other languages. */
export const en = {
  'app.name': 'Customer Lens',
  'action.copy': 'Copy',
  'action.copied': 'Copied',
  'action.copy-failed': 'The browser did not allow copying. Mark the text and copy it yourself.',
  'action.cancel': 'Cancel',
  'action.close': 'Close',
  'action.retry': 'Try again',
} as const satisfies Record<string, Message>;
