import { type FormEvent, useState } from 'react';
import { browser } from 'wxt/browser';
import { addressPattern } from '../../core/model/origins.ts';
import type { SeatStatus } from '../../core/model/seat-status.ts';
import type { SeatSettings } from '../../core/model/settings.ts';
import type { SignInState } from '../../core/model/sign-in.ts';
import { problemText } from '../team/state-card.tsx';
import { ask } from '../ui/background.ts';
import { Button } from '../ui/button.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Checkbox, TextField } from '../ui/field.tsx';
import { Notice } from '../ui/notice.tsx';
import { configOf, draftOf, faultOf, SignInFields } from './sign-in-fields.tsx';
import { useSignInText } from './sign-in-text.ts';
import { useSettingsText } from './text.ts';

/** What the seat told of its settings. */
export interface KnownSettings {
  settings: SeatSettings;
  locked: readonly string[];
  hasToken: boolean;
  /** Where the address wants a sign-in. */
  signIn?: SignInState;
  redirectUri: string;
}

/** The address as it is stored: with a slash at its end; undefined where it is none. */
export function readAddress(text: string): string | undefined {
  const trimmed = text.trim().replace(/manifest\.json$/, '');
  if (addressPattern(trimmed) === null) return undefined;
  return trimmed.endsWith('/') ? trimmed : `${trimmed}/`;
}

/**
 * Address and token of the release, or who is asked for one. Permissions are asked for first thing in the click,
 * then all is stored and a pull is tried, whose outcome is said here.
 */
export function AddressForm({
  known,
  onStatus,
}: {
  known: KnownSettings;
  onStatus: (status: SeatStatus) => void | Promise<void>;
}) {
  const texts = useSettingsText();
  const { t } = texts;
  const { t: signInText } = useSignInText();
  const [address, setAddress] = useState(known.settings.address ?? '');
  const [token, setToken] = useState('');
  const [hasToken, setHasToken] = useState(known.hasToken);
  const [http, setHttp] = useState(known.settings.allowTokenOverHttp);
  const [draft, setDraft] = useState(draftOf(known.settings.signIn));
  const [fault, setFault] = useState<ReturnType<typeof faultOf>>();
  const [error, setError] = useState<string>();
  const [outcome, setOutcome] = useState<{ tone: 'good' | 'alert'; text: string }>();
  const [busy, setBusy] = useState(false);
  const locked = (key: string) => (known.locked.includes(key) ? t('options.locked') : undefined);
  // By policy there may be endpoints too, which have no field here.
  const signInIsFixed = known.locked.includes('signIn') || known.locked.includes('token');
  const signsIn = signInIsFixed ? known.signIn !== undefined : configOf(draft) !== null;

  const save = async (event: FormEvent) => {
    event.preventDefault();
    setOutcome(undefined);
    const read = readAddress(address);
    if (read === undefined) return setError(t('options.address-invalid'));
    setError(undefined);
    const found = signInIsFixed ? undefined : faultOf(draft);
    setFault(found);
    if (found) return;
    const signIn = configOf(draft);
    const server = signInIsFixed || !signIn?.issuer ? null : addressPattern(signIn.issuer);
    const origins = [addressPattern(read)!, ...(server === null ? [] : [server])];
    // Before anything is awaited: a permission can only be asked for in the click itself.
    const asked = browser.permissions.request({ origins });
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
          ...(signInIsFixed ? {} : { signIn }),
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
      {signsIn ? null : (
        <TextField
          label={t('options.token')}
          help={hasToken ? t('options.token-there') : t('options.token-help')}
          locked={locked('token')}
          type="password"
          autoComplete="off"
          value={token}
          onChange={(event) => setToken(event.currentTarget.value)}
        />
      )}
      {signInIsFixed ? null : (
        <Disclosure title={signInText('sign-in.set-up')} open={configOf(draft) !== null}>
          <SignInFields draft={draft} fault={fault} redirectUri={known.redirectUri} onDraft={setDraft} />
        </Disclosure>
      )}
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
        {hasToken && !signsIn && !known.locked.includes('token') ? (
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
