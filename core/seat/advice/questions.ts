import type { TeamView } from '../../model/team-view.ts';
import { KIT } from '../../texts/advice-kit.ts';
import { textsFor } from '../../texts/texts.ts';
import { shareIn, windowIn } from './figures.ts';
import { type JobPoint, jobAdvice } from './job.ts';
import { KIT_SIZE } from './kit-size.ts';
import { type BankQuestion, QUESTION_BANK, type QuestionId, questionText, ROLE } from './question-bank.ts';
import { type Role, roleOf } from './roles.ts';
import { aboveOf, voiceOf } from './voice.ts';
import { type AdviceLanguage, phraseOf } from './words.ts';

/** A question of a kit, in one language. */
export interface KitQuestion {
  id: QuestionId;
  ask: string;
  probes: readonly [string, string];
  /** What an answer looks like at 1, 3 and 5. */
  anchors: readonly [one: string, three: string, five: string];
  /** An attitude is hired for; what is trainable goes to the onboarding list, never to rejection. */
  kind: 'attitude' | 'trainable';
  goal: 'fit' | 'add';
  /** What customers say that makes it worth asking, with its figures. */
  why: string;
}

/** The customer questions of one requisition: the same for every candidate and every interviewer. */
export interface Kit {
  /** Team, last closed quarter, and the how-manieth release that is of it: `SDN-2026Q3-2`. */
  code: string;
  /** Four hexadecimal digits over the questions: equal check, equal questions. */
  check: string;
  team: string;
  requisition: { id: string; title?: string };
  minutes: 35;
  /** What the choice rests on, and how much. */
  basis: string;
  questions: readonly KitQuestion[];
  /** Said where all questions but the last look for what is here already. */
  sameness?: string;
  /** A question to the interviewers themselves, beyond what customers say today. */
  beyond: string;
  changeMind: string;
  rules: string;
  language: AdviceLanguage;
}

/** General questions in the order in which they fill a kit. */
const GENERAL: readonly QuestionId[] = [
  'any-handover',
  'any-listening',
  'any-own-mistake',
  'any-whole',
  'any-learning',
];

/** Those that fit a kind of work best, and ask for nothing that its own questions ask for already. */
const GENERAL_OF: Readonly<Record<Role, readonly QuestionId[]>> = {
  phone: ['any-handover', 'any-listening'],
  counter: ['any-listening', 'any-own-mistake'],
  table: ['any-own-mistake', 'any-learning'],
  kitchen: ['any-own-mistake', 'any-whole'],
  care: ['any-whole', 'any-learning'],
  emergency: ['any-own-mistake', 'any-handover'],
  visit: ['any-handover', 'any-learning'],
  advice: ['any-listening', 'any-learning'],
  desk: ['any-handover', 'any-whole'],
  rooms: ['any-whole', 'any-learning'],
};

interface Chosen {
  question: BankQuestion;
  kind: KitQuestion['kind'];
  /** What it is asked for; absent for questions of the work and general ones. */
  point?: JobPoint;
  /** The unit whose comments name it, where this team's own do not. */
  above?: string;
}

/** Questions for `theme` with `goal`, in the order of the bank. */
function banked(theme: string, goal: BankQuestion['goal']): BankQuestion[] {
  return QUESTION_BANK.filter((question) => question.theme === theme && question.goal === goal);
}

/**
 * Which questions: of each complaint that is hired for one that looks for it and, of the first, one that looks
 * for a new way with it; of what is praised one, so that it stays; of what is trained one each; where the team's own
 * comments carry none, one for what weighs at the unit above; then those of the kind of work, and general ones; the
 * last asks what is not there yet.
 */
function choose(view: TeamView, role: Role | undefined): Chosen[] {
  const { hire, train, keep } = jobAdvice(view, 'en');
  const chosen: Chosen[] = [];
  const take = (point: JobPoint, goal: BankQuestion['goal'], kind: KitQuestion['kind'], many = 1) => {
    for (const question of banked(point.view.theme.id, goal).slice(0, many))
      chosen.push({ question, kind, point });
  };
  for (const [index, point] of hire.entries()) {
    take(point, 'fit', 'attitude');
    if (index === 0) take(point, 'add', 'attitude');
  }
  const asked = new Set([...hire, ...train].map(({ view: { theme } }) => theme.id));
  const praised = keep.find(
    ({ view: { theme } }) =>
      !asked.has(theme.id) && MOVED_BY_PEOPLE.includes(theme.lever) && banked(theme.id, 'fit')[0],
  );
  if (praised) take(praised, 'fit', banked(praised.view.theme.id, 'fit')[0]!.kind);
  for (const point of train) take(point, 'fit', 'trainable', hire.length === 0 && train.length === 1 ? 2 : 1);
  if (chosen.length === 0) chosen.push(...askedAbove(view));
  chosen.splice(KIT_SIZE - 1);

  const byId = new Map(QUESTION_BANK.map((question) => [question.id, question]));
  const free = KIT_SIZE - 1 - chosen.length;
  const ofRole = role ? banked(`${ROLE}${role}`, 'fit').slice(0, Math.max(0, free - 1)) : [];
  const general = [...new Set([...(role ? GENERAL_OF[role] : []), ...GENERAL])]
    .slice(0, free - ofRole.length)
    .map((id) => byId.get(id)!);
  const last = byId.get('any-add')!;
  return [...chosen, ...[...ofRole, ...general, last].map((question) => ({ question, kind: question.kind }))];
}

