import type { Quadrant } from '../../model/team-view.ts';
import type { AdviceLanguage } from './words.ts';

type First = 'employees' | 'customers';
type Wanted = 'low' | 'medium' | 'high';

/** What a step does; its words hold places for what the unit's own view says. */
export type StepKind =
  | 'inside'
  | 'cause'
  | 'mend'
  | 'relieve'
  | 'decide'
  | 'thank'
  | 'share'
  | 'hear'
  | 'ask';

interface QuadrantTexts {
  /** What the setting says of who comes first and how much alignment is wanted. */
  first: Readonly<Record<First, string>>;
  wanted: Readonly<Record<Wanted, string>>;
  /** What units like this do next, by who comes first. */
  lead: Readonly<Record<Quadrant, Readonly<Record<First, string>>>>;
  /** How far the company wants to go with that. */
  far: Readonly<Record<Quadrant, Readonly<Record<Wanted, string>>>>;
}

/** The steps of a unit in the order in which they are offered; what its view cannot fill falls out. */
export const STEP_ORDER: Readonly<Record<Quadrant, Readonly<Record<First, readonly StepKind[]>>>> = {
  'customers-high': {
    employees: ['inside', 'decide', 'thank', 'relieve', 'ask'],
    customers: ['thank', 'inside', 'decide', 'relieve', 'ask'],
  },
  'employees-high': {
    employees: ['hear', 'cause', 'mend', 'decide'],
    customers: ['cause', 'mend', 'hear', 'decide'],
  },
  'both-low': {
    employees: ['inside', 'relieve', 'mend', 'cause', 'ask'],
    customers: ['mend', 'cause', 'relieve', 'inside', 'ask'],
  },
  'both-high': {
    employees: ['thank', 'share', 'decide', 'mend'],
    customers: ['thank', 'mend', 'share', 'decide'],
  },
};

export const QUADRANT_BANK: Readonly<Record<AdviceLanguage, QuadrantTexts>> = {
  en: {
    first: { employees: 'People first', customers: 'Customers first' },
    wanted: {
      low: 'alignment wanted: low',
      medium: 'alignment wanted: medium',
      high: 'alignment wanted: high',
    },
    lead: {
      'both-high': {
        employees: 'Protect what makes this team strong, then let others learn how it works.',
        customers: 'Say what customers value here out loud, and let other teams see how it is done.',
      },
      'customers-high': {
        employees:
          'Good service here is paid for by the team. Take away what wears it down before asking for more.',
        customers: 'Customers feel the strain last. Keep what they love by easing the team now.',
      },
      'employees-high': {
        employees: 'The team has strength to spare. Bring customers closer, and let it choose what to mend.',
        customers: 'Customers are waiting for what this team could give. Start with what costs them most.',
      },
      'both-low': {
        employees: 'Two levers at once: ease the team first, and mend one cause that customers name.',
        customers:
          'Two levers at once: mend the cause that customers name, and ease the team that carries it.',
      },
    },
    far: {
      'both-high': {
        low: 'One step is enough; nothing here is broken.',
        medium: 'Two steps keep it that way.',
        high: 'Look every quarter whether both sides still rise together.',
      },
      'customers-high': {
        low: 'Begin with the one thing that stops the team most.',
        medium: 'Two steps before the next survey.',
        high: 'Bring both sides together: no new target for customers until the team feels the difference.',
      },
      'employees-high': {
        low: 'Begin with one complaint, and leave the rest.',
        medium: 'Two steps before the next half-year.',
        high: 'Bring both sides together: what the team is proud of should be what customers notice.',
      },
      'both-low': {
        low: 'Begin with one on either side, and see it through.',
        medium: 'Two owners, one date to look again.',
        high: 'Bring both sides together: one plan, with its owners at one table.',
      },
    },
  },
  de: {
    first: { employees: 'Erst die Menschen', customers: 'Erst die Kunden' },
    wanted: {
      low: 'gewünschter Gleichklang: gering',
      medium: 'gewünschter Gleichklang: mittel',
      high: 'gewünschter Gleichklang: hoch',
    },
    lead: {
      'both-high': {
        employees: 'Schützen, was dieses Team stark macht; dann andere davon lernen lassen.',
        customers: 'Laut sagen, was Kunden hier schätzen, und anderen Teams zeigen, wie es geht.',
      },
      'customers-high': {
        employees:
          'Den guten Service bezahlt hier das Team. Erst wegnehmen, was es aufreibt, dann mehr verlangen.',
        customers:
          'Kunden spüren den Druck zuletzt. Was sie schätzen, bleibt nur, wenn das Team jetzt entlastet wird.',
      },
      'employees-high': {
        employees:
          'Das Team hat Kraft übrig. Kunden näher heranholen und es wählen lassen, was es zuerst behebt.',
        customers:
          'Kunden warten auf das, was dieses Team geben könnte. Mit dem beginnen, was sie am meisten kostet.',
      },
      'both-low': {
        employees:
          'Zwei Hebel zugleich: erst das Team entlasten, und eine Ursache beheben, die Kunden nennen.',
        customers:
          'Zwei Hebel zugleich: die Ursache beheben, die Kunden nennen, und das Team entlasten, das sie trägt.',
      },
    },
    far: {
      'both-high': {
        low: 'Ein Schritt genügt; hier ist nichts kaputt.',
        medium: 'Zwei Schritte, damit es so bleibt.',
        high: 'Jedes Quartal nachsehen, ob beide Seiten noch gemeinsam steigen.',
      },
      'customers-high': {
        low: 'Mit dem einen beginnen, was das Team am meisten aufhält.',
        medium: 'Zwei Schritte vor der nächsten Befragung.',
        high: 'Beide Seiten zusammenbringen: kein neues Kundenziel, bevor das Team den Unterschied spürt.',
      },
      'employees-high': {
        low: 'Mit einer Beschwerde beginnen, den Rest lassen.',
        medium: 'Zwei Schritte vor dem nächsten Halbjahr.',
        high: 'Beide Seiten zusammenbringen: Worauf das Team stolz ist, das sollten Kunden merken.',
      },
      'both-low': {
        low: 'Auf jeder Seite mit einem beginnen und es zu Ende bringen.',
        medium: 'Zwei Zuständige, ein Termin zum Nachsehen.',
        high: 'Beide Seiten zusammenbringen: ein Plan, alle Zuständigen an einem Tisch.',
      },
    },
  },
};

