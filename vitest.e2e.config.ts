import { defineConfig } from 'vitest/config';

/** One browser at a time: end-to-end tests share the machine's screen, ports and processor. */
export default defineConfig({
  test: {
    include: ['test/e2e/**/*.test.ts'],
    fileParallelism: false,
    maxWorkers: 1,
    testTimeout: 120_000,
    hookTimeout: 180_000,
  },
});
