import type { ScoreView, TeamView } from '../../model/team-view.ts';
import type { AdviceLanguage } from './words.ts';

type Shown = Extract<ScoreView, { state: 'shown' }>;

/** How customers see a team by its score alone: `bad` and `good` only where the whole interval says so. */
export type Level = 'good' | 'middling' | 'bad';

/** From this share on a satisfied majority is called one. */
const MOST_SATISFIED = 0.75;
/** NPS from which far more recommend a team than would advise against it. */
const FAR_MORE_PROMOTERS = 30;

/**
 * The level of a score. NPS below 0: more advise against than recommend; CSAT below one half: most are not
 * satisfied; CES below the middle of its scale: more find it hard than easy.
 * @returns undefined where no score may be shown.
 */
export function levelOf(score: ScoreView | undefined): Level | undefined {
  if (score?.state !== 'shown') return undefined;
  const { low, high } = led(score);
  const { measure } = score;
  const [bad, good] =
    measure.metric === 'nps'
      ? [0, FAR_MORE_PROMOTERS]
      : measure.metric === 'csat'
        ? [0.5, MOST_SATISFIED]
        : [
            (measure.scale.min + measure.scale.max) / 2,
            measure.scale.min + 0.75 * (measure.scale.max - measure.scale.min),
          ];
  return high < bad ? 'bad' : low >= good ? 'good' : 'middling';
}

/** The score that a team's cards speak of: its customers', or its colleagues' where it serves those. */
export function ledScore(view: TeamView): ScoreView | undefined {
  return view.team.serves === 'colleagues' ? view.colleagues : view.customers;
}

function led(score: Shown): { value: number; low: number; high: number } {
  return score.leads === 'pooled' && score.pooled ? score.pooled : score.score;
}

const TEXTS = {
  en: {
    notSatisfied: (n: string, who: string) => `${n} ${who} are not satisfied`,
    satisfied: (n: string, who: string) => `${n} ${who} are satisfied`,
    inTen: (n: number) => `${n} in 10`,
    nearlyAll: 'Nearly all',
    atLeast: (n: number) => `At least ${n} in 10`,
    against: (who: string) => `More ${who} would advise against this team than recommend it`,
    recommend: (who: string) => `Far more ${who} would recommend this team than advise against it`,
    hard: (who: string) => `More ${who} find it hard than easy here`,
    easy: (who: string) => `Most ${who} find it easy here`,
    who: { customers: 'customers', colleagues: 'colleagues' },
  },
  de: {
    notSatisfied: (n: string, who: string) => `${n} ${who} sind nicht zufrieden`,
    satisfied: (n: string, who: string) => `${n} ${who} sind zufrieden`,
    inTen: (n: number) => `${n} von 10`,
    nearlyAll: 'Fast alle',
    atLeast: (n: number) => `Mindestens ${n} von 10`,
    against: (who: string) => `Mehr ${who} würden von diesem Team abraten, als es weiterzuempfehlen`,
    recommend: (who: string) => `Weit mehr ${who} würden dieses Team empfehlen, als von ihm abzuraten`,
    hard: (who: string) => `Mehr ${who} finden es hier schwierig als leicht`,
    easy: (who: string) => `Die meisten ${who} finden es hier leicht`,
    who: { customers: 'Kunden', colleagues: 'Kollegen' },
  },
} as const;

/**
 * What a score alone says, without the full stop: `9 in 10 customers are not satisfied`. It is a message where
 * comments are too few to say why.
 * @returns undefined where no score may be shown, or where it says neither good nor bad.
 */
export function levelSentence(view: TeamView, language: AdviceLanguage): string | undefined {
  const score = ledScore(view);
  const level = levelOf(score);
  if (score?.state !== 'shown' || level === undefined || level === 'middling') return undefined;
  const texts = TEXTS[language];
  const who = texts.who[view.team.serves];
  const { metric } = score.measure;
  if (metric === 'nps') return level === 'bad' ? texts.against(who) : texts.recommend(who);
  if (metric === 'ces') return level === 'bad' ? texts.hard(who) : texts.easy(who);
  const { value, low, high } = led(score);
  // All answers at one end: only the end of the interval that is sure may be said.
  const tenths = (share: number, sure: number) =>
    score.intervalOnly
      ? texts.atLeast(Math.floor(sure * 10))
      : share >= 0.95
        ? texts.nearlyAll
        : texts.inTen(Math.max(1, Math.min(9, Math.round(share * 10))));
  return level === 'bad'
    ? texts.notSatisfied(tenths(1 - value, 1 - high), who)
    : texts.satisfied(tenths(value, low), who);
}
