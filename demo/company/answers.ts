import type { Language } from '../../core/model/language.ts';
import type { Audience } from '../../core/model/measure.ts';
import { addMonths } from '../../core/model/time.ts';
import { datesOf, HALF_YEARS, NOW, SURVEY_MONTH } from './calendar.ts';
import { canSay, type Mention, writeComment, writePlain } from './comments.ts';
import { DEPARTMENTS, headcountOf, PAYROLL, type SampleTeam, type Split, TEAMS } from './organisation.ts';
import { BANKS } from './phrases/bank.ts';
import {
  APPLICANTS,
  BACKGROUND,
  COMMENT_PLANS,
  COMMENT_SHARE,
  PUBLIC_STORM,
  PUBLIC_TEAM,
  SET_ASIDE,
  THEME_PLANS,
} from './plan.ts';
import { Random } from './random.ts';

/** A row of the sample's answers, as a survey tool would export it. */
export interface Answer {
  id: string;
  date: string;
  /** Id of the team. */
  team: string;
  audience: Audience;
  rating: number;
  channel: string;
  segment: string;
  language: Language | '';
  respondent: string;
  comment: string;
}

/** An answer with what its comment was written to say. */
export interface PlannedAnswer extends Answer {
  mentions?: readonly Mention[];
  setAside?: boolean;
}

type ClassIndex = 0 | 1 | 2;

interface Slot {
  team: SampleTeam;
  half: number;
  class: ClassIndex;
  commented: boolean;
  mentions: Mention[];
  setAside: boolean;
}

const CHANNELS: Record<string, Record<string, number>> = {
  desk: { phone: 7, 'e-mail': 3 },
  billing: { phone: 6, 'e-mail': 4 },
  field: { visit: 9, phone: 1 },
  digital: { chat: 7, app: 3 },
  showroom: { visit: 9, web: 1 },
  logistics: { delivery: 10 },
  inside: { intranet: 10 },
};
const SEGMENTS = { '': 62, loyal: 18, new: 12, upset: 4, important: 4 };

/** All answers of all audiences, in the order of their dates. */
export function makeAnswers(): PlannedAnswer[] {
  const slots = planSlots(new Random('answers'));
  planMentions(new Random('themes'), slots);
  const answers = [...written(slots), ...employees(), ...applicants()];
  answers.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  for (const [i, answer] of answers.entries()) answer.id = `A${String(i + 1).padStart(5, '0')}`;
  return answers;
}

/** How many answers of each class a team has in a half-year. */
export function splitOf(team: SampleTeam, half: number): Split {
  if (half === NOW) return team.answers;
  if (team.founded) return [0, 0, 0];
  const base = team.before ?? team.answers;
  if (half === NOW - 1 && team.before) return base;
  const random = new Random(`${team.id} ${half}`);
  const n = base[0] + base[1] + base[2];
  const total = team.work === 'inside' ? n : Math.round(n * (0.97 + random.next() * 0.06));
  const shift = Math.round(total * (random.next() - 0.5) * 0.02);
  const promoters = Math.max(0, Math.round((base[0] / n) * total) + shift);
  const detractors = Math.max(0, Math.round((base[2] / n) * total) - shift);
  return [promoters, Math.max(0, total - promoters - detractors), detractors];
}

function planSlots(random: Random): Slot[] {
  const teams: SampleTeam[] = TEAMS.map((team) =>
    team === PAYROLL ? { ...team, before: [22, 22, 16] } : team,
  );
  const slots: Slot[] = [];
  for (const team of teams)
    for (const half of HALF_YEARS.keys())
      for (const [klass, count] of splitOf(team, half).entries())
        for (let i = 0; i < count; i++)
          slots.push({
            team,
            half,
            class: klass as ClassIndex,
            commented: random.chance(COMMENT_SHARE[klass] as number),
            mentions: [],
            setAside: false,
          });
  for (const plan of COMMENT_PLANS)
    for (const [klass, count] of plan.comments.entries()) {
      const group = slots.filter(
        (slot) => slot.half === plan.half && slot.class === klass && plan.teams.includes(slot.team.id),
      );
      if (count > group.length)
        throw new Error(`${plan.teams[0]} has ${group.length} answers of class ${klass}, not ${count}.`);
      for (const [i, slot] of random.shuffle(group).entries()) slot.commented = i < count;
    }
  return slots;
}

