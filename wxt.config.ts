import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'wxt';
import { INLINE_SCRIPTS } from './core/seat/hosts/registry.ts';
import { CompanyBuild, manifest } from './core/seat/manifest.ts';
import project from './package.json' with { type: 'json' };
import { bundledPackages, thirdPartyNotices } from './tools/package/notices.ts';
import { texts } from './tools/texts/plugin.ts';

/** Set by `npm run package -- --company …`. */
const company = process.env.CUSTOMER_LENS_COMPANY
  ? CompanyBuild.parse(JSON.parse(process.env.CUSTOMER_LENS_COMPANY))
  : undefined;
const bundled = bundledPackages();

/**
 * A hash of the code that scores a release: a seat scores what it holds again when this differs, so that no record
 * of an older version meets code that reads it in another way.
 */
function scoringCode(): string {
  const hash = createHash('sha256');
  for (const path of globSync('core/{model,release,scoring,seat/view}/**/*.ts').sort())
    hash.update(readFileSync(path));
  return hash.digest('hex').slice(0, 16);
}

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  outDirTemplate: `{{browser}}-mv{{manifestVersion}}{{modeSuffix}}${company ? '-company' : ''}`,
  manifest: ({ browser }) =>
    manifest({
      browser: browser === 'firefox' ? 'firefox' : 'chromium',
      version: project.version,
      company,
    }),
  hooks: {
    'build:done'(wxt) {
      writeFileSync(
        join(wxt.config.outDir, 'THIRD-PARTY.txt'),
        thirdPartyNotices(import.meta.dirname, bundled.names()),
      );
    },
    'build:publicAssets'(_, assets) {
      for (const [relativeDest, contents] of INLINE_SCRIPTS) assets.push({ relativeDest, contents });
    },
  },
  vite: () => ({
    worker: { plugins: () => [bundled.plugin] },
    define: { __SCORING_CODE__: JSON.stringify(scoringCode()) },
    plugins: [
      bundled.plugin,
      texts(),
      {
        name: 'scripts-without-wrapper',
        // Around a script that pages run, WXT puts some 500 bytes of a log that a production build never writes.
        transform(code: string) {
          const script = code.includes('The unlisted script "') && /^import definition from .*$/m.exec(code);
          return script
            ? { code: `${script[0]}\nexport default definition.main();\n`, map: null }
            : undefined;
        },
      },
    ],
  }),
});
