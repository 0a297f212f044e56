import type { Idea, TeamView } from '../../model/team-view.ts';
import { ageIn, daysBetween } from './time-words.ts';
import { type AdviceLanguage, say } from './words.ts';

/** An idea as it is listed. */
export interface IdeaLine {
  idea: Idea;
  title: string;
  status: string;
  age: string;
  /** Nobody has answered for a month. */
  waiting: string | undefined;
}

export interface IdeasAdvice {
  /** Of employees: above what customers ask for. */
  employees: IdeaLine[];
  customers: IdeaLine[];
  /** A prompt that looks where customers do not. */
  beyond: string;
}

const ORDER = { new: 0, considered: 1, trying: 2, done: 3, declined: 4 } as const;
const WAITING_DAYS = 30;

const TEXTS = {
  en: {
    status: {
      new: 'new',
      considered: 'being considered',
      trying: 'being tried',
      done: 'done',
      declined: 'declined',
    },
    waiting: 'waiting for a first answer',
    beyond: [
      'Beyond the customer: what would you build here that no customer has asked for?',
      'Beyond the customer: what do other trades do every day that nobody here has tried?',
      'Beyond the customer: which of our rules would you drop for a month, to see what happens?',
      'Beyond the customer: what strikes new colleagues as odd that we no longer see?',
      'Beyond the customer: what would make this work worth telling at home?',
    ],
  },
  de: {
    status: {
      new: 'neu',
      considered: 'wird geprüft',
      trying: 'wird erprobt',
      done: 'umgesetzt',
      declined: 'abgelehnt',
    },
    waiting: 'wartet auf eine erste Antwort',
    beyond: [
      'Über Kunden hinaus: Was würden Sie hier schaffen, das kein Kunde verlangt hat?',
      'Über Kunden hinaus: Was ist in anderen Branchen Alltag, das hier noch niemand versucht hat?',
      'Über Kunden hinaus: Welche unserer Regeln würden Sie einen Monat lang weglassen, um zu sehen, was geschieht?',
      'Über Kunden hinaus: Was fällt neuen Kolleginnen und Kollegen auf, das wir nicht mehr sehen?',
      'Über Kunden hinaus: Was würde diese Arbeit erzählenswert machen?',
    ],
  },
} as const;

/**
 * Ideas of a unit with status and age, those of employees above what customers ask for: open ones first, the
 * longest waiting on top. The prompt changes with the release. Undefined where switched off.
 */
export function ideasAdvice(
  view: TeamView,
  today: string,
  language: AdviceLanguage,
): IdeasAdvice | undefined {
  if (view.settings.modulesOff.includes('ideas')) return undefined;
  const texts = TEXTS[language];
  const lines = view.ideas
    .toSorted(
      (a, b) =>
        ORDER[a.status] - ORDER[b.status] ||
        (a.date < b.date ? -1 : a.date > b.date ? 1 : a.id < b.id ? -1 : 1),
    )
    .map((idea): IdeaLine => {
      const days = Math.max(0, daysBetween(idea.date, today));
      return {
        idea,
        title: say(idea.title, language),
        status: texts.status[idea.status],
        age: ageIn(days, language),
        waiting: idea.status === 'new' && days > WAITING_DAYS ? texts.waiting : undefined,
      };
    });
  const month = Number(view.release.through.slice(0, 4)) * 12 + Number(view.release.through.slice(5, 7));
  return {
    employees: lines.filter(({ idea }) => idea.from === 'employee'),
    customers: lines.filter(({ idea }) => idea.from === 'customer'),
    beyond: texts.beyond[month % texts.beyond.length]!,
  };
}
