import type { Measure } from '../../model/measure.ts';
import type { ScoreView } from '../../model/team-view.ts';
import { writingOf } from '../../scoring/metrics/writing.ts';
import type { AdviceLanguage } from './words.ts';

type Shown = Extract<ScoreView, { state: 'shown' }>;

const TEXTS = {
  en: {
    measure: { nps: 'would recommend', csat: 'satisfied', ces: 'easy' },
    to: 'to',
    between: (low: string, high: string) => `between ${low} and ${high}`,
    about: 'about',
    answers: (n: string) => `${n} answers`,
  },
  de: {
    measure: { nps: 'Weiterempfehlung', csat: 'zufrieden', ces: 'einfach' },
    to: 'bis',
    between: (low: string, high: string) => `zwischen ${low} und ${high}`,
    about: 'etwa',
    answers: (n: string) => `${n} Antworten`,
  },
} as const;

function decimal(value: number, language: AdviceLanguage): string {
  const text = value.toFixed(1);
  return language === 'de' ? text.replace('.', ',') : text;
}

function figure(measure: Measure, value: number, language: AdviceLanguage, sign: boolean): string {
  const { style } = writingOf(measure);
  if (style === 'percent') return `${Math.round(value * 100)}${language === 'de' ? '\u00a0' : ''}%`;
  if (style === 'plain') return decimal(value, language);
  const whole = Math.round(value) || 0;
  return whole < 0 ? `−${-whole}` : whole > 0 && sign ? `+${whole}` : String(whole);
}

/** `36,278`, German `36.278`. */
export function wholeIn(value: number, language: AdviceLanguage): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, language === 'de' ? '.' : ',');
}

/** What a measure tells, in a word or two. */
export function measureIn(measure: Measure, language: AdviceLanguage): string {
  return TEXTS[language].measure[measure.metric];
}

/** `would recommend +45 (37 to 52), 338 answers`: a score with its interval and n, for texts that are copied. */
export function scoreIn(score: Shown, language: AdviceLanguage): string {
  const texts = TEXTS[language];
  const { measure } = score;
  const name = measureIn(measure, language);
  const lead = score.leads === 'pooled' && score.pooled ? score.pooled : score.score;
  const at = (value: number, sign: boolean) => figure(measure, value, language, sign);
  const n = texts.answers(wholeIn(score.score.n, language));
  if (score.intervalOnly)
    return `${name} ${texts.between(at(score.score.low, true), at(score.score.high, true))}, ${n}`;
  const about = score.leads === 'pooled' && score.pooled ? `${texts.about} ` : '';
  return `${name} ${about}${at(lead.value, true)} (${at(lead.low, false)} ${texts.to} ${at(lead.high, false)}), ${n}`;
}

/** `20 points (8 to 32)`: a real difference without its sign, in points of the measure. */
export function differenceIn(
  measure: Measure,
  difference: { difference: number; low: number; high: number },
  language: AdviceLanguage,
): string {
  const texts = TEXTS[language];
  const rise = difference.difference > 0;
  const [low, high] = rise ? [difference.low, difference.high] : [-difference.high, -difference.low];
  const { pointsPerUnit, digits } = writingOf(measure);
  const points = (value: number) =>
    digits === 0 ? String(Math.round(value * pointsPerUnit) || 0) : decimal(value * pointsPerUnit, language);
  return `${points(Math.abs(difference.difference))} (${points(low)} ${texts.to} ${points(high)})`;
}
