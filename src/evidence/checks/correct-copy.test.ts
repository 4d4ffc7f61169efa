import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Store } from '../../store/database.ts';
import { json } from '../../store/tables.ts';
import { openTestStore } from '../../store/testing.ts';
import { type Body, bodyText } from '../../stories/body.ts';
import { draftOf } from '../../stories/testing.ts';
import { upsertStories } from '../../stories/upsert-stories.ts';
import { correctCopy } from './correct-copy.ts';

const NOW = new Date('2026-11-20T12:00:00Z');
const BEFORE = 'They were €334 million.';
const AFTER = 'They were €329 million.';
let store: Store;
beforeAll(async () => {
  store = await openTestStore();
});
afterAll(() => store.close());

/** The working copy of a new story with `text`, begun from revision 1, after its passage was corrected as `revision`. */
async function corrected(slug: string, text: string, revision = 2) {
  const draft = draftOf({ headline: slug, slug, text: BEFORE });
  const [taken] = await store.write((writing) => upsertStories(writing, [draft], NOW));
  const storyId = taken?.id ?? '';
  const copy = { headline: 'Kept', body: draftOf({ headline: slug, text }).body };
  await store.write((writing) =>
    writing
      .insertInto('copies')
      .values({
        story_id: storyId,
        version: 4,
        content: json<unknown>(copy),
        base_revision: 1,
        saved_at: NOW,
        saved_from: 'a'.repeat(32),
        saved_count: 7,
      })
      .execute(),
  );
  const made = { storyId, place: 'text' as const, revision, before: BEFORE, after: AFTER };
  await store.write((writing) => correctCopy(writing, made, NOW));
  return store.reading
    .selectFrom('copies')
    .selectAll()
    .where('story_id', '=', storyId)
    .executeTakeFirstOrThrow();
}

it('puts the passage right in what is being written, as a version no open window has', async () => {
  const kept = await corrected('a', `A new beginning.\n\n${BEFORE}`);
  const content = kept.content as { headline: string; body: Body };
  expect(bodyText(content.body)).toBe(`A new beginning.\n\n${AFTER}`);
  expect(content.headline).toBe('Kept');
  expect(kept).toMatchObject({ version: 5, base_revision: 2, saved_from: null, saved_count: 0 });
});

it('leaves alone what its writer changed, which stays older than the story', async () => {
  const kept = await corrected('b', 'They were about a third of a billion.');
  expect(kept).toMatchObject({ version: 4, base_revision: 1, saved_count: 7 });
});

it('stays older than the story where others changed that in between: what they wrote is not undone in silence', async () => {
  const kept = await corrected('c', `A new beginning.\n\n${BEFORE}`, 3);
  expect(bodyText((kept.content as { body: Body }).body)).toContain(AFTER);
  expect(kept).toMatchObject({ version: 5, base_revision: 1 });
});
