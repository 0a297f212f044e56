import type { StoreNames } from 'idb';
import * as z from 'zod';
import { Thresholds } from '../../core/model/settings.ts';
import { FILES, type FileName } from '../../core/release/schema.ts';
import type { SeatSchema, Single } from '../../core/seat/database/seat-db.ts';
import { ADAPTERS } from '../../core/seat/hosts/registry.ts';
import { PERMISSIONS } from '../../core/seat/permissions.ts';
import { HIDE_AFTER_DAYS } from '../../core/seat/status.ts';
import type { StationSchema } from '../../core/station/database/station-db.ts';
import { PAGES } from './field-words.ts';
import { GERMAN_FILES, GERMAN_PERMISSIONS } from './trust-words.ts';

export type TrustLanguage = 'en' | 'de';

/** Tables of docs/trust by the name of their marker, each made from code in either language. */
export const TRUST_TABLES: Readonly<Record<string, (language: TrustLanguage) => string>> = {
  'trust-pages': pages,
  'trust-stored': stored,
  'trust-published': published,
  'trust-permissions': permissions,
  'trust-minimums': minimums,
};

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** What is read on the pages of each HR tool, from the adapters. */
function pages(language: TrustLanguage): string {
  const say = (en: string, de: string) => (language === 'en' ? en : de);
  const rows = ADAPTERS.map((adapter) => {
    const facts = new Set<string>();
    const teams: string[] = [];
    const persons: string[] = [];
    for (const kind of adapter.kinds) {
      if (kind.subject === 'person') {
        persons.push(`${kind.kind}${kind.jobLinks ? say(' (links to jobs)', ' (Links zu Stellen)') : ''}`);
        continue;
      }
      teams.push(kind.kind);
      if (kind.jobTitle) facts.add(say('job title', 'Stellentitel'));
      if (kind.unitName) facts.add(say('name of the team', 'Name des Teams'));
      if (kind.unitList) facts.add(say('names of the teams listed', 'Namen der aufgeführten Teams'));
    }
    const read = [...facts].join(', ') || say('address only', 'nur die Adresse');
    return [adapter.name, teams.join(', ') || '-', read, persons.join(', ') || '-'];
  });
  return table(
    language === 'en'
      ? [
          'HR tool',
          'pages about a job or team',
          'text read there',
          'pages about one person: address, no text',
        ]
      : [
          'HR-System',
          'Seiten zu Stelle oder Team',
          'dort gelesener Text',
          'Seiten zu einer Person: Adresse, kein Text',
        ],
    rows,
  );
}

type Kept = readonly [what: string, was: string, until: keyof typeof UNTIL];

const UNTIL = {
  replaced: [
    `until newer data replaces it, access ends (401, 403) or the source or extension is removed; hidden when not confirmed for ${HIDE_AFTER_DAYS} days`,
    `bis neuere Daten es ersetzen, der Zugang endet (401, 403) oder Quelle oder Erweiterung entfernt wird; verborgen, wenn ${HIDE_AFTER_DAYS} Tage lang nicht bestätigt`,
  ],
  person: [
    'until the person changes or deletes it, or the extension is removed',
    'bis die Person es ändert oder löscht oder die Erweiterung entfernt wird',
  ],
  policy: [
    'until the administrator changes it, or the extension is removed',
    'bis die Administration es ändert oder die Erweiterung entfernt wird',
  ],
  analyst: [
    'until the analyst deletes it, or the extension is removed',
    'bis die Analystin oder der Analyst es löscht oder die Erweiterung entfernt wird',
  ],
} as const;

/** What each entry of the seat's database is; the compiler asks for every one. */
const SEAT_SINGLE: Record<keyof Single, Kept> = {
  release: ['manifest of the published data', 'Manifest der veröffentlichten Daten', 'replaced'],
  org: ['scores of the organisation', 'Werte der Organisation', 'replaced'],
  lines: ['list of teams with their scores', 'Liste der Teams mit ihren Werten', 'replaced'],
  scoredBy: ['version of the scoring code', 'Version des Rechenwegs', 'replaced'],
  pulls: ['times and results of the last download', 'Zeiten und Ergebnis des letzten Abrufs', 'replaced'],
  settings: [
    'own settings, data address, HR tools allowed',
    'eigene Einstellungen, Datenadresse, erlaubte HR-Systeme',
    'person',
  ],
  token: [
    'token for the data address, if one is used',
    'Token für die Datenadresse, falls benutzt',
    'person',
  ],
  signedIn: [
    'sign-in tokens, if a sign-in is used',
    'Anmelde-Token, falls eine Anmeldung benutzt wird',
    'person',
  ],
  policy: [
    "last state of the administrator's policy",
    'letzter Stand der Richtlinie der Administration',
    'policy',
  ],
  adapters: [
    'HR tools made known on this computer',
    'auf diesem Rechner bekannt gemachte HR-Systeme',
    'person',
  ],
  seen: [
    'which updates of own teams were seen',
    'welche Änderungen eigener Teams gesehen wurden',
    'replaced',
  ],
  jobs: [
    'which team a job was once shown with',
    'mit welchem Team eine Stelle einmal gezeigt wurde',
    'replaced',
  ],
};

