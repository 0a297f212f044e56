import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import type { AdapterData, Placement } from '../../core/model/messages.ts';
import { addressPattern } from '../../core/model/origins.ts';
import type { HostGrant } from '../../core/model/settings.ts';
import { browserPattern } from '../../core/seat/hosts/match-address.ts';
import { ADAPTERS } from '../../core/seat/hosts/registry.ts';
import { ask } from '../ui/background.ts';
import { Button } from '../ui/button.tsx';
import { Chip } from '../ui/chip.tsx';
import { Select, TextField } from '../ui/field.tsx';
import type { KnownSettings } from './address.tsx';
import { useSettingsText } from './text.ts';

const PLACEMENTS: readonly Placement[] = ['docked', 'inline', 'chip'];
type Tool = Pick<AdapterData, 'id' | 'name'> & { origins: readonly string[] };

/** Built-in tools and those that were made known, which win where both have one id. */
function toolsWith(more: readonly Tool[]): Tool[] {
  const tools = new Map<string, Tool>([...ADAPTERS, ...more].map((tool) => [tool.id, tool]));
  return [...tools.values()].sort((a, b) => a.name.localeCompare(b.name));
}

/** The grants that allowing `adapter` means: its own domains, else the one that was typed; undefined if none. */
export function grantsFor(
  adapter: string,
  typed: string,
  tools: readonly Tool[] = ADAPTERS,
): HostGrant[] | undefined {
  const tool = tools.find(({ id }) => id === adapter);
  if (!tool) return undefined;
  if (tool.origins.length > 0) return tool.origins.map((origin) => ({ adapter, origin }));
  const text = typed.trim();
  if (addressPattern(text) === null) return undefined;
  return [{ adapter, origin: `${new URL(text).origin}/*` }];
}

const patternsOf = (grants: readonly HostGrant[]) => [
  ...new Set(grants.flatMap((grant) => browserPattern(grant.origin) ?? [])),
];

/**
 * HR tools with the reason for each: allow, revoke, and where the card stands. The permission is asked for
 * first thing in the click.
 */
