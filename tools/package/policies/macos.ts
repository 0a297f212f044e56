import { createHash } from 'node:crypto';
import { build, type PlistValue } from 'plist';
import { chromiumInstallation, firefoxInstallation, type Rollout, settingsOf } from './rollout.ts';

type Dict = Record<string, PlistValue>;

/** Profiles for macOS by file name: one a browser, to be handed out by the MDM. */
export function mobileConfigs(rollout: Rollout): Record<string, string> {
  const settings = settingsOf(rollout) as Dict;
  const chromium = (domain: string, title: string) =>
    profile(rollout, title, [
      [domain, { ExtensionSettings: { [rollout.chromium.id]: chromiumInstallation(rollout) } }],
      [`${domain}.extensions.${rollout.chromium.id}`, settings],
    ]);
  return {
    'chrome.mobileconfig': chromium('com.google.Chrome', 'Chrome'),
    'edge.mobileconfig': chromium('com.microsoft.Edge', 'Edge'),
    'firefox.mobileconfig': profile(rollout, 'Firefox', [
      [
        'org.mozilla.firefox',
        {
          EnterprisePoliciesEnabled: true,
          ExtensionSettings: { [rollout.firefox.id]: firefoxInstallation(rollout) },
          '3rdparty': { Extensions: { [rollout.firefox.id]: settings } },
        },
      ],
    ]),
  };
}

function profile(
  rollout: Rollout,
  browser: string,
  payloads: readonly [domain: string, values: Dict][],
): string {
  const identifier = `customer-lens.${rollout.slug}.${browser.toLowerCase()}`;
  const title = `Customer Lens in ${browser} (${rollout.company})`;
  return `${build({
    PayloadType: 'Configuration',
    PayloadVersion: 1,
    PayloadIdentifier: identifier,
    PayloadUUID: uuid(identifier),
    PayloadDisplayName: title,
    PayloadScope: 'System',
    PayloadContent: payloads.map(([domain, values]) => ({
      PayloadType: domain,
      PayloadVersion: 1,
      PayloadIdentifier: `${identifier}.${domain}`,
      PayloadUUID: uuid(`${identifier}.${domain}`),
      PayloadDisplayName: title,
      PayloadEnabled: true,
      ...values,
    })),
  })}\n`;
}

/** The same identifier has the same UUID, so that a newer profile takes the place of an older one. */
function uuid(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `5${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ]
    .join('-')
    .toUpperCase();
}
