import type { TeamView } from '../../core/model/team-view.ts';
import { useText } from '../ui/text.tsx';

/** Why nothing is said where comments may not be shown or there are none. */
export function NoComments({ view }: { view: TeamView }) {
  const { t } = useText();
  return (
    <p className="cl-quiet">
      {view.themes.state === 'hidden' ? t('hiring.hidden', { n: view.themes.minimum }) : t('hiring.none')}
    </p>
  );
}
