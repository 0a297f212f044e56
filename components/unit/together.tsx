import type { ShownScore } from '../team/figures.ts';
import { useUnitText } from './text.ts';

/** That a figure is of several teams, and why. Nothing where it is of one. */
export function Together({ score }: { score: ShownScore }) {
  const { t, format } = useUnitText();
  if (score.together.length < 2) return null;
  return (
    <p className="cl-small cl-quiet">
      {t('together.sentence', { teams: format.list(score.together.map((team) => team.name)) })}
    </p>
  );
}
