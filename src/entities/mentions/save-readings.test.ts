import { sql } from 'kysely';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Store } from '../../store/database.ts';
import { openTestStore } from '../../store/testing.ts';
import { reviseStory } from '../../stories/revise-story.ts';
import { draftOf } from '../../stories/testing.ts';
import { upsertStories } from '../../stories/upsert-stories.ts';
import { makeEntity } from '../review/make-entity.ts';
import { knownNamesNow } from './known-names.queries.ts';
import { readStories } from './read-stories.ts';
import { type ReadAhead, saveReadings } from './save-readings.ts';
import { countUnread, unreadStories } from './unread-stories.queries.ts';

const NOW = new Date('2026-11-20T10:00:00Z');

let store: Store;
beforeEach(async () => {
  store = await openTestStore();
});
afterEach(() => store.close());

async function take(headline: string, text: string, language = 'en'): Promise<string> {
  const [taken] = await store.write((writing) =>
    upsertStories(writing, [draftOf({ headline, text, language })], NOW),
  );
  return taken?.id ?? '';
}
const fail = (_: string, error: unknown) => {
  throw error;
};

async function readAhead(change: (reading: ReadAhead) => ReadAhead = (reading) => reading) {
  const known = await knownNamesNow(store.reading);
  const stories = await unreadStories(store.reading, [], 100);
  const readings = await readStories(stories, known, fail);
  const ahead = stories.map((unread, i): ReadAhead => {
    const reading = readings[i];
    if (!reading) throw new Error('A story was not read.');
    return change({ unread, ...reading });
  });
  return () => store.write((writing) => saveReadings(writing, ahead, known, NOW));
}

async function found(table: 'claims' | 'mentions'): Promise<string[]> {
  const rows = await store.reading.selectFrom(table).select('exact').orderBy('exact').execute();
  return rows.map(({ exact }) => exact);
}

it('saves what threads found in stories of several languages', async () => {
  await take('Lenses', 'Orvane Optics Ltd sold 40 lenses.');
  await take('Des lentilles', 'Le ministère a acheté 300 lentilles à Orvane SA.', 'fr');
  await take('Линзы', 'Завод продал 500 линз.', 'ru');
  expect(await countUnread(store.reading)).toBe(3);
  const save = await readAhead();
  expect(await save()).toBe(3);
  expect(await found('claims')).toEqual(['300 lentilles', '40 lenses', '500 линз']);
  expect(await found('mentions')).toContain('Orvane Optics Ltd');
  expect(await countUnread(store.reading)).toBe(0);
});

it('takes what the threads found, and does not read the stories again', async () => {
  await take('Lenses', 'Orvane Optics Ltd sold 40 lenses.');
  const save = await readAhead((one) => ({
    ...one,
    claims: one.claims?.map((claim) => ({ ...claim, exact: 'by a thread' })) ?? null,
    names: one.names && { ...one.names, found: one.names.found.map((name) => ({ ...name, exact: 'by it' })) },
  }));
  await save();
  expect([await found('claims'), await found('mentions')]).toEqual([['by a thread'], ['by it']]);
});

it('reads stories of one text by their own dates', async () => {
  const text = 'Sales rose 5 percent last year.';
  const drafts = [2024, 2025].map((year) =>
    draftOf({ headline: `In ${year}`, text, publishedAt: new Date(`${year}-05-01T10:00:00Z`) }),
  );
  await store.write((writing) => upsertStories(writing, drafts, NOW));
  const save = await readAhead();
  await save();
  const rows = await store.reading
    .selectFrom('claims')
    .select(sql<string>`figure #>> '{period,0}'`.as('from'))
    .where('exact', '=', '5 percent')
    .orderBy('from')
    .execute();
  expect(rows.map(({ from }) => from)).toEqual(['2023-01-01', '2024-01-01']);
});

it('reads a text again that was changed meanwhile, and leaves alone what somebody has read since', async () => {
  const id = await take('Lenses', 'It sold 40 lenses.');
  const save = await readAhead();
  const { body } = draftOf({ headline: 'x', text: 'It sold 50 lenses.' });
  await store.write((writing) =>
    reviseStory(writing, id, { body, reason: 'edited', publicNote: 'Edited.' }, NOW),
  );
  await save();
  expect(await found('claims')).toEqual(['50 lenses']);
  expect(await save()).toBe(0);
});

it('finds a name that became known while the story was read', async () => {
  await take('Nobody', 'Niemand bei Velmora wollte etwas sagen.', 'de');
  const save = await readAhead();
  await store.write((writing) => makeEntity(writing, { schema: 'Company', label: 'Velmora' }, null, NOW));
  await save();
  expect(await found('mentions')).toEqual(['Velmora']);
});

it('gives up where nothing can be read', async () => {
  const stories = Array.from({ length: 20 }, (_, at) => ({
    storyId: String(at),
    words: null as never,
    date: null,
    stated: [],
    needs: { claims: true, names: true },
  }));
  await expect(readStories(stories, await knownNamesNow(store.reading), () => undefined)).rejects.toThrow();
});

it('leaves a story that cannot be read, and reads the others', async () => {
  await take('Lenses', 'It sold 40 lenses.');
  const stories = await unreadStories(store.reading, [], 10);
  const [story] = stories;
  if (!story) throw new Error('There is no story.');
  const broken = { ...story, storyId: 'broken', words: { ...story.words, body: null as never } };
  const unread: string[] = [];
  const known = await knownNamesNow(store.reading);
  const readings = await readStories([broken, story], known, (id) => unread.push(id));
  expect(unread).toEqual(['broken']);
  expect(readings.map((one) => one?.claims?.length ?? null)).toEqual([null, 1]);
});
