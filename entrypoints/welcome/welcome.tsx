import { type ReactNode, useState } from 'react';
import { AddressForm, type KnownSettings } from '../../components/settings/address.tsx';
import { HrTools } from '../../components/settings/hr-tools.tsx';
import { StateNotice } from '../../components/settings/state-notice.tsx';
import { seatText, signInWanted } from '../../components/team/state-card.tsx';
import { ask } from '../../components/ui/background.ts';
import { Brand } from '../../components/ui/brand.tsx';
import { Button } from '../../components/ui/button.tsx';
import { Icon } from '../../components/ui/icon.tsx';
import { Notice } from '../../components/ui/notice.tsx';
import { openPage } from '../../components/ui/surfaces.ts';
import type { SeatStatus } from '../../core/model/seat-status.ts';
import { useWelcomeText } from './text.ts';

/** The first page: three doors, or, where the organisation has set it up, what is left to allow. */
export function Welcome({ status: first, known: firstKnown }: { status: SeatStatus; known: KnownSettings }) {
  const { t } = useWelcomeText();
  const [status, setStatus] = useState(first);
  const [known, setKnown] = useState(firstKnown);
  const managed = status.managed && known.locked.includes('address');
  const tools = (
    <section className="cl-group">
      <h2>{t('options.hosts')}</h2>
      <HrTools
        known={known}
        onGrants={(hrTools) => setKnown({ ...known, settings: { ...known.settings, hrTools } })}
      />
    </section>
  );
  return (
    <main className="cl-page">
      <header className="cl-page-head">
        <Brand size={40} />
        <h1>{t('welcome.title')}</h1>
      </header>
      <p className="cl-lead">{t('welcome.lead')}</p>
      {managed ? (
        <>
          <section className="cl-group">
            <h2>{t('welcome.managed')}</h2>
            <p>{t('welcome.managed-text')}</p>
          </section>
          <StateNotice status={status} now={Date.now()} />
          <ToSignIn status={status} />
          {tools}
        </>
      ) : (
        <Doors status={status} known={known} onStatus={setStatus} tools={tools} />
      )}
    </main>
  );
}

/** Where the address wants a sign-in: it happens in the options, which stay open meanwhile. */
function ToSignIn({ status }: { status: SeatStatus }) {
  const texts = useWelcomeText();
  if (!signInWanted(status)) return null;
  return (
    <div className="cl-stack" style={{ marginTop: 16 }}>
      <p>{seatText(status, texts, Date.now()).text}</p>
      <div>
        <Button look="main" onClick={() => openPage('/options.html#sign-in')}>
          {texts.t('action.sign-in')}
        </Button>
      </div>
    </div>
  );
}

function Doors({
  status,
  known,
  onStatus,
  tools,
}: {
  status: SeatStatus;
  known: KnownSettings;
  onStatus: (status: SeatStatus) => void;
  tools: ReactNode;
}) {
  const { t } = useWelcomeText();
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<string>();
  const [address, setAddress] = useState(false);

  const trySample = async () => {
    setBusy(true);
    setFailed(undefined);
    try {
      onStatus(await ask('use-sample'));
    } catch (error) {
      setFailed(error instanceof Error ? error.message : String(error));
    } finally {
      setBusy(false);
    }
  };

  return (
    <>
      <div className="cl-doors">
        <section className="cl-door">
          <Icon name="play" />
          <h2>{t('welcome.sample')}</h2>
          <p>{t('welcome.sample-text')}</p>
          <Button look="main" disabled={busy} onClick={trySample}>
            {busy ? t('welcome.sample-busy') : t('welcome.sample-go')}
          </Button>
        </section>
        <section className="cl-door">
          <Icon name="file" />
          <h2>{t('welcome.file')}</h2>
          <p>{t('welcome.file-text')}</p>
          <Button onClick={() => openPage('/station.html')}>{t('welcome.file-go')}</Button>
        </section>
        <section className="cl-door">
          <Icon name="link" />
          <h2>{t('welcome.address')}</h2>
          <p>{t('welcome.address-text')}</p>
          <Button aria-expanded={address} onClick={() => setAddress(!address)}>
            {t('welcome.address-go')}
          </Button>
        </section>
      </div>
      <div className="cl-stack" style={{ marginTop: 16 }}>
        {failed ? <Notice tone="alert" live title={t('welcome.failed', { reason: failed })} /> : null}
        {status.release?.sample && status.state === 'ready' ? (
          <Notice tone="good" live title={t('welcome.sample-ready')}>
            <Button look="bare" onClick={() => openPage('/options.html#teams')}>
              {t('popup.choose-teams')}
            </Button>
          </Notice>
        ) : null}
      </div>
      {address ? (
        <section className="cl-group">
          <h2>{t('options.source')}</h2>
          <AddressForm known={known} onStatus={onStatus} />
          <ToSignIn status={status} />
        </section>
      ) : null}
      {address && status.state === 'ready' ? tools : null}
    </>
  );
}
