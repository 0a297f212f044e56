import type { TeamView, ThemeView } from '../../model/team-view.ts';
import { BRIEF_TEXTS } from '../../texts/advice-brief.ts';
import { textsFor } from '../../texts/texts.ts';
import { shareIn } from './figures.ts';
import { scoreIn, wholeIn } from './score-words.ts';
import { voiceOf } from './voice.ts';
import { type AdviceLanguage, phraseOf } from './words.ts';

/** A word of the customers' world, explained with the company's own figures. */
export interface GlossaryCard {
  id: 'get' | 'keep' | 'grow' | 'experience';
  title: string;
  text: string;
  /** What it looks like here; absent where nothing sure is known. */
  here: string | undefined;
}

/** The four cards: get, keep, grow, experience, each with what it looks like in this unit. */
export function glossaryCards(view: TeamView, language: AdviceLanguage): GlossaryCard[] {
  const { t } = textsFor(BRIEF_TEXTS, language);
  const { customers } = view;
  const counted = customers.state === 'shown' && !customers.intervalOnly ? customers : undefined;
  const { grave, praise } = voiceOf(view);
  const outOf = (part: 'top' | 'bottom') =>
    counted && {
      part: wholeIn(counted.counts[part], language),
      all: wholeIn(counted.score.n, language),
      metric: counted.measure.metric,
    };
  const named = (theme: ThemeView | undefined) =>
    theme && view.team.serves === 'customers'
      ? t('theme', { name: phraseOf(theme, language), share: shareIn(theme.share, language) })
      : undefined;
  const [best, worst, hurts, praised] = [outOf('top'), outOf('bottom'), named(grave[0]), named(praise[0])];
  const loyal = view.segments.find(({ segment }) => segment === 'loyal')?.score;
  const card = (id: GlossaryCard['id'], here: string | undefined): GlossaryCard => ({
    id,
    title: t(`card.${id}.title`),
    text: t(`card.${id}.text`),
    here,
  });
  return [
    card('get', best && t('card.here', { what: t('best', best) })),
    card(
      'keep',
      worst &&
        t('card.here', {
          what: [t('worst', worst), ...(hurts ? [t('drives', { complaint: hurts })] : [])].join(' '),
        }),
    ),
    card('grow', loyal?.state === 'shown' ? t('card.loyal', { score: scoreIn(loyal, language) }) : undefined),
    card('experience', praised && t('card.praise', { praise: praised })),
  ];
}
