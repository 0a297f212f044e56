import { useCallback, useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import type { AdapterData, SeatChanged } from '../../core/model/messages.ts';
import { addressPattern } from '../../core/model/origins.ts';
import { ask } from '../ui/background.ts';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/field.tsx';
import { FileField } from '../ui/file.tsx';
import { Notice } from '../ui/notice.tsx';
import { saveFile } from '../ui/save-file.ts';
import { useSettingsText } from './text.ts';

const originsOf = (tool: AdapterData) => tool.origins.map((origin) => origin.replace(/\/\*$/, '')).join(', ');

/** HR tools that were made known on this seat, as it tells them; anew whenever that changes. */
function useKnownTools() {
  const [known, setKnown] = useState<{ own: AdapterData[]; canPick: boolean }>();
  const look = useCallback(() => {
    ask('saved-adapters').then(setKnown, () => {});
  }, []);
  useEffect(() => {
    look();
    const listen = (message: unknown): undefined => {
      if ((message as SeatChanged | null)?.type === 'seat-changed') look();
    };
    browser.runtime.onMessage.addListener(listen);
    addEventListener('focus', look);
    return () => {
      browser.runtime.onMessage.removeListener(listen);
      removeEventListener('focus', look);
    };
  }, [look]);
  return { known, look };
}

/**
 * HR tools that are not built in: pointed at on one of their pages, exported, imported, and where `onRelease` is
 * given put into the release.
 */
export function KnownTools({
  inRelease = [],
  onRelease,
}: {
  inRelease?: readonly AdapterData[];
  onRelease?: (tools: AdapterData[]) => void;
}) {
  const { t } = useSettingsText();
  const { known, look } = useKnownTools();
  const [address, setAddress] = useState('');
  const [fault, setFault] = useState<string>();
  if (!known) return null;
  if (!known.canPick) return <p className="cl-quiet">{t('tools.off')}</p>;

  const point = () => {
    const pattern = addressPattern(address.trim());
    if (pattern === null) return setFault(t('options.host-invalid'));
    setFault(undefined);
    browser.permissions.request({ origins: [pattern] }).then(async (given) => {
      if (!given) return setFault(t('options.host-refused'));
      const tab = await browser.tabs.create({ url: address.trim() });
      const { started } = await ask('pick-page', { tabId: tab.id! });
      if (!started) setFault(t('tools.not-started'));
    });
  };
  const bring = async (file: File) => {
    const answer = await file
      .text()
      .then((text) => ask('add-adapter', { adapter: JSON.parse(text) as AdapterData }))
      .catch(() => null);
    setFault(answer ? answer.fault : t('tools.not-json', { file: file.name }));
    look();
  };
  const released = new Set(inRelease.map((tool) => JSON.stringify(tool)));
  return (
    <div className="cl-stack" data-gap="m">
      <p className="cl-quiet">{t('tools.lead')}</p>
      {known.own.length > 0 ? (
        <ul className="cl-tools">
          {known.own.map((tool) => (
            <li key={tool.id} className="cl-tool">
              <div>
                <strong>{tool.name}</strong>
                <p className="cl-quiet">{originsOf(tool)}</p>
              </div>
              <div className="cl-row">
                {onRelease ? (
                  <Button
                    look="main"
                    disabled={released.has(JSON.stringify(tool))}
                    onClick={() => onRelease([...inRelease.filter((one) => one.id !== tool.id), tool])}
                  >
                    {t(released.has(JSON.stringify(tool)) ? 'tools.in-release' : 'tools.release')}
                  </Button>
                ) : null}
                <Button
                  onClick={() =>
                    saveFile(`${tool.id}.json`, 'application/json', [JSON.stringify(tool, null, 2)])
                  }
                >
                  {t('tools.export')}
                </Button>
                <Button look="bare" onClick={() => ask('remove-adapter', { id: tool.id }).then(look)}>
                  {t('action.remove')}
                </Button>
              </div>
            </li>
          ))}
        </ul>
      ) : null}
      {onRelease && inRelease.length > 0 ? (
        <ul className="cl-tools">
          {inRelease.map((tool) => (
            <li key={tool.id} className="cl-tool">
              <span>{t('tools.released', { tool: tool.name })}</span>
              <Button look="bare" onClick={() => onRelease(inRelease.filter((one) => one !== tool))}>
                {t('tools.unrelease')}
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
      <TextField
        label={t('tools.address')}
        help={t('tools.address-help')}
        type="url"
        spellCheck={false}
        value={address}
        onChange={(event) => setAddress(event.currentTarget.value)}
      />
      <div>
        <Button look="main" onClick={point}>
          {t('tools.point')}
        </Button>
      </div>
      <FileField
        label={t('tools.import')}
        accept=".json,application/json"
        onFile={(file) => void bring(file)}
      />
      {fault ? <Notice tone="alert" live title={fault} /> : null}
    </div>
  );
}
