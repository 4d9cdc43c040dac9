import { defineConfig } from 'vitest/config';
import { suites } from './scripts/test/suites.ts';

export default defineConfig({
  test: {
    projects: suites.map(({ name, include, parallel, timeoutMs }, index) => ({
      test: {
        name,
        include,
        environment: 'node' as const,
        fileParallelism: parallel,
        testTimeout: timeoutMs,
        hookTimeout: timeoutMs,
        // One suite after the other: two of them would fight for the same few cores.
        sequence: { groupOrder: index },
      },
    })),
  },
});
