import type { Segment } from '../../model/cells.ts';
import type { TeamView } from '../../model/team-view.ts';
import { jobAdvice } from './job.ts';
import { jobWords } from './job-bank.ts';
import { THEME_FACTS } from './theme-facts.ts';
import { type AdviceLanguage, entryOf, phraseOf, quotedTheme, say, servedWordFirst } from './words.ts';

/** A line of the list: what, and why. */
export interface OnboardingItem {
  what: string;
  why: string;
}

/** What somebody new learns, whom they meet, and which customers they hear: the same for all who start here. */
export interface Onboarding {
  learn: (OnboardingItem & { week: number })[];
  /** Functions and teams, never persons. */
  meet: OnboardingItem[];
  hear: OnboardingItem[];
}

/** As many lines per part as a first month holds. */
const MOST = 4;

/** Whom it is worth to hear; who served them is no group of customers. */
const SEGMENTS: Record<AdviceLanguage, Partial<Record<Segment, string>> & { upset: string }> = {
  en: {
    new: 'new customers',
    loyal: 'loyal customers',
    upset: 'upset customers',
    important: 'important customers',
  },
  de: {
    new: 'neuen Kunden',
    loyal: 'treuen Kunden',
    upset: 'verärgerten Kunden',
    important: 'wichtigen Kunden',
  },
};

const TEXTS = {
  en: {
    training: (title: string) => `Course: ${title}`,
    complaint: (who: string, name: string) => `${who}: “${name}”`,
    praise: (who: string, name: string) => `${who} praise: “${name}”`,
    calls: 'Listen to two calls where a promise wasn’t kept',
    upset: (group: string) => `Listen to two contacts with ${group}`,
    loved: (loved: string) => `Shadow someone for an hour to see it done well: ${loved}`,
    cause: (count: number, of: number, cause: string) => `${count} of ${of} comments name ${cause}`,
    owns: (name: string) => `Owns “${name}”`,
    serves: 'This team relies on you',
    group: (group: string) => `Talk to one or two ${group}`,
    groupWhy: 'They see us differently',
  },
  de: {
    training: (title: string) => `Kurs: ${title}`,
    complaint: (who: string, name: string) => `${who}: „${name}“`,
    praise: (who: string, name: string) => `${who} loben: „${name}“`,
    calls: 'Zwei Gespräche anhören, in denen eine Zusage nicht gehalten wurde',
    upset: (group: string) => `Bei zwei Kontakten mit ${group} zuhören`,
    loved: (loved: string) => `Eine Stunde danebensitzen, wo es gut gelingt: ${loved}`,
    cause: (count: number, of: number, cause: string) => `${count} von ${of} Kommentaren nennen ${cause}`,
    owns: (name: string) => `Zuständig für „${name}“`,
    serves: 'Für dieses Team arbeiten Sie',
    group: (group: string) => `Mit ein oder zwei ${group} sprechen`,
    groupWhy: 'Sie sehen uns mit anderen Augen',
  },
} as const;

/**
 * The onboarding list of a team: what is trained rather than hired, with its week and course; functions and teams
 * to meet, because what customers miss is theirs; customers to hear.
 */
export function onboardingList(view: TeamView, language: AdviceLanguage): Onboarding {
  const texts = TEXTS[language];
  const who = servedWordFirst(view.team.serves, language);
  const { hire, train, keep, notHiring } = jobAdvice(view, language);
  const courseFor = (theme: string) => view.learning.find((item) => item.theme === theme);

  const learn = [
    ...train,
    ...hire.map((point) => ({ ...point, week: entryOf(THEME_FACTS, point.view.theme.id)?.week ?? 1 })),
  ]
    .map(({ view: { theme }, name, week }) => {
      const course = courseFor(theme.id);
      return {
        week,
        what: course ? texts.training(say(course.title, language)) : say(theme.name, language),
        why: texts.complaint(who, name),
      };
    })
    .sort((a, b) => a.week - b.week)
    .slice(0, MOST);

  const meet = new Map<string, OnboardingItem>();
  const add = (what: string, why: string) => {
    if (what !== view.team.name && !meet.has(what)) meet.set(what, { what, why });
  };
  for (const cause of view.insideCauses)
    add(cause.ownerName, texts.cause(cause.count, cause.of, say(cause.cause, language)));
  for (const { owner, name } of notHiring) if (owner) add(owner, texts.owns(name));
  for (const team of view.team.servesTeams) add(team.name, texts.serves);

  const { themes } = view;
  const complaint = hire[0]?.view ?? train[0]?.view ?? notHiring[0]?.view;
  const hear: OnboardingItem[] = [];
  if (complaint)
    hear.push({
      what: entryOf(THEME_FACTS, complaint.theme.id)?.promise
        ? texts.calls
        : texts.upset(SEGMENTS[language].upset),
      why: texts.complaint(who, phraseOf(complaint, language)),
    });
  if (keep[0])
    hear.push({
      what: texts.loved(
        jobWords(keep[0].view.theme.id, language)?.loved ?? quotedTheme(keep[0].view, language),
      ),
      why: texts.praise(who, keep[0].name),
    });
  if (themes.state === 'shown')
    for (const { segment } of view.segments) {
      const group = SEGMENTS[language][segment];
      if (group && segment !== 'upset') hear.push({ what: texts.group(group), why: texts.groupWhy });
    }

  return { learn, meet: [...meet.values()].slice(0, MOST), hear: hear.slice(0, MOST) };
}
