import { adml, admx } from './admx.ts';
import { intuneRows } from './intune.ts';
import { chromiumJson, firefoxJson } from './linux.ts';
import { mobileConfigs } from './macos.ts';
import { powershell, regFile, registryKeys, type WindowsBrowser } from './registry.ts';
import type { Rollout } from './rollout.ts';

const BOM = '\ufeff';

/** Every policy file of a company by its path, ready to be handed out. */
export function policyFiles(rollout: Rollout): [path: string, content: string | Uint8Array][] {
  const chromium = chromiumJson(rollout);
  const linux = ['chrome', 'chromium', 'edge'].map((browser): [string, string] => [
    `policies/linux/${browser}/customer-lens.json`,
    chromium,
  ]);
  const windows = (['chrome', 'edge', 'firefox'] satisfies WindowsBrowser[]).map(
    (browser): [string, Buffer] => [
      `policies/windows/${browser}.reg`,
      regFile(registryKeys(browser, rollout)),
    ],
  );
  return [
    ...linux,
    ['policies/linux/firefox/policies.json', firefoxJson(rollout)],
    ...windows,
    ['policies/windows/firefox/distribution/policies.json', firefoxJson(rollout)],
    ['policies/windows/admx/customer-lens.admx', admx(rollout)],
    ['policies/windows/admx/en-US/customer-lens.adml', adml(rollout, 'en-US')],
    ['policies/windows/admx/de-DE/customer-lens.adml', adml(rollout, 'de-DE')],
    // Without the mark Windows PowerShell 5 reads umlauts as something else.
    ['policies/windows/Deploy-CustomerLens.ps1', BOM + powershell(rollout)],
    ['policies/windows/intune.json', `${JSON.stringify(intuneRows(rollout), null, 2)}\n`],
    ...Object.entries(mobileConfigs(rollout)).map(([name, content]): [string, string] => [
      `policies/macos/${name}`,
      content,
    ]),
  ];
}
