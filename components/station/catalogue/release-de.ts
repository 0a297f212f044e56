import type { Translation } from '../../ui/catalogue/message.ts';
import type { releaseEn } from './release-en.ts';

export const releaseDe: Translation<typeof releaseEn> = {
  'preview-title': 'Was gesehen wird',
  'preview-lead':
    'Das sehen alle, die die Veröffentlichung lesen, und nicht mehr. Zeigen Sie diese Seite dem Datenschutz und dem Betriebsrat.',
  'preview-busy': 'Es wird ermittelt, was gesehen werden darf …',
  'preview-summary':
    '{shown} von {teams} Teams gezeigt, {merged} zusammengelegt, {hidden} verborgen, {none} ohne Antworten.',
  'preview-set-aside': {
    one: '{n} Kommentar aus Gründen der Fairness beiseitegelegt: Er berührt Herkunft, Alter, Geschlecht, Gesundheit oder Ähnliches. Er trägt kein Thema und kein Zitat.',
    other:
      '{n} Kommentare aus Gründen der Fairness beiseitegelegt: Sie berühren Herkunft, Alter, Geschlecht, Gesundheit oder Ähnliches. Sie tragen kein Thema und kein Zitat.',
  },
  'preview-employee': {
    one: '{n} Kommentar aus der Belegschaft wurde ungelesen verworfen.',
    other: '{n} Kommentare aus der Belegschaft wurden ungelesen verworfen.',
  },
  'preview-quotes': {
    one: '{n} Zitat geht mit der Veröffentlichung hinaus.',
    other: '{n} Zitate gehen mit der Veröffentlichung hinaus.',
  },
  'preview-waiting': {
    one: '{n} Antwort wartet auf das Ende ihres Monats.',
    other: '{n} Antworten warten auf das Ende ihres Monats.',
  },
  'preview-unmapped': {
    one: '{n} Antwort betrifft keine Einheit der Liste. Ordnen Sie sie unter „Antworten“ zu.',
    other: '{n} Antworten betreffen keine Einheit der Liste. Ordnen Sie sie unter „Antworten“ zu.',
  },
  'preview-failed': 'Es gibt noch keine Vorschau: {reason}',
  'preview-no-units': 'Importieren Sie zuerst die Einheiten.',
  'preview-no-answers':
    'Keine Antwort betrifft eine der Einheiten in einem abgeschlossenen Monat. Importieren Sie Antworten, oder ordnen Sie die Namen zu, die keine Einheit trägt.',
  'preview-table': 'Teams, neuester Zeitraum',
  'preview-team': 'Team',
  'preview-audience': 'Wer geantwortet hat',
  'preview-measure': 'Messgröße',
  'preview-state': 'Was gesehen wird',
  'preview-answers': 'Antworten',
  'preview-public': 'öffentlich',
  'preview-filter-state': 'Teams zeigen, die so sind',
  'preview-all': 'alle mit Antworten',
  'preview-none': 'So ist kein Team.',
  everybody: 'alle',
  'state-month': 'gezeigt je Monat',
  'state-period': 'gezeigt je Halbjahr',
  'state-merged': 'nur zusammen mit anderen',
  'state-hidden': 'verborgen',
  'state-no-answers': 'keine Antworten',
  'together-with': 'Zusammen mit {teams}.',
  'why-members': 'Dort arbeiten weniger als {n} Personen.',
  'why-respondents': 'Weniger als {n} Personen haben geantwortet.',
  'why-complement': 'Es ließe sich aus den Teams daneben errechnen.',
  'why-extreme': 'Alle Antworten liegen an einem Ende, damit wäre die Antwort jeder Person bekannt.',
  'show-more': { one: '{n} weitere zeigen', other: '{n} weitere zeigen' },
  'changes-title': 'Was sich gegenüber der letzten Veröffentlichung ändert',
  'changes-none': 'Kein Zeitraum ist neu: Alles wurde schon veröffentlicht.',
  'changes-new': {
    one: '{n} Zahl eines Zeitraums ist neu.',
    other: '{n} Zahlen von Zeiträumen sind neu.',
  },
  'changes-revised': {
    one: 'Späte Antworten werden in {n} schon veröffentlichte Gruppe aufgenommen.',
    other: 'Späte Antworten werden in {n} schon veröffentlichte Gruppen aufgenommen.',
  },
  'waiting-none': 'Keine späte Antwort wartet.',
  'waiting-too-few': {
    one: 'In {n} Gruppe warten späte Antworten: Es sind weniger als {minimum} neue Personen.',
    other: 'In {n} Gruppen warten späte Antworten: Es sind jeweils weniger als {minimum} neue Personen.',
  },
  'waiting-answers-withdrawn': {
    one: 'In {n} Gruppe bleibt die veröffentlichte Zahl, wie sie war, weil seither Antworten zurückgezogen wurden: Eine neue würde verraten, welche.',
    other:
      'In {n} Gruppen bleiben die veröffentlichten Zahlen, wie sie waren, weil seither Antworten zurückgezogen wurden: Neue würden verraten, welche.',
  },
  'waiting-finer-figures-published': {
    one: 'In {n} Gruppe warten späte Antworten, weil dieselben Antworten schon in kleineren Gruppen veröffentlicht wurden.',
    other:
      'In {n} Gruppen warten späte Antworten, weil dieselben Antworten schon in kleineren Gruppen veröffentlicht wurden.',
  },
  'changes-table': 'Neu in dieser Veröffentlichung',
  'changes-period': 'Zeitraum',
  'changes-units': 'Gezeigte Einheiten',
  'rules-title': 'Die Regeln, die gelten',
  'rule-figures':
    'Eine Zahl braucht Antworten von mindestens {respondents} verschiedenen Personen, zu Teams, in denen mindestens {members} Personen arbeiten.',
  'rule-comments':
    'Themen, Wörter und Zitate brauchen Kommentare von mindestens {comments} verschiedenen Personen.',
  'rule-complement':
    'Was sich aus anderen Zahlen errechnen ließe, wird auch verborgen. Kleine Teams werden stattdessen zusammen gezeigt, wo das reicht.',
  'rule-once':
    'Ein Zeitraum wird einmal veröffentlicht. Er ändert sich nur, wenn jede Gruppe darin genug neue Antworten hat.',
  'rule-employees':
    'Recruiting erhält nie Zahlen der Belegschaft. Kommentare der Belegschaft werden verworfen, bevor sie gelesen werden.',
  print: 'Drucken oder als PDF sichern',
  'print-head': '{organisation}: Antworten bis {through}. Stand {day}.',
  organisation: 'Name des Unternehmens',
  roster: 'Namen von Mitarbeitenden in Kommentaren',
  'roster-label': 'Namen von Mitarbeitenden, einer je Zeile',
  'roster-help':
    'Sie werden aus Kommentaren entfernt, bevor etwas gespeichert wird. Die Liste bleibt in diesem Browser und wird nie veröffentlicht.',
  'time-zone': 'Zeitzone des Unternehmens',
  'time-zone-locked':
    'In dieser Zeitzone wurden Antworten importiert. Löschen Sie sie, um die Zeitzone zu ändern.',
  'bad-time-zone': 'Diese Zeitzone gibt es nicht. Schreiben Sie sie wie Europe/Berlin.',
  through: 'Letzter Monat der Veröffentlichung',
  'support-contact': 'Wen Leser um Hilfe bitten (Mailadresse oder Link)',
  'minimum-respondents': 'Befragte für eine Zahl',
  'minimum-members': 'Personen im Team für eine Zahl',
  'minimum-comments': 'Kommentare für Themen',
  'minimum-help': 'Mindestens {least}. Kann erhöht, nie gesenkt werden.',

  'log-title': 'Protokoll der Veröffentlichungen',
  'log-lead':
    'Was je veröffentlicht wurde, über wen und nach welcher Regel. Es wird nur ergänzt. Heben Sie eine Kopie neben Ihren Veröffentlichungen auf, nie in einem Ordner, der ausgeliefert wird.',
  'log-empty': 'Es wurde noch nichts veröffentlicht.',
  'log-import': 'Gesichertes Protokoll einlesen',
  'log-taken': 'Das Protokoll wurde eingelesen. Die nächste Veröffentlichung setzt es fort.',
  'log-known': 'Diese Station kennt alles, was in diesem Protokoll steht.',
  'log-contradicts':
    'Dieses Protokoll setzt nicht fort, was diese Station selbst veröffentlicht hat; deshalb wurde nichts geändert. Zwei Protokolle für dieselben Antworten wären zwei Entscheidungen: Nehmen Sie die Station, die dieses Protokoll geschrieben hat, oder beginnen Sie von vorn und lesen Sie es zuerst ein.',
  'log-filter': 'Über',
  'log-all': 'alle Teams',
  'log-table': { one: '{n} Eintrag, neuester zuerst', other: '{n} Einträge, neueste zuerst' },
  'log-when': 'Veröffentlicht',
  'log-what': 'Was',
  'log-how': 'Wie',
  'log-scores': '{measure}',
  'log-split': '{measure} nach {by}: {value}',
  'split-channel': 'Kanal',
  'split-segment': 'Segment',
  'log-theme': 'Thema „{theme}“, {intent}',
  'log-term': 'Wort „{term}“',
  'log-comments': 'Kommentare',
  'log-set-aside': 'aus Fairness beiseitegelegt',
  'log-set-aside-where': 'Gesagt von {teams}. Wird von hier wiederholt, nie neu gezählt.',
  'log-none': 'Von keiner Einheit gesagt.',
  'log-groups': {
    one: '{n} Gruppe; gezeigte Einheiten: {units}; Personen in der kleinsten Gruppe: {least}',
    other: '{n} Gruppen; gezeigte Einheiten: {units}; Personen in der kleinsten Gruppe: {least}',
  },
  'log-alone': 'Für sich gezeigt.',
  'log-in-total': 'Nur in den Einheiten darüber gezählt.',
  'log-published': 'Ordner „{folder}“',
  'log-cells': {
    one: 'Veröffentlichung {release}: {n} Zahl. {audiences}; {units}.',
    other: 'Veröffentlichung {release}: {n} Zahlen. {audiences}; {units}.',
  },
  'log-all-units': 'alle Einheiten',
  'log-revised': {
    one: 'Späte Antworten aufgenommen: jetzt {n} Person in der Gruppe.',
    other: 'Späte Antworten aufgenommen: jetzt {n} Personen in der Gruppe.',
  },
  'log-closed': 'Abgeschlossen: Davon wird nichts Neues veröffentlicht.',
  'log-started': 'Hier beginnen Halbjahre',
  'log-started-how': 'Festgelegt mit der ersten Veröffentlichung.',

  'publish-title': 'Veröffentlichen',
  'publish-lead':
    'Eine Veröffentlichung ist je Leserkreis ein Ordner statischer Dateien, alle gemeinsam entschieden: Sie zu vergleichen verrät nicht mehr. Legen Sie jeden auf einen Webserver; seine Adresse erhalten die Arbeitsplätze.',
  'publish-audience': 'Wer sie lesen wird',
  'publish-hr': 'HR und Führungskräfte',
  'publish-hr-help': 'Alle Einheiten, Kunden und Belegschaft. Ordner „hr“.',
  'publish-recruiters': 'Recruiting',
  'publish-recruiters-help': 'Alle Einheiten, nie eine Zahl der Belegschaft. Ordner „recruiters“.',
  'publish-managers': 'Führungskräfte von {unit}',
  'publish-add-managers': 'Führungskräfte einer Einheit hinzufügen',
  'publish-managers-help': 'Ihr Ordner enthält diese Einheit und was darunter liegt, sonst nichts.',
  'publish-remove-managers': 'Führungskräfte von {unit} entfernen',
  remove: 'Entfernen',
  'publish-zip': 'Als Zip speichern',
  'publish-folder': 'In einen Ordner schreiben',
  'publish-busy': 'Die Veröffentlichung wird gemacht …',
  'publish-done': 'Ordner „{folder}“ ist fertig: Veröffentlichung {id}, {files} Dateien, {size} KB.',
  'publish-where-zip':
    'Entpacken Sie {file}. Liefern Sie jeden Ordner nur an seine Leser aus; {log} bleibt bei Ihnen.',
  'publish-where-folder':
    'Die Ordner stehen in „{folder}“. Liefern Sie jeden nur an seine Leser aus; {log} wurde daneben gespeichert und bleibt bei Ihnen.',
  'publish-failed': 'Die Veröffentlichung konnte nicht gemacht werden: {reason}',
  'publish-log': 'Protokoll der Veröffentlichungen speichern',
  'publish-log-help':
    'Das Protokoll der Veröffentlichungen geht mit jeder hinaus. Unter „Vorschau“ lässt es sich lesen, sichern und an einer anderen Station wieder einlesen.',
};
