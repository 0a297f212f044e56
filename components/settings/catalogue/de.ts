import type { Translation } from '../../ui/catalogue/message.ts';
import type { en } from './en.ts';

/** Texts of the sign-in, which only the pages of settings show. */
export const de: Translation<typeof en> = {
  'sign-in.heading': 'Anmeldung',
  'sign-in.none': 'Diese Adresse verlangt eine Anmeldung. Ohne sie kommen keine Zahlen.',
  'sign-in.ended':
    'Die Anmeldung ist beendet: Sie wurde entzogen oder ist abgelaufen. Bis zur nächsten sind die Zahlen verborgen.',
  'sign-in.as': 'Angemeldet als {name}.',
  'sign-in.done': 'Angemeldet.',
  'sign-in.renews': 'Das gilt bis {until} und wird von selbst erneuert.',
  'sign-in.renews-plain': 'Sie wird von selbst erneuert.',
  'sign-in.until': 'Das gilt bis {until}; dann werden Sie wieder gefragt.',
  'sign-in.go': 'Anmelden',
  'sign-in.go-again': 'Neu anmelden',
  'sign-in.busy': 'Bitte im geöffneten Fenster anmelden …',
  'sign-in.out': 'Abmelden',
  'sign-in.out-help': 'Beim Abmelden werden die Zahlen auf diesem Rechner gelöscht.',
  'sign-in.not-allowed':
    'Der Browser darf {origins} nicht fragen. Bitte noch einmal versuchen und erlauben; sonst ist keine Anmeldung möglich.',
  'sign-in.set-up': 'Anmelden statt Token',
  'sign-in.set-up-lead':
    'Für Unternehmen mit eigenem Anmeldeserver (OAuth 2 mit PKCE). Ihre IT kennt die Angaben; meist kommen sie per Richtlinie.',
  'sign-in.issuer': 'Anmeldeserver (Issuer)',
  'sign-in.issuer-help': 'Seine Adresse, etwa https://login.example.com. Leer lassen für keine Anmeldung.',
  'sign-in.issuer-invalid':
    'Das ist keine Adresse eines Anmeldeservers. Sie beginnt mit https://, etwa https://login.example.com.',
  'sign-in.client': 'Client-ID',
  'sign-in.client-help': 'Eines öffentlichen Clients, ohne Geheimnis.',
  'sign-in.client-missing':
    'Eine Client-ID ist nötig. Ihre IT bekommt sie, wenn sie die Rücksprungadresse unten einträgt.',
  'sign-in.scopes': 'Berechtigungen (Scopes)',
  'sign-in.scopes-help': 'Durch Leerzeichen getrennt. Leer heißt: openid offline_access.',
  'sign-in.redirect': 'Rücksprungadresse, dort einzutragen:',
  'sign-in.problem.cancelled': 'Das Fenster wurde vorher geschlossen. Es hat sich nichts geändert.',
  'sign-in.problem.denied':
    'Der Anmeldeserver hat nicht zugestimmt. Bitte noch einmal versuchen und erlauben, oder die Verwaltung fragen.',
  'sign-in.problem.unreachable':
    'Der Anmeldeserver ist nicht erreichbar. Bitte das Netz und seine Adresse prüfen.',
  'sign-in.problem.timeout':
    'Der Anmeldeserver hat zu langsam geantwortet. Bitte später noch einmal versuchen.',
  'sign-in.problem.redirected':
    'Der Anmeldeserver leitet an eine andere Adresse weiter; dem wurde nicht gefolgt. Bitte die Zieladresse eintragen.',
  'sign-in.problem.not-a-server':
    'Was geantwortet hat, ist kein Anmeldeserver: Es kam eine Webseite, oder etwas fehlte. Bitte die Adresse des Anmeldeservers prüfen.',
  'sign-in.problem.no-pkce':
    'Der Anmeldeserver bietet kein PKCE mit S256, ohne das ein Browser nicht sicher anmelden kann. Bitte seine Verwaltung fragen.',
  'sign-in.problem.wrong-state':
    'Die Antwort gehörte zu einer anderen Anmeldung und wurde verworfen. Bitte neu anmelden.',
  'sign-in.problem.wrong-issuer':
    'Die Antwort kam von einem anderen Server als dem gefragten und wurde verworfen. Bitte der Verwaltung melden.',
  'sign-in.problem.ended': 'Die Anmeldung ist beendet. Bitte neu anmelden.',
  'sign-in.problem.not-accepted':
    'Die Adresse nimmt diese Anmeldung nicht an, obwohl sie eben erneuert wurde. Bitte mit einem anderen Konto anmelden oder Zugang erfragen.',
  'sign-in.problem.too-many': 'Der Anmeldeserver bittet, bis {at} zu warten.',
  'sign-in.problem.server-error':
    'Der Anmeldeserver meldet einen eigenen Fehler ({status}). Bitte später noch einmal versuchen.',
  'sign-in.problem.refused':
    'Der Anmeldeserver hat abgelehnt: {error}. Ihre Verwaltung prüft Client-ID, Berechtigungen und Rücksprungadresse.',
};
