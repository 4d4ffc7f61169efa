import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeMember, type TestMember } from '../../readers/testing.ts';
import type { Store } from '../../store/database.ts';
import { openTestStore } from '../../store/testing.ts';
import { draftOf } from '../../stories/testing.ts';
import { upsertStories } from '../../stories/upsert-stories.ts';
import type { RunningServer } from '../server/server.ts';
import { startTestPortal } from '../testing/testing.ts';
import { testConfig } from '../testing/testing-parts.ts';
import { visitsTo } from '../testing/testing-visitor.ts';

let store: Store;
let portal: RunningServer;
let id = '';
const members: Record<string, TestMember | null> = { nobody: null };
beforeAll(async () => {
  store = await openTestStore();
  const drafts = [draftOf({ slug: 'tin-50-percent', headline: 'Tin' })];
  const [taken] = await store.write((writing) => upsertStories(writing, drafts, new Date()));
  id = taken?.id ?? '';
  portal = await startTestPortal(store, { config: testConfig({ PUBLIC_URL: 'http://localhost:3999' }) });
  members.reader = await makeMember(store);
  members.reporter = await makeMember(store, { role: 'reporter' });
});
afterAll(async () => {
  await portal.close();
  await store.close();
});

const { get } = visitsTo(() => ({ portal }));

test.each([
  ['nobody', '/story/tin-50-percent', []],
  ['reader', '/story/tin-50-percent', []],
  ['reporter', '/story/tin-50-percent', ['Edit story', 'Desk']],
  ['reporter', '/story/tin-50-percent/figures', ['Edit story', 'Desk']],
  ['reporter', '/', ['Desk']],
  ['reporter', '/section/world', ['Desk']],
  ['reporter', '/account', ['Desk']],
  ['reporter', '/story/%2e%2e', ['Desk']],
  ['reporter', '/story/nothing', ['Desk']],
])('from a reader’s page, %s at %s is led to %j', async (who, path, links) => {
  const text = await (await get(path, members[who] ?? null)).text();
  expect(text.includes(`<a href="/desk/stories/${id}">Edit story</a>`)).toBe(links.includes('Edit story'));
  expect(text.includes('<a href="/desk">Desk</a>')).toBe(links.includes('Desk'));
});
