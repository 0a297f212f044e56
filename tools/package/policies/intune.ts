import { xmlText } from '../xml.ts';
import { admx, policySettings } from './admx.ts';
import type { WindowsBrowser } from './registry.ts';
import { chromiumInstallation, firefoxInstallation, type Rollout, settingsOf } from './rollout.ts';

/** A row of a custom (OMA-URI) profile. */
export interface OmaRow {
  name: string;
  omaUri: string;
  dataType: 'String';
  value: string;
}

const POLICY = './Device/Vendor/MSFT/Policy';

/**
 * A custom profile for Intune: the template is taken in first, then the extension is installed and its settings are
 * set. Chrome's own template has to be there; those of Edge and Firefox come with Windows or by Mozilla's ADMX.
 */
export function intuneRows(rollout: Rollout): OmaRow[] {
  const row = (name: string, omaUri: string, value: string): OmaRow => ({
    name: `Customer Lens: ${name}`,
    omaUri,
    dataType: 'String',
    value,
  });
  const chromium = JSON.stringify({ [rollout.chromium.id]: chromiumInstallation(rollout) });
  const firefox = JSON.stringify({ [rollout.firefox.id]: firefoxInstallation(rollout) });
  const installed = (data: string) => `<enabled/><data id="ExtensionSettings" value="${xmlText(data)}"/>`;
  const settings = settingsOf(rollout);
  const ours = (browser: WindowsBrowser) =>
    policySettings().flatMap(({ key, editor }): OmaRow[] => {
      const value = settings[key];
      if (value === undefined) return [];
      const text = typeof value === 'string' ? value : JSON.stringify(value);
      const set =
        editor === 'switch'
          ? value
            ? '<enabled/>'
            : '<disabled/>'
          : `<enabled/><data id="${key}" value="${xmlText(text)}"/>`;
      const uri = `${POLICY}/Config/CustomerLens~Policy~CustomerLens~${browser}/${browser}_${key}`;
      return [row(`${key} in ${browser}`, uri, set)];
    });
  return [
    row(
      'template',
      `${POLICY}/ConfigOperations/ADMXInstall/CustomerLens/Policy/${rollout.slug}`,
      admx(rollout),
    ),
    row(
      'install in Chrome',
      `${POLICY}/Config/Chrome~Policy~googlechrome~Extensions/ExtensionSettings`,
      installed(chromium),
    ),
    row(
      'install in Edge',
      `${POLICY}/Config/MicrosoftEdge~Policy~microsoft_edge~Extensions/ExtensionSettings`,
      installed(chromium),
    ),
    row(
      'install in Firefox',
      `${POLICY}/Config/Firefox~Policy~firefox~Extensions/ExtensionSettings`,
      installed(firefox),
    ),
    ...(['chrome', 'edge', 'firefox'] as const).flatMap(ours),
  ];
}
