import { afterAll, beforeAll, expect, test } from 'vitest';
import { fixedClock } from '../../clock.ts';
import type { Store } from '../../store/database.ts';
import { openTestStore } from '../../store/testing.ts';
import { draftOf } from '../../stories/testing.ts';
import { upsertStories } from '../../stories/upsert-stories.ts';
import { withdrawStory } from '../../stories/withdraw-story.ts';
import type { RunningServer } from '../server/server.ts';
import { startTestPortal } from '../testing/testing.ts';
import { languagesWithOtherSections, readSections, sectionsShown } from './sections-shown.ts';

const now = new Date('2026-11-24T10:00:00Z');
let store: Store;
let portal: RunningServer;

const take = (...drafts: Parameters<typeof draftOf>[0][]) =>
  store.write((writing) => upsertStories(writing, drafts.map(draftOf), now));
const read = async (path: string) => (await fetch(`${portal.url}${path}`)).text();

beforeAll(async () => {
  store = await openTestStore();
  await take({ headline: 'An old story', slug: 'an-old-story' });
  portal = await startTestPortal(store, { clock: fixedClock(now) });
  await portal.settled();
});
afterAll(async () => {
  await portal.close();
  await store.close();
});

test('a section appears in the header of kept pages with its first story, and leaves with its last', async () => {
  const paths = ['/story/an-old-story', '/section/world', '/story/nothing-here'];
  for (const path of paths) expect(await read(path)).not.toContain('/section/harbours');
  const section = { slug: 'harbours', names: { en: 'Harbours' } };
  const [taken] = await take({ headline: 'A harbour', section });
  for (const path of paths)
    await expect.poll(() => read(path), { message: path }).toContain('/section/harbours');
  await store.write((writing) => withdrawStory(writing, taken?.id ?? '', 'It was wrong.', now));
  for (const path of paths)
    await expect.poll(() => read(path), { message: path }).not.toContain('/section/harbours');
});

test('a change that leaves the sections as they are names no language', async () => {
  const context = { reading: store.reading, clock: fixedClock(now) };
  await readSections(context, 'en');
  await languagesWithOtherSections(context);
  await take({ headline: 'One more', slug: 'one-more' });
  await portal.settled();
  await sectionsShown(context, 'en');
  expect(await languagesWithOtherSections(context)).toEqual([]);
});
