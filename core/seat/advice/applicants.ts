import type { TeamView, ThemeView } from '../../model/team-view.ts';
import { HIRING_ADVICE } from '../../texts/advice-hiring.ts';
import { textsFor } from '../../texts/texts.ts';
import { type Voice, voiceOf } from './voice.ts';
import { type AdviceLanguage, loudestFirst, phraseOf, quotedTheme, say } from './words.ts';

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

/**
 * Holds applicants' comments, by department and never below it, beside the team's customers' comments: complaints
 * that both share, and the company's promises against both.
 */
export function applicantsAdvice(view: TeamView, language: AdviceLanguage): ApplicantsAdvice {
  const { t, has } = textsFor(HIRING_ADVICE, language);
  const { candidates } = view;
  const empty = { complaints: [], wounds: [], promises: [], owner: t('owner') };
  if (!candidates) return { state: 'none', ...empty };
  const { department, themes } = candidates;
  if (candidates.score.state === 'none' && themes.state === 'none') return { state: 'none', ...empty };
  if (themes.state !== 'shown')
    return { state: themes.state === 'hidden' ? 'hidden' : 'none', department, ...empty };

  const voices = { customers: voiceOf(view), applicants: voiceOf({ ...view, themes }) };
  const named = ({ grave, loud }: Voice) => [...new Set([...grave, ...loud])].sort(loudestFirst);
  const complaints = { customers: named(voices.customers), applicants: named(voices.applicants) };
  const wounds = complaints.applicants.flatMap((applicants): SharedWound[] => {
    const theme = applicants.theme.id;
    const same = complaints.customers.find((complaint) => complaint.theme.id === theme);
    if (!same) return [];
    const words = has(`wound.${theme}`)
      ? (t as (key: string) => string)(`wound.${theme}`)
      : quotedTheme(same, language);
    return [{ theme, applicants, customers: same, sentence: t('wound', { words }) }];
  });
  const sides = ['customers', 'applicants'] as const;
  const whose = (some: readonly (typeof sides)[number][]) => (some.length === 2 ? 'both' : some[0]!);
  const promises = view.promises.flatMap(({ text, theme }) => {
    if (theme === undefined) return [];
    const said = say(text, language);
    const broken = sides.filter((side) => complaints[side].some((complaint) => complaint.theme.id === theme));
    // A side whose complaints may not be shown has not agreed.
    const unknown = sides.filter((side) => !voices[side].shows.complaints);
    const sentence =
      broken.length > 0
        ? t('broken', { text: said, who: whose(broken) })
        : unknown.length > 0
          ? t('unknown', { text: said, who: whose(unknown) })
          : t('kept', { text: said });
    return [{ text: said, broken, sentence }];
  });
  return {
    state: 'shown',
    department,
    complaints: complaints.applicants.map((complaint) => ({
      view: complaint,
      name: phraseOf(complaint, language),
    })),
    wounds,
    promises,
    owner: t('owner'),
  };
}
