import type { PanelView } from '../../core/model/messages.ts';
import { feltWhen } from '../../core/seat/advice/line-of-sight.ts';
import { Brand } from '../ui/brand.tsx';
import { Icon } from '../ui/icon.tsx';
import { useText } from '../ui/text.tsx';

/**
 * On a page about one person: no figure, only the way to the requisition's questions or the unit's card. A team
 * that serves colleagues says how customers come to feel it. Where the page names no team, it is chosen beside it.
 */
export function PersonChip({
  panel,
  onOpen,
}: {
  panel: Extract<PanelView, { state: 'person' }>;
  onOpen: () => void;
}) {
  const { t, language, foreign } = useText();
  const { team, context } = panel;
  const felt = team && feltWhen(team, language);
  const [main, note] = !team
    ? [t('chip.choose'), t('chip.unit-note')]
    : team.serves === 'colleagues'
      ? [
          t('chip.serves-plain', { team: team.name }),
          felt ? t('chip.line-of-sight', { what: foreign(felt) }) : '',
        ]
      : context.requisitionId !== undefined
        ? [t('chip.questions'), t('chip.questions-note')]
        : [t('chip.unit', { unit: team.name }), t('chip.unit-note')];
  return (
    <button type="button" className="cl-person-chip" onClick={onOpen}>
      <Brand />
      <span className="cl-person-main">{main}</span>
      <Icon name="chevron" />
      {note ? <span className="cl-quiet cl-person-note">{note}</span> : null}
    </button>
  );
}
