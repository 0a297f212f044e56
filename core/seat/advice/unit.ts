import type { Quadrant, TeamView } from '../../model/team-view.ts';
import { type Level, ledScore, levelOf, levelSentence } from './level.ts';
import { type AdviceLanguage, carriesAdvice, phraseOf, strongestFirst } from './words.ts';

/** What a unit card says first. */
export interface UnitAdvice {
  sentence: string;
  /** How sure the sentence is, in a hundred; above 99 it is said as "more than 99". */
  sureInHundred?: number;
  /** The unit above for which it holds, where this one could not be told apart. */
  holdsFor?: string;
  /** What cannot be said of this unit. */
  note?: string;
}

const QUADRANTS = {
  en: {
    employees: {
      'both-high': 'Customers and team are both doing well.',
      'customers-high': 'Customers are well served; the team is under strain.',
      'employees-high': 'The team is doing well; its customers aren’t yet.',
      'both-low': 'The team is under strain, and so are its customers.',
    },
    customers: {
      'both-high': 'Customers and team are both doing well.',
      'customers-high': 'Customers are well served, at the team’s expense.',
      'employees-high': 'Customers are not well served, although the team is doing well.',
      'both-low': 'Customers are not well served, and the team is under strain.',
    },
    apart: 'Customers and team are not clearly different from the rest of the company.',
    both: (praise: string, complaint: string) => `Most praised: ${praise}. Hurts most: ${complaint}.`,
    praise: (praise: string) => `Most praised: ${praise}. Comments prove no complaint.`,
    praised: (praise: string) => `Most praised: ${praise}.`,
    complaint: (complaint: string) => `Costs most: ${complaint}. Comments prove no praise yet.`,
    quoted: (name: string) => `“${name}”`,
    notProven: 'Comments prove neither a complaint nor praise yet.',
    why: {
      hidden: 'There are too few comments to say why.',
      none: 'There are no comments to say why.',
      shown: 'Comments do not prove why.',
    },
    above: (unit: string, name: string) => `At ${unit} as a whole, ${name} costs most.`,
    below: 'Customers score this team below the rest of the company, though most are content.',
    tooFew: (minimum: number) =>
      `Fewer than ${minimum} comments: too few to say what customers praise or miss.`,
    none: 'No comments yet: nothing to say about what customers praise or miss.',
  },
  de: {
    employees: {
      'both-high': 'Kunden und Team geht es gut.',
      'customers-high': 'Kunden sind gut versorgt; das Team steht unter Druck.',
      'employees-high': 'Dem Team geht es gut; seinen Kunden noch nicht.',
      'both-low': 'Das Team steht unter Druck, und seine Kunden spüren es.',
    },
    customers: {
      'both-high': 'Kunden und Team geht es gut.',
      'customers-high': 'Kunden sind gut versorgt, auf Kosten des Teams.',
      'employees-high': 'Kunden sind nicht gut versorgt, obwohl es dem Team gut geht.',
      'both-low': 'Kunden sind nicht gut versorgt, und das Team steht unter Druck.',
    },
    apart: 'Kunden und Team unterscheiden sich nicht klar vom Rest des Unternehmens.',
    both: (praise: string, complaint: string) =>
      `Am meisten gelobt: ${praise}. Kostet am meisten: ${complaint}.`,
    praise: (praise: string) => `Am meisten gelobt: ${praise}. Kommentare belegen keine Beschwerde.`,
    praised: (praise: string) => `Am meisten gelobt: ${praise}.`,
    complaint: (complaint: string) => `Kostet am meisten: ${complaint}. Kommentare belegen noch kein Lob.`,
    quoted: (name: string) => `„${name}“`,
    notProven: 'Kommentare belegen bisher weder Beschwerde noch Lob.',
    why: {
      hidden: 'Warum, lässt sich aus so wenigen Kommentaren nicht sagen.',
      none: 'Warum, ist nicht bekannt: Es gibt keine Kommentare.',
      shown: 'Warum, belegen die Kommentare nicht.',
    },
    above: (unit: string, name: string) => `In ${unit} insgesamt kostet am meisten: ${name}.`,
    below:
      'Kunden bewerten dieses Team schlechter als den Rest des Unternehmens, die meisten sind aber zufrieden.',
    tooFew: (minimum: number) =>
      `Weniger als ${minimum} Kommentare: zu wenig, um zu sagen, was Kunden loben oder vermissen.`,
    none: 'Noch keine Kommentare: nichts darüber zu sagen, was Kunden loben oder vermissen.',
  },
} as const;

