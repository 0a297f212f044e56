import type { ScoreView, TeamView, ThemeView } from '../../model/team-view.ts';
import { BRIEF_TEXTS } from './brief-bank.ts';
import { shareIn, windowIn } from './figures.ts';
import { ledScore, levelOf, levelSentence } from './level.ts';
import { insideFirst, obstacleList } from './line-of-sight.ts';
import { peaksAdvice } from './peaks.ts';
import { escaped, markdown, printedPage } from './printed.ts';
import { STEP_TEXTS } from './quadrant-bank.ts';
import { differenceIn, measureIn, scoreIn, wholeIn } from './score-words.ts';
import { targetsAdvice } from './targets.ts';
import { comparesSides, contradicts } from './unit.ts';
import { type AdviceLanguage, carriesAdvice, phraseOf, say, strongestFirst } from './words.ts';

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
  const texts = BRIEF_TEXTS[language];
  const lead = view.team.serves === 'colleagues' ? view.colleagues : view.customers;
  const shown = lead?.state === 'shown' ? lead : undefined;
  const themes = view.themes.state === 'shown' ? view.themes : undefined;
  const complaints = (themes?.complaints ?? []).filter(carriesForBrief).sort(strongestFirst);
  const praise = (themes?.praise ?? []).filter(carriesForBrief).sort(strongestFirst);
  const said = (theme: ThemeView) => texts.quoted(phraseOf(theme, language), shareIn(theme.share, language));
  const segment = (name: keyof (typeof texts)['segment']) => {
    const score = view.segments.find((entry) => entry.segment === name)?.score;
    return score?.state === 'shown' && score.score.n >= SEGMENT_FROM
      ? [texts.segment[name](scoreIn(score, language))]
      : [];
  };
  const counted = shown && !shown.intervalOnly && view.team.serves === 'customers' ? shown : undefined;
  const of = (part: number, whole: number) => [wholeIn(part, language), wholeIn(whole, language)] as const;

  const get = [
    ...segment('new'),
    ...(counted ? [texts.wouldTell(...of(counted.counts.top, counted.score.n))] : []),
    ...(praise[0] ? [texts.attracts(said(praise[0]))] : []),
  ];
  const keep = [
    ...segment('loyal'),
    ...(counted
      ? [texts.mayLeave[counted.measure.metric](...of(counted.counts.bottom, counted.score.n))]
      : []),
    ...(complaints[0] ? [texts.drives(said(complaints[0]))] : []),
  ];
  const requests = (themes?.others ?? [])
    .filter((theme) => theme.intent === 'request' && theme.theme.id !== 'other')
    .slice(0, REQUESTS);
  const openIdeas = view.ideas.filter((idea) => idea.status !== 'done' && idea.status !== 'declined');
  const grow = [
    ...segment('important'),
    ...(requests.length > 0 ? [texts.askFor(requests.map(said).join(', '))] : []),
    ...(openIdeas.length > 0 && !view.settings.modulesOff.includes('ideas')
      ? [texts.ideas(openIdeas.length, openIdeas.filter((idea) => idea.from === 'employee').length)]
      : []),
  ];

  return {
    language,
    title: texts.title(view.team.name),
    basis: texts.basis(
      shown
        ? windowIn(shown.window, language)
        : windowIn({ from: view.release.through, to: view.release.through }, language),
    ),
    state: stateOf(view, shown, language),
    get: orNothing(get, texts.nothing),
    keep: orNothing(keep, texts.nothing),
    grow: orNothing(grow, texts.nothing),
    changes: orNothing(
      changesOf(view, shown, language),
      shown && shown.verdict.kind !== 'not-enough' ? texts.noChange : texts.changeUnknown,
    ),
    decisions: decisionsOf(view, complaints, language),
    noDecision: texts.noDecision,
    unknown: unknownOf(view, language).slice(0, UNKNOWN),
  };
}

