import { afterEach, beforeEach, expect, it } from 'vitest';
import { WHOLE } from '../../tests/depth.ts';
import { hasStories } from '../intake/demo/demo.queries.ts';
import { silentLog } from '../log.ts';
import { testConfig } from '../portal/testing/testing-parts.ts';
import { makeMember } from '../readers/testing.ts';
import type { Store } from '../store/database.ts';
import { openTestStore } from '../store/testing.ts';
import { loadDemoAfterSetUp, loadDemoIfEmpty } from './demo-newsroom.ts';

const config = testConfig({ DATA_DIR: 'memory://' });
let store: Store;
beforeEach(async () => {
  store = await openTestStore();
});
afterEach(() => store.close());

it('fills no newsroom with the demo that somebody has an account at', async () => {
  await makeMember(store, { role: 'administrator', name: 'Ada' });
  expect(await loadDemoIfEmpty(store, config, silentLog)).toBe(false);
  expect(await hasStories(store.reading)).toBe(false);
});

// In the gate the journeys read a newsroom that was filled so.
it.runIf(WHOLE)(
  'unless they ask for it at set-up',
  async () => {
    await makeMember(store, { role: 'administrator', name: 'Ada' });
    await loadDemoAfterSetUp(store, config, silentLog);
    expect(await hasStories(store.reading)).toBe(true);
  },
  120_000,
);

it.runIf(WHOLE)(
  'fills one that has readers or demo accounts alone',
  async () => {
    await makeMember(store, { role: 'reader', name: 'Rosa' });
    const demo = await makeMember(store, { role: 'administrator', name: 'Demo' });
    await store.statement(`update users set demo = true where id = '${demo.id}'`);
    expect(await loadDemoIfEmpty(store, config, silentLog)).toBe(true);
    expect(await hasStories(store.reading)).toBe(true);
  },
  120_000,
);