function planMentions(random: Random, slots: readonly Slot[]): void {
  const commented = slots.filter((slot) => slot.commented && slot.team.work !== 'inside');
  for (const plan of THEME_PLANS) {
    const chosen: Slot[] = [];
    for (const [klass, count] of plan.mentions.entries()) {
      const group = commented.filter(
        (slot) =>
          slot.half === plan.half &&
          slot.class === klass &&
          plan.teams.includes(slot.team.id) &&
          !slot.mentions.some((mention) => mention.theme === plan.theme),
      );
      if (count > group.length)
        throw new Error(
          `${plan.teams[0]} has no ${count} comments of class ${klass} left for ${plan.theme}.`,
        );
      random.shuffle(group).sort((a, b) => a.mentions.length - b.mentions.length);
      chosen.push(...group.slice(0, count));
    }
    random.shuffle(chosen);
    for (const [i, slot] of chosen.entries())
      slot.mentions.push({
        theme: plan.theme,
        sentiment: plan.sentiment,
        ...(plan.inside && i < plan.inside.count ? { phrases: plan.inside.phrases } : {}),
      });
  }
  const aside = commented.filter(
    (slot) => slot.team.id === SET_ASIDE.team && slot.half === SET_ASIDE.half && slot.class === 2,
  );
  for (const slot of random.shuffle(aside).slice(0, SET_ASIDE.count)) slot.setAside = true;
  for (const slot of commented) if (!slot.setAside) addBackground(random, slot);
}

/** Themes that nothing is planted about, so that comments read like comments. */
function addBackground(random: Random, slot: Slot): void {
  const planted = new Set(
    THEME_PLANS.filter((plan) => plan.half === slot.half && plan.teams.includes(slot.team.id)).map(
      (p) => p.theme,
    ),
  );
  const wanted = slot.mentions.length === 0 ? (random.chance(0.12) ? 0 : random.chance(0.28) ? 2 : 1) : 0;
  for (let i = 0; i < wanted; i++) {
    const complains = random.chance(slot.class === 0 ? 0.06 : slot.class === 1 ? 0.5 : 0.93);
    const sentiment = complains ? 'complaint' : 'praise';
    const theme = random.weighted(BACKGROUND[slot.team.work]?.[sentiment] ?? {});
    const mention: Mention = { theme, sentiment };
    const known = slot.mentions.some((other) => other.theme === theme);
    if (
      !known &&
      !planted.has(theme) &&
      Object.keys(slot.team.languages).every((l) => canSay(l as Language, mention))
    )
      slot.mentions.push(mention);
  }
}

function written(slots: readonly Slot[]): PlannedAnswer[] {
  const answers: PlannedAnswer[] = [];
  const dates = HALF_YEARS.map(datesOf);
  for (const team of TEAMS)
    for (const half of HALF_YEARS.keys()) {
      const random = new Random(`${team.id} ${half} written`);
      const days = team.founded ? (dates[half] ?? []).slice(-9) : (dates[half] ?? []);
      const own = random.shuffle(slots.filter((slot) => slot.team.id === team.id && slot.half === half));
      for (const [i, slot] of own.entries()) {
        const audience = team.serves === 'colleagues' ? 'colleague' : 'customer';
        const language = random.weighted(team.languages);
        const date = days[Math.floor(((i + random.next()) / own.length) * days.length)] as string;
        answers.push({
          id: '',
          date,
          team: team.id,
          audience,
          rating: ratingOf(random, slot.class),
          channel: random.weighted(CHANNELS[team.work] ?? {}),
          segment: audience === 'customer' ? random.weighted(SEGMENTS) : '',
          language: slot.commented ? language : '',
          respondent: respondent(random, audience),
          comment: slot.commented ? commentOf(random, language, slot) : '',
          ...(slot.commented ? { mentions: slot.mentions, setAside: slot.setAside } : {}),
        });
      }
    }
  return answers;
}

function commentOf(random: Random, language: Language, slot: Slot): string {
  const bank = BANKS[language];
  if (slot.setAside) return writePlain(random, language, bank.setAside);
  if (slot.team.work === 'inside') {
    const complaints = slot.team.id === PAYROLL.id ? bank.colleagues.payroll : bank.colleagues.planning;
    const complains = slot.class === 2 || (slot.class === 1 && random.chance(0.5));
    return writePlain(random, language, complains ? complaints : bank.colleagues.praise);
  }
  return writeComment(random, language, slot.mentions, (['top', 'middle', 'bottom'] as const)[slot.class]);
}

function ratingOf(random: Random, klass: ClassIndex): number {
  if (klass === 0) return random.chance(0.55) ? 10 : 9;
  if (klass === 1) return random.chance(0.6) ? 8 : 7;
  return random.pick([0, 1, 2, 3, 3, 4, 4, 5, 5, 5, 6, 6, 6]);
}

