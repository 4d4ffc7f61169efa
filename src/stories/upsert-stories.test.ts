import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Store } from '../store/database.ts';
import { openTestStore } from '../store/testing.ts';
import { NOTHING_CHOSEN } from './presentation.ts';
import { reviseStory } from './revise-story.ts';
import { findStory, revisionsOf } from './story.queries.ts';
import { draftOf, setColumns } from './testing.ts';
import { hashOf, upsertStories } from './upsert-stories.ts';
import { withdrawStory } from './withdraw-story.ts';

const now = new Date('2026-11-24T12:00:00Z');
let store: Store;
beforeAll(async () => {
  store = await openTestStore();
});
afterAll(() => store.close());

const take = (...drafts: Parameters<typeof draftOf>[0][]) =>
  store.write((writing) => upsertStories(writing, drafts.map(draftOf), now));

test('batches taken at once share a story, and no slug or revision is given twice', async () => {
  const batch = (text: string) => [
    ...Array.from({ length: 20 }, (_, i) => ({ headline: `Shared ${i}`, externalKey: `shared:${i}`, text })),
    { headline: 'One wish', externalKey: `wish:${text}`, text },
  ];
  // Every fourth comes in the other order, as from another folder.
  const batches = ['a', 'b', 'c', 'd'].map((text, i) => (i % 2 ? batch(text).reverse() : batch(text)));
  const taken = await Promise.all(batches.map((drafts) => take(...drafts)));
  const ids = new Set(taken.flat().map(({ id }) => id));
  expect(ids.size).toBe(24);
  expect(new Set(taken.flat().map(({ slug }) => slug)).size).toBe(24);
  const shared = taken.flat().find(({ slug }) => slug === 'shared-0');
  expect((await revisionsOf(store.reading, shared?.id ?? '')).map((one) => one.number)).toEqual([1, 2, 3, 4]);
});

test('copy that comes again while an editor revises the story waits for it', async () => {
  const [first] = await take({ headline: 'Held', text: 'One.' });
  const id = first?.id ?? '';
  const results = await Promise.all([
    store.write((writing) =>
      reviseStory(writing, id, { headline: 'Held fast', reason: 'clearer', publicNote: 'Clearer.' }, now),
    ),
    take({ headline: 'Held', text: 'Two.' }),
    store.write((writing) =>
      reviseStory(writing, id, { standfirst: 'Short.', reason: 'said why', publicNote: 'Why.' }, now),
    ),
  ]);
  expect(results).toHaveLength(3);
  expect(await revisionsOf(store.reading, id)).toHaveLength(4);
});

test('an embargo set by an editor outlives the same copy, changed', async () => {
  const [first] = await take({ headline: 'Not before noon', text: 'One.' });
  const until = new Date('2026-12-24T12:00:00Z');
  await store.write((writing) =>
    reviseStory(writing, first?.id ?? '', { embargoUntil: until, reason: 'embargo' }, now),
  );
  const [again] = await take({ headline: 'Not before noon', text: 'Two.' });
  expect(again?.status).toBe('revised');
  expect(await findStory(store.reading, 'not-before-noon', now)).toEqual({ found: 'nothing' });
});

test('a withdrawn story stays withdrawn when its copy comes again, changed', async () => {
  const [first] = await take({ headline: 'Gone', text: 'One.' });
  await store.write((writing) => withdrawStory(writing, first?.id ?? '', 'Wrong.', now));
  await take({ headline: 'Gone', text: 'Two.' });
  expect(await findStory(store.reading, 'gone', now)).toMatchObject({ found: 'withdrawn', reason: 'Wrong.' });
});

test('a draft dated only by its file is the same copy when the file is touched', async () => {
  const draft = { headline: 'Undated', state: 'draft', text: 'One.' } as const;
  await take({ ...draft, publishedAt: new Date('2026-11-01T00:00:00Z') });
  const [again] = await take({ ...draft, publishedAt: new Date('2026-11-02T00:00:00Z') });
  expect(again?.status).toBe('same');
});

test('a slug made to look like the one another story would fall back on refuses nobody', async () => {
  const tail = createHash('sha256').update('victim').digest('hex').slice(0, 8);
  await take({ headline: 'Chosen' }, { headline: 'Trap', slug: `chosen-${tail}`, externalKey: 'trap' });
  const [victim] = await take({ headline: 'Chosen', externalKey: 'victim' });
  expect(victim?.status).toBe('taken');
  expect(victim?.slug).toMatch(/^chosen-[0-9a-f]{24}$/);
});

test('an old slug is never given to another story', async () => {
  const [first] = await take({ headline: 'Moved on' });
  await store.write((writing) =>
    reviseStory(writing, first?.id ?? '', { slug: 'moved-away', reason: 'renamed' }, now),
  );
  const [other] = await take({ headline: 'Moved on', externalKey: 'other' });
  expect(other?.slug).not.toBe('moved-on');
  expect(await findStory(store.reading, 'moved-on', now)).toEqual({ found: 'moved', slug: 'moved-away' });
});

test('an editor’s new slug and the same wish of copy taken in at that moment go to one of them each', async () => {
  const [first] = await take({ headline: 'Before' });
  const [, taken] = await Promise.all([
    store
      .write((writing) =>
        reviseStory(writing, first?.id ?? '', { slug: 'contested', reason: 'renamed' }, now),
      )
      .catch((error: unknown) => expect(String(error)).toContain('already has the address')),
    take({ headline: 'Contested' }),
  ]);
  expect(taken[0]?.slug).toMatch(/^contested/);
});

test('how a story is shown elsewhere is part of its text where it is chosen, and changes no hash where it is not', async () => {
  const chosen = { ...NOTHING_CHOSEN, searchTitle: 'Found by this' };
  const draft = draftOf({ headline: 'Shown' });
  expect(hashOf({ ...draft, presentation: null })).toEqual(hashOf(draft));
  expect(hashOf({ ...draft, presentation: chosen }).hash).not.toBe(hashOf(draft).hash);
  const [first] = await take({ headline: 'Shown' });
  await setColumns(store, first?.id ?? '', { presentation: JSON.stringify(chosen) });
  const [again] = await take({ headline: 'Shown', text: 'Two.' });
  expect(again?.status).toBe('revised');
  expect(await findStory(store.reading, 'shown', now)).toMatchObject({ story: { presentation: chosen } });
  const { rows } = await store.statement(
    `select snapshot -> 'presentation' ->> 'searchTitle' as title from revisions where story_id = $1 order by number`,
    [first?.id],
  );
  expect(rows).toEqual([{ title: null }, { title: 'Found by this' }]);
});