const CUSTOMERS_HIGH: readonly Quadrant[] = ['both-high', 'customers-high'];

/** Whether customers and employees may be held side by side: not where the company has switched that off. */
export function comparesSides(view: TeamView): boolean {
  return !view.settings.modulesOff.includes('alignment');
}

/**
 * Whether what holds against the rest of the company would be false of the score itself. A low place of the unit
 * above may stand over a good score, since it is said whose it is; a high one never over a bad score.
 */
export function contradicts(
  { quadrant, of }: Extract<TeamView['alignment'], { state: 'told-apart' }>,
  level: Level | undefined,
): boolean {
  return CUSTOMERS_HIGH.includes(quadrant) ? level === 'bad' : level === 'good' && of === undefined;
}

/**
 * The first sentence of a unit card: where customers and employees stand together, as far as the unit can be
 * told apart; without employee figures (recruiters' releases carry none), what customers praise and what costs
 * most. The company setting who comes first words it.
 */
export function unitAdvice(view: TeamView, language: AdviceLanguage): UnitAdvice {
  const texts = QUADRANTS[language];
  const alignment = comparesSides(view) ? view.alignment : ({ state: 'none' } as const);
  const level = levelOf(ledScore(view));
  // Told apart is told against the company: where that contradicts the score itself, the score speaks.
  const against = alignment.state === 'told-apart' && contradicts(alignment, level);
  if (against && level === 'good') return { sentence: texts.below };
  if (alignment.state === 'told-apart' && !against)
    return {
      sentence: texts[view.settings.firstComes][alignment.quadrant],
      sureInHundred: Math.floor(alignment.probability * 100),
      ...(alignment.of ? { holdsFor: alignment.of.name } : {}),
    };
  return {
    sentence: customersSentence(view, language),
    ...(alignment.state === 'not-distinguishable' ? { note: texts.apart } : {}),
  };
}

/** What customers alone say: praise and complaint that are proven, else a score that says enough by itself. */
function customersSentence(view: TeamView, language: AdviceLanguage): string {
  const texts = QUADRANTS[language];
  const { themes, above } = view;
  const level = levelSentence(view, language);
  const elsewhere =
    above?.complaint && texts.above(above.name, texts.quoted(phraseOf(above.complaint, language)));
  if (themes.state !== 'shown' || themes.comments === 0) {
    const why = themes.state === 'hidden' ? 'hidden' : 'none';
    const unknown = themes.state === 'hidden' ? texts.tooFew(themes.minimum) : texts.none;
    return [...(level ? [`${level}.`, texts.why[why]] : [unknown]), elsewhere].filter(Boolean).join(' ');
  }
  const praise = themes.praise
    .filter((t) => t.theme.id !== 'other' && carriesAdvice(t))
    .sort(strongestFirst)[0];
  const complaint = themes.complaints
    .filter((t) => t.theme.id !== 'other' && carriesAdvice(t))
    .sort(strongestFirst)[0];
  const said = (t: typeof praise) => texts.quoted(phraseOf(t!, language));
  if (praise && complaint) return texts.both(said(praise), said(complaint));
  if (complaint) return texts.complaint(said(complaint));
  const bad = levelOf(ledScore(view)) === 'bad';
  // A bad score comes before praise: beside it, praise alone would read as "nothing wrong".
  const first = level && (bad || !praise) ? `${level}. ${texts.why.shown}` : undefined;
  const second = praise ? (bad ? texts.praised(said(praise)) : texts.praise(said(praise))) : undefined;
  const parts = [first, second, elsewhere].filter(Boolean);
  return parts.length > 0 ? parts.join(' ') : texts.notProven;
}
