import type { Tab } from '../../browsers/driver.ts';
import { pause, type View } from '../../browsers/view.ts';

/**
 * Waits until the panel of a page says `pattern`; the frame may be another one meanwhile.
 * @returns its text. @throws Error with what stands there instead.
 */
export async function panelSays(tab: Tab, pattern: RegExp, patience = 15_000): Promise<string> {
  await tab.toFront();
  let text = '(no panel)';
  for (const until = Date.now() + patience; Date.now() < until; await pause(100)) {
    const panel: View | undefined = await tab.panel(500);
    text = (await panel?.text().catch(() => undefined)) ?? '(no panel)';
    if (pattern.test(text)) return text;
  }
  throw new Error(`The panel never said ${pattern}. It says:\n${text.slice(0, 1500)}`);
}

/** Waits until a page has no panel. @throws Error if one stays. */
export async function panelLeaves(tab: Tab, patience = 10_000): Promise<void> {
  await tab.toFront();
  for (const until = Date.now() + patience; Date.now() < until; await pause(100))
    if ((await tab.panel(200)) === undefined) return;
  throw new Error('A panel stands where none may be any more.');
}
