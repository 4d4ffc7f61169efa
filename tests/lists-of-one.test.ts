import { afterAll, beforeAll, expect, test } from 'vitest';
import { ROUTES } from '../src/portal/server/routes.ts';
import type { RunningServer } from '../src/portal/server/server.ts';
import { startTestPortal } from '../src/portal/testing/testing.ts';
import type { Store } from '../src/store/database.ts';
import { openTestStore } from '../src/store/testing.ts';
import { draftOf } from '../src/stories/testing.ts';
import { upsertStories } from '../src/stories/upsert-stories.ts';

// A section, a topic and an author each have a page, feeds and a filter of the API: each lists its own stories, and no
// others. The addresses are those of the table of routes, so that a new one is asked as well.

const OF = ['section', 'topic', 'author'] as const;
const named = (name: string) => ({ slug: name, names: { en: name } });

let store: Store;
let server: RunningServer;
beforeAll(async () => {
  store = await openTestStore();
  const drafts = ['ours', 'theirs'].map((of) =>
    draftOf({
      headline: `A story of ${of}`,
      slug: `story-${of}`,
      section: named(`section-${of}`),
      topics: [named(`topic-${of}`)],
      authors: [named(`author-${of}`)],
      publishedAt: new Date(Date.now() - 3_600_000),
    }),
  );
  await store.write((writing) => upsertStories(writing, drafts, new Date()));
  server = await startTestPortal(store);
}, 120_000);
afterAll(async () => {
  await server.close();
  await store.close();
});

const addresses = OF.flatMap((of) => [
  ...ROUTES.filter(({ method, path }) => method === 'GET' && path.split('/').includes(`:${of}`))
    .filter(({ path }) => !path.startsWith('/desk') && !path.startsWith('/api/v1/desk'))
    .map(({ path }) => ({ of, address: path.replace(`:${of}`, `${of}-ours`) })),
  ...['/api/v1/stories', '/api/v1/stories.csv'].map((path) => ({ of, address: `${path}?${of}=${of}-ours` })),
]);

test('there are a page, feeds and two filters of each', () => {
  expect(addresses.map(({ address }) => address)).toEqual(
    expect.arrayContaining(OF.map((of) => `/${of}/${of}-ours`)),
  );
  expect(addresses.length).toBeGreaterThanOrEqual(17);
});

test.each(addresses)('$address lists what is of its $of, and nothing else', async ({ address }) => {
  const answer = await fetch(server.url + address);
  const text = await answer.text();
  expect(answer.status).toBe(200);
  expect(text).toContain('story-ours');
  expect(text).not.toContain('story-theirs');
});
