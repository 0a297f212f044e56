import { chromiumInstallation, firefoxInstallation, type Rollout, settingsOf } from './rollout.ts';

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

/** For Chrome, Edge and Chromium alike: a file in their folder of managed policies. */
export function chromiumJson(rollout: Rollout): string {
  return json({
    ExtensionSettings: { [rollout.chromium.id]: chromiumInstallation(rollout) },
    '3rdparty': { extensions: { [rollout.chromium.id]: settingsOf(rollout) } },
  });
}

/** `policies.json` of Firefox, on every system. */
export function firefoxJson(rollout: Rollout): string {
  return json({
    policies: {
      ExtensionSettings: { [rollout.firefox.id]: firefoxInstallation(rollout) },
      '3rdparty': { Extensions: { [rollout.firefox.id]: settingsOf(rollout) } },
    },
  });
}
