import type { Measure } from '../../model/measure.ts';
import type { Team } from '../../model/team.ts';
import { type Intent, OTHER_THEME, type ThemeId } from '../../model/theme.ts';
import { classifier, type ThemeMention } from '../themes/classify.ts';
import { correctionKey } from '../themes/corrections.ts';
import { MOST_COMMENTS, type TrainingResult, trainLearned } from '../themes/learned.ts';
import { previewTaxonomy, type TaxonomyPreview } from '../themes/preview.ts';
import { quotesToRelease } from '../themes/quotes.ts';
import type { JobGoing } from './job-progress.ts';
import { decisionsOf, type QuoteSetup } from './quote-setup.ts';
import { type GenerationStore, retheme } from './retheme.ts';
import { classifierOf } from './setup-classifier.ts';
import { type StoredComment, storedComments } from './stored-comments.ts';
import { teamMatcher } from './team-map.ts';
import { type ThemeSetup, versionOf } from './theme-setup.ts';

/** Which comments are asked for. */
export interface CommentFilter {
  /** Words that the text holds, in any case. */
  text: string;
  theme: ThemeId | '';
  intent: Intent | '';
  team: string;
  /** Only what could be quoted: by customers in surveys, naming nobody, with a theme. */
  quotable: boolean;
}

/** A comment with its team, where it has one. */
export type FoundComment = StoredComment & { team?: string };

interface Where {
  teams: readonly Team[];
  unitTeams: Readonly<Record<string, string | null>>;
  measures: readonly Measure[];
}

/** Comments per theme, by what they do with it. */
export type ThemeCounts = Record<ThemeId, Partial<Record<Intent, number>>>;

/** Work on comments and their themes, as data. */
export interface ThemeJobs {
  retheme: { input: { setup: ThemeSetup; measures: readonly Measure[] }; result: { version: string } };
  'preview-themes': {
    input: { before: ThemeSetup; after: ThemeSetup; measures: readonly Measure[] };
    result: TaxonomyPreview;
  };
  'count-themes': { input: Record<string, never>; result: { comments: number; themes: ThemeCounts } };
  train: { input: { setup: ThemeSetup; measures: readonly Measure[] }; result: TrainingResult };
  comments: {
    input: Where & { filter: CommentFilter; from: number; limit: number };
    result: { total: number; comments: FoundComment[] };
  };
  /** The themes of comments, with the words that decided. */
  reasons: {
    input: { setup: ThemeSetup; comments: Pick<StoredComment, 'text' | 'language' | 'ratingClass'>[] };
    result: ThemeMention[][];
  };
  'redacted-quotes': {
    input: Where & { quotes: QuoteSetup };
    result: { total: number; examples: { text: string; team: string }[] };
  };
}

interface Tools {
  store: GenerationStore;
  /** Milliseconds of a clock. */
  clock(): number;
  pause(): Promise<void>;
}

type Handlers = {
  [K in keyof ThemeJobs]: (
    input: ThemeJobs[K]['input'],
    tools: Tools,
    going: JobGoing,
  ) => Promise<ThemeJobs[K]['result']>;
};

/** Milliseconds of work between two pauses. */
const SLICE = 20;
const QUOTE_EXAMPLES = 20;

