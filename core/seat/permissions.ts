/** A browser's permission and why Customer Lens asks for it; manifest and README are made from this list. */
export interface PermissionReason {
  permission: string;
  browsers: 'both' | 'chromium';
  /** `install`: with the extension; `click`: only when a person allows it, for one site. */
  asked: 'install' | 'click';
  reason: string;
}

export const PERMISSIONS: readonly PermissionReason[] = [
  {
    permission: 'storage',
    browsers: 'both',
    asked: 'install',
    reason: 'Reads what your administrator sets by policy, and remembers which panel belongs to which page.',
  },
  {
    permission: 'unlimitedStorage',
    browsers: 'both',
    asked: 'install',
    reason: 'Stores your company’s scores on this computer so cards work offline.',
  },
  {
    permission: 'alarms',
    browsers: 'both',
    asked: 'install',
    reason: 'Looks for newer figures a few times a day.',
  },
  {
    permission: 'scripting',
    browsers: 'both',
    asked: 'install',
    reason: 'Shows the card on the HR tools you switched on, and nowhere else.',
  },
  {
    permission: 'activeTab',
    browsers: 'both',
    asked: 'install',
    reason: 'When you click our button: sees whether the page is an HR tool that you have not allowed yet.',
  },
  {
    permission: 'identity',
    browsers: 'both',
    asked: 'install',
    reason:
      'Where your company wants a sign-in for its figures, or an analyst signs in to a feedback tool: shows that server’s own page when you click “Sign in”.',
  },
  {
    permission: 'sidePanel',
    browsers: 'chromium',
    asked: 'install',
    reason: 'Opens the side panel.',
  },
  {
    permission: 'https://*/*, http://*/*',
    browsers: 'both',
    asked: 'click',
    reason:
      'One site at a time, when you allow it: the address that your figures come from, each HR tool that you use, and at the station each feedback tool that is read. The store version has access to no site until you click.',
  },
];

/** What the manifest asks for at install. */
export function installPermissions(browser: 'chromium' | 'firefox'): string[] {
  return PERMISSIONS.filter(
    (entry) => entry.asked === 'install' && (entry.browsers === 'both' || browser === 'chromium'),
  ).map((entry) => entry.permission);
}

/** Match patterns of which a person may allow single sites later. */
export function optionalHosts(): string[] {
  return PERMISSIONS.filter((entry) => entry.asked === 'click').flatMap((entry) =>
    entry.permission.split(', '),
  );
}
