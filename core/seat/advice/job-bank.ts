/**
 * How a theme is said on a job card, by people, per language.
 * `hire` goes on from "The next hire should …" (German: "Gesucht: jemand, der …"), `love` from "Customers
 * already …" ("Kunden …"); `look` and `loved` are the few words for a narrow card; `cause` says what it is
 * instead of a hiring matter; `said` goes on from "One comment in five says that …" ("… sagt, dass …"). `{team}` becomes the team's own word (desk, team).
 */
export interface JobWords {
  hire: string;
  look: string;
  love: string;
  loved: string;
  cause: string;
  said: string;
}

interface JobTheme {
  en: JobWords;
  de: JobWords;
  /** Week of the onboarding in which it is best learned. */
  week: 1 | 2 | 3 | 4;
}

export const JOB_BANK: Readonly<Record<string, JobTheme>> = {
  'call-back': {
    week: 1,
    en: {
      hire: 'keep promises, and warn people early if one slips',
      look: 'keeping promises',
      love: 'trust that a promised call will come',
      loved: 'promises kept',
      cause: 'That’s down to how call-backs are planned.',
      said: 'a promised call-back did not come',
    },
    de: {
      hire: 'Zusagen hält und früh Bescheid gibt',
      look: 'Zusagen halten',
      love: 'verlassen sich auf zugesagte Rückrufe',
      loved: 'verlässliche Rückrufe',
      cause: 'Das ist eine Frage der Rückrufplanung.',
      said: 'ein zugesagter Rückruf ausblieb',
    },
  },
  explaining: {
    week: 2,
    en: {
      hire: 'explain step by step, in the customer’s own words',
      look: 'clear explaining',
      love: 'love how calmly this {team} explains',
      loved: 'calm explaining',
      cause: 'That’s down to how information is written.',
      said: 'nobody explained it clearly',
    },
    de: {
      hire: 'Schritt für Schritt und in einfachen Worten erklärt',
      look: 'klares Erklären',
      love: 'loben die ruhigen Erklärungen',
      loved: 'ruhiges Erklären',
      cause: 'Das liegt daran, wie Informationen aufbereitet sind.',
      said: 'es niemand verständlich erklärt hat',
    },
  },
  empathy: {
    week: 2,
    en: {
      hire: 'take a worried customer seriously before turning to the rules',
      look: 'taking people seriously',
      love: 'feel taken seriously here',
      loved: 'being taken seriously',
      cause: 'That’s down to how much time a contact may take.',
      said: 'somebody felt brushed off',
    },
    de: {
      hire: 'besorgte Kunden ernst nimmt, bevor es um Regeln geht',
      look: 'Menschen ernst nehmen',
      love: 'fühlen sich hier ernst genommen',
      loved: 'ernst genommen zu werden',
      cause: 'Das ist eine Frage der Zeit, die für einen Kontakt vorgesehen ist.',
      said: 'man sich abgewimmelt fühlte',
    },
  },
  knowledge: {
    week: 2,
    en: {
      hire: 'be willing to look things up, and say when they don’t know',
      look: 'willingness to look things up',
      love: 'trust this {team}’s knowledge',
      loved: 'sound knowledge',
      cause: 'That’s down to the knowledge base.',
      said: 'we didn’t know their case',
    },
    de: {
      hire: 'gern nachschlägt und zugibt, was noch fehlt',
      look: 'gern nachschlagen',
      love: 'vertrauen auf das Wissen dieses Teams',
      loved: 'gutes Fachwissen',
      cause: 'Das liegt an der Wissensdatenbank.',
      said: 'wir den Fall nicht kannten',
    },
  },
  'first-time': {
    week: 3,
    en: {
      hire: 'stay with a case until it is really solved',
      look: 'seeing a case through',
      love: 'have their problems solved first time',
      loved: 'solved the first time',
      cause: 'That’s down to what the team may decide on its own.',
      said: 'it took more than one attempt',
    },
    de: {
      hire: 'an einem Fall bleibt, bis er wirklich gelöst ist',
      look: 'am Fall bleiben',
      love: 'bekommen ihr Anliegen gleich beim ersten Mal gelöst',
      loved: 'beim ersten Mal gelöst',
      cause: 'Das liegt daran, was das Team allein entscheiden darf.',
      said: 'es einen zweiten Anlauf brauchte',
    },
  },
  'passed-on': {
    week: 3,
    en: {
      hire: 'own a case even when others must do part of it',
      look: 'owning the case',
      love: 'like having one person who sees it through',
      loved: 'one person in charge',
      cause: 'That’s down to unclear responsibilities.',
      said: 'they were passed from person to person',
    },
    de: {
      hire: 'für einen Fall einsteht, auch wenn andere mitarbeiten',
      look: 'Verantwortung behalten',
      love: 'schätzen, dass sich eine Person kümmert',
      loved: 'eine Person, die sich kümmert',
      cause: 'Das ist eine Frage der Zuständigkeiten.',
      said: 'man von einem zum anderen gereicht wurde',
    },
  },
  waiting: {
    week: 1,
    en: {
      hire: 'stay friendly and quick when the queue is long',
      look: 'calm in a long queue',
      love: 'like how quickly someone answers',
      loved: 'short waits',
      cause: 'That is staffing.',
      said: 'they were on hold for a long time',
    },
    de: {
      hire: 'auch bei vollen Leitungen freundlich und zügig bleibt',
      look: 'Ruhe bei vollen Leitungen',
      love: 'merken, wie schnell jemand da ist',
      loved: 'kurze Wartezeiten',
      cause: 'Das ist eine Frage der Besetzung.',
      said: 'man lange in der Warteschleife hing',
    },
  },
  reachability: {
    week: 1,
    en: {
      hire: 'leave nobody without an answer',
      look: 'answering everyone',
      love: 'can reach someone whenever they need to',
      loved: 'easy to reach',
      cause: 'That’s down to opening hours and staffing.',
      said: 'nobody could be reached',
    },
    de: {
      hire: 'niemanden ohne Antwort lässt',
      look: 'allen antworten',
      love: 'erreichen jemanden, wenn es nötig ist',
      loved: 'gute Erreichbarkeit',
      cause: 'Das ist eine Frage von Öffnungszeiten und Besetzung.',
      said: 'niemand zu erreichen war',
    },
  },
  billing: {
    week: 2,
    en: {
      hire: 'check figures twice and explain a bill line by line',
      look: 'care with figures',
      love: 'find their bills clear and correct',
      loved: 'clear bills',
      cause: 'That’s down to how bills are produced.',
      said: 'a bill was wrong or unclear',
    },
    de: {
      hire: 'Zahlen zweimal prüft und Rechnungen Zeile für Zeile erklärt',
      look: 'Sorgfalt mit Zahlen',
      love: 'finden ihre Rechnungen klar und richtig',
      loved: 'klare Rechnungen',
      cause: 'Das liegt daran, wie Rechnungen entstehen.',
      said: 'eine Rechnung falsch oder unklar war',
    },
  },
  arrival: {
    week: 1,
    en: {
      hire: 'call ahead when running late, before the customer has to',
      look: 'calling ahead',
      love: 'can rely on the agreed arrival time',
      loved: 'arriving on time',
      cause: 'That’s down to route planning.',
      said: 'we came later than agreed',
    },
    de: {
      hire: 'von sich aus anruft, wenn es später wird',
      look: 'rechtzeitig anrufen',
      love: 'verlassen sich auf die vereinbarte Ankunftszeit',
      loved: 'Pünktlichkeit',
      cause: 'Das ist eine Frage der Tourenplanung.',
      said: 'wir später kamen als vereinbart',
    },
  },
  'product-quality': {
    week: 3,
    en: {
      hire: 'take a fault seriously and follow it up',
      look: 'following up faults',
      love: 'like how well the product works',
      loved: 'good products',
      cause: 'That’s down to the product.',
      said: 'the product did not do what it should',
    },
    de: {
      hire: 'Mängel ernst nimmt und ihnen nachgeht',
      look: 'Mängeln nachgehen',
      love: 'loben, wie gut das Produkt arbeitet',
      loved: 'gute Produkte',
      cause: 'Das liegt am Produkt selbst.',
      said: 'das Produkt nicht tat, was es soll',
    },
  },
  workmanship: {
    week: 3,
    en: {
      hire: 'work neatly and check the result before leaving',
      look: 'neat work',
      love: 'praise the clean, careful work',
      loved: 'careful work',
      cause: 'That’s down to tools and time on site.',
      said: 'the work was not done neatly',
    },
    de: {
      hire: 'sauber arbeitet und das Ergebnis prüft, bevor es weitergeht',
      look: 'sauberes Arbeiten',
      love: 'loben die saubere, sorgfältige Arbeit',
      loved: 'sorgfältige Arbeit',
      cause: 'Das ist eine Frage von Werkzeug und Zeit vor Ort.',
      said: 'die Arbeit nicht sauber gemacht war',
    },
  },
  website: {
    week: 2,
    en: {
      hire: 'guide people patiently through online steps',
      look: 'patience with online steps',
      love: 'find their way online with ease',
      loved: 'easy online',
      cause: 'That’s down to the website.',
      said: 'the website was a dead end',
    },
    de: {
      hire: 'geduldig durch Online-Schritte führt',
      look: 'Geduld bei Online-Schritten',
      love: 'finden sich online leicht zurecht',
      loved: 'einfach online',
      cause: 'Das ist eine Sache der Website.',
      said: 'es auf der Website nicht weiterging',
    },
  },
  price: {
    week: 3,
    en: {
      hire: 'talk about prices openly, before the work begins',
      look: 'open talk about price',
      love: 'find the price fair',
      loved: 'fair prices',
      cause: 'That’s down to pricing.',
      said: 'it cost too much',
    },
    de: {
      hire: 'offen und vor Beginn der Arbeit über Preise spricht',
      look: 'offen über Preise reden',
      love: 'finden den Preis fair',
      loved: 'faire Preise',
      cause: 'Das ist eine Frage der Preise.',
      said: 'es zu teuer war',
    },
  },
  policy: {
    week: 3,
    en: {
      hire: 'explain a rule and look for what is possible within it',
      look: 'finding what is possible',
      love: 'find the terms fair',
      loved: 'fair terms',
      cause: 'That’s down to the rules.',
      said: 'a rule made no sense',
    },
    de: {
      hire: 'Regeln erklärt und sucht, was darin möglich ist',
      look: 'das Mögliche finden',
      love: 'finden die Bedingungen fair',
      loved: 'faire Bedingungen',
      cause: 'Das liegt an den Regeln selbst.',
      said: 'eine Regel nicht einleuchtete',
    },
  },
  privacy: {
    week: 1,
    en: {
      hire: 'handle customers’ data with care, and say why it is needed',
      look: 'care with data',
      love: 'trust this {team} with their data',
      loved: 'care with data',
      cause: 'That’s down to how we ask for data.',
      said: 'we asked for more data than needed',
    },
    de: {
      hire: 'sorgsam mit Kundendaten umgeht und sagt, wozu sie nötig sind',
      look: 'Sorgfalt mit Daten',
      love: 'vertrauen diesem Team ihre Daten an',
      loved: 'sorgsamer Umgang mit Daten',
      cause: 'Das liegt daran, wie Daten abgefragt werden.',
      said: 'wir mehr Daten verlangten als nötig',
    },
  },
  staff: {
    week: 1,
    en: {
      hire: 'be friendly and attentive in every contact',
      look: 'friendliness',
      love: 'praise the friendly people here',
      loved: 'friendly people',
      cause: 'That’s down to workload and leadership.',
      said: 'they weren’t treated kindly',
    },
    de: {
      hire: 'in jedem Kontakt freundlich und aufmerksam ist',
      look: 'Freundlichkeit',
      love: 'loben die freundlichen Menschen hier',
      loved: 'freundliche Menschen',
      cause: 'Das ist eine Frage von Arbeitslast und Führung.',
      said: 'man unfreundlich behandelt wurde',
    },
  },
  speed: {
    week: 2,
    en: {
      hire: 'get things moving and finish what they start',
      look: 'getting things done',
      love: 'praise how fast things get done',
      loved: 'fast handling',
      cause: 'That’s down to the process.',
      said: 'it took too long',
    },
    de: {
      hire: 'Dinge in Gang bringt und zu Ende führt',
      look: 'zügig erledigen',
      love: 'loben, wie schnell alles erledigt ist',
      loved: 'schnelle Erledigung',
      cause: 'Das ist eine Frage der Abläufe.',
      said: 'es zu lange dauerte',
    },
  },
  appointment: {
    week: 2,
    en: {
      hire: 'agree dates they can keep, and offer a new one at once if they can’t',
      look: 'keeping appointments',
      love: 'get an appointment that suits them',
      loved: 'convenient appointments',
      cause: 'That’s down to scheduling.',
      said: 'an appointment was moved or missed',
    },
    de: {
      hire: 'Termine vereinbart, die halten, und sonst sofort neue anbietet',
      look: 'Termine, die halten',
      love: 'bekommen einen passenden Termin',
      loved: 'passende Termine',
      cause: 'Das ist eine Frage der Terminplanung.',
      said: 'ein Termin verschoben wurde oder ausfiel',
    },
  },
  informed: {
    week: 1,
    en: {
      hire: 'keep customers informed before they have to ask',
      look: 'keeping people informed',
      love: 'always know where their case stands',
      loved: 'always informed',
      cause: 'That’s down to which messages go out, and when.',
      said: 'nobody said what was happening',
    },
    de: {
      hire: 'Kunden auf dem Laufenden hält, bevor sie nachfragen',
      look: 'auf dem Laufenden halten',
      love: 'wissen immer, wie ihre Sache steht',
      loved: 'gut informiert',
      cause: 'Das liegt daran, welche Nachrichten wann hinausgehen.',
      said: 'niemand Bescheid gab',
    },
  },
};

/** What a theme without words of its own is, by what HR would have to move. */
export const CAUSE_BY_LEVER = {
  en: {
    hire: 'That is a matter of attitude.',
    train: 'That can be taught.',
    process: 'That’s down to the process.',
    target: 'That’s down to what the team is measured on.',
    tool: 'That is the tools.',
    staffing: 'That is staffing.',
    recognition: 'That is recognition.',
  },
  de: {
    hire: 'Das ist eine Frage der Haltung.',
    train: 'Das lässt sich lernen.',
    process: 'Das ist eine Frage der Abläufe.',
    target: 'Das liegt daran, woran das Team gemessen wird.',
    tool: 'Das ist eine Frage der Werkzeuge.',
    staffing: 'Das ist eine Frage der Besetzung.',
    recognition: 'Das ist eine Frage der Anerkennung.',
  },
} as const;
