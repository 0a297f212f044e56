const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/** How a brief says what it says, per language. */
export const BRIEF_TEXTS = {
  en: {
    title: (unit: string) => `${unit}: winning, keeping and growing customers`,
    basis: (window: string) => `Data: ${window}.`,
    parts: {
      state: 'Where we stand',
      get: 'Get',
      keep: 'Keep',
      grow: 'Grow',
      changes: 'What clearly changed',
      decisions: 'Decisions needed',
      unknown: 'What we don’t know',
    },
    purpose:
      'Information, not evaluation: about teams, never about persons, and not for pay, appraisal or dismissal.',
    served: {
      customers: (score: string) => `Customers: ${score}.`,
      colleagues: (score: string) => `Colleagues served: ${score}.`,
    },
    employees: (score: string) => `Employees: ${score}.`,
    noScore: 'No score can be shown for this team.',
    quadrant: {
      'both-high': 'Customers and team are both doing well.',
      'customers-high': 'Customers are well served; the team is under strain.',
      'employees-high': 'The team is doing well; its customers aren’t yet.',
      'both-low': 'The team is under strain, and so are its customers.',
    },
    sure: (hundred: number) => `(${hundred >= 99 ? 'over 99' : hundred} % certain)`,
    holdsFor: (unit: string) => `True of ${unit} overall.`,
    quoted: (name: string, share: string) => `“${name}”, ${share} of comments`,
    segment: {
      new: (score: string) => `New customers: ${score}.`,
      loyal: (score: string) => `Loyal customers: ${score}.`,
      upset: (score: string) => `Upset customers: ${score}.`,
      important: (score: string) => `Important customers: ${score}.`,
    },
    segmentName: {
      new: 'new customers',
      loyal: 'loyal customers',
      upset: 'upset customers',
      important: 'important customers',
      'in-house': 'customers of our own people',
      partner: 'customers of partner companies',
    },
    wouldTell: (part: string, all: string) => `${part} of ${all} gave the best marks.`,
    attracts: (praise: string) => `Worth talking about: ${praise}.`,
    mayLeave: {
      nps: (part: string, all: string) => `${part} of ${all} wouldn’t recommend us.`,
      csat: (part: string, all: string) => `${part} of ${all} were not satisfied.`,
      ces: (part: string, all: string) => `${part} of ${all} found it hard.`,
    },
    drives: (complaint: string) => `Hurts most: ${complaint}.`,
    askFor: (requests: string) => `Customers ask for: ${requests}.`,
    ideas: (all: number, employees: number) => {
      if (all === 1) return `One open idea, from ${employees === 1 ? 'employees' : 'customers'}.`;
      return `${all} open ideas, ${employees === all ? 'all' : employees || 'none'} from employees.`;
    },
    nothing: 'Not enough data.',
    scoreChange: (name: string, up: boolean, points: string, window: string) =>
      `${name}: ${up ? 'up' : 'down'} ${points} since ${window}.`,
    themeChange: (name: string, before: string, after: string) => `“${name}”: ${before} → ${after}.`,
    noChange: 'No clear change.',
    changeUnknown: 'Too few answers to compare two periods.',
    hr: 'HR',
    decide: {
      findWhy: (level: string) => `Find out why: ${lowerFirst(level)}, and comments do not say why.`,
      obstacle: (label: string, count: number, of: number, owner: string) =>
        `Remove “${label}”, which holds back ${count} of ${of} employees. Owner: ${owner}.`,
      target: (target: string, guard: string) => `Balance the target “${target}”. ${guard}`,
      clash: (title: string, quiet: string) => `Move “${title}” to a quieter time. ${quiet}`,
      lever: (name: string, share: string, lever: string, owner: string) =>
        `Fix “${name}” (${share} of comments). How: ${lever}. Owner: ${owner}.`,
    },
    noDecision: 'None at the moment.',
    unknown: {
      change: (needed: string) =>
        `Whether customers’ views have changed (needs about ${needed} answers per period).`,
      together: (teams: string) => `How ${teams} do individually (only shown combined).`,
      collecting: (n: number) =>
        `How customers see it: ${n} ${n === 1 ? 'answer' : 'answers'} so far, figures come from ten on.`,
      customersHidden: 'How customers see it: too few people to show it to anyone.',
      nobodyAsked: 'How customers see it: nobody has asked them.',
      employeesNone: 'How employees feel: no answers in this period.',
      noEmployees: 'How employees feel: no employee survey is connected.',
      employeesHidden: 'How employees feel: too few answers to be shown.',
      notApart: 'Whether this team differs from others.',
      fewComments: (minimum: number) => `What customers praise or miss: fewer than ${minimum} comments.`,
      above: (unit: string, name: string) =>
        `Whether it is here as at ${unit} as a whole: there, “${name}” hurts most.`,
      unthemed: (share: string) => `What ${share} of comments are about (no matching theme).`,
      setAside: 'Comments left out for fairness.',
      segments: (names: string) => `How ${names} see it: too few answers.`,
      silent: (answers: string, contacts: string) =>
        `What everyone else thinks: only ${answers} of ${contacts} contacts replied.`,
      silentUnknown: 'What people who didn’t answer think, and how many they are.',
      cause: 'What caused what: numbers moving together don’t prove it.',
    },
  },
  de: {
    title: (unit: string) => `Gewinnen, halten, wachsen: ${unit}`,
    basis: (window: string) => `Daten: ${window}.`,
    parts: {
      state: 'Wo wir stehen',
      get: 'Gewinnen',
      keep: 'Halten',
      grow: 'Wachsen',
      changes: 'Was sich klar geändert hat',
      decisions: 'Zu entscheiden',
      unknown: 'Was wir nicht wissen',
    },
    purpose:
      'Zur Information, nicht zur Bewertung: über Teams, nie über Personen, und nicht für Vergütung, Beurteilung oder Kündigung.',
    served: {
      customers: (score: string) => `Kunden: ${score}.`,
      colleagues: (score: string) => `Bediente Kolleginnen und Kollegen: ${score}.`,
    },
    employees: (score: string) => `Beschäftigte: ${score}.`,
    noScore: 'Für dieses Team lässt sich kein Wert zeigen.',
    quadrant: {
      'both-high': 'Kunden und Team geht es gut.',
      'customers-high': 'Kunden sind gut versorgt; das Team steht unter Druck.',
      'employees-high': 'Dem Team geht es gut; seinen Kunden noch nicht.',
      'both-low': 'Das Team steht unter Druck, und seine Kunden spüren es.',
    },
    sure: (hundred: number) => `(zu ${hundred >= 99 ? 'über 99' : hundred} % sicher)`,
    holdsFor: (unit: string) => `Gilt für ${unit} insgesamt.`,
    quoted: (name: string, share: string) => `„${name}“, ${share} der Kommentare`,
    segment: {
      new: (score: string) => `Neue Kunden: ${score}.`,
      loyal: (score: string) => `Treue Kunden: ${score}.`,
      upset: (score: string) => `Verärgerte Kunden: ${score}.`,
      important: (score: string) => `Wichtige Kunden: ${score}.`,
    },
    segmentName: {
      new: 'neue Kunden',
      loyal: 'treue Kunden',
      upset: 'verärgerte Kunden',
      important: 'wichtige Kunden',
      'in-house': 'Kunden der eigenen Leute',
      partner: 'Kunden von Partnerfirmen',
    },
    wouldTell: (part: string, all: string) => `${part} von ${all} gaben die besten Noten.`,
    attracts: (praise: string) => `Was sich herumzusprechen lohnt: ${praise}.`,
    mayLeave: {
      nps: (part: string, all: string) => `${part} von ${all} würden uns nicht empfehlen.`,
      csat: (part: string, all: string) => `${part} von ${all} waren nicht zufrieden.`,
      ces: (part: string, all: string) => `${part} von ${all} fanden es mühsam.`,
    },
    drives: (complaint: string) => `Was Kunden am meisten stört: ${complaint}.`,
    askFor: (requests: string) => `Kunden bitten um: ${requests}.`,
    ideas: (all: number, employees: number) => {
      if (all === 1) return `Eine offene Idee, von ${employees === 1 ? 'Beschäftigten' : 'Kunden'}.`;
      return `${all} offene Ideen, davon ${employees === all ? 'alle' : employees || 'keine'} von Beschäftigten.`;
    },
    nothing: 'Zu wenige Daten.',
    scoreChange: (name: string, up: boolean, points: string, window: string) =>
      `${name}: ${points} Punkte ${up ? 'besser' : 'schlechter'} als ${window}.`,
    themeChange: (name: string, before: string, after: string) => `„${name}“: ${before} → ${after}.`,
    noChange: 'Keine klare Veränderung.',
    changeUnknown: 'Zu wenige Antworten, um zwei Zeiträume zu vergleichen.',
    hr: 'HR',
    decide: {
      findWhy: (level: string) =>
        `Herausfinden, woran es liegt: ${lowerFirst(level)}, und die Kommentare sagen nicht, warum.`,
      obstacle: (label: string, count: number, of: number, owner: string) =>
        `„${label}“ abstellen: Es hält ${count} von ${of} Beschäftigten auf. Zuständig: ${owner}.`,
      target: (target: string, guard: string) => `Das Ziel „${target}“ ausgleichen. ${guard}`,
      clash: (title: string, quiet: string) => `„${title}“ auf eine ruhigere Zeit legen. ${quiet}`,
      lever: (name: string, share: string, lever: string, owner: string) =>
        `„${name}“ angehen, ${share} der Kommentare. Hebel: ${lever}. Zuständig: ${owner}.`,
    },
    noDecision: 'Derzeit nichts.',
    unknown: {
      change: (needed: string) =>
        `Ob sich die Sicht der Kunden geändert hat: Dafür bräuchte es je Zeitraum etwa ${needed} Antworten.`,
      together: (teams: string) => `Wie es bei ${teams} im Einzelnen aussieht (nur zusammen gezeigt).`,
      collecting: (n: number) =>
        `Wie Kunden es sehen: bisher ${n} ${n === 1 ? 'Antwort' : 'Antworten'}, Zahlen gibt es ab zehn.`,
      customersHidden: 'Wie Kunden es sehen: zu wenige, um es jemandem zu zeigen.',
      nobodyAsked: 'Wie Kunden es sehen: Niemand hat sie gefragt.',
      employeesNone: 'Wie es den Beschäftigten geht: keine Antworten in diesem Zeitraum.',
      noEmployees: 'Wie es den Beschäftigten geht: Keine Befragung ist verbunden.',
      employeesHidden: 'Wie es den Beschäftigten geht: Zu wenige Antworten, um sie zu zeigen.',
      notApart: 'Ob sich dieses Team von anderen unterscheidet.',
      fewComments: (minimum: number) => `Was Kunden loben oder vermissen: weniger als ${minimum} Kommentare.`,
      above: (unit: string, name: string) =>
        `Ob es hier dasselbe ist wie in ${unit} insgesamt: dort stört am meisten „${name}“.`,
      unthemed: (share: string) => `Worum es in ${share} der Kommentare geht (kein Thema passt).`,
      setAside: 'Kommentare, die aus Fairness nicht ausgewertet wurden.',
      segments: (names: string) => `Wie ${names} es sehen: zu wenige Antworten.`,
      silent: (answers: string, contacts: string) =>
        `Was alle anderen denken: Nur ${answers} von ${contacts} Kontakten haben geantwortet.`,
      silentUnknown: 'Was jene denken, die nicht geantwortet haben, und wie viele es sind.',
      cause: 'Was die Ursache ist: Ein Zusammenhang ist kein Beweis.',
    },
  },
} as const;
