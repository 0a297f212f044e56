import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { companyHosts, manifest } from '../../../core/seat/manifest.ts';
import { installPermissions, PERMISSIONS } from '../../../core/seat/permissions.ts';

const store = (browser: 'chromium' | 'firefox') => manifest({ browser, version: '1.2.3', companyHosts: [] });

describe.each(['chromium', 'firefox'] as const)('the manifest for %s', (browser) => {
  it('is what was agreed', () => {
    expect(store(browser)).toMatchSnapshot();
  });

  it('requires no host, and has a reason for every permission', () => {
    const { permissions, host_permissions, optional_host_permissions } = store(browser) as Record<
      string,
      string[]
    >;
    expect(host_permissions).toEqual([]);
    expect(optional_host_permissions).toEqual(['https://*/*', 'http://*/*']);
    expect(permissions).toEqual(installPermissions(browser));
    const reasons = new Map(PERMISSIONS.map((entry) => [entry.permission, entry.reason]));
    for (const permission of permissions!) expect(reasons.get(permission)?.length).toBeGreaterThan(10);
    expect(permissions).not.toContain('tabs');
  });

  it('allows no script but its own, and does not turn http into https', () => {
    const { content_security_policy: policy } = store(browser) as {
      content_security_policy: { extension_pages: string };
    };
    expect(policy.extension_pages).toMatch(/(^|; )script-src 'self'(;|$)/);
    expect(policy.extension_pages).not.toMatch(/unsafe-eval|upgrade-insecure-requests/);
  });
});

it('keeps the extension’s id in Chromium', () => {
  const { key } = store('chromium') as { key: string };
  const digest = createHash('sha256').update(Buffer.from(key, 'base64')).digest('hex').slice(0, 32);
  const id = digest.replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
  expect(id).toBe('ncagcliikgkdoiglefgpiaolkifekokd');
});

describe('a company build', () => {
  it('names its hosts as required', () => {
    const hosts = companyHosts('https://hr.example/*, http://*.intranet.example/*');
    expect(manifest({ browser: 'chromium', version: '1', companyHosts: hosts }).host_permissions).toEqual([
      'https://hr.example/*',
      'http://*.intranet.example/*',
    ]);
  });

  it.each([
    '<all_urls>',
    'https://*/*',
    'hr.example',
    'https://hr.example',
    'ftp://hr.example/*',
    '*://hr.example/*',
  ])('does not take %s for a host', (pattern) => {
    expect(() => companyHosts(pattern)).toThrow(/is no host of an HR tool/);
  });
});
