import type { TeamView, ThemeView } from '../../model/team-view.ts';
import { AD } from '../../texts/advice-ad.ts';
import { textsFor } from '../../texts/texts.ts';
import { AD_BANK } from './ad-bank.ts';
import { type AdHint, adLanguage, clausesOf, countAsked, isBehaviour } from './ad-text.ts';
import { wordingHints } from './ad-wording.ts';
import { shareIn, windowIn } from './figures.ts';
import { jobAdvice } from './job.ts';
import { jobWords } from './job-bank.ts';
import { ledScore, levelOf } from './level.ts';
import { voiceOf } from './voice.ts';
import { type AdviceLanguage, entryOf, phraseOf, strongestFirst } from './words.ts';

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

const COMPANY_SPEAKS =
  /(?<!\p{L})(?:we|our|us|guaranteed?|promise|wir|uns|unser\p{L}*|garantier\p{L}*|garantie|versprech\p{L}*|versprochen)(?!\p{L})/iu;

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
  const { t } = textsFor(AD, language);
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
  const who = view.team.serves;
  const evidence = ({ share }: ThemeView) =>
    t('evidence', {
      share: shareIn(share, language),
      n: themes.comments,
      window: windowIn(themes.window, language),
    });
  const forTheAd = (theme: string, text: 'instead' | 'add') =>
    (textsFor(AD, writtenIn).t as (key: string) => string)(`ad.${theme}.${text}`);

  const { grave, loud } = voiceOf(view);
  const complaints = [...new Set([...grave, ...loud])].sort(strongestFirst);
  for (const complaint of complaints) {
    const patterns = entryOf(AD_BANK, complaint.theme.id);
    const quote = patterns && promises.find(({ text }) => patterns.promise.test(text));
    if (!quote) continue;
    hints.push({
      kind: 'promise',
      theme: complaint.theme.id,
      quote,
      reason: t('promise', {
        who,
        name: phraseOf(complaint, language),
        evidence: evidence(complaint),
      }),
      suggestion: forTheAd(complaint.theme.id, 'instead'),
    });
  }

  const { keep } = jobAdvice(view, language);
  const whole = `${ad.title ?? ''}\n${ad.text}`;
  for (const { view: praise, name } of keep) {
    const patterns = entryOf(AD_BANK, praise.theme.id);
    if (!patterns || patterns.mention.test(whole)) continue;
    hints.push({
      kind: 'praise',
      theme: praise.theme.id,
      reason: t('praise', { who, name, evidence: evidence(praise) }),
      suggestion: forTheAd(praise.theme.id, 'add'),
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
      hints.length === 0 && (grave.length > 0 || keep.length > 0) && levelOf(ledScore(view)) !== 'bad',
    ...counts,
    ...(loved ? { valueLine: textsFor(AD, writtenIn).t('value', { who, loved }) } : {}),
  };
}
