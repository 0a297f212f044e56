import type { Thresholds } from '../../core/model/settings.ts';
import type { ScoreView } from '../../core/model/team-view.ts';
import { useText } from '../ui/text.tsx';
import { rangeText, scoreText } from './figures.ts';

type HiddenScore = Extract<ScoreView, { state: 'hidden' }>;

/** Why a figure isn't shown, and the one that is offered instead. */
export function useHiddenText(): (score: HiddenScore, thresholds: Thresholds) => string {
  const texts = useText();
  return (score, thresholds) => {
    const { t } = texts;
    const reason =
      score.reason === 'members'
        ? t('hidden.members', { n: thresholds.members })
        : score.reason === 'respondents'
          ? t('hidden.respondents', { n: thresholds.respondents })
          : t(`hidden.${score.reason}`);
    if (!score.instead) return reason;
    const { team: _, name, score: estimate } = score.instead;
    const figure = t('figure.interval', {
      figure: scoreText(score.measure, estimate.value, texts),
      range: rangeText(score.measure, estimate, texts),
    });
    return `${reason} ${t('hidden.instead', { team: name, figure })}`;
  };
}
