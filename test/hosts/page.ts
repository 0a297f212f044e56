import { Window } from 'happy-dom';
import type { PageData } from '../../demo/hr-site/page-script.ts';
import { hrSite } from '../../demo/hr-site/site.ts';

/** A window whose document is this HTML at this address; scripts do not run. */
export function openPage(address: string, html: string): Window & typeof globalThis {
  const window = new Window({ url: address, width: 1280, height: 800 });
  window.document.write(html);
  return window as unknown as Window & typeof globalThis;
}

/** A page of the demo HR site with the values that its script would set. */
export function openDemoPage(path: string): Window & typeof globalThis {
  const answer = hrSite({ method: 'GET', url: path, headers: {} });
  if (answer.status !== 200) throw new Error(`The demo HR site answers ${answer.status} for ${path}.`);
  const window = openPage(`https://hr.example${path}`, answer.body);
  const data = JSON.parse(window.document.getElementById('page-data')!.textContent!) as PageData;
  for (const [name, value] of Object.entries(data.values ?? {})) {
    const field = window.document.querySelector(`[data-field="${name}"]`);
    if (field) (field as HTMLInputElement).value = value;
  }
  return window;
}
