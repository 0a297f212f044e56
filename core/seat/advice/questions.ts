import type { TeamView } from '../../model/team-view.ts';
import { shareIn, windowIn } from './figures.ts';
import { type JobPoint, jobAdvice } from './job.ts';
import { KIT_SIZE } from './kit-size.ts';
import {
  ANY_THEME,
  type BankQuestion,
  QUESTION_BANK,
  type QuestionId,
  questionText,
} from './question-bank.ts';
import type { AdviceLanguage } from './words.ts';

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

const TEXTS = {
  en: {
    customers: 'Customers',
    colleagues: 'Colleagues',
    complaint: (who: string, name: string, share: string, comments: number) =>
      `${who}: “${name}”, ${share} of ${comments} comments`,
    praise: (who: string, name: string, share: string, comments: number) =>
      `${who} praise: “${name}”, ${share} of ${comments} comments`,
    general: 'Useful in any customer-facing team',
    new: 'Looks for something new',
    basis: (comments: number, window: string) =>
      `Based on ${comments} customer comments about this team, ${window}.`,
    basisColleagues: (comments: number, window: string) =>
      `Based on ${comments} comments from the colleagues this team serves, ${window}.`,
    basisQuiet: (comments: number, window: string) =>
      `Nothing stands out in ${comments} comments (${window}), so these are general questions.`,
    basisHidden: (minimum: number) =>
      `Fewer than ${minimum} comments about this team, so these are general questions.`,
    basisNone: 'No comments about this team yet, so these are general questions.',
    sameness:
      'Most questions check what the team already values. Give the last one, about something new, just as much time.',
    beyond: [
      'For interviewers: what did this person notice about us that no customer has mentioned?',
      'For interviewers: which idea from this interview would no customer have asked for?',
      'For interviewers: what could this person improve that nobody is asking for yet?',
    ],
    changeMind: 'What would change my mind about this candidate: ',
    rules:
      'Ask every candidate the same questions in the same order. Don’t add up a total; there is no pass mark. Never reject someone for a skill we can teach; note it for onboarding.',
  },
  de: {
    customers: 'Kunden',
    colleagues: 'Kolleginnen und Kollegen',
    complaint: (who: string, name: string, share: string, comments: number) =>
      `${who}: „${name}“, ${share} von ${comments} Kommentaren`,
    praise: (who: string, name: string, share: string, comments: number) =>
      `${who} loben: „${name}“, ${share} von ${comments} Kommentaren`,
    general: 'Passt zu jedem Team mit Kundenkontakt',
    new: 'Sucht, was noch nicht da ist',
    basis: (comments: number, window: string) =>
      `Ausgewählt nach ${comments} Kundenkommentaren zu diesem Team, ${window}: nur Themen mit klarer Wirkung auf den Wert.`,
    basisColleagues: (comments: number, window: string) =>
      `Ausgewählt nach ${comments} Kommentaren aus den Teams, für die dieses Team arbeitet, ${window}: Seine Kunden sitzen im Haus.`,
    basisQuiet: (comments: number, window: string) =>
      `In ${comments} Kommentaren, ${window}, ragt nichts heraus, das eine Neueinstellung leiten sollte; deshalb sind es die allgemeinen Fragen.`,
    basisHidden: (minimum: number) =>
      `Weniger als ${minimum} Kommentare zu diesem Team, deshalb sind es allgemeine Fragen.`,
    basisNone: 'Noch keine Kommentare zu diesem Team, deshalb sind es allgemeine Fragen.',
    sameness:
      'Die meisten Fragen prüfen, was das Team schon schätzt. Geben Sie der letzten, nach etwas Neuem, genauso viel Zeit.',
    beyond: [
      'Für die Interviewenden: Was ist dieser Person an uns aufgefallen, das uns noch kein Kunde gesagt hat?',
      'Für die Interviewenden: Auf welche Idee aus diesem Gespräch wäre kein Kunde gekommen?',
      'Für die Interviewenden: Was würde diese Person hier anders machen, das heute niemand vermisst?',
    ],
    changeMind: 'Was meine Meinung ändern würde: ',
    rules:
      'Dieselben Fragen in derselben Reihenfolge für alle. Keine Summe. Keine Mindestpunktzahl. Was sich lernen lässt, kommt auf die Einarbeitungsliste und ist nie ein Grund für eine Absage.',
  },
} as const;

