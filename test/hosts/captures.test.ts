import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readPage } from '../../core/seat/hosts/read-page.ts';
import { ADAPTERS } from '../../core/seat/hosts/registry.ts';
import { adapterOf, CAPTURED_PAGES, CAPTURES, capturedPage, restoreValues } from './captured-pages.ts';
import { openPage } from './page.ts';

describe.skipIf(!existsSync(CAPTURES))(
  'pages of real installations (skipped where they are not at hand)',
  () => {
    const lines: string[] = [];
    for (const [page, expected] of Object.entries(CAPTURED_PAGES)) {
      test(page, () => {
        const { address, html, values } = capturedPage(page);
        const { document } = openPage(address, html);
        restoreValues(document, values);
        const adapter = ADAPTERS.find((one) => one.id === adapterOf(page))!;
        const context = readPage(document, address, adapter);
        lines.push(`${page}: ${context ? JSON.stringify(context) : 'nothing'}`);
        if (expected === null) expect(context).toBeNull();
        else {
          expect(context).toMatchObject({ layout: 'recognised', ...expected });
          if (expected.subject === 'person') expect(context).not.toHaveProperty('jobTitle');
        }
      });
    }
    test('the list, for the record', () => {
      console.log(lines.join('\n'));
      expect(lines).toHaveLength(Object.keys(CAPTURED_PAGES).length);
    });
  },
);
