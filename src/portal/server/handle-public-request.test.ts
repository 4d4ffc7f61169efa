import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeMember, type TestMember } from '../../readers/testing.ts';
import type { Store } from '../../store/database.ts';
import { DatabaseAway } from '../../store/database-gone.ts';
import { openTestStore } from '../../store/testing.ts';
import { draftOf } from '../../stories/testing.ts';
import { upsertStories } from '../../stories/upsert-stories.ts';
import type { Route } from '../http/route.ts';
import { cacheTags } from '../site/cache-tags.ts';
import { startTestPortal } from '../testing/testing.ts';
import { testConfig } from '../testing/testing-parts.ts';
import { visitsTo } from '../testing/testing-visitor.ts';
import type { RunningServer } from './server.ts';

let store: Store;
let server: RunningServer;
let member: TestMember;
let isAway = false;

const route: Route = {
  method: 'GET',
  path: '/lists',
  who: 'anyone',
  about: '',
  query: {},
  answer: {
    page: async () => {
      if (isAway) throw new DatabaseAway();
      return { status: 200, type: 'text/html', text: 'the list', cacheTags: [cacheTags.language('en')] };
    },
    tier: 'main',
  },
  face: 'page',
};

beforeAll(async () => {
  store = await openTestStore();
  member = await makeMember(store, { name: 'Mara' });
  const config = testConfig({ PUBLIC_URL: 'http://localhost:3999' });
  server = await startTestPortal(store, { routes: [route], config });
});
afterAll(async () => {
  await server.close();
  await store.close();
});

it('a page that may be outdated is sent to members without their personal parts', async () => {
  const visits = visitsTo(() => ({ portal: server, as: member }));
  const own = await visits.get('/lists');
  expect([own.headers.get('cache-control'), own.headers.get('cache-status')]).toEqual([
    'private, no-store',
    null,
  ]);
  isAway = true;
  await store.write((writing) => upsertStories(writing, [draftOf({ headline: 'New' })], new Date()));
  await server.settled();
  const stale = await visits.get('/lists');
  expect([stale.status, await stale.text()]).toEqual([200, 'the list']);
  expect(stale.headers.get('cache-status')).toContain('stale');
  expect(stale.headers.get('sourceline-member')).toBeNull();
});
