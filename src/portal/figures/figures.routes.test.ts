import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { readIfUnread } from '../../entities/mentions/save-readings.ts';
import type { Store } from '../../store/database.ts';
import { openTestStore } from '../../store/testing.ts';
import { draftOf } from '../../stories/testing.ts';
import { upsertStories } from '../../stories/upsert-stories.ts';
import type { RunningServer } from '../server/server.ts';
import { startTestPortal } from '../testing/testing.ts';

let store: Store;
let portal: RunningServer;
let id: string;
beforeAll(async () => {
  store = await openTestStore();
  const draft = draftOf({ slug: 'tin', headline: 'Tin', text: 'Sales of tin rose 5 percent.' });
  const [taken] = await store.write((writing) => upsertStories(writing, [draft], new Date()));
  id = taken?.id ?? '';
  portal = await startTestPortal(store);
});
afterAll(async () => {
  await portal.close();
  await store.close();
});

const told = async () => {
  const data = await (await fetch(`${portal.url}/story/tin/figures.json`)).json();
  const story = await (await fetch(`${portal.url}/api/v1/stories/tin`)).json();
  return [data, story].map(({ figuresRead, figures }) => [figuresRead, figures.length]);
};

it('says of an imported story that its figures were not read yet, and then shows them', async () => {
  expect(await told()).toEqual([
    [false, 0],
    [false, 0],
  ]);
  expect(await (await fetch(`${portal.url}/story/tin/figures`)).text()).toContain(
    'The figures in this story have not been read yet.',
  );
  await store.write((writing) => readIfUnread(writing, id, new Date()));
  await vi.waitFor(async () =>
    expect(await told()).toEqual([
      [true, 1],
      [true, 1],
    ]),
  );
});
