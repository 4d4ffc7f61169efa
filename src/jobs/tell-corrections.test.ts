import { afterAll, beforeAll, expect, test } from 'vitest';
import { endSubscription } from '../readers/alerts/end-subscription.ts';
import { makeMember, type TestMember } from '../readers/testing.ts';
import type { Store } from '../store/database.ts';
import { newId } from '../store/ids.ts';
import { openTestStore } from '../store/testing.ts';
import { correctStory } from '../stories/correct-story.ts';
import { withdrawStory } from '../stories/withdraw-story.ts';
import { tellCorrections } from './tell-corrections.ts';
import { jobAt, publish } from './testing.ts';

const NOW = '2026-11-20T12:00:00Z';
let store: Store;
beforeAll(async () => {
  store = await openTestStore();
});
afterAll(() => store.close());

const run = (now = NOW) => tellCorrections.run(jobAt(store, now), {});
const lettersTo = (member: TestMember) =>
  store.reading
    .selectFrom('letters')
    .select(['subject', 'text', 'language', 'headers'])
    .where('user_id', '=', member.id)
    .orderBy('created_at')
    .orderBy('id')
    .execute();
const save = (member: TestMember, story: string, at = '2026-11-20T10:30:00Z') =>
  store.write((writing) =>
    writing
      .insertInto('favorites')
      .values({ id: newId(), user_id: member.id, story_id: story, folder_id: null, saved_at: new Date(at) })
      .execute(),
  );
const correct = (story: string, text: string, now = NOW) =>
  store.write((writing) =>
    correctStory(
      writing,
      story,
      { text, passageBefore: 'It was 12.', passageAfter: 'It was 14.' },
      new Date(now),
    ),
  );

test('anyone who saved a story or was sent it gets one letter a correction, in their language, and can end them', async () => {
  const story = await publish(store, '2026-11-20T10:00:00Z', { headline: 'Exports rose' });
  const [saver, sent, stranger, late, quiet] = [
    await makeMember(store, { language: 'fr' }),
    await makeMember(store),
    await makeMember(store),
    await makeMember(store),
    await makeMember(store),
  ];
  await save(saver, story);
  await save(late, story, '2026-11-21T00:00:00Z');
  await save(quiet, story);
  await store.write((writing) => endSubscription(writing, { kind: 'corrections', id: quiet.id }));
  const alert = {
    user_id: sent.id,
    group_id: newId(),
    story_id: story,
    at: new Date('2026-11-20T11:00:00Z'),
  };
  await store.write((writing) => writing.insertInto('alerts').values(alert).execute());

  await correct(story, 'It was 14, not 12.');
  await run();
  await run();
  const [letter, ...more] = await lettersTo(saver);
  expect(more).toEqual([]);
  expect(letter).toMatchObject({ subject: 'Rectificatif : Exports rose', language: 'fr' });
  for (const said of [
    'It was 14, not 12.',
    'It was 12.',
    'https://news.example/story/exports-rose#correction-',
  ]) {
    expect(letter?.text).toContain(said);
  }
  expect(letter?.headers['List-Unsubscribe']).toMatch(/unsubscribe\?token=corrections-/);
  expect((await lettersTo(sent)).map(({ subject }) => subject)).toEqual(['Correction: Exports rose']);
  for (const other of [stranger, late, quiet]) expect(await lettersTo(other)).toEqual([]);

  await store.write((writing) => withdrawStory(writing, story, 'It was made up.', new Date(NOW)));
  await run();
  expect((await lettersTo(sent)).map(({ subject }) => subject)).toEqual([
    'Correction: Exports rose',
    'Withdrawn: Exports rose',
  ]);
});

test('nobody is told of a story under embargo before its time', async () => {
  const member = await makeMember(store);
  const story = await publish(store, '2026-11-20T10:00:00Z', {
    headline: 'Later',
    embargoUntil: new Date('2026-11-22T00:00:00Z'),
  });
  await save(member, story);
  await correct(story, 'It was 14.');
  await run();
  expect(await lettersTo(member)).toEqual([]);
  await run('2026-11-22T00:01:00Z');
  expect(await lettersTo(member)).toHaveLength(1);
});
