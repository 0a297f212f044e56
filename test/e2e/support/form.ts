import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect } from 'vitest';
import type { Tab } from '../../browsers/driver.ts';
import type { View } from '../../browsers/view.ts';

/** A selector for the field with this label. */
export async function labelled(tab: View, label: string): Promise<string> {
  await tab.waitForText(new RegExp(label.replace(/[()]/g, '\\$&')));
  await tab.evaluate((wanted) => {
    for (const old of document.querySelectorAll('[data-labelled]')) old.removeAttribute('data-labelled');
    const found = [...document.querySelectorAll('label')].find((one) => one.textContent?.trim() === wanted);
    found?.control?.setAttribute('data-labelled', '');
  }, label);
  return '[data-labelled]';
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Fails where axe finds something against WCAG 2.2 AA. */
export async function accessible(tab: Tab): Promise<void> {
  await tab.evaluate(AXE as never, undefined);
  const found = await tab.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run(what: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const { violations } = await axe.run({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
    });
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`);
  }, undefined);
  expect(found).toEqual([]);
}
