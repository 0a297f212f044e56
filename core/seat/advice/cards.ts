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
      text: 'Winning a customer costs advertising, time and trust in advance. The cheapest way is somebody who tells a friend: that is why we ask whether people would recommend us.',
      here: (top: number, n: number) =>
        `Here: ${top} of ${n} gave the best marks. They are the ones who tell others.`,
    },
    keep: {
      title: 'Keep',
      text: 'A customer who stays buys again and forgives more. People leave after a promise that failed rather than after a high price; each complaint heard in time is one that stayed.',
      unhappy: {
        nps: 'would rather not recommend us',
        csat: 'were not satisfied',
        ces: 'found it hard',
      },
      here: (bottom: number, n: number, unhappy: string, complaint: string | undefined) =>
        `Here: ${bottom} of ${n} ${unhappy}.${complaint ? ` What costs most: ${complaint}.` : ''}`,
    },
    grow: {
      title: 'Grow',
      text: 'Customers grow where they trust: they take the second product, bring the difficult case, tell us what is missing. Requests and ideas show where.',
      here: (score: string) => `Here, loyal customers: ${score}.`,
    },
    experience: {
      title: 'Experience',
      text: 'Experience is what people remember, not what we did: how it began, the best or the worst moment, and how it ended. Employees who are treated that way treat customers that way.',
      here: (praise: string) => `Here, what is remembered best: ${praise}.`,
    },
    of: (name: string, share: string) => `“${name}”, ${share} of comments`,
  },
  de: {
    get: {
      title: 'Gewinnen',
      text: 'Einen Kunden zu gewinnen kostet Werbung, Zeit und Vertrauensvorschuss. Am günstigsten ist, wer es weitererzählt: Darum fragen wir, ob man uns empfehlen würde.',
      here: (top: number, n: number) =>
        `Hier: ${top} von ${n} gaben die besten Noten. Sie erzählen es weiter.`,
    },
    keep: {
      title: 'Halten',
      text: 'Wer bleibt, kauft wieder und verzeiht mehr. Kunden gehen eher nach einer gebrochenen Zusage als wegen eines hohen Preises; jede rechtzeitig gehörte Beschwerde hält jemanden.',
      unhappy: {
        nps: 'würden uns eher nicht empfehlen',
        csat: 'waren nicht zufrieden',
        ces: 'fanden es mühsam',
      },
      here: (bottom: number, n: number, unhappy: string, complaint: string | undefined) =>
        `Hier: ${bottom} von ${n} ${unhappy}.${complaint ? ` Am meisten kostet: ${complaint}.` : ''}`,
    },
    grow: {
      title: 'Wachsen',
      text: 'Kunden wachsen, wo sie vertrauen: Sie nehmen das zweite Produkt, bringen den schwierigen Fall, sagen, was fehlt. Wünsche und Ideen zeigen, wo.',
      here: (score: string) => `Hier, treue Kunden: ${score}.`,
    },
    experience: {
      title: 'Erlebnis',
      text: 'Ein Erlebnis ist, was im Gedächtnis bleibt, nicht was wir getan haben: wie es begann, der beste oder der schlimmste Moment, und wie es endete. Wer selbst so behandelt wird, behandelt Kunden so.',
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
