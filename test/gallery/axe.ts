import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame, Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds in a document, by WCAG 2.2 AA and its own best practice; each as a text with its places. */
export async function axeFindings(page: Page | Frame): Promise<string[]> {
  await page.evaluate(axe);
  return await page.evaluate(() =>
    (globalThis as unknown as { axe: typeof import('axe-core') }).axe
      .run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
      .then((result) =>
        result.violations.map(
          (violation) =>
            `${violation.id}: ${violation.help}\n    ${violation.nodes
              .slice(0, 4)
              .map((node) => `${node.target} ${node.failureSummary ?? ''}`)
              .join('\n    ')}`,
        ),
      ),
  );
}
