import { type FormEvent, useState } from 'react';
import { ask } from '../../components/ui/background.ts';
import { Button } from '../../components/ui/button.tsx';
import { Select } from '../../components/ui/field.tsx';
import { Notice } from '../../components/ui/notice.tsx';
import type { PanelView } from '../../core/model/messages.ts';
import type { Pin } from '../../core/model/team.ts';
import type { TeamLine } from '../../core/model/team-view.ts';
import { useSidePanelText } from './text.ts';

/** What a page can be pinned by: its requisition, else its unit; null where it names neither. */
export function pinnable({ context }: PanelView): Pick<Pin, 'host' | 'kind' | 'id' | 'title'> | null {
  if (context.requisitionId !== undefined)
    return { host: context.host, kind: 'requisition', id: context.requisitionId, title: context.jobTitle };
  if (context.unitId !== undefined)
    return { host: context.host, kind: 'unit', id: context.unitId, title: context.unitNames[0] };
  return null;
}

const suggestionsOf = (panel: PanelView) =>
  panel.state === 'not-mapped' || panel.state === 'ready' ? (panel.suggestions ?? []) : [];

/**
 * "Which team belongs to this page?": suggestions first, each one click, then every team; kept for this person,
 * and taken back by one click.
 */
export function SetTeam({ panel, lines }: { panel: PanelView; lines: readonly TeamLine[] }) {
  const { t } = useSidePanelText();
  // As the page was when the question was put: what is set here must not reorder what is being clicked.
  const [suggestions] = useState(suggestionsOf(panel));
  const [team, setTeam] = useState(panel.state === 'ready' ? panel.view.team.id : '');
  const [done, setDone] = useState(false);
  const pin = pinnable(panel);
  if (!pin) return null;
  const own = done || (panel.state === 'ready' && panel.matched === 'own-pin');
  const suggested = new Map(suggestions.map((suggestion) => [suggestion.team, suggestion]));
  const set = async (chosen: string) => {
    setTeam(chosen);
    await ask('set-pin', { pin: { ...pin, team: chosen } });
    setDone(true);
  };
  const undo = async () => {
    await ask('remove-pin', { host: pin.host, kind: pin.kind, id: pin.id });
    setDone(false);
  };
  return (
    <form
      className="cl-set-team"
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        void set(team);
      }}
    >
      <p className="cl-label">
        {t('side.set-team', {
          page: t(pin.kind === 'requisition' ? 'popup.page-requisition' : 'popup.page-unit', { id: pin.id }),
        })}
      </p>
      {suggestions.length > 0 ? (
        <div className="cl-row">
          {suggestions.map(({ team: id, name, reason }) => (
            <Button key={id} title={t(`suggestion.${reason}`)} onClick={() => set(id)}>
              {name}
            </Button>
          ))}
        </div>
      ) : null}
      <Select
        label={t('side.team')}
        help={t('side.set-team-help')}
        value={team}
        onChange={(event) => {
          setTeam(event.currentTarget.value);
          setDone(false);
        }}
        options={[
          // Nothing is chosen beforehand: a click too many would set a team that nobody meant.
          ...(team === '' ? [{ value: '', label: t('state.not-mapped.choose') }] : []),
          ...suggestions.map(({ team: id, name, reason }) => ({
            value: id,
            label: `${name} (${t(`suggestion.${reason}`)})`,
          })),
          ...lines
            .filter((line) => !suggested.has(line.id))
            .map((line) => ({ value: line.id, label: line.name })),
        ]}
      />
      <Button look="main" type="submit" disabled={team === ''}>
        {t('side.set')}
      </Button>
      {own ? (
        <Notice tone="good" live>
          <p>{t(done ? 'side.set-done' : 'side.set-own')}</p>
          <Button look="soft" onClick={undo}>
            {t('side.undo')}
          </Button>
        </Notice>
      ) : null}
    </form>
  );
}
