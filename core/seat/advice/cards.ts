import type { TeamView } from '../../model/team-view.ts';
import { shareIn } from './figures.ts';
import { scoreIn } from './score-words.ts';
import { type AdviceLanguage, carriesAdvice, phraseOf, strongestFirst } from './words.ts';

/** A word of the customers' world, explained with the company's own figures. */
export interface GlossaryCard {
  id: 'get' | 'keep' | 'grow' | 'experience';
  title: string;
  text: string;
  /** What it looks like here; absent where nothing sure is known. */
  here: string | undefined;
}

const TEXTS = {
  en: {
    get: {
      title: 'Get',
      text: 'Winning customers costs money and time. A friend’s recommendation costs nothing, which is why we ask whether people would recommend us.',
      here: (top: number, n: number) => `Here: ${top} of ${n} gave the best marks.`,
    },
    keep: {
      title: 'Keep',
      text: 'Customers who stay buy more and forgive more. Broken promises drive people away; a complaint heard in time can keep them.',
      unhappy: {
        nps: 'wouldn’t recommend us',
        csat: 'were not satisfied',
        ces: 'found it hard',
      },
      here: (bottom: number, n: number, unhappy: string, complaint: string | undefined) =>
        `Here: ${bottom} of ${n} ${unhappy}.${complaint ? ` Hurts most: ${complaint}.` : ''}`,
    },
    grow: {
      title: 'Grow',
      text: 'Trust makes customers do more with us: buy again, bring harder problems, tell us what’s missing.',
      here: (score: string) => `Here, loyal customers: ${score}.`,
    },
    experience: {
      title: 'Experience',
      text: 'Experience is what people remember: the start, the best or worst moment, the end. People treat customers the way they are treated.',
      here: (praise: string) => `Here, what is remembered best: ${praise}.`,
    },
    of: (name: string, share: string) => `“${name}”, ${share} of comments`,
  },
  de: {
    get: {
      title: 'Gewinnen',
      text: 'Kunden zu gewinnen kostet Geld und Zeit. Die Empfehlung einer Freundin kostet nichts; darum fragen wir, ob man uns empfehlen würde.',
      here: (top: number, n: number) => `Hier: ${top} von ${n} gaben die besten Noten.`,
    },
    keep: {
      title: 'Halten',
      text: 'Wer bleibt, kauft wieder und verzeiht mehr. Gebrochene Zusagen vertreiben Kunden; eine rechtzeitig gehörte Beschwerde kann sie halten.',
      unhappy: {
        nps: 'würden uns nicht empfehlen',
        csat: 'waren nicht zufrieden',
        ces: 'fanden es mühsam',
      },
      here: (bottom: number, n: number, unhappy: string, complaint: string | undefined) =>
        `Hier: ${bottom} von ${n} ${unhappy}.${complaint ? ` Am meisten stört: ${complaint}.` : ''}`,
    },
    grow: {
      title: 'Wachsen',
      text: 'Mit Vertrauen tun Kunden mehr mit uns: Sie kaufen wieder, bringen schwierigere Fälle, sagen, was fehlt.',
      here: (score: string) => `Hier, treue Kunden: ${score}.`,
    },
    experience: {
      title: 'Erlebnis',
      text: 'Ein Erlebnis ist, was im Gedächtnis bleibt: der Anfang, der beste oder schlimmste Moment, das Ende. Wir behandeln Kunden so, wie wir selbst behandelt werden.',
      here: (praise: string) => `Hier bleibt am besten im Gedächtnis: ${praise}.`,
    },
    of: (name: string, share: string) => `„${name}“, ${share} der Kommentare`,
  },
} as const;

/** The four cards: get, keep, grow, experience, each with what it looks like in this unit. */
export function glossaryCards(view: TeamView, language: AdviceLanguage): GlossaryCard[] {
  const texts = TEXTS[language];
  const { customers, themes } = view;
  const counted = customers.state === 'shown' && !customers.intervalOnly ? customers : undefined;
  const strongest = (side: 'complaints' | 'praise') => {
    const theme =
      themes.state === 'shown' && view.team.serves === 'customers'
        ? themes[side].filter((t) => t.theme.id !== 'other' && carriesAdvice(t)).sort(strongestFirst)[0]
        : undefined;
    return theme && texts.of(phraseOf(theme, language), shareIn(theme.share, language));
  };
  const loyal = view.segments.find(({ segment }) => segment === 'loyal')?.score;
  const praise = strongest('praise');
  const card = (id: GlossaryCard['id'], here: string | undefined): GlossaryCard => ({
    id,
    title: texts[id].title,
    text: texts[id].text,
    here,
  });
  return [
    card('get', counted && texts.get.here(counted.counts.top, counted.score.n)),
    card(
      'keep',
      counted &&
        texts.keep.here(
          counted.counts.bottom,
          counted.score.n,
          texts.keep.unhappy[counted.measure.metric],
          strongest('complaints'),
        ),
    ),
    card('grow', loyal?.state === 'shown' ? texts.grow.here(scoreIn(loyal, language)) : undefined),
    card('experience', praise && texts.experience.here(praise)),
  ];
}
