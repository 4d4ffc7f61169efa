import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Store } from '../../store/database.ts';
import { openTestStore } from '../../store/testing.ts';
import { recordImportMoves } from '../../stories/reopen-settled.ts';
import { draftOf } from '../../stories/testing.ts';
import { upsertStories } from '../../stories/upsert-stories.ts';
import { moveStory } from '../move-story.ts';
import { staffIn } from '../testing.ts';
import { tellEnded } from './tell-ended.ts';

const NOW = new Date('2026-11-25T12:00:00Z');
const SETTINGS = { twoPairs: false, blocking: [] };

let store: Store;
beforeAll(async () => {
  store = await openTestStore();
});
afterAll(() => store.close());

const take = async (headline: string) => {
  const draft = draftOf({ headline, state: 'published', externalKey: `agency:${headline}` });
  const [taken] = await store.write((writing) => upsertStories(writing, [draft], NOW));
  return taken?.id ?? '';
};

it('tells every editor once of a story whose agency cancelled it, and of none that a person withdrew', async () => {
  const editor = await staffIn(store, 'Emil', 'editor');
  const other = await staffIn(store, 'Olga', 'editor');
  await staffIn(store, 'Rita', 'reporter');
  const [ended, withdrawn] = [await take('Ended'), await take('Withdrawn')];
  await store.write(async (writing) => {
    await moveStory(
      writing,
      { storyId: withdrawn, move: 'withdraw', note: 'Wrong.', by: editor.member },
      SETTINGS,
      NOW,
    );
    const move = { move: 'withdraw', from: 'published', to: 'withdrawn', note: 'Wrong from the first word.' };
    await recordImportMoves(writing, [{ storyId: ended, ...move }], NOW);
  });
  for (let times = 0; times < 2; times += 1) await store.write((writing) => tellEnded(writing, NOW));
  const told = await store.reading
    .selectFrom('desk_notices')
    .select(['user_id', 'story_id', 'about'])
    .where('kind', '=', 'ended')
    .orderBy('user_id')
    .execute();
  expect(told).toEqual(
    [editor, other]
      .map(({ member }) => ({
        user_id: member.id,
        story_id: ended,
        about: { said: 'Wrong from the first word.' },
      }))
      .sort((a, b) => a.user_id.localeCompare(b.user_id)),
  );
});

it.each([
  ['cancel', 'canceled'],
  ['cancel picture', 'picture canceled'],
  ['leave version', 'left'],
  ['hold', null],
])('tells every editor once of what an import did by the move "%s"', async (move, kind) => {
  const [story, note] = [await take(`Done by ${move}`), `It is why: ${move}.`];
  await store.write((writing) =>
    recordImportMoves(writing, [{ storyId: story, move, from: 'draft', to: 'draft', note }], NOW),
  );
  for (let times = 0; times < 2; times += 1) await store.write((writing) => tellEnded(writing, NOW));
  const told = await store.reading
    .selectFrom('desk_notices as n')
    .innerJoin('users as u', 'u.id', 'n.user_id')
    .select(['u.name', 'n.kind', 'n.about'])
    .where('n.story_id', '=', story)
    .orderBy('u.name')
    .execute();
  const about = { said: note };
  expect(told).toEqual(kind ? ['Emil', 'Olga'].map((name) => ({ name, kind, about })) : []);
});
