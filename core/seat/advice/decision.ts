import type { TeamView, ThemeView } from '../../model/team-view.ts';
import type { Lever } from '../../model/theme.ts';
import { SERVICE } from '../../texts/service.ts';
import { formatIn, textsFor } from '../../texts/texts.ts';
import { factorIn, shareIn, windowIn } from './figures.ts';
import { feltWhen, namedInside, startingHere } from './line-of-sight.ts';
import { peaksAdvice } from './peaks.ts';
import { wholeIn } from './score-words.ts';
import { targetsAdvice } from './targets.ts';
import { THEME_FACTS } from './theme-facts.ts';
import { monthIn, weekdayIn } from './time-words.ts';
import { voiceOf, whyUnknown } from './voice.ts';
import { type AdviceLanguage, entryOf, phraseOf, say } from './words.ts';

/** What HR decides about a team. */
export const DECISIONS = ['job', 'offer', 'schedule', 'target', 'policy'] as const;
export type Decision = (typeof DECISIONS)[number];

/** The three questions that a decision is held against. */
export const DECISION_QUESTIONS = ['touches', 'notice', 'ask'] as const;

/** Each question with this team's own answers, in one language. */
export type DecisionCheck = Record<(typeof DECISION_QUESTIONS)[number], string[]>;

/** What each decision can move, by the lever that a complaint is moved with first. */
const MOVES: Readonly<Record<Decision, readonly Lever[]>> = {
  job: ['hire', 'train', 'staffing'],
  offer: ['hire', 'staffing', 'recognition'],
  schedule: ['staffing', 'process'],
  target: ['target', 'recognition'],
  policy: ['process', 'tool'],
};
/** As many answers of a kind as are read before a decision. */
const MOST = 2;

/** Complaints that `decision` can move, proven ones first; for targets also those that a push for more brings about. */
function touched(view: TeamView, decision: Decision): ThemeView[] {
  const { grave, loud } = voiceOf(view);
  return [...new Set([...grave, ...loud])]
    .filter(
      ({ theme }) =>
        MOVES[decision].includes(theme.lever) ||
        (decision === 'target' && entryOf(THEME_FACTS, theme.id)?.harm !== undefined),
    )
    .slice(0, MOST);
}

/**
 * Three questions to ask of a decision about a team before it is made, answered by what is published of the team: which
 * of its customers' themes it touches, what they will notice and when, and who asks or tells them. The same for
 * whomever the decision is about. Undefined where nothing is published that would answer, and where it is off.
 */
export function decisionCheck(
  view: TeamView,
  decision: Decision,
  language: AdviceLanguage,
): DecisionCheck | undefined {
  if (view.settings.modulesOff.includes('decision-check')) return undefined;
  const complaints = touched(view, decision);
  const touches = whatItTouches(view, complaints, language);
  const notice = whatTheyNotice(view, decision, complaints, language);
  if (touches.length + notice.length === 0) return undefined;
  const { t } = textsFor(SERVICE, language);
  const voice = voiceOf(view);
  const known = voice.state === 'shown' && voice.shows.complaints;
  return {
    touches:
      touches.length > 0 || known
        ? [
            ...(known && complaints.length + startingHere(view).length === 0
              ? [t('decision.touches.nothing')]
              : []),
            ...touches,
          ]
        : [t('decision.touches.unknown', { why: whyUnknown(view, language) })],
    notice: notice.length > 0 ? notice : [t('decision.notice.unknown')],
    ask: whoAsks(view, complaints, language),
  };
}

function whatItTouches(view: TeamView, complaints: readonly ThemeView[], language: AdviceLanguage): string[] {
  const { t } = textsFor(SERVICE, language);
  const { grave, praise } = voiceOf(view);
  const about = (theme: ThemeView) => ({
    theme: phraseOf(theme, language),
    share: shareIn(theme.share, language),
  });
  return [
    ...complaints.map((complaint) =>
      t('decision.touches.complaint', {
        ...about(complaint),
        proven: grave.includes(complaint) && complaint.impact ? 'yes' : 'no',
      }),
    ),
    ...startingHere(view)
      .slice(0, MOST)
      .map(({ kind, teamName, what, count, of }) =>
        t(`decision.touches.${kind}`, { team: teamName, theme: say(what, language), count, of }),
      ),
    ...praise.slice(0, 1).map((theme) => t('decision.touches.praise', about(theme))),
  ];
}