function respondent(random: Random, audience: Audience): string {
  const prefix = { customer: 'C', employee: 'E', candidate: 'N', colleague: 'K' }[audience];
  return `${prefix}-${random.between(10_000_000, 99_999_999)}`;
}

/** The employee survey of June 2026: ratings only. */
function employees(): PlannedAnswer[] {
  const answers: PlannedAnswer[] = [];
  for (const department of DEPARTMENTS) {
    const random = new Random(`${department.id} employees`);
    const teams = department.teams.filter((team) => !team.founded);
    const people =
      headcountOf(department) - department.teams.reduce((sum, t) => sum + (t.founded ? t.headcount : 0), 0);
    const total = department.employees.reduce((sum, count) => sum + count, 0);
    const classes = random.shuffle(
      department.employees.flatMap((count, klass) => Array<ClassIndex>(count).fill(klass as ClassIndex)),
    );
    let seats = 0;
    let dealt = 0;
    for (const team of teams) {
      seats += team.headcount;
      const upTo = Math.round((total * seats) / people);
      for (; dealt < upTo; dealt++)
        answers.push({
          id: '',
          date: `${SURVEY_MONTH}-${String(random.between(8, 19)).padStart(2, '0')}`,
          team: team.id,
          audience: 'employee',
          rating: ratingOf(random, classes[dealt] as ClassIndex),
          channel: 'intranet',
          segment: '',
          language: '',
          respondent: respondent(random, 'employee'),
          comment: '',
        });
    }
  }
  return answers;
}

function applicants(): PlannedAnswer[] {
  const answers: PlannedAnswer[] = [];
  const dates = HALF_YEARS.map(datesOf);
  for (const plan of APPLICANTS) {
    const random = new Random(`${plan.department} applicants`);
    for (const [half, count] of plan.halves.entries()) {
      const silent = half === NOW ? plan.silent : Math.round((plan.silent * count) / 64);
      for (let i = 0; i < count; i++) {
        const language = random.weighted({ en: 6, de: 4 } as const);
        const complains = i < silent;
        const klass = random.pick<ClassIndex>(complains ? [1, 2, 2, 2] : [0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2]);
        const interview = BANKS[language].interview;
        answers.push({
          id: '',
          date: random.pick(dates[half] as string[]),
          team: plan.department,
          audience: 'candidate',
          rating: ratingOf(random, klass),
          channel: 'e-mail',
          segment: '',
          language,
          respondent: respondent(random, 'candidate'),
          comment: writePlain(random, language, complains ? interview.silence : interview.other),
          mentions: complains ? [{ theme: 'call-back', sentiment: 'complaint' }] : [],
        });
      }
    }
  }
  return answers;
}

/** A public post with one to five stars. */
export interface Review {
  id: string;
  date: string;
  team: string;
  stars: number;
  site: string;
  comment: string;
}

/** Public posts of the last twelve months; a storm in September 2026. */
export function makeReviews(): Review[] {
  const random = new Random('reviews');
  const reviews: Review[] = [];
  const add = (date: string, stars: number, mentions: Mention[]) => {
    const language = random.weighted({ en: 6, de: 4 } as const);
    reviews.push({
      id: '',
      date,
      team: PUBLIC_TEAM,
      stars,
      site: random.pick(['review site', 'social media']),
      comment: writeComment(
        random,
        language,
        mentions,
        stars >= 5 ? 'top' : stars >= 4 ? 'middle' : 'bottom',
      ),
    });
  };
  for (let i = 0; i < 12; i++) {
    const month = addMonths('2025-11', i);
    for (let post = random.between(7, 11); post > 0; post--) {
      const stars = random.pick([1, 2, 3, 4, 4, 5, 5]);
      const sentiment = stars <= 3 ? 'complaint' : 'praise';
      const theme = random.weighted(BACKGROUND.digital?.[sentiment] ?? {});
      add(`${month}-${String(random.between(1, 28)).padStart(2, '0')}`, stars, [{ theme, sentiment }]);
    }
  }
  for (let i = 0; i < PUBLIC_STORM.posts; i++) {
    const day = PUBLIC_STORM.from + Math.floor(PUBLIC_STORM.days * random.next() ** 1.6);
    const mentions: Mention[] = [
      { theme: random.chance(0.75) ? 'website' : 'reachability', sentiment: 'complaint' },
    ];
    add(
      `${PUBLIC_STORM.month}-${String(day).padStart(2, '0')}`,
      random.pick([1, 1, 1, 1, 2, 2, 3]),
      mentions,
    );
  }
  reviews.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  for (const [i, review] of reviews.entries()) review.id = `P${String(i + 1).padStart(4, '0')}`;
  return reviews;
}
