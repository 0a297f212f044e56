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
        employees: 'Protect what makes this team strong, then let others learn from it.',
        customers: 'Tell the team what customers value, and let other teams see how it’s done.',
      },
      'customers-high': {
        employees:
          'Customers are content, the team is not. Remove what wears the team down before asking for more.',
        customers: 'Ease the pressure on the team now, and keep what customers value.',
      },
      'employees-high': {
        employees: 'The team is in good shape. Bring customers closer and let the team choose what to fix.',
        customers: 'Start with what bothers customers most.',
      },
      'both-low': {
        employees: 'Do two things at once: relieve the team, and fix one problem customers name.',
        customers: 'Do two things at once: fix one problem customers name, and relieve the team.',
      },
    },
    far: {
      'both-high': {
        low: 'One step is enough.',
        medium: 'Two steps keep it that way.',
        high: 'Check every quarter that both scores hold.',
      },
      'customers-high': {
        low: 'Start with what holds the team back most.',
        medium: 'Two steps before the next survey.',
        high: 'No new customer targets until the team notices an improvement.',
      },
      'employees-high': {
        low: 'Start with one complaint.',
        medium: 'Two steps before the next half-year.',
        high: 'Make sure customers notice what the team is proud of.',
      },
      'both-low': {
        low: 'Pick one thing for customers and one for the team, and finish both.',
        medium: 'Name two owners and one review date.',
        high: 'Make one plan, with all owners in the room.',
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
          'Kunden sind zufrieden, das Team ist es nicht. Erst wegnehmen, was es aufreibt, dann mehr verlangen.',
        customers: 'Das Team jetzt entlasten und behalten, was Kunden schätzen.',
      },
      'employees-high': {
        employees:
          'Dem Team geht es gut. Kunden näher heranholen und es wählen lassen, was es zuerst behebt.',
        customers: 'Mit dem beginnen, was Kunden am meisten stört.',
      },
      'both-low': {
        employees: 'Zweierlei zugleich tun: das Team entlasten und ein Problem beheben, das Kunden nennen.',
        customers: 'Zweierlei zugleich tun: ein Problem beheben, das Kunden nennen, und das Team entlasten.',
      },
    },
    far: {
      'both-high': {
        low: 'Ein Schritt genügt.',
        medium: 'Zwei Schritte, damit es so bleibt.',
        high: 'Jedes Quartal prüfen, ob beide Werte halten.',
      },
      'customers-high': {
        low: 'Mit dem beginnen, was das Team am meisten aufhält.',
        medium: 'Zwei Schritte vor der nächsten Befragung.',
        high: 'Kein neues Kundenziel, bevor das Team eine Besserung spürt.',
      },
      'employees-high': {
        low: 'Mit einer Beschwerde beginnen.',
        medium: 'Zwei Schritte vor dem nächsten Halbjahr.',
        high: 'Dafür sorgen, dass Kunden merken, worauf das Team stolz ist.',
      },
      'both-low': {
        low: 'Eines für die Kunden und eines für das Team wählen und beides zu Ende bringen.',
        medium: 'Zwei Zuständige und einen Prüftermin nennen.',
        high: 'Einen gemeinsamen Plan machen, mit allen Zuständigen.',
      },
    },
  },
};

/** How each step is said. `what`, `count`, `of`, `owner`, `lever`, `share`, `day`, `factor` come from the view. */
export const STEP_TEXTS = {
  en: {
    inside: (what: string, count: number, of: number, owner: string | undefined) =>
      `Fix “${what}”: it holds back ${count} of ${of} employees.${owner ? ` Owner: ${owner}.` : ''}`,
    mend: (what: string, share: string, lever: string, owner: string | undefined) =>
      `Fix what bothers customers most: “${what}”, ${share} of comments. How: ${lever}.${owner ? ` Owner: ${owner}.` : ''}`,
    mendNext: (what: string, share: string, lever: string, owner: string | undefined) =>
      `Then: “${what}”, ${share} of comments. How: ${lever}.${owner ? ` Owner: ${owner}.` : ''}`,
    relieve: (day: string, factor: string) =>
      `Relieve the peak: ${day} is ${factor} times an average day. Staff for it and keep meetings off it.`,
    decide: 'Give the team more say: what can it decide without asking?',
    thank: (what: string) => `Thank the team for ${what}.`,
    share: 'Invite another team to sit in for a day, and ask what they learned.',
    hear: 'Start every team meeting with one compliment and one complaint in customers’ own words.',
    ask: 'Ask the team what holds them back (a short multiple-choice list), and reply within a month.',
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
      `Intern lösen: „${what}“ hält ${count} von ${of} Beschäftigten auf.${owner ? ` Zuständig: ${owner}.` : ''}`,
    mend: (what: string, share: string, lever: string, owner: string | undefined) =>
      `Beheben, was Kunden am meisten stört: „${what}“, ${share} der Kommentare. Hebel: ${lever}.${owner ? ` Zuständig: ${owner}.` : ''}`,
    mendNext: (what: string, share: string, lever: string, owner: string | undefined) =>
      `Danach: „${what}“, ${share} der Kommentare. Hebel: ${lever}.${owner ? ` Zuständig: ${owner}.` : ''}`,
    relieve: (day: string, factor: string) =>
      `Die Spitze entlasten: Am ${day} ist das ${factor}-Fache eines durchschnittlichen Tages los. Dafür Leute einplanen und andere Termine fernhalten.`,
    decide: 'Mehr Spielraum geben: Was darf das Team selbst entscheiden?',
    thank: (what: string) => `Dem Team danken: ${what}.`,
    share: 'Ein anderes Team einen Tag lang mitlaufen lassen und fragen, was es mitnimmt.',
    hear: 'Jede Teambesprechung mit einem Lob und einer Beschwerde im Wortlaut der Kunden beginnen.',
    ask: 'Das Team fragen, was es aufhält (kurze Auswahlliste), und binnen eines Monats antworten.',
    levers: {
      hire: 'Einstellung',
      train: 'Schulung',
      process: 'Prozess',
      target: 'Ziele',
      tool: 'Hilfsmittel',
      staffing: 'Besetzung',
      recognition: 'Anerkennung',
    },
  },
} as const;
