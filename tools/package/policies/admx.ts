import * as z from 'zod';
import { Policy } from '../../../core/model/settings.ts';
import { xmlText } from '../xml.ts';
import { settingsKey, type WindowsBrowser } from './registry.ts';
import type { Rollout } from './rollout.ts';

/** How a setting of the policy is edited: a switch, a text, or JSON in a text. */
type Editor = 'switch' | 'text' | 'json';

interface Setting {
  key: keyof Policy;
  editor: Editor;
  title: string;
  description: string;
}

const BROWSERS: Record<WindowsBrowser, string> = { chrome: 'Chrome', edge: 'Edge', firefox: 'Firefox' };

/** Titles for German administrators, by key; English ones are in the schema. */
const GERMAN: Record<keyof Policy, { title: string; description: string }> = {
  address: { title: 'Datenadresse', description: 'Ordner, in dem manifest.json liegt.' },
  token: { title: 'Token für die Adresse', description: 'Wird mit jeder Anfrage gesendet.' },
  signIn: {
    title: 'Anmeldung für die Adresse',
    description:
      'Statt eines Tokens: wo Personen sich anmelden (OAuth 2.0 mit PKCE). Gilt nur zusammen mit address.',
  },
  allowTokenOverHttp: {
    title: 'Token auch ohne Verschlüsselung senden',
    description: 'Nur in einem Netz, dem Sie vertrauen.',
  },
  releaseKeys: {
    title: 'Schlüssel, mit denen Daten signiert sein müssen',
    description:
      'Öffentliche Schlüssel, die der Befehl publish ausgibt. Daten, die keiner davon signiert hat, werden nicht benutzt. Braucht Chrome oder Edge ab 137.',
  },
  hrTools: {
    title: 'HR-Systeme',
    description: 'Adapter und Ursprung jedes HR-Systems, das die Firma nutzt.',
  },
  thresholds: { title: 'Mindestzahlen', description: 'Können erhöht, nie gesenkt werden.' },
  modulesOff: { title: 'Abgeschaltete Teile', description: 'Teile, die niemand sieht.' },
  supportContact: { title: 'Ansprechpartner', description: 'Mailadresse oder Link für Fragen.' },
  enabled: {
    title: 'Customer Lens an oder aus',
    description: 'Aus verbirgt und löscht alles auf diesem Rechner.',
  },
};

/** Every setting of the policy, from its schema. */
export function policySettings(): Setting[] {
  const { properties = {} } = z.toJSONSchema(Policy, { io: 'input' }) as {
    properties?: Record<string, { type?: string; title?: string; description?: string }>;
  };
  return Object.entries(properties).map(([key, { type, title = key, description = '' }]) => ({
    key: key as keyof Policy,
    editor: type === 'boolean' ? 'switch' : type === 'string' ? 'text' : 'json',
    title,
    description,
  }));
}

/** The template for group policies and Intune: every setting, for each browser, under the company's own ids. */
export function admx(rollout: Rollout): string {
  const browsers = Object.keys(BROWSERS) as WindowsBrowser[];
  const policies = browsers.flatMap((browser) =>
    policySettings().map(({ key, editor }) => {
      const open = `    <policy name="${browser}_${key}" class="Machine" displayName="$(string.${key})" explainText="$(string.${key}_explain)"`;
      const at = `key="${xmlText(settingsKey(browser, rollout))}"`;
      const head = `\n      <parentCategory ref="${browser}"/>\n      <supportedOn ref="any"/>\n`;
      if (editor === 'switch')
        return `${open} ${at} valueName="${key}">${head}      <enabledValue><decimal value="1"/></enabledValue>\n      <disabledValue><decimal value="0"/></disabledValue>\n    </policy>`;
      return `${open} presentation="$(presentation.${key})" ${at}>${head}      <elements>\n        <text id="${key}" valueName="${key}" required="true" maxLength="16383"/>\n      </elements>\n    </policy>`;
    }),
  );
  return document(`<policyDefinitions xmlns="http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions" revision="1.0" schemaVersion="1.0">
  <policyNamespaces>
    <target prefix="customerlens" namespace="CustomerLens.${rollout.slug}"/>
  </policyNamespaces>
  <resources minRequiredRevision="1.0"/>
  <supportedOn>
    <definitions>
      <definition name="any" displayName="$(string.supported)"/>
    </definitions>
  </supportedOn>
  <categories>
    <category name="CustomerLens" displayName="$(string.product)"/>
${browsers.map((browser) => `    <category name="${browser}" displayName="$(string.${browser})"><parentCategory ref="CustomerLens"/></category>`).join('\n')}
  </categories>
  <policies>
${policies.join('\n')}
  </policies>
</policyDefinitions>`);
}

/** The words of the template in one language. */
export function adml(rollout: Rollout, language: 'en-US' | 'de-DE'): string {
  const german = language === 'de-DE';
  const settings = policySettings().map((setting) => ({
    ...setting,
    ...(german ? GERMAN[setting.key] : {}),
  }));
  const asJson = german ? 'Als JSON.' : 'As JSON.';
  const strings: [string, string][] = [
    ['product', `Customer Lens (${rollout.company})`],
    ['supported', german ? 'Chrome, Edge, Firefox 142 oder neuer' : 'Chrome, Edge, Firefox 142 or later'],
    ...(Object.entries(BROWSERS) as [string, string][]),
    ...settings.flatMap(({ key, title, description, editor }): [string, string][] => [
      [key, title],
      [`${key}_explain`, [description || title, ...(editor === 'json' ? [asJson] : [])].join(' ')],
    ]),
  ];
  return document(`<policyDefinitionResources xmlns="http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions" revision="1.0" schemaVersion="1.0">
  <displayName>Customer Lens</displayName>
  <description>Customer Lens</description>
  <resources>
    <stringTable>
${strings.map(([id, text]) => `      <string id="${id}">${xmlText(text)}</string>`).join('\n')}
    </stringTable>
    <presentationTable>
${settings
  .filter(({ editor }) => editor !== 'switch')
  .map(
    ({ key, title }) =>
      `      <presentation id="${key}"><textBox refId="${key}"><label>${xmlText(title)}</label></textBox></presentation>`,
  )
  .join('\n')}
    </presentationTable>
  </resources>
</policyDefinitionResources>`);
}

function document(root: string): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${root}\n`;
}
