import { type ReactNode, useState } from 'react';
import { AddressForm, type KnownSettings } from '../../components/settings/address.tsx';
import { DeleteEverything } from '../../components/settings/delete-everything.tsx';
import { HrTools } from '../../components/settings/hr-tools.tsx';
import { KnownTools } from '../../components/settings/known-tools.tsx';
import { MyTeams } from '../../components/settings/my-teams.tsx';
import { OwnPins } from '../../components/settings/own-pins.tsx';
import { SignIn } from '../../components/settings/sign-in.tsx';
import { StateNotice } from '../../components/settings/state-notice.tsx';
import { useSettingsText } from '../../components/settings/text.ts';
import { ask } from '../../components/ui/background.ts';
import { Brand } from '../../components/ui/brand.tsx';
import { Button } from '../../components/ui/button.tsx';
import { Select } from '../../components/ui/field.tsx';
import { openPage } from '../../components/ui/surfaces.ts';
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../../core/model/languages.ts';
import type { AdapterData } from '../../core/model/messages.ts';
import type { SeatStatus } from '../../core/model/seat-status.ts';
import type { Pin } from '../../core/model/team.ts';
import type { TeamLine } from '../../core/model/team-view.ts';

/** A language in its own words: `Deutsch`. */
function nameOfLanguage(language: InterfaceLanguage): string {
  return new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
}

type Language = KnownSettings['settings']['language'];

function Group({ id, title, children }: { id?: string; title: string; children: ReactNode }) {
  return (
    <section className="cl-group" id={id}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

/** Options: where figures come from, HR tools, language, my teams, own pins, deletion. */
export function Options({
  status: firstStatus,
  known: firstKnown,
  lines: firstLines,
  pins,
  moreTools,
  startSignIn,
  onLanguage,
}: {
  status: SeatStatus;
  known: KnownSettings;
  lines: readonly TeamLine[];
  pins: readonly Pin[];
  /** HR tools that were made known, here or by the release. */
  moreTools: readonly AdapterData[];
  /** The person clicked “Sign in” on another surface. */
  startSignIn: boolean;
  onLanguage: (language: Language) => void;
}) {
  const { t } = useSettingsText();
  const [status, setStatus] = useState(firstStatus);
  const [known, setKnown] = useState(firstKnown);
  const [lines, setLines] = useState(firstLines);
  const [language, setLanguage] = useState(firstKnown.settings.language);
  const [pulling, setPulling] = useState(false);

  const changed = async (next: SeatStatus) => {
    setStatus(next);
    const [settings, answer] = await Promise.all([ask('seat-settings'), ask('team-lines')]);
    setKnown(settings);
    setLines(answer.lines);
  };

  const pull = async () => {
    setPulling(true);
    try {
      await changed(await ask('pull-now'));
    } finally {
      setPulling(false);
    }
  };

  return (
    <main className="cl-page">
      <header className="cl-page-head">
        <Brand size={32} />
        <div>
          <h1>
            {t('app.name')}: {t('options.title')}
          </h1>
          <p className="cl-quiet">{t('options.lead')}</p>
        </div>
      </header>
      <div className="cl-stack" data-gap="m">
        <StateNotice status={status} now={Date.now()} />
        {status.state === 'not-set-up' || status.state === 'switched-off' ? null : (
          <div>
            <Button look="soft" disabled={pulling} onClick={pull}>
              {t('action.pull')}
            </Button>
          </div>
        )}
      </div>
      <Group id="source" title={t('options.source')}>
        <AddressForm known={known} onStatus={changed} />
        {known.signIn ? (
          <SignIn signIn={known.signIn} status={status} start={startSignIn} onStatus={changed} />
        ) : null}
      </Group>
      <Group id="hr-tools" title={t('options.hosts')}>
        <HrTools
          known={known}
          more={moreTools}
          onGrants={(hrTools) => setKnown({ ...known, settings: { ...known.settings, hrTools } })}
        />
      </Group>
      <Group id="known-tools" title={t('tools.title')}>
        <KnownTools />
      </Group>
      <Group id="teams" title={t('options.my-teams')}>
        <MyTeams
          key={String(lines.length)}
          lines={lines}
          chosen={known.settings.myTeams}
          badge={known.settings.badge !== false}
        />
      </Group>
      <Group id="pins" title={t('options.pins')}>
        <OwnPins pins={pins} lines={lines} />
      </Group>
      <Group id="language" title={t('options.language')}>
        <Select
          label={<span className="cl-for-reader">{t('options.language')}</span>}
          value={language}
          onChange={(event) => {
            const next = event.currentTarget.value as Language;
            setLanguage(next);
            onLanguage(next);
            ask('set-settings', { settings: { language: next } }).catch(() => {});
          }}
          options={[
            { value: 'auto', label: t('options.language-auto') },
            ...INTERFACE_LANGUAGES.map((one) => ({ value: one, label: nameOfLanguage(one) })),
          ]}
        />
      </Group>
      <Group id="delete" title={t('options.delete')}>
        <DeleteEverything
          onDeleted={() => {
            ask('seat-status').then(changed, () => {});
          }}
        />
      </Group>
      <Group id="about" title={t('options.about')}>
        <div className="cl-stack" data-gap="m">
          <p>{t('options.about-privacy')}</p>
          <p className="cl-quiet">{t('options.about-marks')}</p>
          <div>
            <Button look="soft" onClick={() => openPage('/station.html')}>
              {t('options.station')}
            </Button>
          </div>
        </div>
      </Group>
    </main>
  );
}
