import { useState } from 'react';
import type { TeamLine } from '../../core/model/team-view.ts';
import { ask } from '../ui/background.ts';
import { Checkbox, TextField } from '../ui/field.tsx';
import { useSettingsText } from './text.ts';

/** Teams that I may see, to be ticked for the popup. */
export function MyTeams({
  lines,
  chosen,
  badge: firstBadge,
}: {
  lines: readonly TeamLine[];
  chosen: readonly string[];
  /** Whether the button counts teams that an update changed. */
  badge: boolean;
}) {
  const { t } = useSettingsText();
  const [ids, setIds] = useState(chosen);
  const [search, setSearch] = useState('');
  const [badge, setBadge] = useState(firstBadge);
  if (lines.length === 0) return <p className="cl-quiet">{t('options.my-teams-none')}</p>;
  const wanted = search.trim().toLocaleLowerCase();
  const found = lines.filter((line) =>
    [line.name, ...line.path].join(' ').toLocaleLowerCase().includes(wanted),
  );
  const shallow = Math.min(...lines.map((line) => line.depth));
  const toggle = (id: string, on: boolean) => {
    const next = on ? [...ids, id] : ids.filter((known) => known !== id);
    setIds(next);
    ask('set-settings', { settings: { myTeams: [...next] } }).catch(() => setIds(ids));
  };
  return (
    <div className="cl-stack">
      <p className="cl-quiet">{t('options.my-teams-help')}</p>
      {lines.length > 8 ? (
        <TextField
          label={t('options.my-teams-find')}
          type="search"
          value={search}
          onChange={(event) => setSearch(event.currentTarget.value)}
        />
      ) : null}
      <ul className="cl-my-teams">
        {found.map((line) => (
          <li key={line.id} style={{ paddingInlineStart: wanted ? 0 : (line.depth - shallow) * 18 }}>
            <Checkbox
              label={line.name}
              checked={ids.includes(line.id)}
              onChange={(event) => toggle(line.id, event.currentTarget.checked)}
            />
          </li>
        ))}
      </ul>
      <Checkbox
        label={t('options.badge')}
        help={t('options.badge-help')}
        checked={badge}
        onChange={(event) => {
          const on = event.currentTarget.checked;
          setBadge(on);
          ask('set-settings', { settings: { badge: on } }).catch(() => setBadge(!on));
        }}
      />
    </div>
  );
}
