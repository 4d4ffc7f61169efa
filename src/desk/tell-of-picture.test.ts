import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Authorized, authorize } from '../readers/permission.ts';
import { readSecrets } from '../readers/secrets/read-secrets.ts';
import type { Store } from '../store/database.ts';
import { openTestStore } from '../store/testing.ts';
import { addMedia } from '../stories/media/add-media.ts';
import { replaceMedia } from '../stories/media/replace-media.ts';
import { drawnPicture, sentPicture, TEST_ADDING } from '../stories/media/testing.ts';
import { draftOf } from '../stories/testing.ts';
import { upsertStories } from '../stories/upsert-stories.ts';
import { listRevisions } from './revisions/revision.queries.ts';
import { tellOfPicture } from './tell-of-picture.ts';
import { staffIn } from './testing.ts';
import { addWebhook } from './webhooks/change-webhook.ts';

const NOW = new Date();
let store: Store;
let editor: Awaited<ReturnType<typeof staffIn>>;
beforeAll(async () => {
  store = await openTestStore();
  editor = await staffIn(store, 'Edda', 'editor');
  const { writes } = await staffIn(store, 'Adam', 'administrator');
  const by = authorize(writes.session, 'manage webhooks', { twoStep: false });
  const wanted = { url: 'https://hooks.example/', about: 'Test', events: ['story.updated'] };
  const secrets = await readSecrets(store, {});
  await store.write((writing) => addWebhook(writing, by, wanted, secrets, NOW));
});
afterAll(() => store.close());

const mayPublish = () => authorize(editor.writes.session, 'publish stories', { twoStep: false });
const drawn = (seed: number) => drawnPicture(90, 60, seed).png().toBuffer();

async function shown(seed: number, state: 'published' | 'draft') {
  const { id } = await addMedia(store, sentPicture(await drawn(seed), { name: 'picture.png' }), {
    ...TEST_ADDING,
    now: NOW,
  });
  const focal = { x: 0.5, y: 0.5 };
  const lead = { mediaId: id, src: null, alt: 'x', caption: null, credit: 'y', width: 90, height: 60, focal };
  const draft = draftOf({ headline: `Picture ${seed}`, state, lead });
  const [story] = await store.write((writing) => upsertStories(writing, [draft], NOW));
  return { id, storyId: story?.id ?? '' };
}

async function replace(
  id: string,
  seed: number,
  more: {
    notes?: Record<string, string>;
    twoPairs?: boolean;
    mayPublish?: () => Authorized<'publish stories'>;
  },
) {
  const telling = { notes: {}, twoPairs: false, mayPublish, ...more };
  const bytes = await drawn(seed);
  const by = authorize(editor.writes.session, 'manage pictures', { twoStep: false });
  const adding = { ...TEST_ADDING, by, now: new Date(NOW.getTime() + 1000) };
  const picture = { id, seen: NOW.getTime() };
  return replaceMedia(store, picture, { name: 'new.png', bytes }, adding, (writing) =>
    tellOfPicture(writing, id, telling, adding.now),
  );
}

const versionOf = (id: string) =>
  store.reading.selectFrom('media').select('version').where('id', '=', id).executeTakeFirstOrThrow();

it('keeps the note as what was done to the story, and tells webhooks', async () => {
  const { id, storyId } = await shown(1, 'published');
  await replace(id, 2, { notes: { en: ' Another picture. ' } });
  const moves = await store.reading
    .selectFrom('story_moves')
    .select(['move', 'note', 'made_by'])
    .where('story_id', '=', storyId)
    .execute();
  expect(moves).toEqual([{ move: 'publish changes', note: 'Another picture.', made_by: editor.member.id }]);
  expect(await versionOf(id)).toEqual({ version: 2 });
  const { rows } = await store.statement('select type, data from webhook_events');
  expect(rows).toMatchObject([{ type: 'story.updated', data: { note: 'Another picture.' } }]);
});

it.each(['picture replaced', 'picture described'] as const)(
  'is kept as a revision with “%s”',
  async (reason) => {
    const { id, storyId } = await shown(reason.length, 'published');
    const telling = { notes: { en: 'Another one.' }, twoPairs: false, reason, mayPublish };
    await store.write((writing) => tellOfPicture(writing, id, telling, NOW));
    const [revision] = await listRevisions(store.reading, storyId);
    expect(revision).toMatchObject({ reason, publicNote: 'Another one.', by: { name: 'Edda' } });
  },
);

it('is nobody’s alone where two pairs of eyes are asked for, but of what is not out', async () => {
  const out = await shown(3, 'published');
  await expect(replace(out.id, 4, { notes: { en: 'Another.' }, twoPairs: true })).rejects.toThrow(
    'second pair of eyes',
  );
  expect(await versionOf(out.id)).toEqual({ version: 1 });
  const draft = await shown(5, 'draft');
  const never = () => {
    throw new Error('nobody is asked');
  };
  await replace(draft.id, 6, { twoPairs: true, mayPublish: never });
  expect(await versionOf(draft.id)).toEqual({ version: 2 });
});

it('is refused without a note in the language of a story, or if the member may not publish', async () => {
  const { id, storyId } = await shown(7, 'published');
  await expect(replace(id, 8, { notes: { en: '  ' } })).rejects.toThrow('needs a note to them');
  const never = () => {
    throw new Error('not allowed');
  };
  await expect(replace(id, 8, { notes: { en: 'Another.' }, mayPublish: never })).rejects.toThrow(
    'not allowed',
  );
  await expect(replace(id, 8, { notes: { en: 'x'.repeat(2_001) } })).rejects.toThrow('at most 2,000');
  expect(await versionOf(id)).toEqual({ version: 1 });
  const revisions = store.reading.selectFrom('revisions').select('number').where('story_id', '=', storyId);
  expect(await revisions.execute()).toEqual([{ number: 1 }]);
});
