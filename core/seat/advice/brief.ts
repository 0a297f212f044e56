import type { Segment } from '../../model/cells.ts';
import type { ScoreView, TeamView, ThemeView } from '../../model/team-view.ts';
import { COLLECTING_BELOW } from '../../scoring/enough.ts';
import { ADVICE } from '../../texts/advice.ts';
import { BRIEF_TEXTS } from '../../texts/advice-brief.ts';
import { textsFor } from '../../texts/texts.ts';
import { shareIn, windowIn } from './figures.ts';
import { ledScore, levelOf, levelSentence } from './level.ts';
import { insideFirst, obstacleList } from './line-of-sight.ts';
import { peaksAdvice } from './peaks.ts';
import { escaped, markdown, printedPage } from './printed.ts';
import { STEP_TEXTS } from './quadrant-bank.ts';
import { differenceIn, measureIn, scoreIn, wholeIn } from './score-words.ts';
import { targetsAdvice } from './targets.ts';
import { comparesSides, contradicts } from './unit.ts';
import { aboveOf, voiceOf, whyUnknown } from './voice.ts';
import { type AdviceLanguage, phraseOf, say } from './words.ts';

/** One page for the executive table: how this unit gets, keeps and grows customers. */
export interface Brief {
  language: AdviceLanguage;
  title: string;
  /** Window, release and what it is for. */
  basis: string;
  state: string[];
  get: string[];
  keep: string[];
  grow: string[];
  changes: string[];
  /** At most three; where there is none, `noDecision` says so. */
  decisions: string[];
  noDecision: string;
  unknown: string[];
}

type Shown = Extract<ScoreView, { state: 'shown' }>;

const DECISIONS = 3;
const UNKNOWN = 5;
const REQUESTS = 2;
/** Answers of a group of customers that its score is told from. */
const SEGMENT_FROM = 10;
/** Share of comments that a decision is asked for from. */
const DECIDE_FROM = 0.05;

/**
 * The brief of a unit: where it stands, how it gets, keeps and grows customers, what really changed, up to three
 * decisions it asks for, and what is not known. Undefined where switched off. Without a customer score it says
 * so, and no more than is known.
 */