export const THEME_HANDLERS: Handlers = {
  async retheme({ setup, measures }, { store, pause }, { onProgress }) {
    const version = await versionOf(setup);
    await retheme({
      store,
      classifier: classifierOf(setup),
      version,
      count: { measures: byId(measures) },
      onProgress: (done, all) => onProgress?.({ share: done / Math.max(1, all) }),
      pause,
    });
    return { version };
  },

  async 'preview-themes'({ before, after, measures }, { store, clock, pause }) {
    const comments: StoredComment[] = [];
    for await (const comment of everyComment(store, byId(measures))) comments.push(comment);
    const work = previewTaxonomy(comments, classifierOf(before), classifierOf(after));
    let since = clock();
    for (;;) {
      const step = work.next();
      if (step.done) return step.value;
      if (clock() - since >= SLICE) {
        await pause();
        since = clock();
      }
    }
  },

  async 'count-themes'(_, { store }) {
    const themes: ThemeCounts = {};
    let comments = 0;
    for (const { counted } of await store.counts()) {
      for (const cell of counted.comments) if (!cell.split) comments += cell.comments;
      for (const { theme, intent, split, comments: n } of counted.themes) {
        if (split) continue;
        themes[theme] ??= {};
        themes[theme][intent] = (themes[theme][intent] ?? 0) + n;
      }
    }
    return { comments, themes };
  },

  async train({ setup, measures }, { store, clock, pause }) {
    return await trainLearned(setup.corrections, setup.taxonomy, classifier(setup.taxonomy), {
      comments: await uncorrected(store, setup.corrections, byId(measures)),
      slice: SLICE,
      clock,
      pause,
    });
  },

  async comments({ teams, unitTeams, measures, filter, from, limit }, { store }) {
    const teamOf = teamMatcher(teams, unitTeams);
    const found: FoundComment[] = [];
    for await (const comment of everyComment(store, byId(measures))) {
      const team = teamOf(comment.unit);
      if (isMeant(comment, team, filter)) found.push(team === undefined ? comment : { ...comment, team });
    }
    // Within a month the keyed hash is the order: nobody can tell who came first.
    found.sort((a, b) => (a.month > b.month ? -1 : a.month < b.month ? 1 : a.id < b.id ? -1 : 1));
    return { total: found.length, comments: found.slice(from, from + limit) };
  },

  async reasons({ setup, comments }) {
    const themer = classifierOf(setup);
    return comments.map(
      ({ text, language, ratingClass }) => themer.classify(text, language, ratingClass).themes,
    );
  },

  async 'redacted-quotes'({ teams, unitTeams, measures, quotes }, { store }) {
    const teamOf = teamMatcher(teams, unitTeams);
    const candidates = [];
    for await (const { unit, nameless, ...comment } of everyComment(store, byId(measures))) {
      const team = teamOf(unit);
      if (team === undefined || !isCustomers(comment) || comment.language === 'other') continue;
      candidates.push({ ...comment, team, language: comment.language, quotable: nameless });
    }
    const all = quotesToRelease(
      candidates.map((one) => ({ ...one, themes: one.themes.filter(({ theme }) => theme !== OTHER_THEME) })),
      decisionsOf({ ...quotes, redactedQuotes: true }),
      { salt: quotes.salt },
    );
    return {
      total: all.length,
      examples: all.slice(0, QUOTE_EXAMPLES).map(({ text, team }) => ({ text, team })),
    };
  },
};

async function* everyComment(
  store: GenerationStore,
  measures: ReadonlyMap<string, Measure>,
): AsyncGenerator<StoredComment> {
  for (const key of await store.keys()) {
    const [chunk] = await store.chunks([key]);
    if (chunk) yield* storedComments(chunk, measures);
  }
}

/** Comments that nobody corrected, in the order of their keyed hashes: a sample that is the same every time. */
async function uncorrected(
  store: GenerationStore,
  corrections: ThemeSetup['corrections'],
  measures: ReadonlyMap<string, Measure>,
): Promise<Pick<StoredComment, 'text' | 'language'>[]> {
  const corrected = new Set(corrections.map(({ text }) => correctionKey(text)));
  const comments: Pick<StoredComment, 'id' | 'text' | 'language'>[] = [];
  for await (const { id, text, language } of everyComment(store, measures))
    if (!corrected.has(correctionKey(text))) comments.push({ id, text, language });
  return comments
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .slice(0, MOST_COMMENTS)
    .map(({ text, language }) => ({ text, language }));
}

function isCustomers({ audience, lane }: Pick<StoredComment, 'audience' | 'lane'>): boolean {
  return audience === 'customer' && lane === 'survey';
}

function isMeant(comment: StoredComment, team: string | undefined, filter: CommentFilter): boolean {
  const { text, theme, intent, quotable } = filter;
  if (filter.team !== '' && team !== filter.team) return false;
  if (text !== '' && !comment.text.toLowerCase().includes(text.toLowerCase())) return false;
  if (
    (theme !== '' || intent !== '') &&
    !comment.themes.some(
      (one) => (theme === '' || one.theme === theme) && (intent === '' || one.intent === intent),
    )
  )
    return false;
  return (
    !quotable ||
    (isCustomers(comment) && comment.nameless && comment.themes.some((one) => one.theme !== OTHER_THEME))
  );
}

function byId(measures: readonly Measure[]): Map<string, Measure> {
  return new Map(measures.map((measure) => [measure.id, measure]));
}
