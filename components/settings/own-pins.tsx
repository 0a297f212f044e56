import { useState } from 'react';
import type { Pin } from '../../core/model/team.ts';
import type { TeamLine } from '../../core/model/team-view.ts';
import { ask } from '../ui/background.ts';
import { Button } from '../ui/button.tsx';
import { Table } from '../ui/table.tsx';
import { useSettingsText } from './text.ts';

/** Pages whose team the person set, to be taken back one by one. */
export function OwnPins({ pins: first, lines }: { pins: readonly Pin[]; lines: readonly TeamLine[] }) {
  const { t } = useSettingsText();
  const [pins, setPins] = useState(first);
  if (pins.length === 0) return <p className="cl-quiet">{t('options.pins-none')}</p>;
  const remove = async (pin: Pin) => {
    await ask('remove-pin', { kind: pin.kind, id: pin.id, host: pin.host });
    setPins(pins.filter((other) => other !== pin));
  };
  return (
    <Table
      caption={t('options.pins')}
      captionHidden
      rows={pins}
      rowKey={(pin) => `${pin.host} ${pin.kind} ${pin.id}`}
      columns={[
        {
          id: 'page',
          head: t('options.pin-what'),
          cell: (pin) =>
            `${pin.title ? `${pin.title} · ` : ''}${t(pin.kind === 'requisition' ? 'popup.page-requisition' : 'popup.page-unit', { id: pin.id })}`,
        },
        {
          id: 'team',
          head: t('options.pin-team'),
          cell: (pin) => lines.find((line) => line.id === pin.team)?.name ?? pin.team,
        },
        {
          id: 'remove',
          head: <span className="cl-for-reader">{t('action.remove')}</span>,
          cell: (pin) => (
            <Button look="bare" onClick={() => remove(pin)}>
              {t('action.remove')}
            </Button>
          ),
        },
      ]}
    />
  );
}