export function briefFor(view: TeamView, language: AdviceLanguage): Brief | undefined {
  if (view.settings.modulesOff.includes('brief')) return undefined;
  const { t } = textsFor(BRIEF_TEXTS, language);
  const lead = view.team.serves === 'colleagues' ? view.colleagues : view.customers;
  const shown = lead?.state === 'shown' ? lead : undefined;
  const themes = view.themes.state === 'shown' ? view.themes : undefined;
  const { grave, loud, praise } = voiceOf(view);
  const said = (theme: ThemeView) =>
    t('theme', { name: phraseOf(theme, language), share: shareIn(theme.share, language) });
  const segment = (name: Segment) => {
    const score = view.segments.find((entry) => entry.segment === name)?.score;
    return score?.state === 'shown' && score.score.n >= SEGMENT_FROM
      ? [t('segment-score', { segment: name, score: scoreIn(score, language) })]
      : [];
  };
  const counted = shown && !shown.intervalOnly && view.team.serves === 'customers' ? shown : undefined;
  const outOf = (part: 'top' | 'bottom', { counts, score, measure }: Shown) => ({
    part: wholeIn(counts[part], language),
    all: wholeIn(score.n, language),
    metric: measure.metric,
  });

  const get = [
    ...segment('new'),
    ...(counted ? [t('best', outOf('top', counted))] : []),
    ...(praise[0] ? [t('attracts', { praise: said(praise[0]) })] : []),
  ];
  const keep = [
    ...segment('loyal'),
    ...(counted ? [t('worst', outOf('bottom', counted))] : []),
    ...(grave[0]
      ? [t('drives', { complaint: said(grave[0]) })]
      : loud[0]
        ? [t('named', { complaint: said(loud[0]) })]
        : []),
  ];
  const requests = (themes?.others ?? []).filter(({ intent }) => intent === 'request').slice(0, REQUESTS);
  const openIdeas = view.ideas.filter((idea) => idea.status !== 'done' && idea.status !== 'declined');
  const grow = [
    ...segment('important'),
    ...(requests.length > 0 ? [t('ask-for', { requests: requests.map(said).join(', ') })] : []),
    ...(openIdeas.length > 0 && !view.settings.modulesOff.includes('ideas')
      ? [
          t('ideas', {
            all: openIdeas.length,
            employees: openIdeas.filter((idea) => idea.from === 'employee').length,
          }),
        ]
      : []),
  ];

  return {
    language,
    title: t('title', { unit: view.team.name }),
    basis: t('basis', {
      window: windowIn(shown?.window ?? { from: view.release.through, to: view.release.through }, language),
    }),
    state: stateOf(view, shown, language),
    get: orNothing(get, t('nothing')),
    keep: orNothing(keep, t('nothing')),
    grow: orNothing(grow, t('nothing')),
    changes: orNothing(
      changesOf(view, shown, language),
      shown && shown.verdict.kind !== 'not-enough' ? t('no-change') : t('change-unknown'),
    ),
    decisions: decisionsOf(view, grave, language),
    noDecision: t('no-decision'),
    unknown: unknownOf(view, language).slice(0, UNKNOWN),
  };
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function orNothing(lines: string[], nothing: string): string[] {
  return lines.length > 0 ? lines : [nothing];
}

function stateOf(view: TeamView, shown: Shown | undefined, language: AdviceLanguage): string[] {
  const { t } = textsFor(BRIEF_TEXTS, language);
  const compared = comparesSides(view);
  const employees = compared ? view.employees : undefined;
  const alignment = compared ? view.alignment : ({ state: 'none' } as const);
  const lines = [
    shown ? t('served', { who: view.team.serves, score: scoreIn(shown, language) }) : t('no-score'),
    ...(employees?.state === 'shown' ? [t('employees', { score: scoreIn(employees, language) })] : []),
  ];
  const level = levelOf(ledScore(view));
  const said = level === 'bad' ? levelSentence(view, language) : undefined;
  if (said) lines.push(`${said}.`);
  // Told against the company; where that contradicts the score itself, the score alone speaks.
  if (alignment.state === 'told-apart' && !contradicts(alignment, level))
    lines.push(
      [
        textsFor(ADVICE, language).t(`unit.employees.${alignment.quadrant}`),
        alignment.probability >= 0.99
          ? t('sure-99')
          : t('sure', { hundred: Math.floor(alignment.probability * 100) }),
        ...(alignment.of ? [t('holds-for', { unit: alignment.of.name })] : []),
      ].join(' '),
    );
  return lines;
}

function changesOf(view: TeamView, shown: Shown | undefined, language: AdviceLanguage): string[] {
  const { t } = textsFor(BRIEF_TEXTS, language);
  const lines: string[] = [];
  if (shown && (shown.verdict.kind === 'better' || shown.verdict.kind === 'worse'))
    lines.push(
      t('score-change', {
        name: upperFirst(measureIn(shown.measure, language)),
        way: shown.verdict.difference > 0 ? 'up' : 'down',
        points: differenceIn(shown.measure, shown.verdict, language),
        window: windowIn(shown.verdict.beforeWindow, language),
      }),
    );
  if (view.themes.state === 'shown')
    for (const theme of [...view.themes.complaints, ...view.themes.praise])
      if (theme.verdict.kind === 'better' || theme.verdict.kind === 'worse')
        lines.push(
          t('theme-change', {
            name: phraseOf(theme, language),
            before: shareIn(theme.verdict.before, language),
            after: shareIn(theme.share, language),
          }),
        );
  return lines;
}

/**
 * What only a decision of others mends, in the order of what must come first: causes inside, what stops the
 * team, targets without a guard, dates in the peak, then the levers of the gravest complaints.
 */
function decisionsOf(view: TeamView, complaints: readonly ThemeView[], language: AdviceLanguage): string[] {
  const { t } = textsFor(BRIEF_TEXTS, language);
  const inside = insideFirst(view, language);
  const elsewhere = new Set(inside.filter(({ noTraining }) => noTraining).map(({ theme }) => theme));
  const obstacle = obstacleList(view, language)?.items.find(({ owner }) => owner !== undefined);
  const flag = targetsAdvice(view, language)?.flags[0];
  const clash = peaksAdvice(view, language)?.clashes.find(({ quiet }) => quiet);
  const levers = STEP_TEXTS[language].levers;
  const bad = levelOf(ledScore(view)) === 'bad' ? levelSentence(view, language) : undefined;
  return [
    ...(bad && complaints.length === 0
      ? [t('decide.why', { level: lowerFirst(bad), why: whyUnknown(view, language) })]
      : []),
    ...inside.slice(0, 1).map(({ sentence }) => sentence),
    ...(obstacle
      ? [
          t('decide.obstacle', {
            label: obstacle.label,
            count: obstacle.count,
            of: obstacle.of,
            owner: obstacle.owner!,
          }),
        ]
      : []),
    ...(flag ? [t('decide.target', { target: say(flag.target.text, language), guard: flag.guard })] : []),
    ...(clash
      ? [t('decide.clash', { title: say(clash.event.title, language), quiet: clash.quietSentence! })]
      : []),
    ...complaints
      .filter(({ theme, share }) => !elsewhere.has(theme.id) && share.value >= DECIDE_FROM)
      .map((complaint) =>
        t('decide.lever', {
          name: phraseOf(complaint, language),
          share: shareIn(complaint.share, language),
          lever: levers[complaint.theme.lever],
          owner: complaint.theme.owner ? say(complaint.theme.owner, language) : t('hr'),
        }),
      ),
  ].slice(0, DECISIONS);
}

function unknownOf(view: TeamView, language: AdviceLanguage): string[] {
  const { t } = textsFor(BRIEF_TEXTS, language);
  const { customers, employees, themes, alignment } = view;
  const lines: string[] = [];
  if (customers.state === 'shown' && customers.verdict.kind === 'not-enough')
    lines.push(t('unknown.change', { needed: wholeIn(customers.verdict.needed, language) }));
  if (customers.state === 'shown' && customers.together.length > 1)
    lines.push(t('unknown.together', { teams: customers.together.map(({ name }) => name).join(', ') }));
  if (view.team.serves === 'customers') {
    if (customers.state === 'collecting')
      lines.push(t('unknown.collecting', { n: customers.n, minimum: COLLECTING_BELOW }));
    if (customers.state === 'hidden') lines.push(t('unknown.customers-hidden'));
    if (customers.state === 'none') lines.push(t('unknown.nobody-asked'));
  }
  if (employees === undefined) lines.push(t('unknown.no-employees'));
  else if (employees.state === 'none') lines.push(t('unknown.employees-none'));
  else if (employees.state !== 'shown') lines.push(t('unknown.employees-hidden'));
  if (alignment.state === 'not-distinguishable') lines.push(t('unknown.not-apart'));
  if (themes.state === 'hidden') lines.push(t('unknown.comments-withheld', { minimum: themes.minimum }));
  if (voiceOf(view).state === 'no-topic') lines.push(t('unknown.no-topic'));
  const { above } = view;
  if (above?.complaint && aboveOf(view, language))
    lines.push(t('unknown.above', { unit: above.name, name: phraseOf(above.complaint, language) }));
  if (themes.state === 'shown' && themes.unthemed)
    lines.push(t('unknown.unthemed', { share: shareIn(themes.unthemed, language) }));
  if (view.setAside.some) lines.push(t('unknown.set-aside'));
  const hidden = view.segments.filter(
    ({ score }) => score.state === 'hidden' || score.state === 'collecting',
  );
  if (hidden.length > 0)
    lines.push(
      t('unknown.segments', { names: hidden.map(({ segment }) => t(`segment.${segment}`)).join(', ') }),
    );
  lines.push(
    customers.state === 'shown' && customers.coverage && customers.coverage.contacts > 0
      ? t('unknown.silent', {
          answers: wholeIn(customers.coverage.answers, language),
          contacts: wholeIn(customers.coverage.contacts, language),
        })
      : t('unknown.silent-unknown'),
  );
  lines.push(t('unknown.cause'));
  return lines;
}

const PARTS = ['state', 'get', 'keep', 'grow', 'changes', 'decisions', 'unknown'] as const;

/** The brief as Markdown. */
export function briefAsMarkdown(brief: Brief): string {
  const { t } = textsFor(BRIEF_TEXTS, brief.language);
  return [
    `# ${markdown(brief.title)}`,
    '',
    markdown(brief.basis),
    '',
    ...PARTS.flatMap((part) => [
      `## ${t(`part.${part}`)}`,
      '',
      ...brief[part].map(
        (line, index) => `${part === 'decisions' ? `${index + 1}.` : '-'} ${markdown(line)}`,
      ),
      ...(brief[part].length === 0 ? [markdown(brief.noDecision)] : []),
      '',
    ]),
    markdown(t('purpose')),
    '',
  ].join('\n');
}

/** The brief as a document of one printed page. */
export function briefAsPage(brief: Brief): string {
  const { t } = textsFor(BRIEF_TEXTS, brief.language);
  const section = (part: (typeof PARTS)[number], list: 'ul' | 'ol' = 'ul') =>
    `<section><h2>${t(`part.${part}`)}</h2>${
      brief[part].length > 0
        ? `<${list}>${brief[part].map((line) => `<li>${escaped(line)}</li>`).join('')}</${list}>`
        : `<p>${escaped(brief.noDecision)}</p>`
    }</section>`;
  return printedPage(
    brief.title,
    brief.language,
    `<p class="quiet">${escaped(brief.basis)}</p>${section('state')}` +
      `<div class="three">${section('get')}${section('keep')}${section('grow')}</div>` +
      `${section('changes')}${section('decisions', 'ol')}${section('unknown')}` +
      `<footer>${escaped(t('purpose'))}</footer>`,
  );
}
