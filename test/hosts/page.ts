import { Window as HappyWindow } from 'happy-dom';
import type { PageData } from '../../demo/hr-site/page-script.ts';
import { hrSite } from '../../demo/hr-site/site.ts';

/** A browser window, as the sentinel takes it. */
export type PageWindow = globalThis.Window & typeof globalThis;

/** A window whose document is this HTML at this address; scripts do not run. */
export function openPage(address: string, html: string): PageWindow {
  const window = new HappyWindow({
    url: address,
    width: 1280,
    height: 800,
    settings: { disableIframePageLoading: true },
  });
  window.document.write(html);
  // Nothing is laid out here, so nothing stands anywhere.
  Object.assign(window.document, { elementFromPoint: () => null, elementsFromPoint: () => [] });
  return window as unknown as PageWindow;
}

/** A page of the demo HR site with the values that its script would set. */
export function openDemoPage(path: string): PageWindow {
  const answer = hrSite({ method: 'GET', url: path, headers: {} });
  if (answer.status !== 200) throw new Error(`The demo HR site answers ${answer.status} for ${path}.`);
  const window = openPage(`https://hr.example${path}`, answer.body);
  const { document } = window;
  const data = JSON.parse(document.getElementById('page-data')!.textContent!) as PageData;
  for (const [name, value] of Object.entries(data.values ?? {})) {
    const field = document.querySelector(`[data-field="${name}"]`);
    if (field) (field as HTMLInputElement).value = value;
  }
  return window;
}
