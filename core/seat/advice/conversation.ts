import type { TeamView } from '../../model/team-view.ts';
import { CUSTOMER_QUESTIONS } from '../../texts/advice-customers.ts';
import { textsFor } from '../../texts/texts.ts';
import { CONVERSATION } from './conversation-bank.ts';
import { windowIn } from './figures.ts';
import { escaped, printedPage } from './printed.ts';
import { monthsBetween } from './time-words.ts';
import { type AdviceLanguage, carriesAdvice, loudestFirst, strongestFirst } from './words.ts';

/** One page that prepares a conversation between employees and customers. */
export interface ConversationBrief {
  language: AdviceLanguage;
  title: string;
  team: string;
  purpose: string;
  mood: readonly string[];
  invite: readonly string[];
  roles: readonly string[];
  questions: readonly string[];
  agenda: string;
  /** What the questions rest on. */
  basis: string;
}

const SEGMENTS = ['new', 'loyal', 'upset', 'important'] as const;
/** Questions out of complaints, at most; one more out of praise, between an opening and a closing one. */
const FROM_COMPLAINTS = 2;

/**
 * The brief of a conversation with customers. Its questions come from what this team's customers complain of
 * and praise; where comments are too few, from questions that fit everybody. Undefined where switched off.
 */
export function conversationBrief(view: TeamView, language: AdviceLanguage): ConversationBrief | undefined {
  if (view.settings.modulesOff.includes('conversations')) return undefined;
  const texts = CONVERSATION[language];
  const { themes } = view;
  const shown = themes.state === 'shown' ? themes : undefined;
  const { t, has } = textsFor(CUSTOMER_QUESTIONS, language);
  const question = (theme: string) =>
    has(`ask.${theme}`) ? (t as (key: string) => string)(`ask.${theme}`) : undefined;
  const complaints = (shown?.complaints ?? [])
    .filter((c) => question(c.theme.id) !== undefined)
    .sort((a, b) => Number(carriesAdvice(b)) - Number(carriesAdvice(a)) || loudestFirst(a, b))
    .slice(0, FROM_COMPLAINTS);
  const asked = new Set(complaints.map(({ theme }) => theme.id));
  const own = [
    ...complaints,
    ...(shown?.praise ?? [])
      .filter((p) => question(p.theme.id) !== undefined && !asked.has(p.theme.id))
      .sort(strongestFirst)
      .slice(0, 1),
  ].map((theme) => question(theme.theme.id)!);
  const middle = [...new Set([...own, texts.keep, ...texts.fallback])].slice(0, FROM_COMPLAINTS + 1);
  return {
    language,
    title: texts.title,
    team: view.team.name,
    purpose: texts.purposeText,
    mood: texts.moodText,
    invite: SEGMENTS.map((segment) => texts.segment[segment]),
    roles: texts.rolesText,
    questions: [texts.opening, ...middle, texts.beyond],
    agenda: texts.agendaText,
    basis:
      shown && own.length > 0
        ? texts.themes(shown.comments, windowIn(shown.window, language))
        : texts.general,
  };
}

/** The brief to pass on outside: plain text without team, site, date or source (Chatham House Rule). */
export function conversationAsText(brief: ConversationBrief): string {
  const texts = CONVERSATION[brief.language];
  const list = (items: readonly string[]) => items.map((item) => `- ${item}`);
  return [
    brief.title,
    '',
    `${texts.purpose}: ${brief.purpose}`,
    '',
    `${texts.mood}:`,
    ...list(brief.mood),
    '',
    `${texts.invite}:`,
    ...list(brief.invite),
    '',
    `${texts.roles}:`,
    ...list(brief.roles),
    '',
    `${texts.questions}:`,
    ...brief.questions.map((question, index) => `${index + 1}. ${question}`),
    '',
    `${texts.agenda}: ${brief.agenda}`,
    '',
  ].join('\n');
}

/** The brief as a document of one printed page, with room for notes. */
export function conversationAsPage(brief: ConversationBrief): string {
  const texts = CONVERSATION[brief.language];
  const list = (items: readonly string[]) =>
    `<ul>${items.map((item) => `<li>${escaped(item)}</li>`).join('')}</ul>`;
  return printedPage(
    `${brief.title} · ${brief.team}`,
    brief.language,
    `<h2>${texts.purpose}</h2><p>${escaped(brief.purpose)}</p>` +
      `<h2>${texts.mood}</h2>${list(brief.mood)}` +
      `<div class="two"><section><h2>${texts.invite}</h2>${list(brief.invite)}</section>` +
      `<section><h2>${texts.roles}</h2>${list(brief.roles)}</section></div>` +
      `<h2>${texts.questions}</h2><p class="quiet">${escaped(brief.basis)}</p><ol>${brief.questions
        .map((question) => `<li>${escaped(question)}<div class="line"></div><div class="line"></div></li>`)
        .join('')}</ol>` +
      `<h2>${texts.agenda}</h2><p>${escaped(brief.agenda)}</p>`,
  );
}

/**
 * How long ago HR last met a customer.
 * @param met the day of the last meeting, `YYYY-MM-DD`, as the person noted it; a day yet to come counts as today
 */
export function lastMetCustomer(
  met: string | undefined,
  today: string,
  language: AdviceLanguage,
): { sentence: string; months: number | undefined; invitation: string | undefined } {
  const texts = CONVERSATION[language];
  if (met === undefined) return { sentence: texts.never, months: undefined, invitation: texts.invitation };
  const months = Math.max(0, monthsBetween(met, today));
  return {
    sentence: texts.met(months),
    months,
    invitation: months >= INVITED_FROM_MONTHS ? texts.invitation : undefined,
  };
}

const INVITED_FROM_MONTHS = 3;
