/** Kinds of work with customers that have questions of their own: `role-<kind>-1` and so on in the bank. */
export type Role =
  | 'phone'
  | 'counter'
  | 'table'
  | 'kitchen'
  | 'care'
  | 'emergency'
  | 'visit'
  | 'advice'
  | 'desk'
  | 'rooms';

/**
 * Words of job titles and team names in English and German, the more telling kind first: a cook on a ward or in a
 * restaurant is asked about the kitchen, a nurse in an emergency department about care.
 */
const TITLES: readonly (readonly [role: Role, words: RegExp])[] = [
  [
    'emergency',
    /(?<!\p{L})(?:paramedic|ambulance|emergency medical|first responder|fire ?fight|dispatcher|notfallsanit|rettungs(?:dienst|sanit|assist|wagen|leit)|feuerwehr|leitstelle|notruf)/iu,
  ],
  [
    'kitchen',
    /(?<!\p{L})(?:(?:head |sous[- ]|pastry )?chefs?(?!\p{L}| of)|cooks?(?!\p{L})|kitchen|catering|köch|koch(?!\p{L})|küche|beikoch)/iu,
  ],
  [
    'rooms',
    /(?<!\p{L})(?:housekeep|cleaners?(?!\p{L})|cleaning|room attendant|chamberm|laundry|porters?(?!\p{L})|reinigung|zimmer(?:mädchen|service|reinig)|hauswirtschaft|gebäudereinig|wäscherei)/iu,
  ],
  [
    'table',
    /(?<!\p{L})(?:waiter|waitress|waiting staff|bar(?:tender|ista|keeper|man|person)?s?(?!\p{L})|restaurant|breakfast|banquet|room service|sommelier|kellner|bedienung|servicekr[aä]ft\p{L}* (?:im )?restaurant|frühstück|gastronom)/iu,
  ],
  [
    'care',
    /(?<!\p{L})(?:nurs(?:e|es|ing)|midwi|carers?(?!\p{L})|caregiver|care (?:assistant|worker|home|aide)|doctor|physician|surgeon|physio|therapi|ward(?:s|en)?(?!\p{L})|paediatric|pfleg|alten(?:heim|hilfe)|hebamme|\p{L}*ärzt|\p{L}*arzt(?!\p{L})|station(?:s|en)?(?:leitung|hilfe|pfleg)|erzieh|betreuungs)/iu,
  ],
  [
    'visit',
    /(?<!\p{L})(?:(?:field|service) (?:technician|engineer)|technician|installer|installation|plumb|electrician|repair|maintenance|drivers?(?!\p{L})|couriers?(?!\p{L})|deliver(?:y|ies) |fitter|techniker|monteur|installat|fahrer|zustell|kurier|handwerk|instandhalt|klempner|elektrik|heizungsbau|hausmeister)/iu,
  ],
  [
    'phone',
    /(?<!\p{L})(?:call|hotline|phone|telephon|contact cent|service ?desk|help ?desk|switchboard|customer (?:service|support|care)|support (?:agent|specialist)|telefon|kundenservice|kundendienst|chat)/iu,
  ],
  [
    'counter',
    /(?<!\p{L})(?:recepti|front (?:desk|office|of house)|counter|cashier|tills?(?!\p{L})|tellers?(?!\p{L})|shops?(?!\p{L})|stores?(?!\p{L})|branch|concierge|check-?in|showroom|sales (?:assistant|associate)|empfang|rezeption|schalter|kasse|kassier|verkäufer|filial|laden(?!\p{L})|bürgerbüro|bürgeramt)/iu,
  ],
  [
    'advice',
    /(?<!\p{L})(?:advis|consultan|brokers?(?!\p{L})|sales|account manag|mortgage|wealth|private banking|investment|pension|kundenberat|\p{L}*berat|vermittl|makler|vertrieb|baufinanz|vermögen|anlage(?!n)|vorsorge)/iu,
  ],
  [
    'desk',
    /(?<!\p{L})(?:clerk|claims|case ?work|case manag|back ?office|administrat|billing|booking|reservation|accounts?(?!\p{L})|complaints|secretar|sachbearb|büro|verwaltung|abrechnung|buchhalt|kredit|antrag|anträge|beschwerde|sekretari|konto)/iu,
  ],
];

/** What kind of work a job is, by its title, else by the name of its team; undefined where neither says. */
export function roleOf(title: string | undefined, team: string): Role | undefined {
  for (const text of [title ?? '', team]) {
    const found = TITLES.find(([, words]) => words.test(text));
    if (found) return found[0];
  }
  return undefined;
}