function carriesForBrief(theme: ThemeView): boolean {
  return theme.theme.id !== 'other' && carriesAdvice(theme);
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function orNothing(lines: string[], nothing: string): string[] {
  return lines.length > 0 ? lines : [nothing];
}

function stateOf(view: TeamView, shown: Shown | undefined, language: AdviceLanguage): string[] {
  const texts = BRIEF_TEXTS[language];
  const compared = comparesSides(view);
  const employees = compared ? view.employees : undefined;
  const alignment = compared ? view.alignment : ({ state: 'none' } as const);
  const lines = [
    shown ? texts.served[view.team.serves](scoreIn(shown, language)) : texts.noScore,
    ...(employees?.state === 'shown' ? [texts.employees(scoreIn(employees, language))] : []),
  ];
  const level = levelOf(ledScore(view));
  const said = level === 'bad' ? levelSentence(view, language) : undefined;
  if (said) lines.push(`${said}.`);
  // Told against the company; where that contradicts the score itself, the score alone speaks.
  if (alignment.state === 'told-apart' && !contradicts(alignment, level))
    lines.push(
      `${texts.quadrant[alignment.quadrant]} ${texts.sure(Math.min(99, Math.floor(alignment.probability * 100)))}${
        alignment.of ? ` ${texts.holdsFor(alignment.of.name)}` : ''
      }`,
    );
  return lines;
}

function changesOf(view: TeamView, shown: Shown | undefined, language: AdviceLanguage): string[] {
  const texts = BRIEF_TEXTS[language];
  const lines: string[] = [];
  if (shown && (shown.verdict.kind === 'better' || shown.verdict.kind === 'worse'))
    lines.push(
      texts.scoreChange(
        upperFirst(measureIn(shown.measure, language)),
        shown.verdict.difference > 0,
        differenceIn(shown.measure, shown.verdict, language),
        windowIn(shown.verdict.beforeWindow, language),
      ),
    );
  if (view.themes.state === 'shown')
    for (const theme of [...view.themes.complaints, ...view.themes.praise])
      if (theme.theme.id !== 'other' && (theme.verdict.kind === 'better' || theme.verdict.kind === 'worse'))
        lines.push(
          texts.themeChange(
            phraseOf(theme, language),
            shareIn(theme.verdict.before, language),
            shareIn(theme.share, language),
          ),
        );
  return lines;
}

/**
 * What only a decision of others mends, in the order of what must come first: causes inside, what stops the
 * team, targets without a guard, dates in the peak, then the levers of the gravest complaints.
 */
function decisionsOf(view: TeamView, complaints: readonly ThemeView[], language: AdviceLanguage): string[] {
  const texts = BRIEF_TEXTS[language];
  const inside = insideFirst(view, language);
  const elsewhere = new Set(inside.filter(({ noTraining }) => noTraining).map(({ theme }) => theme));
  const obstacle = obstacleList(view, language)?.items.find(({ owner }) => owner !== undefined);
  const flag = targetsAdvice(view, language)?.flags[0];
  const clash = peaksAdvice(view, language)?.clashes.find(({ quiet }) => quiet);
  const levers = STEP_TEXTS[language].levers;
  const bad = levelOf(ledScore(view)) === 'bad' ? levelSentence(view, language) : undefined;
  return [
    ...(bad && complaints.length === 0 ? [texts.decide.findWhy(bad)] : []),
    ...inside.slice(0, 1).map(({ sentence }) => sentence),
    ...(obstacle
      ? [texts.decide.obstacle(obstacle.label, obstacle.count, obstacle.of, obstacle.owner!)]
      : []),
    ...(flag ? [texts.decide.target(say(flag.target.text, language), flag.guard)] : []),
    ...(clash ? [texts.decide.clash(say(clash.event.title, language), clash.quietSentence!)] : []),
    ...complaints
      .filter(({ theme, share }) => !elsewhere.has(theme.id) && share.value >= DECIDE_FROM)
      .map((complaint) =>
        texts.decide.lever(
          phraseOf(complaint, language),
          shareIn(complaint.share, language),
          levers[complaint.theme.lever],
          complaint.theme.owner ? say(complaint.theme.owner, language) : texts.hr,
        ),
      ),
  ].slice(0, DECISIONS);
}

function unknownOf(view: TeamView, language: AdviceLanguage): string[] {
  const texts = BRIEF_TEXTS[language];
  const { customers, employees, themes, alignment } = view;
  const lines: string[] = [];
  if (customers.state === 'shown' && customers.verdict.kind === 'not-enough')
    lines.push(texts.unknown.change(wholeIn(customers.verdict.needed, language)));
  if (customers.state === 'shown' && customers.together.length > 1)
    lines.push(texts.unknown.together(customers.together.map(({ name }) => name).join(', ')));
  if (view.team.serves === 'customers') {
    if (customers.state === 'collecting') lines.push(texts.unknown.collecting(customers.n));
    if (customers.state === 'hidden') lines.push(texts.unknown.customersHidden);
    if (customers.state === 'none') lines.push(texts.unknown.nobodyAsked);
  }
  if (employees === undefined) lines.push(texts.unknown.noEmployees);
  else if (employees.state === 'none') lines.push(texts.unknown.employeesNone);
  else if (employees.state !== 'shown') lines.push(texts.unknown.employeesHidden);
  if (alignment.state === 'not-distinguishable') lines.push(texts.unknown.notApart);
  if (themes.state === 'hidden') lines.push(texts.unknown.fewComments(themes.minimum));
  const { above } = view;
  if (above?.complaint) lines.push(texts.unknown.above(above.name, phraseOf(above.complaint, language)));
  if (themes.state === 'shown' && themes.unthemed)
    lines.push(texts.unknown.unthemed(shareIn(themes.unthemed, language)));
  if (view.setAside.some) lines.push(texts.unknown.setAside);
  const hidden = view.segments.filter(
    ({ score }) => score.state === 'hidden' || score.state === 'collecting',
  );
  if (hidden.length > 0)
    lines.push(texts.unknown.segments(hidden.map(({ segment }) => texts.segmentName[segment]).join(', ')));
  lines.push(
    customers.state === 'shown' && customers.coverage && customers.coverage.contacts > 0
      ? texts.unknown.silent(
          wholeIn(customers.coverage.answers, language),
          wholeIn(customers.coverage.contacts, language),
        )
      : texts.unknown.silentUnknown,
  );
  lines.push(texts.unknown.cause);
  return lines;
}

const PARTS = ['state', 'get', 'keep', 'grow', 'changes', 'decisions', 'unknown'] as const;

/** The brief as Markdown. */
export function briefAsMarkdown(brief: Brief): string {
  const { parts, purpose } = BRIEF_TEXTS[brief.language];
  return [
    `# ${markdown(brief.title)}`,
    '',
    markdown(brief.basis),
    '',
    ...PARTS.flatMap((part) => [
      `## ${parts[part]}`,
      '',
      ...brief[part].map(
        (line, index) => `${part === 'decisions' ? `${index + 1}.` : '-'} ${markdown(line)}`,
      ),
      ...(brief[part].length === 0 ? [markdown(brief.noDecision)] : []),
      '',
    ]),
    markdown(purpose),
    '',
  ].join('\n');
}

/** The brief as a document of one printed page. */
export function briefAsPage(brief: Brief): string {
  const { parts, purpose } = BRIEF_TEXTS[brief.language];
  const section = (part: (typeof PARTS)[number], list: 'ul' | 'ol' = 'ul') =>
    `<section><h2>${parts[part]}</h2>${
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
      `<footer>${escaped(purpose)}</footer>`,
  );
}
