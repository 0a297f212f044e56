import { type FormEvent, useState } from 'react';
import { browser } from 'wxt/browser';
import type { SeatStatus } from '../../core/model/seat-status.ts';
import type { SeatSettings } from '../../core/model/settings.ts';
import { addressPattern } from '../../core/seat/origins.ts';
import { problemText } from '../team/state-card.tsx';
import { ask } from '../ui/background.ts';
import { Button } from '../ui/button.tsx';
import { Checkbox, TextField } from '../ui/field.tsx';
import { Notice } from '../ui/notice.tsx';
import { useText } from '../ui/text.tsx';

/** What the seat told of its settings. */
export interface KnownSettings {
  settings: SeatSettings;
  locked: readonly string[];
  hasToken: boolean;
}

/** The address as it is stored: with a slash at its end; undefined where it is none. */
export function readAddress(text: string): string | undefined {
  const trimmed = text.trim().replace(/manifest\.json$/, '');
  if (addressPattern(trimmed) === null) return undefined;
  return trimmed.endsWith('/') ? trimmed : `${trimmed}/`;
}

/**
 * Address and token of the release. The permission for the address is asked for first thing in the click, then
 * both are stored and a pull is tried, whose outcome is said here.
 */
export function AddressForm({
  known,
  onStatus,
}: {
  known: KnownSettings;
  onStatus: (status: SeatStatus) => void;
}) {
  const texts = useText();
  const { t } = texts;
  const [address, setAddress] = useState(known.settings.address ?? '');
  const [token, setToken] = useState('');
  const [hasToken, setHasToken] = useState(known.hasToken);
  const [http, setHttp] = useState(known.settings.allowTokenOverHttp);
  const [error, setError] = useState<string>();
  const [outcome, setOutcome] = useState<{ tone: 'good' | 'alert'; text: string }>();
  const [busy, setBusy] = useState(false);
  const locked = (key: string) => (known.locked.includes(key) ? t('options.locked') : undefined);

  const save = async (event: FormEvent) => {
    event.preventDefault();
    setOutcome(undefined);
    const read = readAddress(address);
    if (read === undefined) return setError(t('options.address-invalid'));
    setError(undefined);
    // Before anything is awaited: a permission can only be asked for in the click itself.
    const asked = browser.permissions.request({ origins: [addressPattern(read)!] });
    setBusy(true);
    try {
      if (!(await asked)) return setError(t('options.address-refused', { origin: new URL(read).origin }));
      if (token !== '' && !known.locked.includes('token')) {
        await ask('set-token', { token });
        setHasToken(true);
        setToken('');
      }
      const { status } = await ask('set-settings', {
        settings: {
          ...(known.locked.includes('address') ? {} : { address: read }),
          ...(known.locked.includes('allowTokenOverHttp') ? {} : { allowTokenOverHttp: http }),
        },
      });
      setAddress(read);
      onStatus(status);
      setOutcome(
        status.problem
          ? { tone: 'alert', text: problemText(status.problem, texts, Date.now()) }
          : { tone: 'good', text: t('options.saved') },
      );
    } catch (failure) {
      setOutcome({
        tone: 'alert',
        text: t('welcome.failed', { reason: failure instanceof Error ? failure.message : String(failure) }),
      });
    } finally {
      setBusy(false);
    }
  };

  return (
    <form className="cl-stack" onSubmit={save} noValidate>
      <TextField
        label={t('options.address')}
        help={t('options.address-help')}
        error={error}
        locked={locked('address')}
        type="url"
        inputMode="url"
        spellCheck={false}
        autoComplete="off"
        value={address}
        onChange={(event) => setAddress(event.currentTarget.value)}
      />
      <TextField
        label={t('options.token')}
        help={hasToken ? t('options.token-there') : t('options.token-help')}
        locked={locked('token')}
        type="password"
        autoComplete="off"
        value={token}
        onChange={(event) => setToken(event.currentTarget.value)}
      />
      {address.trim().startsWith('http:') ? (
        <Checkbox
          label={t('options.token-http')}
          help={t('options.token-http-help')}
          checked={http}
          disabled={known.locked.includes('allowTokenOverHttp')}
          onChange={(event) => setHttp(event.currentTarget.checked)}
        />
      ) : null}
      <div className="cl-row">
        <Button look="main" type="submit" disabled={busy}>
          {t('action.save')}
        </Button>
        {hasToken && !known.locked.includes('token') ? (
          <Button
            look="bare"
            onClick={async () => {
              onStatus((await ask('set-token', { token: null })).status);
              setHasToken(false);
            }}
          >
            {t('options.token-remove')}
          </Button>
        ) : null}
      </div>
      {outcome ? (
        <Notice tone={outcome.tone} live>
          <p>{outcome.text}</p>
        </Notice>
      ) : null}
    </form>
  );
}
