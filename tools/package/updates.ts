import { sha256 } from './archives.ts';
import { xmlText } from './xml.ts';

/** What a browser asks for newer versions. */
export interface Update {
  /** The extension's id in that browser. */
  id: string;
  version: string;
  /** Address of the package. */
  url: string;
}

/** Chromium's answer, of the `gupdate` protocol 2.0. */
export function updatesXml({ id, version, url }: Update): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<gupdate xmlns="http://www.google.com/update2/response" protocol="2.0">
  <app appid="${xmlText(id)}">
    <updatecheck codebase="${xmlText(url)}" version="${xmlText(version)}"/>
  </app>
</gupdate>
`;
}

/** Firefox' answer. @param xpi the package; signing it changes its bytes, so this is made again afterwards. */
export function updatesJson({ id, version, url }: Update, xpi: Uint8Array): string {
  const update = { version, update_link: url, update_hash: `sha256:${sha256(xpi)}` };
  return `${JSON.stringify({ addons: { [id]: { updates: [update] } } }, null, 2)}\n`;
}
