import type { TeamView, ThemeView } from '../../model/team-view.ts';
import { ADVICE } from '../../texts/advice.ts';
import { textsFor } from '../../texts/texts.ts';
import { causeByLever, type JobWords, jobWords } from './job-bank.ts';
import { ledScore, levelOf, levelSentence } from './level.ts';
import { THEME_FACTS } from './theme-facts.ts';
import { aboveOf, voiceOf, whyUnknown } from './voice.ts';
import {
  type AdviceLanguage,
  carriesAdvice,
  entryOf,
  loudestFirst,
  phraseOf,
  quotedTheme,
  say,
  strongestFirst,
} from './words.ts';

/** A theme on a job card and how it is said there. */
export interface JobPoint {
  view: ThemeView;
  name: string;
}

/** What a job card says of a team. Texts are in one language; figures stay in the views. */
export interface JobAdvice {
  /** Whether comments carry it, or why they do not. */
  basis: 'comments' | 'too-few' | 'none';
  /** One or two sentences: what the next hire should bring, what customers already praise. */
  sentences: string[];
  /** The same for a narrow card. */
  short: string[];
  hire: JobPoint[];
  keep: JobPoint[];
  /** What is learned: `week` of the onboarding. */
  train: (JobPoint & { week: number })[];
  /** Loud, but neither hired nor trained away: `cause` says what it is, `owner` whose it is. */
  notHiring: (JobPoint & { cause: string; owner: string | undefined })[];
  /** Complaints whose cause is another team of the company. */
  insideFirst: { name: string; cause: string; owner: string; count: number; of: number }[];
}

/** From this share of a theme's comments on, an inside cause is mended before the frontline is trained. */
const INSIDE_BEFORE_TRAINING = 1 / 3;
/** From this share on, it isn't hired for either. */
const INSIDE_BEFORE_HIRING = 1 / 2;
/** An inside cause is named from this many comments on. */
const INSIDE_FROM = 5;
type Card = ReturnType<typeof cardWriter>;

/** Writes of one team in one language. */
function cardWriter(view: TeamView, language: AdviceLanguage) {
  const { t } = textsFor(ADVICE, language);
  const who = view.team.serves;
  const wordsOf = (theme: ThemeView): Omit<JobWords, 'said'> => {
    const words = jobWords(theme.theme.id, language);
    if (words) return words;
    const name = quotedTheme(theme, language);
    return {
      hire: t('card.own.hire', { theme: name, who }),
      look: name,
      love: t('card.own.love', { theme: name }),
      loved: name,
      cause: causeByLever(theme.theme.lever, language),
    };
  };
  return { t, who, language, wordsOf };
}

/**
 * What HR can do with what customers say about a team when it hires for it: what to hire for, keep, train, what
 * is no hiring matter and whose it is, and what has its cause inside the company.
 *
 * Only themes whose effect is proven (or, where none can be computed, that surely are named by one comment in
 * twenty) become advice; the loudest of the others is named with its owner. A function of `view` and `language`
 * alone: two seats and all candidates get the same, byte by byte.
 */
