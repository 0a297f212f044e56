import { chromiumInstallation, firefoxInstallation, type Rollout, settingsOf } from './rollout.ts';

/** A value of the Windows registry. */
export type RegistryValue =
  | { type: 'REG_SZ'; text: string }
  | { type: 'REG_DWORD'; number: number }
  | { type: 'REG_MULTI_SZ'; lines: string[] };

/** A key below `HKEY_LOCAL_MACHINE` with its values. */
export interface RegistryKey {
  path: string;
  values: Record<string, RegistryValue>;
}

export type WindowsBrowser = 'chrome' | 'edge' | 'firefox';

/** Where each browser reads policies, and those of extensions. */
export const POLICY_KEYS: Record<WindowsBrowser, string> = {
  chrome: 'SOFTWARE\\Policies\\Google\\Chrome',
  edge: 'SOFTWARE\\Policies\\Microsoft\\Edge',
  firefox: 'SOFTWARE\\Policies\\Mozilla\\Firefox',
};

/** The key under which an extension finds its own policy. */
export function settingsKey(browser: WindowsBrowser, rollout: Rollout): string {
  return browser === 'firefox'
    ? `${POLICY_KEYS.firefox}\\3rdparty\\Extensions\\${rollout.firefox.id}`
    : `${POLICY_KEYS[browser]}\\3rdparty\\extensions\\${rollout.chromium.id}\\policy`;
}

/** Truth values and whole numbers are DWORDs, texts are texts; lists and objects travel as JSON in a text. */
export function registryValue(value: unknown): RegistryValue {
  if (typeof value === 'boolean') return { type: 'REG_DWORD', number: value ? 1 : 0 };
  if (Number.isInteger(value)) return { type: 'REG_DWORD', number: value as number };
  if (typeof value === 'string') return { type: 'REG_SZ', text: value };
  return { type: 'REG_SZ', text: JSON.stringify(value) };
}

function valuesOf(members: Record<string, unknown>): Record<string, RegistryValue> {
  return Object.fromEntries(Object.entries(members).map(([name, value]) => [name, registryValue(value)]));
}

/** Everything that is set in the registry for a browser: to install the extension, and its own policy. */
export function registryKeys(browser: WindowsBrowser, rollout: Rollout): RegistryKey[] {
  const settings = { path: settingsKey(browser, rollout), values: valuesOf(settingsOf(rollout)) };
  if (browser === 'firefox') {
    const installation = JSON.stringify({ [rollout.firefox.id]: firefoxInstallation(rollout) });
    // One value for all extensions: a company that sets others puts them into the same JSON.
    const values = { ExtensionSettings: { type: 'REG_MULTI_SZ' as const, lines: [installation] } };
    return [{ path: POLICY_KEYS.firefox, values }, settings];
  }
  return [
    {
      path: `${POLICY_KEYS[browser]}\\ExtensionSettings\\${rollout.chromium.id}`,
      values: valuesOf(chromiumInstallation(rollout)),
    },
    settings,
  ];
}

/** A file for `reg import`: UTF-16 with a byte order mark, as regedit writes it. */
export function regFile(keys: readonly RegistryKey[]): Buffer {
  const lines = ['Windows Registry Editor Version 5.00', ''];
  for (const { path, values } of keys) {
    lines.push(`[HKEY_LOCAL_MACHINE\\${path}]`);
    for (const [name, value] of Object.entries(values)) lines.push(`${quoted(name)}=${regValue(value)}`);
    lines.push('');
  }
  return Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(lines.join('\r\n'), 'utf16le')]);
}

function regValue(value: RegistryValue): string {
  if (value.type === 'REG_DWORD') return `dword:${value.number.toString(16).padStart(8, '0')}`;
  if (value.type === 'REG_SZ') return quoted(value.text);
  const bytes = Buffer.from(`${value.lines.join('\0')}\0\0`, 'utf16le');
  return `hex(7):${[...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join(',')}`;
}

function quoted(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}

/** A script that sets the same, or takes it back with `-Remove`; to be run as an administrator. */
export function powershell(rollout: Rollout): string {
  const browsers = Object.keys(POLICY_KEYS) as WindowsBrowser[];
  const blocks = browsers.map((browser) => {
    const lines = registryKeys(browser, rollout).flatMap(({ path, values }) =>
      Object.entries(values).map(
        ([name, value]) => `    Set-PolicyValue ${single(path)} ${single(name)} ${psValue(value)}`,
      ),
    );
    return `  if ($Browser -contains '${browser}') {\n${lines.join('\n')}\n  }`;
  });
  const gone = browsers.map((browser) => {
    const [installation, settings] = registryKeys(browser, rollout).map(({ path }) => path);
    const first =
      browser === 'firefox'
        ? `Remove-ItemProperty -Path ${single(`HKLM:\\${installation}`)} -Name 'ExtensionSettings' -ErrorAction SilentlyContinue`
        : `Remove-Item -LiteralPath ${single(`HKLM:\\${installation}`)} -Recurse -ErrorAction SilentlyContinue`;
    return `  if ($Browser -contains '${browser}') {\n    ${first}\n    Remove-Item -LiteralPath ${single(`HKLM:\\${settings}`)} -Recurse -ErrorAction SilentlyContinue\n  }`;
  });
  return [
    `# Customer Lens for ${rollout.company.replace(/[\r\n]/g, ' ')}: installs it by policy in Chrome, Edge and Firefox, or takes that back.`,
    '# Run as administrator: .\\Deploy-CustomerLens.ps1 [-Browser chrome,edge,firefox] [-Remove]',
    '#Requires -RunAsAdministrator',
    'param(',
    "  [ValidateSet('chrome', 'edge', 'firefox')] [string[]] $Browser = @('chrome', 'edge', 'firefox'),",
    '  [switch] $Remove',
    ')',
    "$ErrorActionPreference = 'Stop'",
    '',
    'function Set-PolicyValue([string] $Path, [string] $Name, $Value, [string] $Type) {',
    '  if (-not (Test-Path -LiteralPath "HKLM:\\$Path")) { New-Item -Path "HKLM:\\$Path" -Force | Out-Null }',
    '  New-ItemProperty -LiteralPath "HKLM:\\$Path" -Name $Name -Value $Value -PropertyType $Type -Force | Out-Null',
    '}',
    '',
    'if ($Remove) {',
    ...gone,
    '} else {',
    ...blocks,
    '}',
    '',
  ].join('\r\n');
}

function psValue(value: RegistryValue): string {
  if (value.type === 'REG_DWORD') return `${value.number} 'DWord'`;
  if (value.type === 'REG_SZ') return `${single(value.text)} 'String'`;
  return `@(${value.lines.map(single).join(', ')}) 'MultiString'`;
}

function single(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
