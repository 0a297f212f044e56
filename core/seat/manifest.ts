import { installPermissions, optionalHosts } from './permissions.ts';

export interface ManifestOptions {
  browser: 'chromium' | 'firefox';
  version: string;
  /** A company build: hosts that are required instead of asked for, as match patterns. */
  companyHosts: readonly string[];
}

/** Holds the extension's id in Chromium still (`ncagcliikgkdoiglefgpiaolkifekokd`), for policies and tests. */
const CHROMIUM_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAvIPVfmD0edEsEqwjLAAmqReW67k8Qbgc86iOYC8SA2YtAcrlee/f07M5i22yznyuo9nQrHG7it8rQE1vxHgL6x0Hhwfg/ns51eIjp7Hizn4MbkkaQ1O1bteU2oZ6umNYn0JBandq1C6vQ3hIdvrmx8ecvOcAJMqMhROjS040c4LofEaAxNvKKfhx0EnRq8gmUcVl+Ugg9OxbWFtWS7AtHYCrVp0vddu3xT9SY/shEim7g0HoAlnUsWLVerPx8iWx9pZTolWWjsRHKWPgJvny8xJQTsdnCw9urLETk67l7QKqlGdCyzL0e2xhJRXg3HMFMxt3MwvHpBthKAiSjNe8UQIDAQAB';
const FIREFOX_ID = 'customer-lens@customer-lens.example';

const CSP =
  "default-src 'self'; script-src 'self'; object-src 'self'; style-src 'self' 'unsafe-inline'; " +
  "img-src 'self' data: blob:; connect-src 'self' https: http:; base-uri 'none'; form-action 'none'";

/**
 * The part of the manifest that is decided here; entrypoints add theirs. The policy says no more than browsers
 * ask for but where code, pictures and forms come from: Firefox's own default would upgrade every http address
 * inside a network to https.
 */
export function manifest(options: ManifestOptions): Record<string, unknown> {
  const shared = {
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    version: options.version,
    permissions: installPermissions(options.browser),
    host_permissions: [...options.companyHosts],
    optional_host_permissions: optionalHosts(),
    incognito: 'not_allowed',
    content_security_policy: { extension_pages: CSP },
  };
  const panel = { resources: ['panel.html'], matches: ['https://*/*', 'http://*/*'] };
  if (options.browser === 'firefox')
    return {
      ...shared,
      web_accessible_resources: [panel],
      browser_specific_settings: {
        gecko: {
          id: FIREFOX_ID,
          // The first that reads the line below on every platform.
          strict_min_version: '142.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    };
  return {
    ...shared,
    key: CHROMIUM_KEY,
    minimum_chrome_version: '120',
    storage: { managed_schema: 'managed-schema.json' },
    web_accessible_resources: [{ ...panel, use_dynamic_url: true }],
  };
}

/**
 * Hosts of a company build out of the environment: match patterns apart by spaces or commas.
 * @throws Error naming the first that is none, or that names no host.
 */
export function companyHosts(text: string | undefined): string[] {
  const patterns = (text ?? '').split(/[\s,]+/).filter((part) => part !== '');
  for (const pattern of patterns)
    if (!/^https?:\/\/(\*\.)?[^/*:\s]+\/\*$/.test(pattern))
      throw new Error(
        `"${pattern}" is no host of an HR tool. Write https://hr.example.com/* or https://*.example.com/*.`,
      );
  return patterns;
}
