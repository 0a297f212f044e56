import type { Policy } from '../../../core/model/settings.ts';

/** What the policies of every browser and system are made from. */
export interface Rollout {
  /** The company's name, for titles. */
  company: string;
  slug: string;
  chromium: { id: string; updateUrl: string };
  firefox: { id: string; installUrl: string; updateUrl: string };
  /** What is set for everybody (`storage.managed`). */
  policy: Policy;
}

/** How Chrome, Edge and Chromium are told to install the extension, to keep it, and to look for its updates. */
export function chromiumInstallation({ chromium }: Rollout): Record<string, string | boolean> {
  return {
    installation_mode: 'force_installed',
    update_url: chromium.updateUrl,
    // Otherwise the address above serves the first installation only, and no update ever comes.
    override_update_url: true,
    toolbar_pin: 'force_pinned',
  };
}

/** The same for Firefox. */
export function firefoxInstallation({ firefox }: Rollout): Record<string, string> {
  return {
    installation_mode: 'force_installed',
    install_url: firefox.installUrl,
    update_url: firefox.updateUrl,
    default_area: 'navbar',
  };
}

/** Keys of the policy that are set, as plain JSON. */
export function settingsOf({ policy }: Rollout): Record<string, unknown> {
  return JSON.parse(JSON.stringify(policy)) as Record<string, unknown>;
}
