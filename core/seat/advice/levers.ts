import type { TeamView, ThemeView } from '../../model/team-view.ts';
import type { Lever } from '../../model/theme.ts';
import { type AdviceLanguage, entryOf, loudestFirst, phraseOf, say } from './words.ts';

/** What a company can pull to change what customers live through. */
export const BROAD_LEVERS = ['people', 'culture', 'leadership', 'technology', 'measurement'] as const;
export type BroadLever = (typeof BROAD_LEVERS)[number];

/** A complaint with the lever that moves it first and whose it is. */
export interface LeverLine {
  view: ThemeView;
  name: string;
  lever: string;
  /** Absent where it is HR's own. */
  owner?: string;
}

export interface LeverAdvice {
  lines: LeverLine[];
  /** How many of the team's actions pull which lever. */
  coverage: { lever: BroadLever; name: string; actions: number }[];
  actions: number;
  /** Said where all of at least two actions pull the same lever. */
  word?: string;
}

/** The broad lever of each of HR's. Rules and their exceptions are leadership's; recognition makes culture. */
const BROAD: Readonly<Record<string, BroadLever>> = {
  hire: 'people',
  train: 'people',
  staffing: 'people',
  recognition: 'culture',
  process: 'leadership',
  tool: 'technology',
  target: 'measurement',
};

const TEXTS = {
  en: {
    levers: {
      hire: 'hire for it',
      train: 'train it',
      process: 'change the process',
      target: 'change what is measured',
      tool: 'change the tool',
      staffing: 'staff it',
      recognition: 'recognise it',
    },
    broad: {
      people: 'people',
      culture: 'culture',
      leadership: 'leadership',
      technology: 'technology',
      measurement: 'measurement',
    },
    word: (n: number, lever: string, others: string) =>
      `${n === 2 ? 'Both' : `All ${n}`} actions are about ${lever}. Would ${others} help too?`,
  },
  de: {
    levers: {
      hire: 'darauf bei Neueinstellungen achten',
      train: 'schulen',
      process: 'Ablauf ändern',
      target: 'ändern, woran gemessen wird',
      tool: 'Hilfsmittel ändern',
      staffing: 'besetzen',
      recognition: 'anerkennen',
    },
    broad: {
      people: 'Menschen',
      culture: 'Kultur',
      leadership: 'Führung',
      technology: 'Technik',
      measurement: 'Messung',
    },
    word: (n: number, lever: string, others: string) =>
      `${n === 2 ? 'Beide' : `Alle ${n}`} Maßnahmen setzen am selben Hebel an: ${lever}. Würde auch einer von diesen helfen: ${others}?`,
  },
} as const;

/** Complaints that are named with a lever at most. */
const MOST = 5;

/**
 * What moves each complaint and whose it is, and which levers the team's actions pull.
 * An action's lever that is none of ours is not counted.
 */
export function leverAdvice(view: TeamView, language: AdviceLanguage): LeverAdvice {
  const texts = TEXTS[language];
  const { themes } = view;
  const lines =
    themes.state === 'shown'
      ? themes.complaints
          .toSorted(loudestFirst)
          .slice(0, MOST)
          .map((complaint) => ({
            view: complaint,
            name: phraseOf(complaint, language),
            lever: texts.levers[complaint.theme.lever],
            ...(complaint.theme.owner ? { owner: say(complaint.theme.owner, language) } : {}),
          }))
      : [];
  const pulled = view.actions.map(({ lever }) => broadLever(lever)).filter((lever) => lever !== undefined);
  const coverage = BROAD_LEVERS.map((lever) => ({
    lever,
    name: texts.broad[lever],
    actions: pulled.filter((one) => one === lever).length,
  }));
  const used = coverage.filter(({ actions }) => actions > 0);
  const others = coverage.filter(({ actions }) => actions === 0).map(({ name }) => name);
  return {
    lines,
    coverage,
    actions: pulled.length,
    ...(pulled.length > 1 && used.length === 1
      ? { word: texts.word(pulled.length, used[0]!.name, others.join(', ')) }
      : {}),
  };
}

function broadLever(lever: Lever | string): BroadLever | undefined {
  const name = lever.trim().toLowerCase();
  return BROAD_LEVERS.find((broad) => broad === name) ?? entryOf(BROAD, name);
}
