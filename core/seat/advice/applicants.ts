import type { TeamView, ThemeView } from '../../model/team-view.ts';
import { type AdviceLanguage, carriesAdvice, entryOf, loudestFirst, phraseOf, say } from './words.ts';

/** A complaint that applicants and customers share. */
export interface SharedWound {
  theme: string;
  /** Applicants' complaint with its figures. */
  applicants: ThemeView;
  customers: ThemeView;
  sentence: string;
}

/** What applicants of a department live through, beside what its customers do. */
export interface ApplicantsAdvice {
  state: 'shown' | 'hidden' | 'none';
  /** Applicants are only ever counted by department. */
  department?: string;
  complaints: { view: ThemeView; name: string }[];
  wounds: SharedWound[];
  /** What the company promises, and who says that it does not hold. */
  promises: { text: string; broken: ('customers' | 'applicants')[]; sentence: string }[];
  /** Whose it is. */
  owner: string;
}

/** Share of comments from which on applicants' complaint is named even where its effect isn't proven. */
const LOUD_FROM = 0.05;

/** What hurts in a few words, after "Same wound as with customers:". */
const WOUNDS: Readonly<Record<string, { en: string; de: string }>> = {
  'call-back': { en: 'nobody calls back', de: 'niemand ruft zurück' },
  informed: { en: 'nobody tells them what happens', de: 'niemand sagt, wie es weitergeht' },
  waiting: { en: 'they are kept waiting', de: 'sie müssen warten' },
  reachability: { en: 'nobody can be reached', de: 'niemand ist zu erreichen' },
  empathy: { en: 'they feel brushed off', de: 'sie fühlen sich abgewimmelt' },
  appointment: { en: 'appointments do not hold', de: 'Termine halten nicht' },
  'passed-on': { en: 'they are passed from person to person', de: 'sie werden weitergereicht' },
  explaining: { en: 'nobody explains', de: 'niemand erklärt' },
};

const TEXTS = {
  en: {
    wound: (words: string) => `Customers say the same: ${words}.`,
    quoted: (name: string) => `“${name}”`,
    owner: 'Owner: Talent Acquisition (that’s us).',
    broken: (text: string, who: string) => `“${text}”: ${who} say this isn’t true.`,
    kept: (text: string) => `“${text}”: no notable complaints from customers or applicants.`,
    customers: 'customers',
    applicants: 'applicants',
    both: 'customers and applicants alike',
  },
  de: {
    wound: (words: string) => `Kunden sagen dasselbe: ${words}.`,
    quoted: (name: string) => `„${name}“`,
    owner: 'Zuständig: Personalgewinnung. Das sind wir.',
    broken: (text: string, who: string) => `„${text}“: ${who} sagen, dass das nicht gilt.`,
    kept: (text: string) => `„${text}“: Weder Kunden noch Bewerbende widersprechen auffallend.`,
    customers: 'Kunden',
    applicants: 'Bewerbende',
    both: 'Kunden und Bewerbende gleichermaßen',
  },
} as const;

function loud(complaint: ThemeView): boolean {
  return complaint.theme.id !== 'other' && (carriesAdvice(complaint) || complaint.share.low >= LOUD_FROM);
}

/**
 * Holds applicants' comments, by department and never below it, beside the team's customers' comments: complaints
 * that both share, and the company's promises against both.
 */
export function applicantsAdvice(view: TeamView, language: AdviceLanguage): ApplicantsAdvice {
  const texts = TEXTS[language];
  const { candidates } = view;
  const empty = { complaints: [], wounds: [], promises: [], owner: texts.owner };
  if (!candidates) return { state: 'none', ...empty };
  const { department, themes } = candidates;
  if (candidates.score.state === 'none' && themes.state === 'none') return { state: 'none', ...empty };
  if (themes.state !== 'shown')
    return { state: themes.state === 'hidden' ? 'hidden' : 'none', department, ...empty };

  const theirs = themes.complaints.filter(loud).sort(loudestFirst);
  const customers = view.themes.state === 'shown' ? view.themes.complaints.filter(loud) : [];
  const wounds = theirs.flatMap((applicants): SharedWound[] => {
    const same = customers.find(({ theme }) => theme.id === applicants.theme.id);
    if (!same) return [];
    const words = entryOf(WOUNDS, same.theme.id)?.[language] ?? texts.quoted(phraseOf(same, language));
    return [{ theme: same.theme.id, applicants, customers: same, sentence: texts.wound(words) }];
  });
  const promises = view.promises.flatMap(({ text, theme }) => {
    if (theme === undefined) return [];
    const broken: ('customers' | 'applicants')[] = [];
    if (customers.some((complaint) => complaint.theme.id === theme)) broken.push('customers');
    if (theirs.some((complaint) => complaint.theme.id === theme)) broken.push('applicants');
    const said = say(text, language);
    const who = broken.length === 2 ? texts.both : broken[0] ? texts[broken[0]] : '';
    return [{ text: said, broken, sentence: who ? texts.broken(said, who) : texts.kept(said) }];
  });
  return {
    state: 'shown',
    department,
    complaints: theirs.map((complaint) => ({ view: complaint, name: phraseOf(complaint, language) })),
    wounds,
    promises,
    owner: texts.owner,
  };
}
