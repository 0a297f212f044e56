import { defineConfig } from 'vitest/config';
import { texts } from './tools/texts/plugin.ts';

/** One browser at a time: end-to-end tests share the machine's screen, ports and processor. */
export default defineConfig({
  plugins: [texts()],
  test: {
    include: ['test/e2e/**/*.test.ts'],
    fileParallelism: false,
    maxWorkers: 1,
    testTimeout: 120_000,
    // A browser that a busy machine starved is not a fault of ours; one that fails twice more is.
    retry: 2,
    hookTimeout: 180_000,
  },
});
