import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Store } from '../store/database.ts';
import { openTestStore } from '../store/testing.ts';
import { draftOf, setColumns } from '../stories/testing.ts';
import { upsertStories } from '../stories/upsert-stories.ts';
import { calendarEntries } from './calendar.queries.ts';
import { startStory } from './start-story.ts';
import { staffIn, writtenDraft } from './testing.ts';

const FROM = new Date('2026-11-23T00:00:00Z');
const TO = new Date('2026-11-30T00:00:00Z');
const at = (hour: number) => new Date(FROM.getTime() + hour * 3_600_000);

let store: Store;
beforeAll(async () => {
  store = await openTestStore();
});
afterAll(() => store.close());

it('shows what is due, goes out, is free and went out, in the order of time, from the first instant to before the last', async () => {
  const ann = await staffIn(store, 'Ann');
  const story = async (headline: string, set: Record<string, unknown>) => {
    const { id } = await store.write((writing) =>
      startStory(writing, writtenDraft(headline), ann.writes, FROM),
    );
    await setColumns(store, id, set);
  };
  await story('Due', { due_at: at(9) });
  await story('Due first', { due_at: FROM });
  await story('Due after', { due_at: TO });
  await story('Due before', { due_at: new Date(FROM.getTime() - 1) });
  await story('Done', { due_at: at(1), state: 'withdrawn' });
  await story('Scheduled', { state: 'scheduled', scheduled_for: at(7) });
  await story('Off the schedule', { state: 'approved', scheduled_for: at(3) });
  await story('Embargo', { embargo_until: at(5), state: 'approved' });
  await story('Out', { state: 'published', published_at: at(2), due_at: at(1) });
  await story('Withdrawn', { state: 'withdrawn', published_at: at(2) });
  const imported = draftOf({ headline: 'From an archive', publishedAt: at(4) });
  await store.write((writing) => upsertStories(writing, [imported], at(4)));
  const entries = await calendarEntries(store.reading, FROM, TO);
  expect(entries.map(({ kind, headline }) => `${kind}: ${headline}`)).toEqual([
    'due: Due first',
    'published: Out',
    'embargo: Embargo',
    'scheduled: Scheduled',
    'due: Due',
  ]);
});