/** How each step is said. `what`, `count`, `of`, `owner`, `lever`, `share`, `day`, `factor` come from the view. */
export const STEP_TEXTS = {
  en: {
    inside: (what: string, count: number, of: number, owner: string | undefined) =>
      `Mend inside: “${what}” leads the list of what stops this team, ${count} of ${of}.${owner ? ` Owner: ${owner}.` : ''}`,
    mend: (what: string, share: string, lever: string, owner: string | undefined) =>
      `Mend what costs customers most: “${what}”, ${share}. Lever: ${lever}${owner ? `; owner: ${owner}` : ''}.`,
    mendNext: (what: string, share: string, lever: string, owner: string | undefined) =>
      `Then: “${what}”, ${share}. Lever: ${lever}${owner ? `; owner: ${owner}` : ''}.`,
    relieve: (day: string, factor: string) =>
      `Ease the peak: ${day} brings ${factor} times a normal day. Plan people for it, and keep other dates away.`,
    decide: 'Give decisions: what may the team grant alone?',
    thank: (what: string) => `Thank: praise ${what}.`,
    share: 'Let another team sit in for a day, and ask what it takes home.',
    hear: 'Open each team meeting with one praise and one complaint in the customers’ own words.',
    ask: 'Ask the team what stops it, from a short closed list, and answer within a month.',
    levers: {
      hire: 'hiring',
      train: 'training',
      process: 'process',
      target: 'targets',
      tool: 'tools',
      staffing: 'staffing',
      recognition: 'recognition',
    },
  },
  de: {
    inside: (what: string, count: number, of: number, owner: string | undefined) =>
      `Innen beheben: „${what}“ führt die Liste dessen an, was dieses Team aufhält, ${count} von ${of}.${owner ? ` Zuständig: ${owner}.` : ''}`,
    mend: (what: string, share: string, lever: string, owner: string | undefined) =>
      `Beheben, was am meisten kostet: „${what}“, ${share}. Hebel: ${lever}${owner ? `; zuständig: ${owner}` : ''}.`,
    mendNext: (what: string, share: string, lever: string, owner: string | undefined) =>
      `Danach: „${what}“, ${share}. Hebel: ${lever}${owner ? `; zuständig: ${owner}` : ''}.`,
    relieve: (day: string, factor: string) =>
      `Die Spitze entlasten: Am ${day} kommt das ${factor}-Fache eines normalen Tages. Dafür Leute einplanen und andere Termine fernhalten.`,
    decide: 'Entscheidungen abgeben: Was darf das Team allein gewähren?',
    thank: (what: string) => `Danken: Lob ${what}.`,
    share: 'Ein anderes Team einen Tag lang mitlaufen lassen und fragen, was es mitnimmt.',
    hear: 'Jede Teambesprechung mit einem Lob und einer Beschwerde im Wortlaut der Kunden beginnen.',
    ask: 'Das Team mit einer kurzen festen Liste fragen, was es aufhält, und binnen eines Monats antworten.',
    levers: {
      hire: 'Einstellung',
      train: 'Schulung',
      process: 'Prozess',
      target: 'Ziele',
      tool: 'Werkzeuge',
      staffing: 'Besetzung',
      recognition: 'Anerkennung',
    },
  },
} as const;
