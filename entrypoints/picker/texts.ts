const en = {
  name: 'Point at the name of the job or the unit. Arrow keys move, Enter takes, Escape ends.',
  place: 'Now point at the area under which the panel may stand.',
  kind: 'What is this page, and what did you point at?',
  reads: 'Reads',
  strong: 'stable',
  fair: 'fairly stable',
  weak: 'may break',
  none: 'Nothing stable to hold on to here. Point at its heading, its field, or something around it.',
  frame: 'This is a page within the page. Open it by itself, and point there.',
  jobTitle: 'A job; the job’s title',
  jobUnit: 'A job; the unit’s name',
  unit: 'A unit; its name',
  cancel: 'Cancel',
};

const de: typeof en = {
  name: 'Zeigen Sie auf den Namen der Stelle oder der Einheit. Pfeiltasten bewegen, Eingabe nimmt, Escape beendet.',
  place: 'Zeigen Sie nun auf den Bereich, unter dem das Fenster stehen darf.',
  kind: 'Was ist diese Seite, und worauf haben Sie gezeigt?',
  reads: 'Liest',
  strong: 'beständig',
  fair: 'recht beständig',
  weak: 'kann brechen',
  none: 'Hier ist nichts Beständiges. Zeigen Sie auf die Überschrift, das Feld oder etwas darum herum.',
  frame: 'Das ist eine Seite in der Seite. Öffnen Sie sie für sich und zeigen Sie dort.',
  jobTitle: 'Eine Stelle; ihr Titel',
  jobUnit: 'Eine Stelle; der Name der Einheit',
  unit: 'Eine Einheit; ihr Name',
  cancel: 'Abbrechen',
};

export type PickerTexts = typeof en;

/** The picker's texts in the browser's language; English where it is another. */
export function pickerTexts(language: string): PickerTexts {
  return language.toLowerCase().startsWith('de') ? de : en;
}
