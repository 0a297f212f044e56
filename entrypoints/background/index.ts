import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { boot, onPermissionsTaken, onPolicyChanged, policyOrSettingsApplied, pull, resume } from './life.ts';
import { answer } from './router.ts';
import { pages, RESUME_ALARM, seat } from './seat.ts';

/** Every listener stands at top level: whichever wakes a worker finds it. Nothing is kept in memory. */
export default defineBackground(() => {
  browser.runtime.onMessage.addListener(answer);

  browser.runtime.onInstalled.addListener((details) => {
    void boot(details.reason);
  });
  browser.runtime.onStartup.addListener(() => {
    void boot();
  });

  browser.alarms.onAlarm.addListener((alarm) => {
    void (async () => {
      if (alarm.name === RESUME_ALARM) await resume();
      else if (await seat.due()) await pull();
    })();
  });

  browser.storage.onChanged.addListener((_, area) => {
    if (area === 'managed') void onPolicyChanged();
  });
  browser.permissions.onAdded.addListener(() => {
    void policyOrSettingsApplied();
  });
  browser.permissions.onRemoved.addListener(() => {
    void onPermissionsTaken();
  });

  browser.tabs.onRemoved.addListener((tabId) => {
    void pages.forget((page) => page.sentinel.tab === tabId);
  });

  void boot();
});
