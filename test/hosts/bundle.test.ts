import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';
import { beforeAll, describe, expect, test } from 'vitest';
import { ADAPTERS, forSentinel } from '../../core/seat/hosts/registry.ts';

const ENTRY = join(dirname(fileURLToPath(import.meta.url)), '../../entrypoints');
const BUDGET = 12 * 1024;
/** What a page with a card is given beside the sentinel. */
const CARD_BUDGET = 6 * 1024;

/** A script's code and the files it is made of, as the build makes them. */
async function bundle(name: string): Promise<{ code: string; modules: string[] }> {
  const entry = join(ENTRY, name, 'index.ts');
  const result = (await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'start',
        resolveId: (id) => (id === 'start' ? id : null),
        load: (id) => (id === 'start' ? `import script from ${JSON.stringify(entry)}; script.main();` : null),
      },
    ],
    build: { write: false, minify: true, rollupOptions: { input: 'start', output: { format: 'iife' } } },
  })) as Rolldown.RolldownOutput;
  const chunk = result.output[0];
  return { code: chunk.code, modules: chunk.moduleIds };
}

describe('the sentinel as it ships', () => {
  let code = '';
  let modules: string[] = [];
  beforeAll(async () => {
    ({ code, modules } = await bundle('sentinel'));
  });

  test('holds neither React nor zod nor a polyfill, nor anything of the seat', () => {
    const foreign = modules.filter(
      (id) => !/^start$|\/(core\/seat\/hosts|entrypoints\/sentinel)\/|define-unlisted-script|^\0/.test(id),
    );
    expect(foreign).toEqual([]);
    expect(modules.some((id) => id.endsWith('core/seat/hosts/read-page.ts'))).toBe(true);
    expect(modules.filter((id) => /adapters\/|registry|saved-adapter|match-/.test(id))).toEqual([]);
  });

  test('brings the placing of a card only where there is one, and that fits into 6 KB', async () => {
    expect(modules.filter((id) => /\/hosts\/card\/(mount|place)/.test(id))).toEqual([]);
    const card = await bundle('card');
    console.log(`card: ${Buffer.byteLength(card.code)} bytes`);
    expect(Buffer.byteLength(card.code)).toBeLessThanOrEqual(CARD_BUDGET);
    const foreign = card.modules.filter(
      (id) => !/^start$|\/(entrypoints|core\/seat\/hosts)\/card\/|define-unlisted-script|^\0/.test(id),
    );
    expect(foreign).toEqual([]);
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
