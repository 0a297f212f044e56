import { useState } from 'react';
import { ask } from '../../components/ui/background.ts';
import { Select } from '../../components/ui/field.tsx';
import type { Placement } from '../../core/model/messages.ts';
import type { SeatSettings } from '../../core/model/settings.ts';
import { useSidePanelText } from './text.ts';

const PLACEMENTS: readonly Placement[] = ['docked', 'inline', 'chip'];

/** Where the card stands on the pages of this HR tool; remembered for it. */
export function PlaceCard({ host, chosen }: { host: string; chosen: SeatSettings['placement'] }) {
  const { t } = useSidePanelText();
  const [placement, setPlacement] = useState(chosen);
  const place = async (where: Placement) => {
    const next = { ...placement, [host]: where };
    setPlacement(next);
    await ask('set-settings', { settings: { placement: next } });
  };
  return (
    <Select
      label={t('side.placement')}
      value={placement[host] ?? 'docked'}
      onChange={(event) => place(event.currentTarget.value as Placement)}
      options={PLACEMENTS.map((where) => ({ value: where, label: t(`options.placement-${where}`) }))}
    />
  );
}
