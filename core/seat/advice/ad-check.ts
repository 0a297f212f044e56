import type { TeamView, ThemeView } from '../../model/team-view.ts';
import { AD_BANK } from './ad-bank.ts';
import { type AdHint, adLanguage, clausesOf, countAsked, isBehaviour } from './ad-text.ts';
import { wordingHints } from './ad-wording.ts';
import { shareIn, windowIn } from './figures.ts';
import { jobAdvice } from './job.ts';
import { jobWords } from './job-bank.ts';
import { ledScore, levelOf } from './level.ts';
import {
  type AdviceLanguage,
  carriesAdvice,
  entryOf,
  phraseOf,
  servedWord,
  servedWordFirst,
  strongestFirst,
} from './words.ts';

export interface AdCheck {
  /** Whether comments carry the check, or why they do not. */
  basis: 'comments' | 'too-few' | 'none';
  hints: AdHint[];
  /** The ad was held against complaints and praise that are proven, and nothing came of it. */
  nothingToAdd: boolean;
  /** Things asked for that a person has, and that a person does. */
  qualifications: number;
  behaviours: number;
  /** What this team is thanked for, as a line for the ad, in the ad's language. */
  valueLine?: string;
}

/** Share of comments from which on a complaint is held against promises even if its effect isn't proven. */
const LOUD_FROM = 0.05;
const COMPANY_SPEAKS =
  /(?<!\p{L})(?:we|our|us|guaranteed?|promise|wir|uns|unser\p{L}*|garantier\p{L}*|garantie|versprech\p{L}*|versprochen)(?!\p{L})/iu;

const TEXTS = {
  en: {
    share: (share: string, comments: number, window: string) => `${share} of ${comments} comments, ${window}`,
    promise: (who: string, name: string, share: string) =>
      `${who} complain about exactly this: “${name}”, ${share}.`,
    praise: (who: string, name: string, share: string) =>
      `${who} praise “${name}” (${share}), but the ad doesn’t mention it.`,
    value: (who: string, loved: string) => `Our ${who} thank this team for ${loved}.`,
  },
  de: {
    share: (share: string, comments: number, window: string) =>
      `${share} von ${comments} Kommentaren, ${window}`,
    promise: (who: string, name: string, share: string) =>
      `Genau darüber beschweren sich ${who}: „${name}“, ${share}.`,
    praise: (who: string, name: string, share: string) =>
      `„${name}“ loben ${who} hier, ${share}; die Anzeige erwähnt es nicht.`,
    value: (who: string, loved: string) => `Wofür unsere ${who} diesem Team danken: ${loved}.`,
  },
} as const;

/**
 * Holds a job ad against what customers say of its team: promises that customers complain of, praise that is not
 * mentioned, and how much of it asks for behaviour; and, whatever customers say, against wording that shuts
 * people out or promises what nobody can keep.
 * @param ad plain text, one paragraph or point per line. Nothing of it is kept.
 */
export function checkAd(
  ad: { title?: string; text: string },
  view: TeamView,
  language: AdviceLanguage,
): AdCheck {
  const counts = countAsked(ad.text);
  const { themes } = view;
  const texts = TEXTS[language];
  const writtenIn = adLanguage(ad.text);
  const clauses = clausesOf(ad.text);
  const promises = clauses.filter(({ text }) => !isBehaviour(text) || COMPANY_SPEAKS.test(text));
  const wording = wordingHints(clauses, promises, language, writtenIn);
  if (themes.state !== 'shown' || themes.comments === 0)
    return {
      basis: themes.state === 'hidden' ? 'too-few' : 'none',
      hints: wording,
      nothingToAdd: false,
      ...counts,
    };
  const hints: AdHint[] = [];
  const who = servedWord(view.team.serves, language);
  const window = windowIn(themes.window, language);
  const said = ({ share }: ThemeView) => texts.share(shareIn(share, language), themes.comments, window);

  const complaints = themes.complaints
    .filter((complaint) => carriesAdvice(complaint) || complaint.share.low >= LOUD_FROM)
    .sort(strongestFirst);
  for (const complaint of complaints) {
    const words = entryOf(AD_BANK, complaint.theme.id);
    const quote = words && promises.find(({ text }) => words.promise.test(text));
    if (!words || !quote) continue;
    hints.push({
      kind: 'promise',
      theme: complaint.theme.id,
      quote,
      reason: texts.promise(
        language === 'en' ? servedWordFirst(view.team.serves, 'en') : who,
        phraseOf(complaint, language),
        said(complaint),
      ),
      suggestion: words[writtenIn].instead,
    });
  }

  const { keep } = jobAdvice(view, language);
  const whole = `${ad.title ?? ''}\n${ad.text}`;
  for (const { view: praise, name } of keep) {
    const words = entryOf(AD_BANK, praise.theme.id);
    if (!words || words.mention.test(whole)) continue;
    hints.push({
      kind: 'praise',
      theme: praise.theme.id,
      reason: texts.praise(who, name, said(praise)),
      suggestion: words[writtenIn].add,
    });
  }

  // One place in the ad, one hint: what customers say of it is worth more than how it is worded.
  const spoken = new Set(hints.map(({ quote }) => quote?.start));
  hints.push(...wording.filter(({ quote }) => !spoken.has(quote?.start)));

  const loved = keep[0] && jobWords(keep[0].view.theme.id, writtenIn)?.loved;
  return {
    basis: 'comments',
    hints,
    nothingToAdd:
      hints.length === 0 &&
      (complaints.some(carriesAdvice) || keep.length > 0) &&
      levelOf(ledScore(view)) !== 'bad',
    ...counts,
    ...(loved
      ? {
          valueLine: TEXTS[writtenIn].value(servedWord(view.team.serves, writtenIn), loved),
        }
      : {}),
  };
}
