import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';
import { beforeAll, describe, expect, test } from 'vitest';
import { ADAPTERS, forSentinel } from '../../core/seat/hosts/registry.ts';

const ENTRY = join(dirname(fileURLToPath(import.meta.url)), '../../entrypoints/sentinel/index.ts');
const BUDGET = 12 * 1024;

describe('the sentinel as it ships', () => {
  let code = '';
  let modules: string[] = [];
  beforeAll(async () => {
    const result = (await build({
      configFile: false,
      logLevel: 'silent',
      plugins: [
        {
          name: 'start',
          resolveId: (id) => (id === 'start' ? id : null),
          load: (id) =>
            id === 'start' ? `import script from ${JSON.stringify(ENTRY)}; script.main();` : null,
        },
      ],
      build: { write: false, minify: true, rollupOptions: { input: 'start', output: { format: 'iife' } } },
    })) as Rolldown.RolldownOutput;
    const chunk = result.output[0];
    code = chunk.code;
    modules = chunk.moduleIds;
  });

  test('holds neither React nor zod nor a polyfill, nor anything of the seat', () => {
    const foreign = modules.filter(
      (id) => !/^start$|\/(core\/seat\/hosts|entrypoints\/sentinel)\/|define-unlisted-script|^\0/.test(id),
    );
    expect(foreign).toEqual([]);
    expect(modules.some((id) => id.endsWith('core/seat/hosts/read-page.ts'))).toBe(true);
    expect(modules.filter((id) => /adapters\/|registry|saved-adapter|match-/.test(id))).toEqual([]);
  });

  test('holds no customer text and no way to fetch, store or evaluate', () => {
    expect(code).not.toMatch(
      /\b(fetch|XMLHttpRequest|indexedDB|localStorage|sessionStorage|eval|innerHTML|postMessage)\b/,
    );
  });

  test.each(ADAPTERS.filter((adapter) => adapter.tier === 'seen-running' || adapter.id === 'greenhouse'))(
    'fits into 12 KB with $id',
    (adapter) => {
      const bytes = Buffer.byteLength(code) + Buffer.byteLength(JSON.stringify(forSentinel(adapter)));
      console.log(`${adapter.id}: ${bytes} bytes with the sentinel's ${Buffer.byteLength(code)}`);
      expect(bytes).toBeLessThanOrEqual(BUDGET);
    },
  );
});
