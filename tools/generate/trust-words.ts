import type { FileName } from '../../core/release/schema.ts';

/** Why each permission is asked for, in German; the English reasons stand beside the permissions. */
export const GERMAN_PERMISSIONS: Readonly<Record<string, string>> = {
  storage:
    'Liest, was Ihre Administration per Richtlinie festlegt, und merkt sich, welche Karte zu welcher Seite gehört.',
  unlimitedStorage:
    'Speichert die Werte Ihrer Firma auf diesem Rechner, damit Karten auch offline erscheinen.',
  alarms: 'Sieht einige Male am Tag nach neueren Zahlen.',
  scripting: 'Zeigt die Karte in den HR-Systemen, die Sie eingeschaltet haben, und nirgends sonst.',
  activeTab:
    'Beim Klick auf unsere Schaltfläche: erkennt, ob die Seite ein HR-System ist, das Sie noch nicht erlaubt haben.',
  identity:
    'Wo Ihre Firma für ihre Zahlen eine Anmeldung verlangt oder sich jemand bei einem Feedback-System anmeldet: zeigt nach einem Klick auf „Anmelden“ die Seite dieses Servers.',
  sidePanel: 'Öffnet die Seitenleiste.',
  'https://*/*, http://*/*':
    'Eine Website nach der anderen, wenn Sie sie erlauben: die Adresse, von der Ihre Zahlen kommen, jedes HR-System, das Sie nutzen, und bei „Daten aufbereiten“ jedes Feedback-System, das gelesen wird. Die Fassung aus dem Store hat ohne Ihren Klick auf keine Website Zugriff.',
};

/** What each published file is, in German; the English sentences stand with the pages of the API. */
export const GERMAN_FILES: Readonly<Record<FileName, string>> = {
  teams:
    'Der Baum der Organisation, die Teams, die nur gemeinsam gezeigt werden dürfen, und was für jedes Team entschieden wurde. Keine Personen.',
  scores:
    'Wie oft jede Bewertung gegeben wurde, für jedes Team oder jede Gruppe von Teams und jeden Zeitraum, der gezeigt werden darf.',
  themes: 'Wie viele Kommentare von welchem Thema handeln, und Wörter, die häufig genug vorkommen.',
  taxonomy: 'Die Themen, auf die sich die Zählungen beziehen, in den Worten, die man liest.',
  settings: 'Was die Firma für alle festlegt.',
  pins: 'Welche Stelle oder Organisationseinheit eines HR-Systems zu welchem Team gehört.',
  quotes: 'Zitate von Kundinnen und Kunden, die einzeln freigegeben wurden. Es sind deren eigene Worte.',
  contacts: 'Kundenkontakte je Wochentag und Stunde und öffentliche Beiträge je Tag, als Zählung.',
  work: 'Was HR plant und weiß: Ereignisse, Ziele, Zusagen, Lernangebote, Maßnahmen. Alles freiwillig.',
  adapters: 'HR-Systeme, die in der Firma bekannt gemacht wurden.',
};