interface Chosen {
  question: BankQuestion;
  kind: KitQuestion['kind'];
  point?: JobPoint;
}

/** Questions for `theme` with `goal`, in the order of the bank. */
function banked(theme: string, goal: BankQuestion['goal']): BankQuestion[] {
  return QUESTION_BANK.filter((question) => question.theme === theme && question.goal === goal);
}

/**
 * Which questions: of each complaint that is hired for one that looks for it and, of the first, one that looks
 * for a new way with it; of the strongest praise one, so that it stays; of what is trained one each; the rest
 * general; the last asks what is not there yet.
 */
function choose(view: TeamView): Chosen[] {
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
      !asked.has(theme.id) &&
      ['hire', 'train', 'recognition'].includes(theme.lever) &&
      banked(theme.id, 'fit')[0],
  );
  if (praised) take(praised, 'fit', banked(praised.view.theme.id, 'fit')[0]!.kind);
  for (const point of train) take(point, 'fit', 'trainable', hire.length === 0 && train.length === 1 ? 2 : 1);
  const byId = new Map(QUESTION_BANK.map((question) => [question.id, question]));
  const general = (id: QuestionId) => {
    const question = byId.get(id)!;
    chosen.push({ question, kind: question.kind });
  };
  chosen.splice(KIT_SIZE - 1);
  for (const id of GENERAL) if (chosen.length < KIT_SIZE - 1) general(id);
  general('any-add');
  return chosen;
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
  const texts = TEXTS[language];
  const chosen = choose(view);
  const { themes } = view;
  const local = jobAdvice(view, language);
  const nameOf = new Map(
    [...local.hire, ...local.train, ...local.keep].map((point) => [
      `${point.view.intent} ${point.view.theme.id}`,
      point.name,
    ]),
  );
  const why = ({ point, question }: Chosen): string => {
    if (!point || themes.state !== 'shown') return question.goal === 'add' ? texts.new : texts.general;
    const { intent, theme, share } = point.view;
    const name = nameOf.get(`${intent} ${theme.id}`) ?? point.name;
    return texts[intent === 'praise' ? 'praise' : 'complaint'](
      texts[view.team.serves],
      name,
      shareIn(share, language),
      themes.comments,
    );
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
  const own = chosen.some(({ question }) => question.theme !== ANY_THEME);
  const same = questions.slice(0, -1).every(({ goal }) => goal === 'fit');
  return {
    code: `${initials(view.team.name)}-${quarter}-${since}`,
    check: checkOf(
      `${view.team.id} ${quarter} ${questions.map(({ id, kind }) => `${id}:${kind}`).join(' ')}`,
    ),
    team: view.team.name,
    requisition: requisition.title === undefined ? { id: requisition.id } : { ...requisition },
    minutes: 35,
    basis: basisOf(view, own, language),
    questions,
    ...(same ? { sameness: texts.sameness } : {}),
    beyond: texts.beyond[number % texts.beyond.length]!,
    changeMind: texts.changeMind,
    rules: texts.rules,
    language,
  };
}

function basisOf({ themes, team }: TeamView, own: boolean, language: AdviceLanguage): string {
  const texts = TEXTS[language];
  if (themes.state === 'hidden') return texts.basisHidden(themes.minimum);
  if (themes.state === 'none' || themes.comments === 0) return texts.basisNone;
  const window = windowIn(themes.window, language);
  if (!own) return texts.basisQuiet(themes.comments, window);
  return team.serves === 'colleagues'
    ? texts.basisColleagues(themes.comments, window)
    : texts.basis(themes.comments, window);
}
