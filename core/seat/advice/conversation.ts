import type { TeamView } from '../../model/team-view.ts';
import { CUSTOMER_QUESTIONS } from '../../texts/advice-customers.ts';
import { textsFor } from '../../texts/texts.ts';
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

/** Of the ground rules, and of the roles. */
const PLACES = [1, 2, 3, 4] as const;
const SEGMENTS = ['new', 'loyal', 'upset', 'important'] as const;
/** Questions out of complaints, at most; one more out of praise, between an opening and a closing one. */
const FROM_COMPLAINTS = 2;

/**
 * The brief of a conversation with customers. Its questions come from what this team's customers complain of
 * and praise; where these name nothing that may be shown, from questions that fit everybody. Undefined where switched off.
 */
export function conversationBrief(view: TeamView, language: AdviceLanguage): ConversationBrief | undefined {
  if (view.settings.modulesOff.includes('conversations')) return undefined;
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
  const middle = [
    ...new Set([...own, t('conversation.keep'), t('conversation.any-1'), t('conversation.any-2')]),
  ].slice(0, FROM_COMPLAINTS + 1);
  return {
    language,
    title: t('conversation.title'),
    team: view.team.name,
    purpose: t('conversation.purpose-text'),
    mood: PLACES.map((place) => t(`conversation.mood-${place}`)),
    invite: SEGMENTS.map((segment) => t(`conversation.invite-${segment}`)),
    roles: PLACES.map((place) => t(`conversation.role-${place}`)),
    questions: [t('conversation.opening'), ...middle, t('conversation.beyond')],
    agenda: t('conversation.agenda-text'),
    basis:
      shown && own.length > 0
        ? t('conversation.themes', { n: shown.comments, window: windowIn(shown.window, language) })
        : t('conversation.general'),
  };
}

/** The brief to pass on outside: plain text without team, site, date or source (Chatham House Rule). */
export function conversationAsText(brief: ConversationBrief): string {
  const { t } = textsFor(CUSTOMER_QUESTIONS, brief.language);
  const list = (items: readonly string[]) => items.map((item) => `- ${item}`);
  return [
    brief.title,
    '',
    `${t('conversation.purpose')}: ${brief.purpose}`,
    '',
    `${t('conversation.mood')}:`,
    ...list(brief.mood),
    '',
    `${t('conversation.invite')}:`,
    ...list(brief.invite),
    '',
    `${t('conversation.roles')}:`,
    ...list(brief.roles),
    '',
    `${t('conversation.questions')}:`,
    ...brief.questions.map((question, index) => `${index + 1}. ${question}`),
    '',
    `${t('conversation.agenda')}: ${brief.agenda}`,
    '',
  ].join('\n');
}

/** The brief as a document of one printed page, with room for notes. */
export function conversationAsPage(brief: ConversationBrief): string {
  const { t } = textsFor(CUSTOMER_QUESTIONS, brief.language);
  const list = (items: readonly string[]) =>
    `<ul>${items.map((item) => `<li>${escaped(item)}</li>`).join('')}</ul>`;
  return printedPage(
    `${brief.title} · ${brief.team}`,
    brief.language,
    `<h2>${t('conversation.purpose')}</h2><p>${escaped(brief.purpose)}</p>` +
      `<h2>${t('conversation.mood')}</h2>${list(brief.mood)}` +
      `<div class="two"><section><h2>${t('conversation.invite')}</h2>${list(brief.invite)}</section>` +
      `<section><h2>${t('conversation.roles')}</h2>${list(brief.roles)}</section></div>` +
      `<h2>${t('conversation.questions')}</h2><p class="quiet">${escaped(brief.basis)}</p><ol>${brief.questions
        .map((question) => `<li>${escaped(question)}<div class="line"></div><div class="line"></div></li>`)
        .join('')}</ol>` +
      `<h2>${t('conversation.agenda')}</h2><p>${escaped(brief.agenda)}</p>`,
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
  const { t } = textsFor(CUSTOMER_QUESTIONS, language);
  const invitation = t('met.invitation');
  if (met === undefined) return { sentence: t('met.never'), months: undefined, invitation };
  const months = Math.max(0, monthsBetween(met, today));
  return {
    sentence: months === 0 ? t('met.this-month') : t('met.months', { n: months }),
    months,
    invitation: months >= INVITED_FROM_MONTHS ? invitation : undefined,
  };
}

const INVITED_FROM_MONTHS = 3;
