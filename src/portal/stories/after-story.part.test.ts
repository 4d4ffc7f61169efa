import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { systemClock } from '../../clock.ts';
import { createDiscovery } from '../../discovery/open-discovery.ts';
import { silentLog } from '../../log.ts';
import type { Store } from '../../store/database.ts';
import { openTestStore } from '../../store/testing.ts';
import { draftOf } from '../../stories/testing.ts';
import { upsertStories } from '../../stories/upsert-stories.ts';
import { withdrawStory } from '../../stories/withdraw-story.ts';
import type { RunningServer } from '../server/server.ts';
import { startTestPortal } from '../testing/testing.ts';
import { testConfig } from '../testing/testing-parts.ts';

const STORIES = 12;
const PATIENTLY = { timeout: 30_000 };
let store: Store;
let server: RunningServer;

const draft = (at: number) =>
  draftOf({
    headline: `Story ${at}`,
    slug: `story-${at}`,
    text: Array.from({ length: 30 }, (_, word) => `harbour${at}x${word}`).join(' '),
    publishedAt: new Date(Date.now() - (at + 1) * 3_600_000),
  });

beforeAll(async () => {
  store = await openTestStore();
  await store.write((writing) =>
    upsertStories(
      writing,
      Array.from({ length: STORIES }, (_, at) => draft(at)),
      new Date(),
    ),
  );
  const discovery = createDiscovery(store.reading, systemClock, silentLog);
  await discovery.filled();
  server = await startTestPortal(store, { discovery, config: testConfig({ METRICS: 'yes' }) });
  await server.settled();
});
afterAll(async () => {
  await server.close();
  await store.close();
});

const read = async (path: string) => (await fetch(server.url + path)).text();
const figure = async (name: string) => {
  const [, value] = new RegExp(`^sourceline_${name} (\\d+)$`, 'm').exec(await read('/metrics')) ?? [];
  return Number(value);
};
const paths = Array.from({ length: STORIES }, (_, at) => `/story/story-${at}`);

it('a publish is suggested on every story’s page, and none of them is made anew for it', async () => {
  for (const path of paths) await read(path);
  const made = await figure('pages_made');
  const [taken] = await store.write((writing) =>
    upsertStories(
      writing,
      [draftOf({ headline: 'Just in', slug: 'just-in', text: 'word '.repeat(40), publishedAt: new Date() })],
      new Date(),
    ),
  );
  const [first = ''] = paths;
  await vi.waitFor(async () => expect(await read(first)).toContain('Just in'), PATIENTLY);
  for (const path of paths) expect(await read(path)).toContain('>Just in</a>');
  expect(await figure('pages_made')).toBe(made);
  // A page that is read twice during the change is patched twice.
  expect(await figure('pages_patched')).toBeGreaterThanOrEqual(paths.length);

  await store.write((writing) => withdrawStory(writing, taken?.id ?? '', 'It was wrong.', new Date()));
  await vi.waitFor(async () => expect(await read(first)).not.toContain('Just in'), PATIENTLY);
  for (const path of paths) expect(await read(path)).not.toContain('Just in');
  expect(await figure('pages_made')).toBe(made);
});
