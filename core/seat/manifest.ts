import * as z from '../model/zod.ts';
import { installPermissions, optionalHosts } from './permissions.ts';

export interface ManifestOptions {
  browser: 'chromium' | 'firefox';
  version: string;
  /** What makes a build one company's own; the store's build has none. */
  company?: CompanyBuild | undefined;
}

/** A build for one company: an extension of its own, with hosts that a forced installation grants without a click. */
export const CompanyBuild = z.object({
  /** Required hosts, as match patterns without ports. */
  hosts: z.array(z.string()),
  version: z.string(),
  /** Public key (SPKI, base64) of which Chromium makes the extension's id. */
  chromiumKey: z.string(),
  chromiumUpdateUrl: z.url(),
  firefoxId: z.string(),
  firefoxUpdateUrl: z.url(),
});
export type CompanyBuild = z.infer<typeof CompanyBuild>;

/** Holds the extension's id in Chromium still (`ncagcliikgkdoiglefgpiaolkifekokd`), for policies and tests. */
const CHROMIUM_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAvIPVfmD0edEsEqwjLAAmqReW67k8Qbgc86iOYC8SA2YtAcrlee/f07M5i22yznyuo9nQrHG7it8rQE1vxHgL6x0Hhwfg/ns51eIjp7Hizn4MbkkaQ1O1bteU2oZ6umNYn0JBandq1C6vQ3hIdvrmx8ecvOcAJMqMhROjS040c4LofEaAxNvKKfhx0EnRq8gmUcVl+Ugg9OxbWFtWS7AtHYCrVp0vddu3xT9SY/shEim7g0HoAlnUsWLVerPx8iWx9pZTolWWjsRHKWPgJvny8xJQTsdnCw9urLETk67l7QKqlGdCyzL0e2xhJRXg3HMFMxt3MwvHpBthKAiSjNe8UQIDAQAB';
/** Can never change once the add-on was signed; a UUID, because it is nobody's domain. */
const FIREFOX_ID = '{b7d3c5a2-9d64-4c0f-8f3a-2f6f0c1e5a71}';

const CSP =
  "default-src 'self'; script-src 'self'; object-src 'self'; style-src 'self' 'unsafe-inline'; " +
  "img-src 'self' data: blob:; connect-src 'self' https: http:; base-uri 'none'; form-action 'none'";

/**
 * The part of the manifest that is decided here; entrypoints add theirs. The policy says no more than browsers
 * ask for but where code, pictures and forms come from: Firefox's own default would upgrade every http address
 * inside a network to https.
 */
export function manifest({ browser, version, company }: ManifestOptions): Record<string, unknown> {
  const shared = {
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    version: company?.version ?? version,
    permissions: installPermissions(browser),
    host_permissions: company?.hosts ?? [],
    optional_host_permissions: optionalHosts(),
    incognito: 'not_allowed',
    content_security_policy: { extension_pages: CSP },
  };
  const panel = { resources: ['panel.html'], matches: ['https://*/*', 'http://*/*'] };
  if (browser === 'firefox')
    return {
      ...shared,
      web_accessible_resources: [panel],
      browser_specific_settings: {
        gecko: {
          id: company?.firefoxId ?? FIREFOX_ID,
          // Without it Firefox would look for updates in the store and find another build.
          ...(company && { update_url: company.firefoxUpdateUrl }),
          // The first that reads the line below on every platform.
          strict_min_version: '142.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    };
  return {
    ...shared,
    key: company?.chromiumKey ?? CHROMIUM_KEY,
    ...(company && { update_url: company.chromiumUpdateUrl }),
    minimum_chrome_version: '120',
    storage: { managed_schema: 'managed-schema.json' },
    web_accessible_resources: [{ ...panel, use_dynamic_url: true }],
  };
}

/**
 * The match pattern that a manifest requires for an address or pattern of a company; ports go, because Firefox knows
 * none in patterns and Chromium's without one holds for all.
 * @throws Error with a sentence where it names no single host.
 */
export function requiredHost(address: string): string {
  const found = /^(https?):\/\/((?:\*\.)?[^/*:\s@?#]+)(?::\d{1,5})?(?:\/|$)/.exec(address);
  const [, scheme, host] = found ?? [];
  if (!scheme || !host)
    throw new Error(
      `"${address}" names no host of the company. Write https://hr.example.com/* or https://*.example.com/*.`,
    );
  return `${scheme}://${host}/*`;
}
