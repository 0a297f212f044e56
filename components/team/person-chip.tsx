import type { PanelView } from '../../core/model/messages.ts';
import { Brand } from '../ui/brand.tsx';
import { Icon } from '../ui/icon.tsx';
import { useText } from '../ui/text.tsx';

/**
 * On a page about one person: no figure, only the way to the unit's card or the requisition's questions. A team
 * that serves colleagues says how customers come to feel it.
 */
export function PersonChip({
  panel,
  onOpen,
}: {
  panel: Extract<PanelView, { state: 'ready' }>;
  onOpen: () => void;
}) {
  const { t, foreign } = useText();
  const { team } = panel.view;
  const requisition = panel.context.requisitionId !== undefined;
  const [main, note] =
    team.serves === 'colleagues'
      ? [
          t('chip.serves-plain', { team: team.name }),
          team.lineOfSight ? t('chip.line-of-sight', { what: foreign(team.lineOfSight) }) : '',
        ]
      : requisition
        ? [t('chip.questions'), t('chip.questions-note')]
        : [t('chip.unit', { unit: team.name }), t('chip.unit-note')];
  return (
    <button type="button" className="cl-person-chip" onClick={onOpen}>
      <Brand />
      <span>{main}</span>
      <Icon name="chevron" />
      {note ? <span className="cl-quiet cl-person-note">{note}</span> : null}
    </button>
  );
}
