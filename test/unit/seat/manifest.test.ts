import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { type CompanyBuild, manifest, requiredHost } from '../../../core/seat/manifest.ts';
import { installPermissions, PERMISSIONS } from '../../../core/seat/permissions.ts';

const store = (browser: 'chromium' | 'firefox') => manifest({ browser, version: '1.2.3' });

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
  const company: CompanyBuild = {
    hosts: ['https://hr.acme.com/*'],
    version: '1.2.3.4',
    chromiumKey: 'AAAA',
    chromiumUpdateUrl: 'https://intranet.acme.com/lens/chromium/updates.xml',
    firefoxId: 'customer-lens@acme.com',
    firefoxUpdateUrl: 'https://intranet.acme.com/lens/firefox/updates.json',
  };

  it('is an extension of its own that requires its hosts and knows where its updates are', () => {
    expect(manifest({ browser: 'chromium', version: '1.2.3', company })).toMatchObject({
      host_permissions: ['https://hr.acme.com/*'],
      version: '1.2.3.4',
      key: 'AAAA',
      update_url: company.chromiumUpdateUrl,
    });
    const firefox = manifest({ browser: 'firefox', version: '1.2.3', company });
    expect(firefox).not.toHaveProperty('update_url');
    expect(firefox).toMatchObject({
      browser_specific_settings: {
        gecko: { id: 'customer-lens@acme.com', update_url: company.firefoxUpdateUrl },
      },
    });
  });

  it.each([
    ['https://hr.acme.com/*', 'https://hr.acme.com/*'],
    ['https://hr.acme.com:8443/data/', 'https://hr.acme.com/*'],
    ['http://*.intranet.acme.com/*', 'http://*.intranet.acme.com/*'],
    ['http://hr/', 'http://hr/*'],
  ])('requires for %s the host %s', (address, pattern) => {
    expect(requiredHost(address)).toBe(pattern);
  });

  it.each([
    '<all_urls>',
    'https://*/*',
    'https://*.*/*',
    'hr.acme.com',
    'ftp://hr.acme.com/*',
    '*://hr.acme.com/*',
    'https://user@hr.acme.com/*',
  ])('does not take %s for a host', (pattern) => {
    expect(() => requiredHost(pattern)).toThrow(/names no host of the company/);
  });
});
