import { defineConfig } from 'vitest/config';
import { texts } from './texts/plugin.ts';

/** The tests that judge the code which `npm run mutate` breaks on purpose; it hands their paths over. */
export default defineConfig({
  plugins: [texts()],
  test: {
    include: JSON.parse(process.env.MUTATE_TESTS ?? '[]') as string[],
    // Together they take longer than all others, and notice no more.
    exclude: ['**/{over-time,mutated,generated}.test.ts'],
    testTimeout: 20_000,
  },
});
