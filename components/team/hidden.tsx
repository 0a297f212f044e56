import type { ScoreView } from '../../core/model/team-view.ts';
import { rangeText, scoreText } from '../../core/texts/figures.ts';
import { useText } from '../ui/text.tsx';

type HiddenScore = Extract<ScoreView, { state: 'hidden' }>;

/** That a figure isn't shown, for no reason that would say more, and the one that is offered instead. */
export function useHiddenText(): (score: HiddenScore) => string {
  const texts = useText();
  return (score) => {
    const { t } = texts;
    const reason = t('hidden.protected');
    if (!score.instead) return reason;
    const { team: _, name, score: estimate } = score.instead;
    const figure = t('figure.interval', {
      figure: scoreText(score.measure, estimate.value, texts),
      range: rangeText(score.measure, estimate, texts),
    });
    return `${reason} ${t('hidden.instead', { team: name, figure })}`;
  };
}
