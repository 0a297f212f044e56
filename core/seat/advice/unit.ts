import type { TeamView } from '../../model/team-view.ts';
import { type AdviceLanguage, carriesAdvice, phraseOf, strongestFirst } from './words.ts';

/** What a unit card says first. */
export interface UnitAdvice {
  sentence: string;
  /** How sure the sentence is, in a hundred; above 99 it is said as "more than 99". */
  sureInHundred?: number;
  /** The unit above for which it holds, where this one could not be told apart. */
  holdsFor?: string;
}

const QUADRANTS = {
  en: {
    employees: {
      'both-high': 'Customers and team are both doing well.',
      'customers-high': 'Customers are well served; the team is under strain.',
      'employees-high': 'The team is doing well; its customers are not yet.',
      'both-low': 'The team is under strain, and so are its customers.',
    },
    customers: {
      'both-high': 'Customers and team are both doing well.',
      'customers-high': 'Customers are well served, at the team’s expense.',
      'employees-high': 'Customers are not well served, although the team is doing well.',
      'both-low': 'Customers are not well served, and the team is under strain.',
    },
    apart: 'Customers and team: not different enough from other units to say more.',
    both: (praise: string, complaint: string) => `Most praised: ${praise}. Costs most: ${complaint}.`,
    praise: (praise: string) => `Most praised: ${praise}. No complaint stands out.`,
    complaint: (complaint: string) => `Costs most: ${complaint}. No praise stands out yet.`,
    quoted: (name: string) => `“${name}”`,
    calm: 'Nothing stands out in what customers say.',
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
    apart: 'Kunden und Team: nicht verschieden genug von anderen Einheiten, um mehr zu sagen.',
    both: (praise: string, complaint: string) =>
      `Am meisten gelobt: ${praise}. Kostet am meisten: ${complaint}.`,
    praise: (praise: string) => `Am meisten gelobt: ${praise}. Keine Beschwerde ragt heraus.`,
    complaint: (complaint: string) => `Kostet am meisten: ${complaint}. Noch ragt kein Lob heraus.`,
    quoted: (name: string) => `„${name}“`,
    calm: 'In dem, was Kunden sagen, ragt nichts heraus.',
    tooFew: (minimum: number) =>
      `Weniger als ${minimum} Kommentare: zu wenig, um zu sagen, was Kunden loben oder vermissen.`,
    none: 'Noch keine Kommentare: nichts darüber zu sagen, was Kunden loben oder vermissen.',
  },
} as const;

/** Whether customers and employees may be held side by side: not where the company has switched that off. */
export function comparesSides(view: TeamView): boolean {
  return !view.settings.modulesOff.includes('alignment');
}

/**
 * The first sentence of a unit card: where customers and employees stand together, as far as the unit can be
 * told apart; without employee figures (recruiters' releases carry none), what customers praise and what costs
 * most. The company setting who comes first words it.
 */
export function unitAdvice(view: TeamView, language: AdviceLanguage): UnitAdvice {
  const texts = QUADRANTS[language];
  const { themes } = view;
  const alignment = comparesSides(view) ? view.alignment : ({ state: 'none' } as const);
  if (alignment.state === 'told-apart')
    return {
      sentence: texts[view.settings.firstComes][alignment.quadrant],
      sureInHundred: Math.floor(alignment.probability * 100),
      ...(alignment.of ? { holdsFor: alignment.of.name } : {}),
    };
  if (alignment.state === 'not-distinguishable') return { sentence: texts.apart };
  if (themes.state !== 'shown')
    return { sentence: themes.state === 'hidden' ? texts.tooFew(themes.minimum) : texts.none };
  const praise = themes.praise
    .filter((t) => t.theme.id !== 'other' && carriesAdvice(t))
    .sort(strongestFirst)[0];
  const complaint = themes.complaints
    .filter((t) => t.theme.id !== 'other' && carriesAdvice(t))
    .sort(strongestFirst)[0];
  const said = (t: typeof praise) => texts.quoted(phraseOf(t!, language));
  return {
    sentence:
      praise && complaint
        ? texts.both(said(praise), said(complaint))
        : praise
          ? texts.praise(said(praise))
          : complaint
            ? texts.complaint(said(complaint))
            : texts.calm,
  };
}