function whatTheyNotice(
  view: TeamView,
  decision: Decision,
  complaints: readonly ThemeView[],
  language: AdviceLanguage,
): string[] {
  const { t } = textsFor(SERVICE, language);
  const busiest = view.peaks?.weekdays
    .filter(({ peak }) => peak)
    .sort((a, b) => b.factor - a.factor || a.weekday - b.weekday)[0];
  const peak =
    view.peaks && busiest
      ? [
          t('decision.notice.peak', {
            day: weekdayIn(busiest.weekday, language),
            factor: factorIn(busiest.factor, language),
            n: view.peaks.weeks,
          }),
        ]
      : [];
  const felt = feltWhen(view.team, language);
  const learned = complaints.flatMap(({ theme }) => {
    const facts = entryOf(THEME_FACTS, theme.id);
    return facts && theme.lever === 'train' ? [{ theme, week: facts.week }] : [];
  });
  const onboarding = learned.map(({ theme, week }) =>
    t('decision.notice.onboarding', { theme: say(theme.complaint ?? theme.name, language), week }),
  );
  const inside = namedInside(view)
    .slice(0, MOST)
    .map(({ complaint, cause, ownerName, count, of }) =>
      t('decision.notice.inside', {
        theme: phraseOf(complaint, language),
        cause: say(cause, language),
        owner: ownerName,
        count,
        of,
      }),
    );
  const byDecision: Record<Decision, () => string[]> = {
    job: () => [...onboarding, ...inside],
    offer: () => onboarding,
    schedule: () => [
      ...peak,
      ...(peaksAdvice(view, language)?.clashes ?? []).map(({ sentence, quietSentence }) =>
        [sentence, quietSentence].filter(Boolean).join(' '),
      ),
    ],
    target: () =>
      (targetsAdvice(view, language)?.flags ?? []).map(({ sentence, evidence, guard }) =>
        [sentence, evidence, guard].join(' '),
      ),
    policy: () => inside,
  };
  return [
    ...byDecision[decision](),
    ...(felt && view.team.serves === 'colleagues' ? [t('decision.notice.felt', { what: felt })] : []),
  ];
}

function whoAsks(view: TeamView, complaints: readonly ThemeView[], language: AdviceLanguage): string[] {
  const { t } = textsFor(SERVICE, language);
  const { team, customers } = view;
  const coverage = customers.state === 'shown' ? customers.coverage : undefined;
  return [
    ...complaints.flatMap((complaint) => {
      const { owner } = complaint.theme;
      return owner
        ? [
            t('decision.ask.owner', {
              theme: phraseOf(complaint, language),
              owner: say(owner, language),
            }),
          ]
        : [];
    }),
    team.serves === 'customers' || team.servesTeams.length === 0
      ? t('decision.ask.team', { team: team.name })
      : t('decision.ask.served', {
          teams: formatIn(language).list(team.servesTeams.map(({ name }) => name)),
        }),
    ...(coverage && customers.state === 'shown'
      ? [
          t('decision.ask.heard', {
            answers: wholeIn(coverage.answers, language),
            contacts: wholeIn(coverage.contacts, language),
            window: windowIn(customers.window, language),
          }),
        ]
      : []),
  ];
}

/** The check as text, for the note of the decision. */
export function decisionNote(
  view: TeamView,
  decision: Decision,
  check: DecisionCheck,
  language: AdviceLanguage,
): string {
  const { t } = textsFor(SERVICE, language);
  return [
    t('decision.note', { team: view.team.name, kind: t(`decision.kind.${decision}`) }),
    ...DECISION_QUESTIONS.flatMap((question) => [
      '',
      t(`decision.${question}`, { who: view.team.serves }),
      ...check[question].map((answer) => `- ${answer}`),
    ]),
    '',
    t('decision.basis', { month: monthIn(view.release.through, language) }),
  ].join('\n');
}
