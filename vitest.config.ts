import { defineConfig } from 'vitest/config';
import { WholeWayFirst } from './tests/journeys/whole-way-first.ts';

const jsx = { oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } } } as const;

export default defineConfig({
  test: {
    maxWorkers: 2,
    sequence: { sequencer: WholeWayFirst },
    projects: [
      {
        ...jsx,
        test: {
          name: 'rooms',
          globalSetup: ['tests/keep-test-database.ts'],
          setupFiles: ['tests/keep-pglite-compiled.ts'],
          include: [
            'src/**/*.test.{ts,tsx}',
            'tests/*.test.ts',
            'tests/{kill,hostile,timing,walks}/*.test.ts',
          ],
          pool: 'forks',
          // Each file opens a database and a portal of its own; the modules, and what V8 made of them, it shares.
          isolate: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          env: { LOG_LEVEL: 'silent' },
        },
      },
      {
        ...jsx,
        test: {
          name: 'journeys',
          include: ['tests/journeys/*.test.ts'],
          globalSetup: ['tests/journeys/demo-portal.ts'],
          pool: 'forks',
          fileParallelism: false,
          isolate: false,
          expect: { poll: { timeout: 15_000, interval: 100 } },
          testTimeout: 240_000,
          hookTimeout: 120_000,
        },
      },
      {
        ...jsx,
        test: {
          name: 'own-journeys',
          include: ['tests/journeys/own/*.test.ts'],
          setupFiles: ['tests/keep-pglite-compiled.ts'],
          pool: 'forks',
          fileParallelism: false,
          isolate: false,
          expect: { poll: { timeout: 15_000, interval: 100 } },
          testTimeout: 240_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
