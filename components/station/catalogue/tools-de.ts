import type { Translation } from '../../ui/catalogue/message.ts';
import type { toolsEn } from './tools-en.ts';

export const toolsDe: Translation<typeof toolsEn> = {
  'step-tools': 'Feedback-Werkzeuge',
  'tools-title': 'Feedback-Werkzeuge',
  'tools-lead':
    'Werkzeuge, die die Station selbst liest, aus diesem Browser: was sich seit dem letzten Mal geändert hat und was dort gelöscht wurde. Nichts geht über Dritte, und was nicht gebraucht wird, fällt weg, bevor etwas gespeichert wird.',
  'tools-add': 'Werkzeug hinzufügen',
  'tools-secrets':
    'Token bleiben in der eigenen Datenbank der Station in diesem Browser. Sie stehen in keiner Datei, keinem Bericht, keinem Protokoll und keiner Veröffentlichung, und keine Webseite kann sie lesen.',
  'tool-request-tracker-what': 'Bewertungen in Custom Fields von Tickets, nach Queue',
  'tool-zendesk-what': 'Zufriedenheitsumfragen zu Tickets, nach Gruppe oder Stichwort',
  'tool-formbricks-what':
    'NPS-, CSAT- und CES-Fragen von Umfragen, nach Umfrage, verstecktem Feld oder Stichwort',
  'tool-peakon-what': 'Mitarbeiterbefragung als Zahlen je Segment, nie eine Antwort',
  'tool-new': '{tool} hinzufügen',
  'tool-change': 'Einstellungen von {tool}',
  'tool-where': 'Was Sie einfügen, und wo Sie es finden:',
  'tool-request-tracker-where-1':
    'Legen Sie einen eigenen Benutzer für Customer Lens an und geben Sie ihm auf die zu lesenden Queues die Rechte SeeQueue, ShowTicket und SeeCustomField, und keine weiteren.',
  'tool-request-tracker-where-2':
    'Melden Sie sich als dieser Benutzer an. Angemeldet als → Einstellungen → Auth-Token → Erstellen zeigt das Token einmal: unten einfügen.',
  'tool-request-tracker-where-3':
    'Die Custom Fields mit einer Bewertung stehen unter Admin → Custom Fields; ihre Namen werden so gebraucht, wie sie dort stehen.',
  'tool-zendesk-where-1':
    'Die Adresse ist die Ihres Zendesk, etwa https://firma.zendesk.com, ohne etwas dahinter.',
  'tool-zendesk-where-2':
    'Ein OAuth-Zugriffstoken eines Administrators mit dem Geltungsbereich „read“ (Admin Center → Apps und Integrationen → APIs). Nur Administratoren dürfen Bewertungen lesen.',
  'tool-zendesk-where-3':
    'Ein älterer Schlüssel geht bis April 2027 als mail@example.com/token:SCHLÜSSEL. Die Stufen der Frage stehen im Admin Center bei der Zufriedenheitsumfrage.',
  'tool-formbricks-where-1': 'Die Adresse ist https://app.formbricks.com oder die Ihres eigenen Formbricks.',
  'tool-formbricks-where-2':
    'Ein API-Schlüssel mit Lesezugriff auf den Arbeitsbereich: Organisationseinstellungen → API-Schlüssel. Er wird einmal gezeigt: unten einfügen.',
  'tool-formbricks-where-3':
    'Die Kennung des Arbeitsbereichs steht in der Adresse des Browsers, wenn er geöffnet ist.',
  'tool-peakon-where-1':
    'Die Adresse ist die Ihres Peakon, etwa https://firma.peakon.com, oder https://api.peakon.com.',
  'tool-peakon-where-2':
    'Das Token einer neuen eigenen Anwendung, die Engagement und Segmente lesen darf, und nichts weiter: Integrationen → Eigene Anwendungen.',
  'tool-peakon-where-3':
    'Die Kennung des Attributs, dessen Ausprägungen Teams sind, etwa „Abteilung“. Geben Sie eine andere Zahl ein, so steht hier, welche Attribute Segmente haben.',
  'tool-field-address': 'Adresse',
  'tool-field-address-help': 'Wie in der Adresszeile des Browsers, beginnend mit https.',
  'tool-field-from': 'Antworten ab diesem Tag lesen',
  'tool-field-queues': 'Queues',
  'tool-field-queues-help': 'Eine je Zeile; leer heißt alle, die das Token sieht.',
  'tool-field-workspace': 'Kennung des Arbeitsbereichs',
  'tool-field-attribute': 'Kennung des Attributs',
  'tool-field-unit': 'Was das Team nennt',
  'tool-field-audience': 'Wer antwortet',
  'tool-field-comment': 'Welcher Text zu einer Bewertung gehört',
  'tool-field-steps': 'Stufen der Zufriedenheitsfrage',
  'tool-field-steps-help': 'Meist 1 bis 5. Die ältere Frage, gut oder schlecht, braucht keine Angabe.',
  'tool-field-ratings': 'Felder mit einer Bewertung',
  'tool-field-ratings-help':
    'Was eine Zahl bedeutet, wird hier gesagt und nie aus ihr geraten. Bei mehreren zählt der Text einmal, bei der ersten.',
  'tool-formbricks-field-ratings': 'Fragen vom Typ „Rating“',
  'tool-formbricks-field-ratings-help':
    'Fragen der Typen NPS, CSAT und CES sagen selbst, was sie messen. Was hier nicht genannt ist, bleibt weg und wird gezählt.',
  'tool-rating-name': 'Custom Field',
  'tool-formbricks-rating-name': 'Kennung der Frage',
  'tool-rating-add': 'Bewertung hinzufügen',
  'tool-rating-remove': 'Diese Bewertung entfernen',
  'tool-choice-unit-group': 'Die Gruppe des Tickets',
  'tool-choice-unit-survey': 'Die Umfrage',
  'tool-choice-unit-field': 'Ein verstecktes Feld',
  'tool-choice-unit-tagPrefix': 'Ein Stichwort, das mit bestimmten Buchstaben beginnt',
  'tool-choice-comment-first-message': 'Was der Kunde zuerst geschrieben hat',
  'tool-choice-comment-none': 'Keiner',
  'tool-choice-comment-field': 'Ein Custom Field',
  'tool-choice-audience-customer': 'Kunden',
  'tool-choice-audience-colleague': 'Kollegen',
  'tool-choice-audience-candidate': 'Bewerber',
  'tool-named-field': 'Name des Feldes',
  'tool-named-tagPrefix': 'Anfang des Stichworts, etwa team_',
  'tool-token-request-tracker': 'Token',
  'tool-token-zendesk': 'Zugriffstoken',
  'tool-token-formbricks': 'API-Schlüssel',
  'tool-token-peakon': 'Token der Anwendung',
  'tool-token-help': 'Bleibt nur in diesem Browser und wird niemandem wieder gezeigt.',
  'tool-sign-in-instead': 'Bei {tool} anmelden statt ein Token einzufügen',
  'tool-sign-in-first': 'Bitte zuerst die Felder oben ausfüllen: An deren Adresse melden Sie sich an.',
  'tool-sign-in': 'Bei {tool} anmelden',
  'tool-signed-in': 'Bei {tool} angemeldet. Das wird von selbst erneuert.',
  'tool-client': 'Kennung des OAuth-Clients',
  'tool-client-help':
    'Einmal angelegt unter Admin Center → Apps und Integrationen → APIs → OAuth-Clients, als öffentlicher Client, mit dieser Rücksprungadresse:',
  'tool-token-bad':
    'Ein Token enthält nur Buchstaben, Ziffern und Zeichen einer englischen Tastatur, in einer Zeile. Kopieren Sie es noch einmal.',
  'tool-token-kept': 'Eines ist hinterlegt. Leer lassen, um dabei zu bleiben.',
  'tool-contacts': 'Auch Kontakte nach Wochentag und Stunde zählen',
  'tool-contacts-help': 'Nur die Zahlen bleiben, von den letzten sechs abgeschlossenen Monaten.',
  'tool-anew':
    'Was gelesen wird, hat sich geändert: Die Antworten dieses Werkzeugs gehen weg, und alles wird neu gelesen.',
  'tool-check': 'Ansehen, was es zeigt',
  'tool-permission-note':
    'Der Browser fragt einmal, ob Customer Lens diese eine Adresse fragen darf. Gefragt wird aus diesem Browser, ohne Ihre Cookies.',
  'tool-asking': '{tool} wird gefragt, was es zeigt …',
  'tool-refused': 'Ohne Ihre Erlaubnis wird {host} nicht gefragt.',
  'tool-refused-then':
    'Es wurde nichts dorthin gesendet. Klicken Sie noch einmal und wählen Sie „Zulassen“; fragt der Browser nicht mehr oder hat Ihre Firma die Adresse gesperrt, fragen Sie Ihren Administrator.',
  'tool-problem': 'Das ging nicht: {reason}',
  'tool-sees': '{name} antwortet. Es zeigt:',
  'tool-sees-queues': 'Queues',
  'tool-sees-tickets': 'Tickets',
  'tool-sees-custom-fields': 'Custom Fields',
  'tool-sees-groups': 'Gruppen',
  'tool-sees-surveys': 'Umfragen',
  'tool-sees-answers-that-name-their-team': 'Antworten der ersten Seite, die ihr Team nennen',
  'tool-sees-segments': 'Segmente',
  'tool-sees-people-who-have-answered-in-all': 'Personen, die insgesamt geantwortet haben',
  'tool-measures': 'Gemessen wird: {measures}',
  'tool-missing': 'Was fehlt:',
  'tool-lack-queue': 'Keine Queue namens „{name}“ ist zu sehen. Prüfen Sie den Namen und das Recht SeeQueue.',
  'tool-lack-field':
    'Kein Custom Field namens „{name}“ ist zu sehen. Prüfen Sie den Namen und das Recht SeeCustomField.',
  'tool-lack-unit': 'Keine Antwort nennt ihr Team so, wie es oben gewählt ist.',
  'tool-lack-measure': 'Was die Frage „{name}“ misst, ist oben nicht gesagt; sie bleibt weg.',
  'tool-lack-ratings':
    'Keine Bewertung ist zu sehen. Entweder gibt es noch keine, oder das Token darf sie nicht lesen.',
  'tool-lack-counts': 'Die Übersicht der ganzen Firma lässt sich nicht zählen ({name}).',
  'tool-lack-segments': 'Zum Attribut {name} gehört kein Segment.',
  'tool-lack-others': 'Attribute mit Segmenten: {others}.',
  'tool-units': 'Einheiten des Werkzeugs und unsere',
  'tool-unit': 'Name im Werkzeug',
  'tool-records': 'Datensätze',
  'tool-units-all': 'Jede Einheit des Werkzeugs ist bekannt.',
  'tool-units-open': {
    one: '{n} Einheit des Werkzeugs ist nicht bekannt. Ihre Antworten warten, bis Sie sagen, welche gemeint ist.',
    other:
      '{n} Einheiten des Werkzeugs sind nicht bekannt. Ihre Antworten warten, bis Sie sagen, welche gemeint sind.',
  },
  'tool-units-unknown': 'Welche Einheiten es nennt, zeigt sich beim Lesen.',
  'tool-units-no-teams':
    'Importieren Sie zuerst Ihre Einheiten: Dann können Sie sagen, welche davon die des Werkzeugs meinen.',
  'tool-keep': 'Behalten und lesen',
  'tool-keep-changed': 'Änderung behalten und lesen',
  'tool-read': 'Jetzt lesen',
  'tool-settings': 'Einstellungen',
  'tool-remove': 'Entfernen',
  'tool-remove-title': '{tool} ({host}) entfernen?',
  'tool-remove-text':
    'Seine Antworten und Kontakte werden hier gelöscht, sein Token auch. Was veröffentlicht ist, bleibt, wie es ist. Im Werkzeug ändert sich nichts.',
  'tool-remove-yes': 'Mit seinen Antworten entfernen',
  'tool-reading': '{tool} wird gelesen',
  'tool-reading-n': { one: '{n} Antwort', other: '{n} Antworten' },
  'tool-never': 'Noch nicht gelesen.',
  'tool-kept': {
    one: 'Noch nicht zu Ende gelesen. {n} Antwort ist da; das nächste Lesen macht dort weiter.',
    other: 'Noch nicht zu Ende gelesen. {n} Antworten sind da; das nächste Lesen macht dort weiter.',
  },
  'tool-read-at': {
    one: 'Gelesen {when}. {n} Antwort ist da.',
    other: 'Gelesen {when}. {n} Antworten sind da.',
  },
  'tool-counted-at': 'Gelesen {when}. Seine Zahlen sind da.',
  'tool-again': 'Wird einmal am Tag von selbst wieder gelesen, solange die Station offen ist.',
  'tool-next': 'Nächster Versuch {when}, von selbst, solange die Station offen ist.',
  'tool-stopped': 'Es wird nicht wieder versucht, bis Sie etwas getan haben.',
  'tool-not-allowed':
    'Der Browser lässt nicht zu, dass {host} gefragt wird. Die Antworten bleiben; Neues wird nicht gelesen.',
  'tool-allow': '{host} zulassen',
  'tool-history': 'Verlauf',
  'tool-not-taken': 'Nicht übernommen, und warum:',
  'tool-dropped': 'Weggelassen, bevor etwas gespeichert wurde: {fields}.',
  'tool-tries': 'Die letzten Versuche',
  'tool-try-at': 'Wann',
  'tool-try-outcome': 'Was daraus wurde',
  'tool-try-read': 'Gelesen',
  'tool-try-added': 'Neu',
  'tool-try-updated': 'Geändert',
  'tool-try-deleted': 'Gelöscht',
  'tool-diagnostic': 'Diagnose kopieren',
  'tool-diagnostic-copied': 'Kopiert.',
  'tool-diagnostic-help':
    'Für den Support: Zeiten, Zahlen und Fehler. Kein Token, keine Antwort, kein Kommentar.',
  'tool-refusal-off-the-scale': 'außerhalb der Skala',
  'tool-refusal-no-number': 'keine Zahl',
  'tool-refusal-queue-name-too-long': 'der Name der Queue ist zu lang',
  'tool-refusal-text-may-not-be-read': 'der Text darf nicht gelesen werden',
  'tool-refusal-no-group': 'keine Gruppe',
  'tool-refusal-no-such-tag': 'kein solches Stichwort',
  'tool-refusal-no-date': 'kein Datum',
  'tool-refusal-no-unit': 'nennt kein Team',
  'tool-refusal-about-no-ticket': 'zu keinem Ticket',
  'tool-refusal-no-satisfaction-answer': 'keine Antwort zur Zufriedenheit',
  'tool-refusal-measures-nothing-that-is-known': 'misst nichts, was bekannt ist',
  'tool-fault-more': 'Im Einzelnen',
  'tool-fault-bad-address':
    'Die Adresse ist nicht brauchbar. Geben Sie sie wie in der Adresszeile des Browsers ein, mit https.',
  'tool-fault-unreachable': 'Das Werkzeug ist nicht erreichbar. Prüfen Sie Adresse und Netz.',
  'tool-fault-timeout': 'Das Werkzeug hat nicht rechtzeitig geantwortet.',
  'tool-fault-too-big': 'Eine Antwort des Werkzeugs ist zu groß, um gelesen zu werden.',
  'tool-fault-cut-off':
    'Das Werkzeug hat mitten in einer Antwort abgebrochen. Was davor kam, ist gespeichert.',
  'tool-fault-not-json': 'Das Werkzeug hat mit etwas geantwortet, das keine Daten sind.',
  'tool-fault-html':
    'Das Werkzeug hat mit einer Webseite geantwortet: oft eine Anmeldeseite oder ein Wartungshinweis.',
  'tool-fault-redirected':
    'Das Werkzeug schickt an eine andere Adresse weiter. Geben Sie die ein, bei der es endet.',
  'tool-fault-other-origin':
    'Das Werkzeug nennt eine nächste Seite auf einem anderen Server. Dorthin wurde nichts gesendet.',
  'tool-fault-unauthorised':
    'Das Werkzeug kennt dieses Token nicht (mehr). Fügen Sie unter Einstellungen ein neues ein, oder melden Sie sich dort neu an.',
  'tool-fault-forbidden':
    'Das Werkzeug kennt das Token, aber es darf nicht lesen, was gebraucht wird. Lassen Sie sich die genannten Rechte geben.',
  'tool-fault-not-found': 'Unter dieser Adresse ist nichts. Prüfen Sie sie und die Version des Werkzeugs.',
  'tool-fault-refused':
    'Das Werkzeug hat eine Frage abgelehnt. Vielleicht stimmt ein Name in den Einstellungen nicht.',
  'tool-fault-busy': 'Das Werkzeug wurde zu oft gefragt und will eine Weile in Ruhe gelassen werden.',
  'tool-fault-server-fault': 'Das Werkzeug hat selbst einen Fehler.',
  'tool-fault-unexpected-shape':
    'Das Werkzeug antwortet anders als dokumentiert: höchstwahrscheinlich eine andere Version.',
  'tool-fault-cursor-circle':
    'Das Werkzeug gibt immer wieder dieselbe Seite. Was davor kam, ist gespeichert.',
  'tool-fault-cursor-expired':
    'Wo das Lesen stand, ist nicht mehr bekannt. Es beginnt von vorn, und nichts zählt doppelt.',
  'tool-fault-sees-less':
    'Mehr als die Hälfte der Antworten ist nicht mehr zu finden. Höchstwahrscheinlich sieht das Token weniger als vorher, deshalb wurde nichts gelöscht.',
  'tool-fault-not-set-up':
    'Nichts ist hinterlegt, das die Station einlässt. Fügen Sie unter Einstellungen ein Token ein.',
};
