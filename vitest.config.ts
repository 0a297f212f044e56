import { defineConfig } from 'vitest/config';
import { texts } from './tools/texts/plugin.ts';

export default defineConfig({
  plugins: [texts()],
  test: {
    include: ['test/{unit,hosts}/**/*.test.{ts,tsx}'],
    testTimeout: 60_000,
  },
});