const SEAT_STORES: Record<Exclude<StoreNames<SeatSchema>, 'single'>, Kept> = {
  files: ['files of the published data', 'Dateien der veröffentlichten Daten', 'replaced'],
  teams: ['scores per team', 'Werte je Team', 'replaced'],
  pins: ['which job page belongs to which team', 'welche Stellenseite zu welchem Team gehört', 'person'],
};

const STATION_STORES: Record<StoreNames<StationSchema>, Kept> = {
  chunks: [
    'answers: team, date, rating, redacted comment, keyed hash of the respondent',
    'Antworten: Team, Datum, Bewertung, geschwärzter Kommentar, Schlüssel-Hash der antwortenden Person',
    'analyst',
  ],
  counts: ['counts made of the answers', 'aus den Antworten gebildete Zählungen', 'analyst'],
  cursors: ['how far each feedback tool was read', 'wie weit jedes Feedback-System gelesen ist', 'analyst'],
  notes: [
    'set-up: teams, matching of columns, themes, key of the station',
    'Einrichtung: Teams, Spaltenzuordnung, Themen, Schlüssel',
    'analyst',
  ],
  log: ['log of everything published', 'Protokoll aller Veröffentlichungen', 'analyst'],
  staged: [
    'answers while their themes are read again',
    'Antworten, während ihre Themen neu gelesen werden',
    'analyst',
  ],
  secrets: ['access to feedback tools', 'Zugänge zu Feedback-Systemen', 'analyst'],
};

function stored(language: TrustLanguage): string {
  const at = language === 'en' ? 0 : 1;
  const rowsOf = (place: string, kept: Record<string, Kept>) =>
    Object.entries(kept).map(([name, [en, de, until]]) => [
      place,
      `\`${name}\``,
      language === 'en' ? en : de,
      UNTIL[until][at],
    ]);
  const seat = language === 'en' ? "everyone's browser" : 'Browser aller';
  const station = language === 'en' ? "analyst's browser" : 'Browser der Analyse';
  return table(
    language === 'en' ? ['where', 'name', 'what', 'how long'] : ['wo', 'Name', 'was', 'wie lange'],
    [...rowsOf(seat, { ...SEAT_STORES, ...SEAT_SINGLE }), ...rowsOf(station, STATION_STORES)],
  );
}

interface Properties {
  properties?: Record<string, { type?: string; items?: Properties }>;
}

/** Every member of every published file, from the schema of published data. */
function published(language: TrustLanguage): string {
  const rows = (Object.keys(FILES) as FileName[]).map((name) => {
    const { properties = {} } = z.toJSONSchema(FILES[name], { io: 'input' }) as Properties;
    const members = Object.entries(properties).map(([member, { items }]) => {
      const inner = Object.keys(items?.properties ?? {});
      return inner.length > 0 ? `${member} (${inner.join(', ')})` : member;
    });
    const about = language === 'en' ? PAGES[name].about : GERMAN_FILES[name];
    return [`[\`${name}\`](../api/${name}.md)`, about, members.join('; ')];
  });
  return table(
    language === 'en' ? ['file', 'what it is', 'members'] : ['Datei', 'was sie ist', 'Angaben'],
    rows,
  );
}

function permissions(language: TrustLanguage): string {
  const rows = PERMISSIONS.map(({ permission, browsers, asked, reason }) => {
    const german = GERMAN_PERMISSIONS[permission];
    if (german === undefined) throw new Error(`trust-words.ts has no German reason for "${permission}".`);
    const when =
      language === 'en'
        ? `${asked === 'install' ? 'at install' : 'by a click'}${browsers === 'chromium' ? ', Chromium only' : ''}`
        : `${asked === 'install' ? 'bei der Installation' : 'durch Klick'}${browsers === 'chromium' ? ', nur Chromium' : ''}`;
    return [`\`${permission}\``, when, language === 'en' ? reason : german];
  });
  return table(
    language === 'en' ? ['permission', 'asked', 'why'] : ['Berechtigung', 'wann gefragt', 'wozu'],
    rows,
  );
}

const MINIMUMS: Record<keyof Thresholds, readonly [string, string]> = {
  respondents: ['different respondents for any figure', 'verschiedene Antwortende für jede Zahl'],
  members: [
    'people in the team or teams shown together',
    'Personen im Team oder in gemeinsam gezeigten Teams',
  ],
  comments: ['respondents with comments for any theme', 'Antwortende mit Kommentar für jedes Thema'],
};

function minimums(language: TrustLanguage): string {
  const { properties = {} } = z.toJSONSchema(Thresholds, { io: 'input' }) as {
    properties?: Record<string, { minimum?: number; maximum?: number }>;
  };
  const rows = Object.entries(MINIMUMS).map(([key, words]) => [
    `\`${key}\``,
    words[language === 'en' ? 0 : 1],
    String(properties[key]?.minimum),
    String(properties[key]?.maximum),
  ]);
  return table(
    language === 'en'
      ? ['minimum', 'what it counts', 'never lower than', 'can be raised to']
      : ['Mindestzahl', 'was sie zählt', 'nie unter', 'erhöhbar bis'],
    rows,
  );
}
