/**
 * `npm run mutate -- AREA|FILE…`: breaks the code on purpose, a line at a time, and names the breaks that no test
 * notices. One area at a time, with the tests of that area alone: a whole run would take a day. A file may carry
 * lines, like `core/release/pull.ts:40-90`.
 */
import { matchesGlob } from 'node:path';
import { Stryker } from '@stryker-mutator/core';

interface Area {
  code: readonly string[];
  tests: readonly string[];
}

/** The code whose faults would not be seen by looking at it, and the tests that judge it. */
const AREAS: Record<string, Area> = {
  privacy: {
    code: ['core/station/privacy/**/*.ts'],
    tests: ['test/unit/station/privacy/**/*.test.ts'],
  },
  scoring: { code: ['core/scoring/**/*.ts'], tests: ['test/unit/scoring/**/*.test.ts'] },
  release: { code: ['core/release/**/*.ts'], tests: ['test/unit/release/**/*.test.ts'] },
  'match-team': {
    code: ['core/seat/hosts/match-team.ts'],
    tests: ['test/unit/seat/hosts/match-team.test.ts'],
  },
  comments: {
    code: ['core/station/themes/{guard,redact}.ts'],
    tests: ['test/unit/station/themes/{guard,redact}.test.ts'],
  },
  http: {
    code: ['core/station/sources/http.ts', 'core/fetch/*.ts'],
    tests: ['test/unit/station/sources/http.test.ts', 'test/unit/fetch/*.test.ts'],
  },
  seat: {
    code: ['core/seat/*.ts'],
    tests: ['test/unit/seat/*.test.ts', 'test/unit/seat/{view,database}/*.test.ts'],
  },
};

/** The area whose code holds a file. */
function areaOf(file: string): Area | undefined {
  const isWithin = (pattern: string) => matchesGlob(file.replace(/:.*$/, ''), pattern);
  return Object.values(AREAS).find(({ code }) => code.some(isWithin));
}

/** Breaks `code` and prints what `tests` did not notice; the whole report is in `out/mutate`. */
async function mutate(code: readonly string[], tests: readonly string[]): Promise<void> {
  // The tests run in processes of their own, which inherit these.
  Object.assign(process.env, {
    MUTATE_TESTS: JSON.stringify(tests),
    PRIVACY_SHARE: '0.05',
    PRIVACY_COMPANIES: '60',
  });
  const stryker = new Stryker({
    mutate: [...code],
    testRunner: 'vitest',
    plugins: [import.meta.resolve('@stryker-mutator/vitest-runner')],
    vitest: { configFile: 'tools/vitest.mutate.config.ts', related: false },
    coverageAnalysis: 'perTest',
    ignoreStatic: true,
    ignorePatterns: ['.output', 'out', 'docs/store', 'public/sample'],
    tempDirName: 'out/mutate/work',
    // The compiler of this project has no interface for programs, so nothing may ask it for its settings.
    tsconfigFile: 'none',
    reporters: ['clear-text', 'json', 'progress-append-only'],
    jsonReporter: { fileName: 'out/mutate/report.json' },
    clearTextReporter: { logTests: false, allowColor: false },
    concurrency: 1,
    timeoutMS: 20_000,
    thresholds: { high: 90, low: 80, break: null },
  });
  await stryker.runMutationTest();
}

if (import.meta.main) {
  const wanted = process.argv.slice(2);
  const [first] = wanted;
  const area = first === undefined ? undefined : (AREAS[first] ?? areaOf(first));
  if (first === undefined || !area) {
    console.error(
      `Say what to break: one of ${Object.keys(AREAS).join(', ')}, or files of one of them with their paths.`,
    );
    process.exitCode = 2;
  } else await mutate(AREAS[first] ? area.code : wanted, area.tests);
}