export function jobAdvice(view: TeamView, language: AdviceLanguage): JobAdvice {
  const empty = { hire: [], keep: [], train: [], notHiring: [], insideFirst: [] };
  const card = cardWriter(view, language);
  const { themes } = view;
  if (themes.state !== 'shown' || themes.comments === 0)
    return {
      ...empty,
      basis: themes.state === 'hidden' ? 'too-few' : 'none',
      ...nothingProven(view, card),
    };

  const inside = view.insideCauses
    .filter(
      (cause) => cause.team === view.team.id && cause.owner !== view.team.id && cause.count >= INSIDE_FROM,
    )
    .sort((a, b) => b.count / b.of - a.count / a.of || (a.theme < b.theme ? -1 : 1));
  const insideShare = (theme: string) =>
    inside.filter((cause) => cause.theme === theme).reduce((sum, cause) => sum + cause.count / cause.of, 0);

  const point = (theme: ThemeView): JobPoint => ({ view: theme, name: phraseOf(theme, language) });
  const { grave, loud, praise } = voiceOf(view);
  const hire = grave
    .filter((c) => c.theme.lever === 'hire' && insideShare(c.theme.id) < INSIDE_BEFORE_HIRING)
    .slice(0, 2)
    .map(point);
  const train = grave
    .filter((c) => c.theme.lever === 'train' && insideShare(c.theme.id) < INSIDE_BEFORE_TRAINING)
    .slice(0, 2)
    .map((c) => ({ ...point(c), week: entryOf(THEME_FACTS, c.theme.id)?.week ?? 2 }));
  const proven = praise.filter(carriesAdvice).sort(strongestFirst);
  const keep = [...proven, ...praise.filter((view) => !proven.includes(view))].slice(0, 2).map(point);
  const notHiring = [...new Set([...grave, ...loud])]
    .filter((c) => !isForPeople(c))
    .sort(loudestFirst)
    .slice(0, 2)
    .map((c) => ({
      ...point(c),
      cause: card.wordsOf(c).cause,
      owner: c.theme.owner ? say(c.theme.owner, language) : undefined,
    }));
  const insideFirst = inside.map((cause) => {
    const theme = themes.complaints.find((c) => c.theme.id === cause.theme);
    return {
      name: theme ? phraseOf(theme, language) : cause.theme,
      cause: say(cause.cause, language),
      owner: cause.ownerName,
      count: cause.count,
      of: cause.of,
    };
  });

  // Without anything to hire for, the gravest that is proven is named: learned, or no hiring matter at all.
  const gravest = grave.find((c) => !isForPeople(c) || train.some(({ view }) => view === c));
  const elsewhere = inside.find(({ theme }) => theme === grave[0]?.theme.id);
  const first = hire[0]
    ? toHireFor(hire[0].view, card)
    : gravest
      ? notToHireFor(gravest, card)
      : grave[0] && elsewhere
        ? causedInside(grave[0], elsewhere.ownerName, card)
        : nothingProven(view, card);
  const loved = keep[0] && card.wordsOf(keep[0].view);
  return {
    basis: 'comments',
    sentences: [
      ...first.sentences,
      ...(loved ? [card.t('card.love', { clause: loved.love, who: card.who })] : []),
    ],
    short: [...first.short, ...(loved ? [card.t('card.short.love', { words: loved.loved })] : [])],
    hire,
    keep,
    train,
    notHiring,
    insideFirst,
  };
}

type Said = Pick<JobAdvice, 'sentences' | 'short'>;

/** Whether people are what moves a complaint: hired for, or trained. */
function isForPeople({ theme }: ThemeView): boolean {
  return theme.lever === 'hire' || theme.lever === 'train';
}

function toHireFor(complaint: ThemeView, { t, wordsOf }: Card): Said {
  const { hire, look } = wordsOf(complaint);
  return {
    sentences: [t('card.hire', { clause: hire })],
    short: [t('card.short.hire', { words: look })],
  };
}

function notToHireFor(complaint: ThemeView, { t, who, language, wordsOf }: Card): Said {
  if (complaint.theme.lever === 'train') {
    const words = wordsOf(complaint).look;
    return {
      sentences: [t('card.learned', { words, who })],
      short: [t('card.short.learned', { words })],
    };
  }
  const theme = quotedTheme(complaint, language);
  return {
    sentences: [t('card.not-hiring', { theme, who })],
    short: [t('card.short.not-hiring', { theme })],
  };
}

function causedInside(complaint: ThemeView, owner: string, { t, who, language }: Card): Said {
  const theme = quotedTheme(complaint, language);
  return {
    sentences: [t('card.inside', { theme, owner, who })],
    short: [t('card.short.inside', { theme, owner })],
  };
}

/**
 * What a job card says where no comment of the team proves anything: what the score alone says, why it cannot be
 * explained, and what the nearest unit above knows. Not known is never said as "nothing wrong".
 */
function nothingProven(view: TeamView, { t, who, language }: Card): Said {
  const { state, shows, loud } = voiceOf(view);
  const level = levelSentence(view, language);
  const minimum = view.themes.state === 'hidden' ? view.themes.minimum : 0;
  const unknown = {
    none: t('card.none'),
    withheld: t('card.withheld', { minimum }),
    'no-topic': t('card.no-topic'),
    shown: t(shows.complaints ? 'card.not-proven' : 'card.complaint-withheld'),
  }[state];
  const [loudest] = loud;
  const named = loudest && quotedTheme(loudest, language);
  const isBad = levelOf(ledScore(view)) === 'bad';
  const second =
    loudest && named && !isForPeople(loudest)
      ? t('card.loudest', { theme: named, who })
      : isBad || loudest
        ? whyUnknown(view, language)
        : unknown;
  const above = aboveOf(view, language);
  return {
    sentences: [level === undefined ? second : `${level}. ${second}`, ...(above ? [t('above', above)] : [])],
    short: [
      ...(level ? [`${level}.`] : []),
      ...(loudest && named && !isForPeople(loudest)
        ? [t('card.short.not-hiring', { theme: named })]
        : level
          ? []
          : [shows.complaints ? t('card.short.not-proven') : unknown]),
      ...(above ? [t('above.short', above)] : []),
    ],
  };
}
