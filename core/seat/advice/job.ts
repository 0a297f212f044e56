import type { TeamView, ThemeView } from '../../model/team-view.ts';
import { causeByLever, type JobWords, jobWords } from './job-bank.ts';
import { ledScore, levelOf, levelSentence } from './level.ts';
import { THEME_FACTS } from './theme-facts.ts';
import {
  type AdviceLanguage,
  carriesAdvice,
  entryOf,
  loudestFirst,
  phraseOf,
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
/** A complaint is loud from this share of comments on. */
const LOUD_FROM = 0.05;

const FRAME = {
  en: {
    hire: (words: string) => `The next hire should ${words}.`,
    love: (words: string) => `Customers already ${words}.`,
    learned: (words: string) => `What customers miss most can be taught: ${words}.`,
    notHiring: (name: string) => `Hiring won’t fix what matters most to customers: ${name}.`,
    loudest: (name: string) => `Hiring won’t fix what customers mention most: ${name}.`,
    notProven: 'Comments prove no complaint here, so they do not say what to hire for.',
    whyNotProven: (level: string) => `${level}. Comments do not prove why.`,
    whyTooFew: (level: string) => `${level}. There are too few comments to say why.`,
    whyNone: (level: string) => `${level}. There are no comments to say why.`,
    above: (unit: string, name: string) => `At ${unit} as a whole, what weighs most is ${name}.`,
    shortHire: (words: string) => `Look for: ${words}.`,
    shortLove: (words: string) => `Loved: ${words}.`,
    shortLearned: (words: string) => `Can be taught: ${words}.`,
    shortNotHiring: (name: string) => `Not fixed by hiring: ${name}.`,
    shortNotProven: 'No complaint proven.',
    shortAbove: (unit: string, name: string) => `${unit}: ${name}.`,
    tooFew: (minimum: number) =>
      `Fewer than ${minimum} comments, too few to say what the next hire should bring.`,
    none: 'No comments about this team yet.',
    quoted: (name: string) => `“${name}”`,
    fallbackHire: (name: string) => `take customers’ comments about ${name} seriously`,
    fallbackLove: (name: string) => `praise ${name}`,
  },
  de: {
    hire: (words: string) => `Gesucht: eine Person, die ${words}.`,
    love: (words: string) => `Kunden ${words}.`,
    learned: (words: string) => `Was Kunden am meisten fehlt, lässt sich hier lernen: ${words}.`,
    loudest: (name: string) =>
      `Was Kunden am häufigsten nennen, lässt sich nicht durch Einstellen lösen: ${name}.`,
    notHiring: (name: string) =>
      `Was für Kunden am schwersten wiegt, lässt sich nicht durch Einstellen lösen: ${name}.`,
    notProven: 'Kommentare belegen hier keine Beschwerde und sagen deshalb nicht, worauf zu achten ist.',
    whyNotProven: (level: string) => `${level}. Warum, belegen die Kommentare nicht.`,
    whyTooFew: (level: string) => `${level}. Warum, lässt sich aus so wenigen Kommentaren nicht sagen.`,
    whyNone: (level: string) => `${level}. Warum, ist nicht bekannt: Es gibt keine Kommentare.`,
    above: (unit: string, name: string) => `Am schwersten wiegt in ${unit} insgesamt: ${name}.`,
    shortHire: (words: string) => `Wichtig: ${words}.`,
    shortLove: (words: string) => `Gelobt: ${words}.`,
    shortLearned: (words: string) => `Wird hier gelernt: ${words}.`,
    shortNotHiring: (name: string) => `Nicht durch Einstellen lösbar: ${name}.`,
    shortNotProven: 'Keine Beschwerde belegt.',
    shortAbove: (unit: string, name: string) => `${unit}: ${name}.`,
    tooFew: (minimum: number) =>
      `Weniger als ${minimum} Kommentare: zu wenig, um zu sagen, was die nächste Person mitbringen soll.`,
    none: 'Noch keine Kommentare zu diesem Team.',
    quoted: (name: string) => `„${name}“`,
    fallbackHire: (name: string) => `ernst nimmt, was Kunden zu ${name} sagen`,
    fallbackLove: (name: string) => `loben ${name}`,
  },
} as const;

function wordsOf(point: JobPoint, language: AdviceLanguage): Omit<JobWords, 'said'> {
  const frame = FRAME[language];
  const words = jobWords(point.view.theme.id, language);
  if (words) return words;
  const name = say(point.view.theme.name, language);
  return {
    hire: frame.fallbackHire(frame.quoted(name)),
    look: name,
    love: frame.fallbackLove(frame.quoted(name)),
    loved: name,
    cause: causeByLever(point.view.theme.lever, language),
  };
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
  const frame = FRAME[language];
  const empty = { hire: [], keep: [], train: [], notHiring: [], insideFirst: [] };
  const { themes } = view;
  if (themes.state !== 'shown' || themes.comments === 0)
    return {
      ...empty,
      basis: themes.state === 'hidden' ? 'too-few' : 'none',
      ...withoutComments(view, language),
    };

  const inside = view.insideCauses
    .filter(
      (cause) => cause.team === view.team.id && cause.owner !== view.team.id && cause.count >= INSIDE_FROM,
    )
    .sort((a, b) => b.count / b.of - a.count / a.of || (a.theme < b.theme ? -1 : 1));
  const insideShare = (theme: string) =>
    inside.filter((cause) => cause.theme === theme).reduce((sum, cause) => sum + cause.count / cause.of, 0);

  const point = (theme: ThemeView): JobPoint => ({ view: theme, name: phraseOf(theme, language) });
  const complaints = themes.complaints.filter((theme) => theme.theme.id !== 'other');
  const grave = complaints.filter(carriesAdvice).sort(strongestFirst);
  const hire = grave
    .filter((c) => c.theme.lever === 'hire' && insideShare(c.theme.id) < INSIDE_BEFORE_HIRING)
    .slice(0, 2)
    .map(point);
  const train = grave
    .filter((c) => c.theme.lever === 'train' && insideShare(c.theme.id) < INSIDE_BEFORE_TRAINING)
    .slice(0, 2)
    .map((c) => ({ ...point(c), week: entryOf(THEME_FACTS, c.theme.id)?.week ?? 2 }));
  const keep = themes.praise
    .filter((theme) => theme.theme.id !== 'other' && carriesAdvice(theme))
    .sort(strongestFirst)
    .slice(0, 2)
    .map(point);
  const notHiring = complaints
    .filter(
      (c) =>
        c.theme.lever !== 'hire' &&
        c.theme.lever !== 'train' &&
        (c.share.low >= LOUD_FROM || carriesAdvice(c)),
    )
    .sort(loudestFirst)
    .slice(0, 2)
    .map((c) => ({
      ...point(c),
      cause: wordsOf(point(c), language).cause,
      owner: c.theme.owner ? say(c.theme.owner, language) : undefined,
    }));
  const insideFirst = inside.map((cause) => {
    const theme = complaints.find((c) => c.theme.id === cause.theme);
    return {
      name: theme ? phraseOf(theme, language) : cause.theme,
      cause: say(cause.cause, language),
      owner: cause.ownerName,
      count: cause.count,
      of: cause.of,
    };
  });

  const first = (point: JobPoint | undefined) => point && wordsOf(point, language);
  const hired = first(hire[0]);
  const loved = first(keep[0]);
  // Without anything to hire for, the gravest of the rest is named: learned, or no hiring matter at all.
  const gravest = [...train, ...notHiring].sort((a, b) => strongestFirst(a.view, b.view))[0];
  const trained = gravest && gravest === train[0] ? first(gravest) : undefined;
  const nothingProven = withoutComments(view, language);
  const sentences = hired
    ? [frame.hire(hired.hire)]
    : trained
      ? [frame.learned(trained.look)]
      : gravest
        ? [frame[carriesAdvice(gravest.view) ? 'notHiring' : 'loudest'](frame.quoted(gravest.name))]
        : nothingProven.sentences;
  const short = hired
    ? [frame.shortHire(hired.look)]
    : trained
      ? [frame.shortLearned(trained.look)]
      : gravest
        ? [frame.shortNotHiring(frame.quoted(gravest.name))]
        : nothingProven.short;
  if (loved) {
    sentences.push(frame.love(loved.love));
    short.push(frame.shortLove(loved.loved));
  }
  return { basis: 'comments', sentences, short, hire, keep, train, notHiring, insideFirst };
}

/**
 * What a job card says where no comment of the team proves anything: a bad score alone, why it cannot be
 * explained, and what the nearest unit above knows. Not known is never said as "nothing wrong".
 */
function withoutComments(view: TeamView, language: AdviceLanguage): Pick<JobAdvice, 'sentences' | 'short'> {
  const frame = FRAME[language];
  const { themes, above } = view;
  const level = levelOf(ledScore(view)) === 'bad' ? levelSentence(view, language) : undefined;
  const first =
    themes.state === 'hidden'
      ? level
        ? frame.whyTooFew(level)
        : frame.tooFew(themes.minimum)
      : themes.state === 'none' || themes.comments === 0
        ? level
          ? frame.whyNone(level)
          : frame.none
        : level
          ? frame.whyNotProven(level)
          : frame.notProven;
  const name = above?.complaint && frame.quoted(phraseOf(above.complaint, language));
  return {
    sentences: [first, ...(above && name ? [frame.above(above.name, name)] : [])],
    short: [
      level ? `${level}.` : themes.state === 'shown' && themes.comments > 0 ? frame.shortNotProven : first,
      ...(above && name ? [frame.shortAbove(above.name, name)] : []),
    ],
  };
}