/** Levers of what is praised that stays or goes with people. */
const MOVED_BY_PEOPLE: readonly string[] = ['hire', 'train', 'recognition'];

/** A question for what weighs at the unit above, where people are what moves it. */
function askedAbove(view: TeamView): Chosen[] {
  const complaint = view.above?.complaint;
  const question = complaint && aboveOf(view, 'en') && banked(complaint.theme.id, 'fit')[0];
  if (!question || !['hire', 'train'].includes(complaint.theme.lever)) return [];
  return [
    {
      question,
      kind: complaint.theme.lever === 'hire' ? 'attitude' : 'trainable',
      point: { view: complaint, name: '' },
      above: view.above!.name,
    },
  ];
}

/** First letters of a name's words, of a single word its first three: `SDN`, `BIL`. */
function initials(name: string): string {
  const words = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .match(/[\p{L}\p{N}]+/gu) ?? ['X'];
  const letters =
    words.length === 1
      ? words[0]!.slice(0, 3)
      : words
          .map((word) => word[0])
          .slice(0, 4)
          .join('');
  return letters.toUpperCase();
}

/** Last closed quarter at the end of `through`, and which month since then `through` is, from 1. */
function edition(through: string): { quarter: string; number: number; since: number } {
  const months = Number(through.slice(0, 4)) * 12 + Number(through.slice(5, 7));
  const closed = Math.floor(months / 3);
  const last = closed - 1;
  return {
    quarter: `${Math.floor(last / 4)}Q${(last % 4) + 1}`,
    number: last,
    since: months - closed * 3 + 1,
  };
}

/** FNV-1a over UTF-16 units, folded to 16 bits. */
function checkOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return ((hash >>> 16) ^ (hash & 0xffff)).toString(16).padStart(4, '0');
}

/**
 * The customer questions for a requisition of this team: five to six behaviour questions with probes and anchors,
 * chosen by complaints whose effect is proven and that hiring or training can mend. Staffing, process, price and
 * whatever was set aside for fairness never becomes a question.
 *
 * Nothing of a candidate goes in: the kit is a function of release, team and requisition. Two seats on one
 * release, and all candidates of a requisition, get the same, byte by byte; `code` and `check` are the same in
 * every language.
 */
export function questionKit(
  view: TeamView,
  requisition: { id: string; title?: string },
  language: AdviceLanguage,
): Kit {
  const { t } = textsFor(KIT, language);
  const role = roleOf(requisition.title, view.team.name);
  const chosen = choose(view, role);
  const { themes } = view;
  const who = view.team.serves;
  const why = ({ point, above, question }: Chosen): string => {
    if (question.goal === 'add' && !point) return t('why.new');
    if (point && above) return t('why.above', { who, unit: above, name: phraseOf(point.view, language) });
    if (point && themes.state === 'shown')
      return t(point.view.intent === 'praise' ? 'why.praise' : 'why.complaint', {
        who,
        name: phraseOf(point.view, language),
        share: shareIn(point.view.share, language),
        n: themes.comments,
      });
    return role && question.theme === `${ROLE}${role}`
      ? t('why.role', { role: t(`role.${role}`) })
      : t('why.general');
  };
  const questions = chosen.map((one): KitQuestion => {
    return {
      id: one.question.id,
      ...questionText(one.question.id, language),
      kind: one.kind,
      goal: one.question.goal,
      why: why(one),
    };
  });
  const { quarter, number, since } = edition(view.release.through);
  const same = questions.slice(0, -1).every(({ goal }) => goal === 'fit');
  return {
    code: `${initials(view.team.name)}-${quarter}-${since}`,
    check: checkOf(
      `${view.team.id} ${quarter} ${questions.map(({ id, kind }) => `${id}:${kind}`).join(' ')}`,
    ),
    team: view.team.name,
    requisition: requisition.title === undefined ? { id: requisition.id } : { ...requisition },
    minutes: 35,
    basis: basisOf(view, chosen, role, language),
    questions,
    ...(same ? { sameness: t('sameness') } : {}),
    beyond: t(BEYOND[number % BEYOND.length]!),
    changeMind: t('change-mind'),
    rules: t('rules'),
    language,
  };
}

/** What a question to the interviewers themselves is, one a quarter. */
const BEYOND = ['beyond.1', 'beyond.2', 'beyond.3'] as const;

/** What the choice rests on: comments, or why these do not carry it. */
function basisOf(
  view: TeamView,
  chosen: readonly Chosen[],
  role: Role | undefined,
  language: AdviceLanguage,
): string {
  const { t } = textsFor(KIT, language);
  const kind = role ? 'role' : 'general';
  const { themes, team } = view;
  const above = chosen.find((one) => one.above)?.above;
  if (above) return t('basis.above', { unit: above, kind });
  const { state, shows, grave } = voiceOf(view);
  if (themes.state !== 'shown' || state !== 'shown') return t(`basis.${state as 'none'}`, { kind });
  const basis = { n: themes.comments, window: windowIn(themes.window, language), kind };
  if (chosen.some(({ point }) => point))
    return t(team.serves === 'colleagues' ? 'basis.colleagues' : 'basis.own', basis);
  if (!shows.complaints) return t('basis.complaint-withheld', basis);
  return t(grave.length > 0 ? 'basis.not-asked' : 'basis.not-proven', basis);
}
