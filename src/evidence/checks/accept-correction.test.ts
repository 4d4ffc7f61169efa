import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Store } from '../../store/database.ts';
import { newId } from '../../store/ids.ts';
import { json } from '../../store/tables.ts';
import { openTestStore, permittedTo } from '../../store/testing.ts';
import { bodyText } from '../../stories/body.ts';
import { draftOf } from '../../stories/testing.ts';
import { upsertStories } from '../../stories/upsert-stories.ts';
import { saveClaimsOf } from '../claims/save-claims.ts';
import { acceptCorrection } from './accept-correction.ts';

const NOW = new Date('2026-11-25T12:00:00Z');
const BEFORE = 'Exports rose by 12 % in 2023';
const AFTER = 'Exports rose by 14 % in 2023';
const by = { ...permittedTo(newId(), 'A data editor'), allow: () => Promise.resolve() };
let store: Store;
beforeAll(async () => {
  store = await openTestStore();
});
afterAll(() => store.close());

/** A story with the same words in its headline, its standfirst and its text, and a correction proposed for one of them. */
async function proposed(slug: string, place: string) {
  const draft = draftOf({
    slug,
    headline: BEFORE,
    standfirst: `${BEFORE}.`,
    text: `${BEFORE}. It was not much.`,
  });
  const [taken] = await store.write((writing) => upsertStories(writing, [draft], NOW));
  const storyId = taken?.id ?? '';
  await store.write((writing) => saveClaimsOf(writing, [storyId], NOW));
  const claim = await store.reading
    .selectFrom('claims')
    .select(['id', 'sentence'])
    .where('story_id', '=', storyId)
    .where('place', '=', place)
    .executeTakeFirstOrThrow();
  const [verdict, proposal] = [newId(), newId()];
  await store.write(async (writing) => {
    await writing
      .insertInto('verdicts')
      .values({
        id: verdict,
        claim_id: claim.id,
        verdict: 'differs',
        reason: 'outside rounding',
        details: json<unknown>({ value: 14 }),
        at: NOW,
      })
      .execute();
    await writing
      .insertInto('correction_proposals')
      .values({
        id: proposal,
        story_id: storyId,
        claim_id: claim.id,
        before_verdict: null,
        after_verdict: verdict,
        text: 'It was 14 %.',
        passage_before: claim.sentence,
        passage_after: claim.sentence.replace(BEFORE, AFTER),
        made_at: NOW,
      })
      .execute();
    await writing
      .insertInto('copies')
      .values({
        story_id: storyId,
        version: 1,
        content: json<unknown>({ headline: BEFORE, standfirst: `${BEFORE}.`, body: draft.body }),
        base_revision: 1,
        saved_at: NOW,
      })
      .execute();
  });
  const passageAfter = claim.sentence.replace(BEFORE, AFTER);
  await store.write((writing) =>
    acceptCorrection(writing, proposal, { text: 'It was 14 %.', passageAfter }, by, NOW),
  );
  const story = await store.reading
    .selectFrom('stories')
    .select(['headline', 'standfirst', 'body', 'slug'])
    .where('id', '=', storyId)
    .executeTakeFirstOrThrow();
  const { content } = await store.reading
    .selectFrom('copies')
    .select('content')
    .where('story_id', '=', storyId)
    .executeTakeFirstOrThrow();
  const copy = content as unknown as { headline: string; standfirst: string };
  return { story, copy, text: bodyText(story.body as typeof draft.body) };
}

it('a correction of a headline puts the headline right, and in what is being written', async () => {
  const { story, copy, text } = await proposed('one', 'headline');
  expect(story).toMatchObject({ headline: AFTER, standfirst: `${BEFORE}.`, slug: 'one' });
  expect(copy).toMatchObject({ headline: AFTER, standfirst: `${BEFORE}.` });
  expect(text).toContain(BEFORE);
});

it('a correction of a standfirst puts the standfirst right', async () => {
  const { story, copy, text } = await proposed('two', 'standfirst');
  expect(story).toMatchObject({ headline: BEFORE, standfirst: `${AFTER}.` });
  expect(copy).toMatchObject({ headline: BEFORE, standfirst: `${AFTER}.` });
  expect(text).toContain(BEFORE);
});

it('a correction of the text leaves the words over it alone', async () => {
  const { story, text } = await proposed('three', 'text');
  expect(story).toMatchObject({ headline: BEFORE, standfirst: `${BEFORE}.` });
  expect(text).toContain(AFTER);
});
