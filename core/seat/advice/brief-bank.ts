const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/** How a brief says what it says, per language. */
export const BRIEF_TEXTS = {
  en: {
    title: (unit: string) => `Get, keep, grow: ${unit}`,
    basis: (window: string, release: string) => `Figures of ${window}, release ${release}.`,
    parts: {
      state: 'Where we stand',
      get: 'Get',
      keep: 'Keep',
      grow: 'Grow',
      changes: 'What really changed',
      decisions: 'Decisions asked for',
      unknown: 'What is not known',
    },
    purpose:
      'Information, not evaluation: about teams, never about persons, and not for pay, appraisal or dismissal.',
    served: {
      customers: (score: string) => `Customers: ${score}.`,
      colleagues: (score: string) => `Colleagues served: ${score}.`,
    },
    employees: (score: string) => `Employees: ${score}.`,
    noScore: 'No score can be shown for this unit.',
    quadrant: {
      'both-high': 'Customers and team are both doing well.',
      'customers-high': 'Customers are well served; the team is under strain.',
      'employees-high': 'The team is doing well; its customers are not yet.',
      'both-low': 'The team is under strain, and so are its customers.',
    },
    sure: (hundred: number) => `(sure: ${hundred >= 99 ? 'more than 99' : hundred} in 100)`,
    holdsFor: (unit: string) => `Holds for ${unit} as a whole.`,
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
    wouldTell: (part: string, all: string) =>
      `${part} of ${all} gave the best marks: they are the ones who tell others.`,
    attracts: (praise: string) => `What is worth telling: ${praise}.`,
    mayLeave: {
      nps: (part: string, all: string) =>
        `${part} of ${all} would rather not recommend us: they are the first to leave.`,
      csat: (part: string, all: string) =>
        `${part} of ${all} were not satisfied: they are the first to leave.`,
      ces: (part: string, all: string) => `${part} of ${all} found it hard: they are the first to leave.`,
    },
    drives: (complaint: string) => `What costs most: ${complaint}.`,
    askFor: (requests: string) => `Customers ask for: ${requests}.`,
    ideas: (all: number, employees: number) => {
      if (all === 1) return `One open idea, from ${employees === 1 ? 'employees' : 'customers'}.`;
      return `${all} open ideas, ${employees === all ? 'all' : employees || 'none'} of them from employees.`;
    },
    nothing: 'Nothing sure enough to say.',
    scoreChange: (name: string, up: boolean, points: string, window: string) =>
      `${name}: ${up ? 'up' : 'down'} ${points} on ${window}.`,
    themeChange: (name: string, before: string, after: string) => `“${name}”: ${before} → ${after}.`,
    noChange: 'No real change.',
    changeUnknown: 'Not known: too few answers to hold two periods side by side.',
    hr: 'HR',
    decide: {
      findWhy: (level: string) => `Find out why: ${lowerFirst(level)}, and comments do not say why.`,
      obstacle: (label: string, count: number, of: number, owner: string) =>
        `Take away “${label}”, which stops ${count} of ${of}. Owner: ${owner}.`,
      target: (target: string, guard: string) => `Guard the target “${target}”. ${guard}`,
      clash: (title: string, quiet: string) => `Move “${title}” out of the peak. ${quiet}`,
      lever: (name: string, share: string, lever: string, owner: string) =>
        `Mend “${name}”, ${share} of comments. Lever: ${lever}. Owner: ${owner}.`,
    },
    noDecision: 'None: nothing is sure enough to ask for one.',
    unknown: {
      change: (needed: string) =>
        `Whether customers’ view changed: about ${needed} answers per period would tell.`,
      together: (teams: string) => `Each of ${teams} alone: they may only be shown together.`,
      collecting: (n: number) =>
        `How customers see it: ${n} ${n === 1 ? 'answer' : 'answers'} so far, figures come from ten on.`,
      customersHidden: 'How customers see it: too small to be shown, also to HR.',
      nobodyAsked: 'How customers see it: nobody has asked them.',
      employeesNone: 'How employees feel: no answers in this period.',
      noEmployees: 'How employees feel: no figures are connected here.',
      employeesHidden: 'How employees feel: too few answers to be shown.',
      notApart: 'Whether this unit differs from others: its answers do not tell.',
      fewComments: (minimum: number) => `What customers praise or miss: fewer than ${minimum} comments.`,
      above: (unit: string, name: string) =>
        `Whether it is here as at ${unit} as a whole: there, “${name}” costs most.`,
      unthemed: (share: string) => `What ${share} of comments are about: no theme fits them.`,
      setAside: 'What was set aside for fairness.',
      segments: (names: string) => `How ${names} see it: too few answers.`,
      silent: (answers: string, contacts: string) =>
        `What the silent ones think: ${answers} of ${contacts} contacts answered.`,
      silentUnknown: 'What those think who did not answer, and how many they are.',
      cause: 'What caused what: figures that move together prove no cause.',
    },
  },
  de: {
    title: (unit: string) => `Gewinnen, halten, wachsen: ${unit}`,
    basis: (window: string, release: string) => `Zahlen für ${window}, Stand ${release}.`,
    parts: {
      state: 'Wo wir stehen',
      get: 'Gewinnen',
      keep: 'Halten',
      grow: 'Wachsen',
      changes: 'Was sich wirklich geändert hat',
      decisions: 'Worüber zu entscheiden ist',
      unknown: 'Was wir nicht wissen',
    },
    purpose:
      'Zur Information, nicht zur Bewertung: über Teams, nie über Personen, und nicht für Vergütung, Beurteilung oder Kündigung.',
    served: {
      customers: (score: string) => `Kunden: ${score}.`,
      colleagues: (score: string) => `Bediente Kolleginnen und Kollegen: ${score}.`,
    },
    employees: (score: string) => `Beschäftigte: ${score}.`,
    noScore: 'Für diese Einheit lässt sich kein Wert zeigen.',
    quadrant: {
      'both-high': 'Kunden und Team geht es gut.',
      'customers-high': 'Kunden sind gut versorgt; das Team steht unter Druck.',
      'employees-high': 'Dem Team geht es gut; seinen Kunden noch nicht.',
      'both-low': 'Das Team steht unter Druck, und seine Kunden spüren es.',
    },
    sure: (hundred: number) => `(sicher: ${hundred >= 99 ? 'mehr als 99' : hundred} von 100)`,
    holdsFor: (unit: string) => `Gilt für ${unit} als Ganzes.`,
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
    wouldTell: (part: string, all: string) =>
      `${part} von ${all} gaben die besten Noten: Sie erzählen es weiter.`,
    attracts: (praise: string) => `Was sich herumzusprechen lohnt: ${praise}.`,
    mayLeave: {
      nps: (part: string, all: string) =>
        `${part} von ${all} würden uns eher nicht empfehlen: Sie gehen als Erste.`,
      csat: (part: string, all: string) => `${part} von ${all} waren nicht zufrieden: Sie gehen als Erste.`,
      ces: (part: string, all: string) => `${part} von ${all} fanden es mühsam: Sie gehen als Erste.`,
    },
    drives: (complaint: string) => `Was am meisten kostet: ${complaint}.`,
    askFor: (requests: string) => `Kunden bitten um: ${requests}.`,
    ideas: (all: number, employees: number) => {
      if (all === 1) return `Eine offene Idee, von ${employees === 1 ? 'Beschäftigten' : 'Kunden'}.`;
      return `${all} offene Ideen, davon ${employees === all ? 'alle' : employees || 'keine'} von Beschäftigten.`;
    },
    nothing: 'Nichts, was sicher genug wäre.',
    scoreChange: (name: string, up: boolean, points: string, window: string) =>
      `${name}: ${points} Punkte ${up ? 'besser' : 'schlechter'} als ${window}.`,
    themeChange: (name: string, before: string, after: string) => `„${name}“: ${before} → ${after}.`,
    noChange: 'Keine echte Veränderung.',
    changeUnknown: 'Nicht bekannt: zu wenige Antworten, um zwei Zeiträume zu vergleichen.',
    hr: 'HR',
    decide: {
      findWhy: (level: string) =>
        `Herausfinden, woran es liegt: ${lowerFirst(level)}, und die Kommentare sagen nicht, warum.`,
      obstacle: (label: string, count: number, of: number, owner: string) =>
        `„${label}“ abstellen: Es hält ${count} von ${of} auf. Zuständig: ${owner}.`,
      target: (target: string, guard: string) => `Das Ziel „${target}“ absichern. ${guard}`,
      clash: (title: string, quiet: string) => `„${title}“ aus der Spitze nehmen. ${quiet}`,
      lever: (name: string, share: string, lever: string, owner: string) =>
        `„${name}“ angehen, ${share} der Kommentare. Hebel: ${lever}. Zuständig: ${owner}.`,
    },
    noDecision: 'Über nichts: Dafür ist nichts sicher genug.',
    unknown: {
      change: (needed: string) =>
        `Ob sich die Sicht der Kunden geändert hat: Dafür bräuchte es je Zeitraum etwa ${needed} Antworten.`,
      together: (teams: string) => `Wie es bei ${teams} je für sich steht: Sie werden nur zusammen gezeigt.`,
      collecting: (n: number) =>
        `Wie Kunden es sehen: bisher ${n} ${n === 1 ? 'Antwort' : 'Antworten'}, Zahlen gibt es ab zehn.`,
      customersHidden: 'Wie Kunden es sehen: zu klein, um gezeigt zu werden, auch HR nicht.',
      nobodyAsked: 'Wie Kunden es sehen: Niemand hat sie gefragt.',
      employeesNone: 'Wie es den Beschäftigten geht: keine Antworten in diesem Zeitraum.',
      noEmployees: 'Wie es den Beschäftigten geht: Dazu sind hier keine Zahlen angebunden.',
      employeesHidden: 'Wie es den Beschäftigten geht: Zu wenige Antworten, um sie zu zeigen.',
      notApart: 'Ob sich diese Einheit von anderen unterscheidet: Das geben die Antworten nicht her.',
      fewComments: (minimum: number) => `Was Kunden loben oder vermissen: weniger als ${minimum} Kommentare.`,
      above: (unit: string, name: string) =>
        `Ob es hier dasselbe ist wie in ${unit} insgesamt: dort kostet am meisten „${name}“.`,
      unthemed: (share: string) => `Worum es in ${share} der Kommentare geht: Kein Thema passt.`,
      setAside: 'Was aus Gründen der Fairness beiseitegelegt wurde.',
      segments: (names: string) => `Wie ${names} es sehen: zu wenige Antworten.`,
      silent: (answers: string, contacts: string) =>
        `Was die Stillen denken: ${answers} von ${contacts} Kontakten haben geantwortet.`,
      silentUnknown: 'Was jene denken, die nicht geantwortet haben, und wie viele es sind.',
      cause: 'Was wovon kommt: Zahlen, die sich gemeinsam bewegen, beweisen keine Ursache.',
    },
  },
} as const;
