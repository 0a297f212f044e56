import { useEffect, useState } from 'react';
import { openSample, type Sample } from '../../components/sample/sample.ts';
import { SAMPLE_ROLES, type SampleRole, STEPS } from '../../components/sample/sample-pages.ts';
import { Stage } from '../../components/sample/stage.tsx';
import { AddressForm, type KnownSettings } from '../../components/settings/address.tsx';
import { HrTools } from '../../components/settings/hr-tools.tsx';
import { StateNotice } from '../../components/settings/state-notice.tsx';
import { seatText, signInWanted } from '../../components/team/state-card.tsx';
import { ask } from '../../components/ui/background.ts';
import { Brand } from '../../components/ui/brand.tsx';
import { Button } from '../../components/ui/button.tsx';
import { Notice } from '../../components/ui/notice.tsx';
import { openPage } from '../../components/ui/surfaces.ts';
import type { SeatStatus } from '../../core/model/seat-status.ts';
import { useWelcomeText } from './text.ts';

/** Where somebody is in the sample, as the address keeps it: `#manager-2`. */
interface Place {
  role: SampleRole;
  step: number;
}

function placeOf(hash: string): Place | undefined {
  const [, role, step] = /^#([a-z]+)-(\d)$/.exec(hash) ?? [];
  const known = SAMPLE_ROLES.find((one) => one === role);
  return known && Number(step) >= 1 && Number(step) <= STEPS
    ? { role: known, step: Number(step) }
    : undefined;
}

/** The place in the sample; the browser's own back and forward move it. */
function usePlace(): [Place | undefined, (place: Place | undefined) => void] {
  const [place, setPlace] = useState(() => placeOf(location.hash));
  useEffect(() => {
    const follow = () => setPlace(placeOf(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return [
    place,
    (next) => {
      setPlace(next);
      history.pushState(null, '', next ? `#${next.role}-${next.step}` : '#');
    },
  ];
}

/** The first page: how it looks for one's own role, then the ways to own data; by policy, what is left to allow. */
export function Welcome({ status: first, known: firstKnown }: { status: SeatStatus; known: KnownSettings }) {
  const { t } = useWelcomeText();
  const [status, setStatus] = useState(first);
  const [known, setKnown] = useState(firstKnown);
  const [place, setPlace] = usePlace();
  const managed = status.managed && known.locked.includes('address');
  const own = status.release !== undefined && !status.release.sample;
  // Before it is asked for, where nothing else is here: a click then shows it at once.
  const [sample, setSample] = useState<Promise<Sample> | undefined>(() =>
    place || (!managed && !own) ? openSample() : undefined,
  );
  const [removed, setRemoved] = useState(false);
  const show = (role: SampleRole) => {
    setSample((before) => before ?? openSample());
    setRemoved(false);
    setPlace({ role, step: 1 });
  };
  const remove = async () => {
    setPlace(undefined);
    setSample(undefined);
    await ask('remove-sample');
    setRemoved(true);
  };
  return (
    <main className="cl-welcome" data-stage={place ? '' : undefined}>
      <div className="cl-welcome-side">
        <p className="cl-welcome-brand">
          <Brand size={24} /> {t('app.name')}
        </p>
        <h1>{t('welcome.title')}</h1>
        <p className="cl-welcome-lead">{t('welcome.lead')}</p>
        {managed ? <Managed status={status} known={known} onKnown={setKnown} /> : null}
        <h2>{t('welcome.see-as')}</h2>
        <div className="cl-roles">
          {SAMPLE_ROLES.map((role) => (
            <section key={role} className="cl-role" data-on={place?.role === role ? '' : undefined}>
              <div>
                <h3 id={`role-${role}`}>{t(`welcome.${role}`)}</h3>
                <p className="cl-quiet">{t(`welcome.${role}-text`)}</p>
              </div>
              <Button
                look={
                  place ? (place.role === role ? 'main' : 'plain') : role === 'recruiter' ? 'main' : 'plain'
                }
                aria-label={`${t('welcome.show')}: ${t(`welcome.${role}`)}`}
                aria-pressed={place?.role === role}
                onClick={() => show(role)}
              >
                {t('welcome.show')}
              </Button>
            </section>
          ))}
        </div>
        {own && (sample || place) ? (
          <Notice tone="good" title={t('welcome.own-here')}>
            <Button onClick={remove}>{t('welcome.sample-remove')}</Button>
          </Notice>
        ) : null}
        {removed ? <p role="status">{t('welcome.sample-removed')}</p> : null}
        {managed ? null : <OwnData status={status} known={known} onStatus={setStatus} onKnown={setKnown} />}
      </div>
      {place ? (
        <Stage
          role={place.role}
          step={place.step}
          sample={sample}
          onStep={(step) => setPlace({ ...place, step })}
          onRetry={() => setSample(openSample())}
          onLeave={() => setPlace(undefined)}
        />
      ) : null}
    </main>
  );
}

interface Parts {
  status: SeatStatus;
  known: KnownSettings;
  onKnown: (known: KnownSettings) => void;
}

function Tools({ known, onKnown }: Pick<Parts, 'known' | 'onKnown'>) {
  const { t } = useWelcomeText();
  return (
    <section className="cl-group">
      <h2>{t('options.hosts')}</h2>
      <HrTools
        known={known}
        onGrants={(hrTools) => onKnown({ ...known, settings: { ...known.settings, hrTools } })}
      />
    </section>
  );
}

function Managed({ status, known, onKnown }: Parts) {
  const { t } = useWelcomeText();
  return (
    <div className="cl-stack">
      <section className="cl-group">
        <h2>{t('welcome.managed')}</h2>
        <p>{t('welcome.managed-text')}</p>
      </section>
      <StateNotice status={status} now={Date.now()} />
      <ToSignIn status={status} />
      <Tools known={known} onKnown={onKnown} />
    </div>
  );
}

/** Where the address wants a sign-in: it happens in the options, which stay open meanwhile. */
function ToSignIn({ status }: { status: SeatStatus }) {
  const texts = useWelcomeText();
  if (!signInWanted(status)) return null;
  return (
    <div className="cl-stack">
      <p>{seatText(status, texts, Date.now()).text}</p>
      <div>
        <Button look="main" onClick={() => openPage('/options.html#sign-in')}>
          {texts.t('action.sign-in')}
        </Button>
      </div>
    </div>
  );
}

/** The two ways to own data: an address that somebody gave, or a file of one's own. */
function OwnData({ status, known, onStatus, onKnown }: Parts & { onStatus: (status: SeatStatus) => void }) {
  const { t } = useWelcomeText();
  const [address, setAddress] = useState(false);
  return (
    <>
      <div className="cl-welcome-ways">
        <div className="cl-row">
          <span className="cl-quiet">{t('welcome.own')}</span>
          <Button look="bare" aria-expanded={address} onClick={() => setAddress(!address)}>
            {t('welcome.address')}
          </Button>
        </div>
        <div className="cl-row">
          <span className="cl-quiet">{t('welcome.analyst')}</span>
          <Button look="bare" onClick={() => openPage('/station.html')}>
            {t('welcome.file')}
          </Button>
        </div>
      </div>
      {address ? (
        <section className="cl-group">
          <p className="cl-quiet">{t('welcome.address-text')}</p>
          <AddressForm known={known} onStatus={onStatus} />
          <ToSignIn status={status} />
        </section>
      ) : null}
      {address && status.state === 'ready' ? <Tools known={known} onKnown={onKnown} /> : null}
    </>
  );
}
