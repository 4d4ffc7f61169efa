import { configDefaults, defineConfig } from 'vitest/config';
import { WHOLE } from './tests/depth.ts';
import { WholeWayFirst } from './tests/journeys/whole-way-first.ts';
import { ShortReporter } from './tests/reporting/short-reporter.ts';

/** Tests of the full run, which the gate and `npm test` leave out; one that is asked for by its name is run. */
const OF_THE_FULL_RUN = '**/*.full.test.{ts,tsx}';
const isAskedFor = process.argv.some((arg) => arg.includes('.full.test.'));
/** What this run leaves to other parts; `--exclude` of the command line does not reach the projects. */
const leftOut = (process.env.TEST_WITHOUT ?? '').split(',').filter((glob) => glob !== '');
const exclude = [...configDefaults.exclude, ...leftOut, ...(WHOLE || isAskedFor ? [] : [OF_THE_FULL_RUN])];
const jsx = { oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } } } as const;

export default defineConfig({
  test: {
    maxWorkers: 2,
    // Making the modules of the portal ready takes half a minute: later runs, and later parts of a run, read them from disk.
    experimental: { fsModuleCache: true },
    // A file run by hand is read on the screen; a part of a run leaves a log and a record.
    reporters: process.env.TEST_PART ? [new ShortReporter(process.env.TEST_PART)] : ['default'],
    sequence: { sequencer: WholeWayFirst },
    projects: [
      {
        ...jsx,
        test: {
          name: 'rooms',
          globalSetup: ['tests/keep-test-database.ts'],
          setupFiles: ['tests/keep-pglite-compiled.ts', 'tests/reuse-children.ts'],
          include: [
            'src/**/*.test.{ts,tsx}',
            'tests/*.test.ts',
            'tests/{hostile,kill,timing,training,walks,week}/*.test.ts',
          ],
          exclude,
          pool: 'forks',
          // Each file opens a database and a portal of its own; the modules, and what V8 made of them, it shares.
          isolate: false,
          // What is waited for comes at once, but on a machine that has other things to do.
          expect: { poll: { timeout: 30_000, interval: 20 } },
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
          exclude,
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
          exclude,
          globalSetup: ['tests/journeys/own/one-newsroom.ts'],
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
