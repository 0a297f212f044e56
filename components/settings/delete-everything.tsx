import { useState } from 'react';
import { browser } from 'wxt/browser';
import { ask } from '../ui/background.ts';
import { Button } from '../ui/button.tsx';
import { Confirm } from '../ui/dialog.tsx';
import { Notice } from '../ui/notice.tsx';
import { useSettingsText } from './text.ts';

/** Deletes all that this computer holds, after asking once, and gives the permissions for hosts back. */
export function DeleteEverything({ onDeleted }: { onDeleted: () => void }) {
  const { t } = useSettingsText();
  const [asked, setAsked] = useState(false);
  const [done, setDone] = useState(false);
  const remove = async () => {
    setAsked(false);
    await ask('delete-everything');
    const { origins = [] } = await browser.permissions.getAll();
    // What a company build requires cannot be given back; the rest can.
    await Promise.all(
      origins.map((origin) => browser.permissions.remove({ origins: [origin] }).catch(() => false)),
    );
    localStorage.clear();
    setDone(true);
    onDeleted();
  };
  return (
    <div className="cl-stack">
      <p className="cl-quiet">{t('options.delete-help')}</p>
      <div>
        <Button look="alert" onClick={() => setAsked(true)}>
          {t('options.delete')}
        </Button>
      </div>
      {done ? (
        <Notice tone="good" live>
          <p>{t('options.deleted')}</p>
        </Notice>
      ) : null}
      <Confirm
        open={asked}
        title={t('options.delete-ask')}
        text={t('options.delete-help')}
        confirm={t('options.delete')}
        cancel={t('action.cancel')}
        onCancel={() => setAsked(false)}
        onConfirm={remove}
      />
    </div>
  );
}
