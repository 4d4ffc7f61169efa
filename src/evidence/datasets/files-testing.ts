import { afterAll, beforeAll } from 'vitest';
import { type Analytics, analyticsOf } from '../../store/analytics.ts';
import type { Store } from '../../store/database.ts';
import { openTestStore } from '../../store/testing.ts';
import { type TestFiles, testFiles } from './testing.ts';

/** A database and a folder of files for the tests of one file, opened before its first test and closed after its last. */
export function usingFiles(): {
  readonly store: Store;
  readonly files: TestFiles;
  readonly analytics: Analytics;
} {
  let store: Store;
  let files: TestFiles;
  let analytics: Analytics | undefined;
  beforeAll(async () => {
    store = await openTestStore();
    files = testFiles(() => store);
  });
  afterAll(async () => {
    await analytics?.close();
    await store.close();
    files.remove();
  });
  return {
    get store() {
      return store;
    },
    get files() {
      return files;
    },
    get analytics() {
      analytics ??= analyticsOf(files.settings);
      return analytics;
    },
  };
}