export function HrTools({
  known,
  more = [],
  onGrants,
}: {
  known: KnownSettings;
  /** Tools that were made known. */
  more?: readonly Tool[];
  onGrants: (grants: HostGrant[]) => void;
}) {
  const { t } = useSettingsText();
  const tools = toolsWith(more);
  const nameOf = (adapter: string) => tools.find(({ id }) => id === adapter)?.name ?? adapter;
  const grants = known.settings.hrTools;
  const locked = known.locked.includes('hrTools');
  const [allowed, setAllowed] = useState<ReadonlySet<string>>(new Set());
  const [placement, setPlacement] = useState(known.settings.placement);
  const [error, setError] = useState<string>();

  useEffect(() => {
    Promise.all(
      patternsOf(grants).map(async (pattern) =>
        (await browser.permissions.contains({ origins: [pattern] })) ? [pattern] : [],
      ),
    ).then((held) => setAllowed(new Set(held.flat())));
  }, [grants]);

  const allow = (grant: HostGrant) => {
    const pattern = browserPattern(grant.origin);
    if (pattern === null) return;
    browser.permissions.request({ origins: [pattern] }).then(async (given) => {
      if (!given) return setError(t('options.host-refused'));
      setError(undefined);
      setAllowed(new Set([...allowed, pattern]));
      await ask('hosts-changed', { granted: grants });
    });
  };

  const revoke = async (grant: HostGrant) => {
    const rest = locked ? grants : grants.filter((other) => other !== grant);
    const pattern = browserPattern(grant.origin);
    const stillNeeded = new Set([
      ...patternsOf(rest.filter((other) => other !== grant)),
      addressPattern(known.settings.address ?? ''),
    ]);
    if (pattern !== null && !stillNeeded.has(pattern)) {
      await browser.permissions.remove({ origins: [pattern] }).catch(() => false);
      setAllowed(new Set([...allowed].filter((held) => held !== pattern)));
    }
    await ask('hosts-changed', { granted: rest });
    onGrants(rest);
  };

  const place = async (adapter: string, where: Placement) => {
    const next = { ...placement, [adapter]: where };
    setPlacement(next);
    await ask('set-settings', { settings: { placement: next } });
  };

  return (
    <div className="cl-stack">
      <p className="cl-quiet">{t('options.hosts-lead')}</p>
      {grants.length === 0 ? <p>{t('options.hosts-none')}</p> : null}
      <ul className="cl-tools">
        {grants.map((grant) => {
          const held = allowed.has(browserPattern(grant.origin) ?? '');
          return (
            <li key={`${grant.adapter} ${grant.origin}`} className="cl-tool">
              <div>
                <strong>{nameOf(grant.adapter)}</strong>{' '}
                <Chip look={held ? 'firm' : 'quiet'}>
                  {t(held ? 'options.host-allowed' : 'options.host-missing')}
                </Chip>
                <p className="cl-quiet">{grant.origin.replace(/\/\*$/, '')}</p>
                <p className="cl-small cl-quiet">{t('options.host-reason')}</p>
              </div>
              <div className="cl-tool-side">
                {held ? (
                  <Button
                    look="alert"
                    aria-label={`${t('action.revoke')}: ${nameOf(grant.adapter)}`}
                    onClick={() => revoke(grant)}
                  >
                    {t('action.revoke')}
                  </Button>
                ) : (
                  <Button
                    look="main"
                    aria-label={`${t('action.allow')}: ${nameOf(grant.adapter)}`}
                    onClick={() => allow(grant)}
                  >
                    {t('action.allow')}
                  </Button>
                )}
                <Select
                  label={t('options.placement')}
                  value={placement[grant.adapter] ?? 'docked'}
                  onChange={(event) => place(grant.adapter, event.currentTarget.value as Placement)}
                  options={PLACEMENTS.map((where) => ({
                    value: where,
                    label: t(`options.placement-${where}`),
                  }))}
                />
              </div>
            </li>
          );
        })}
      </ul>
      {locked ? (
        <p className="cl-small cl-quiet">{t('options.locked')}</p>
      ) : (
        <AddTool
          tools={tools}
          onAdd={(added) => {
            const next = [
              ...grants,
              ...added.filter((a) => !grants.some((g) => g.adapter === a.adapter && g.origin === a.origin)),
            ];
            return ask('hosts-changed', { granted: next }).then(() => onGrants(next));
          }}
        />
      )}
      {error ? (
        <p className="cl-field-error" role="alert">
          {error}
        </p>
      ) : null}
    </div>
  );
}

function AddTool({
  tools,
  onAdd,
}: {
  tools: readonly Tool[];
  onAdd: (grants: HostGrant[]) => Promise<void>;
}) {
  const { t } = useSettingsText();
  const [adapter, setAdapter] = useState(tools[0]!.id);
  const [address, setAddress] = useState('');
  const [error, setError] = useState<string>();
  const tool = tools.find(({ id }) => id === adapter);
  const own = (tool?.origins.length ?? 0) > 0;

  const add = () => {
    const grants = grantsFor(adapter, address, tools);
    if (!grants) return setError(t('options.host-invalid'));
    browser.permissions.request({ origins: patternsOf(grants) }).then(async (given) => {
      if (!given) return setError(t('options.host-refused'));
      setError(undefined);
      await onAdd(grants);
      setAddress('');
    });
  };

  return (
    <fieldset className="cl-add-tool">
      <Select
        label={t('options.host-tool')}
        value={adapter}
        onChange={(event) => setAdapter(event.currentTarget.value)}
        options={tools.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <TextField
        label={t('options.host-address')}
        help={own ? undefined : t('options.host-address-help')}
        error={error}
        type="url"
        spellCheck={false}
        readOnly={own}
        value={own ? (tool?.origins.map((origin) => origin.replace(/\/\*$/, '')).join(', ') ?? '') : address}
        onChange={(event) => setAddress(event.currentTarget.value)}
      />
      <p className="cl-small cl-quiet">{t('options.host-reason')}</p>
      <div>
        <Button look="main" onClick={add}>
          {t('action.allow')}
        </Button>
      </div>
    </fieldset>
  );
}
