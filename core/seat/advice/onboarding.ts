import type { Segment } from '../../model/cells.ts';
import type { TeamView } from '../../model/team-view.ts';
import { HIRING_ADVICE } from '../../texts/advice-hiring.ts';
import { textsFor } from '../../texts/texts.ts';
import { jobAdvice } from './job.ts';
import { jobWords } from './job-bank.ts';
import { THEME_FACTS } from './theme-facts.ts';
import { type AdviceLanguage, entryOf, phraseOf, quotedTheme, say } from './words.ts';

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

/** Groups of customers to talk to; who served them is no group, and the upset are listened to first. */
const WORTH_HEARING: readonly Segment[] = ['new', 'loyal', 'important'];

/**
 * The onboarding list of a team: what is trained rather than hired, with its week and course; functions and teams
 * to meet, because what customers miss is theirs; customers to hear.
 */
export function onboardingList(view: TeamView, language: AdviceLanguage): Onboarding {
  const { t } = textsFor(HIRING_ADVICE, language);
  const who = view.team.serves;
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
        what: course
          ? t('start.training', { title: say(course.title, language) })
          : say(theme.name, language),
        why: t('start.complaint', { who, name }),
      };
    })
    .sort((a, b) => a.week - b.week)
    .slice(0, MOST);

  const meet = new Map<string, OnboardingItem>();
  const add = (what: string, why: string) => {
    if (what !== view.team.name && !meet.has(what)) meet.set(what, { what, why });
  };
  for (const cause of view.insideCauses)
    add(
      cause.ownerName,
      t('start.cause', { count: cause.count, of: cause.of, cause: say(cause.cause, language) }),
    );
  for (const { owner, name } of notHiring) if (owner) add(owner, t('start.owns', { name }));
  for (const team of view.team.servesTeams) add(team.name, t('start.serves'));

  const { themes } = view;
  const complaint = hire[0]?.view ?? train[0]?.view ?? notHiring[0]?.view;
  const hear: OnboardingItem[] = [];
  if (complaint)
    hear.push({
      what: t(entryOf(THEME_FACTS, complaint.theme.id)?.promise ? 'start.calls' : 'start.upset'),
      why: t('start.complaint', { who, name: phraseOf(complaint, language) }),
    });
  if (keep[0])
    hear.push({
      what: t('start.loved', {
        loved: jobWords(keep[0].view.theme.id, language)?.loved ?? quotedTheme(keep[0].view, language),
      }),
      why: t('start.praise', { who, name: keep[0].name }),
    });
  if (themes.state === 'shown')
    for (const { segment } of view.segments) {
      if (WORTH_HEARING.includes(segment))
        hear.push({ what: t('start.group', { group: segment }), why: t('start.group-why') });
    }

  return { learn, meet: [...meet.values()].slice(0, MOST), hear: hear.slice(0, MOST) };
}
