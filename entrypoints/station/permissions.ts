import { browser } from 'wxt/browser';
import type { HostPermissions } from '../../components/station/tools/tool-session.ts';
import { ask } from '../../components/ui/background.ts';
import { addressPattern } from '../../core/model/origins.ts';

/** The browser's permissions for the addresses of feedback tools. */
export const hostPermissions: HostPermissions = {
  async allowed(address) {
    const pattern = addressPattern(address);
    return pattern !== null && (await browser.permissions.contains({ origins: [pattern] }));
  },

  request(address) {
    const pattern = addressPattern(address);
    return pattern === null ? Promise.resolve(false) : browser.permissions.request({ origins: [pattern] });
  },

  async giveBack(address) {
    const pattern = addressPattern(address);
    if (pattern === null) return;
    try {
      const { settings, signIn } = await ask('seat-settings');
      const others = [
        addressPattern(settings.address ?? ''),
        ...(signIn?.origins ?? []),
        ...settings.hrTools.map(({ origin }) => addressPattern(origin.replace(/\*$/, ''))),
      ];
      if (!others.includes(pattern)) await browser.permissions.remove({ origins: [pattern] });
    } catch {
      // What a company's build requires cannot be given back; without a background nobody knows who needs it.
    }
  },

  onChanged(listener) {
    browser.permissions.onAdded.addListener(listener);
    browser.permissions.onRemoved.addListener(listener);
  },
};
