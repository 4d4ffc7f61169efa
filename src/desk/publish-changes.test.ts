import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Session } from '../readers/member.ts';
import { authorize } from '../readers/permission.ts';
import type { Store } from '../store/database.ts';
import { openTestStore } from '../store/testing.ts';
import { findStory } from '../stories/story.queries.ts';
import { draftOf } from '../stories/testing.ts';
import { upsertStories } from '../stories/upsert-stories.ts';
import { commitDraft } from './commit-draft.ts';
import { findDeskStory, findDraft } from './draft.queries.ts';
import { moveStory } from './move-story.ts';
import { publishChanges, type Telling } from './publish-changes.ts';
import { saveDraft } from './save-draft.ts';
import { startStory } from './start-story.ts';
import { staffIn, writtenDraft } from './testing.ts';

const NOW = new Date('2026-11-25T12:00:00Z');
const LATER = new Date('2026-11-25T18:00:00Z');
const WRONG = 'Exports rose by 12 % in 2023.';
const RIGHT = 'Exports rose by 14 % in 2023.';
let store: Store;
let editor: Awaited<ReturnType<typeof staffIn>>;
let other: typeof editor;

beforeAll(async () => {
  store = await openTestStore();
  editor = await staffIn(store, 'Emil', 'editor');
  other = await staffIn(store, 'Olga', 'editor');
});
afterAll(() => store.close());

const publishes = ({ member }: typeof editor) =>
  authorize({ member, passed: 'passkey' } as Session, 'publish stories', { twoStep: false });

async function published(headline: string) {
  const { id, slug } = await store.write((writing) =>
    startStory(writing, writtenDraft(headline, WRONG), editor.writes, NOW),
  );
  const moving = { storyId: id, move: 'publish' as const, by: editor.member };
  await store.write((writing) => moveStory(writing, moving, { twoPairs: false, blocking: [] }, NOW));
  return { id, slug };
}

const write = (storyId: string, headline: string, text: string, version = 0, by = editor) =>
  store.write((writing) =>
    saveDraft(writing, { storyId, version, draft: writtenDraft(headline, text) }, by.writes, NOW),
  );

const publish = (
  sent: { storyId: string; telling: Telling; version?: number; revision?: number },
  by = editor,
  twoPairs = false,
) =>
  store.write((writing) =>
    publishChanges(
      writing,
      { version: 1, revision: 1, ...sent },
      publishes(by),
      { twoPairs, blocking: [] },
      LATER,
    ),
  );

const correction = {
  kind: 'correction',
  text: 'It was 14 %.',
  passageBefore: WRONG,
  passageAfter: RIGHT,
} as const;

describe('publishChanges', () => {
  it('puts a figure right: the text, the correction with its passages, and whom to tell, at once', async () => {
    const { id: storyId, slug } = await published('Exports rise');
    await write(storyId, 'Exports rise', RIGHT);
    const claims = await store.reading
      .selectFrom('claims')
      .select('id')
      .where('story_id', '=', storyId)
      .execute();
    const claimId = claims[0]?.id ?? '';
    expect(await publish({ storyId, telling: { ...correction, claimId } })).toBe(2);
    const found = await findStory(store.reading, slug, LATER);
    expect(found).toMatchObject({
      story: {
        updatedAt: LATER,
        notes: [],
        corrections: [{ ...correction, claimId, at: LATER }],
      },
    });
    expect(JSON.stringify(found)).toContain('14 %');
    expect(await findDraft(store.reading, storyId)).toBeNull();
    const told = await store.reading
      .selectFrom('corrections_to_tell as t')
      .innerJoin('corrections as c', 'c.id', 't.correction_id')
      .select(['c.revision', 'c.made_by'])
      .where('c.story_id', '=', storyId)
      .execute();
    expect(told).toEqual([{ revision: 2, made_by: editor.member.id }]);
  });

  it('publishes another change with a note to readers', async () => {
    const { id: storyId, slug } = await published('Imports fall');
    await write(storyId, 'Imports fall fast', WRONG);
    await publish({ storyId, telling: { note: 'The headline is more exact.' } });
    expect(await findStory(store.reading, slug, LATER)).toMatchObject({
      story: {
        headline: 'Imports fall fast',
        notes: [{ text: 'The headline is more exact.' }],
        corrections: [],
      },
    });
  });

  it('lets nothing out in silence, whichever way it is asked', async () => {
    const { id: storyId, slug } = await published('Steel stands');
    await write(storyId, 'Steel stands', RIGHT);
    await expect(publish({ storyId, telling: { note: '  ' } })).rejects.toThrow('Readers need a note');
    await expect(publish({ storyId, telling: { ...correction, text: ' ' } })).rejects.toThrow(
      'Readers need a note',
    );
    const taking = { memberId: editor.member.id, reason: 'x' };
    await expect(store.write((writing) => commitDraft(writing, storyId, taking, LATER))).rejects.toThrow(
      'without telling readers',
    );
    const moving = { storyId, move: 'publish' as const, by: editor.member };
    await expect(
      store.write((writing) => moveStory(writing, moving, { twoPairs: false, blocking: [] }, LATER)),
    ).rejects.toThrow('without telling readers');
    expect(await findStory(store.reading, slug, LATER)).toMatchObject({ story: { revision: 1 } });
    expect(await findDraft(store.reading, storyId)).not.toBeNull();
  });

  it('refuses what is another than was looked at, what changes nothing, and passages that do not stand there', async () => {
    const { id: storyId } = await published('Coal burns');
    await write(storyId, 'Coal burns', WRONG);
    await expect(publish({ storyId, telling: { note: 'x' } })).rejects.toThrow('changes nothing');
    await write(storyId, 'Coal burns', RIGHT, 1);
    await expect(publish({ storyId, telling: correction })).rejects.toThrow('since you opened');
    await expect(publish({ storyId, version: 2, revision: 7, telling: correction })).rejects.toThrow(
      'since you opened',
    );
    const wrong = (more: object) => publish({ storyId, version: 2, telling: { ...correction, ...more } });
    await expect(wrong({ passageBefore: RIGHT })).rejects.toThrow('old passage');
    await expect(wrong({ passageAfter: WRONG })).rejects.toThrow('new passage');
    await expect(wrong({ claimId: storyId })).rejects.toThrow('not in the story');
    await wrong({});
  });

  it('asks for a second pair of eyes where the newsroom does', async () => {
    const { id: storyId } = await published('Ships sail');
    await write(storyId, 'Ships sail', RIGHT);
    await expect(publish({ storyId, telling: correction }, editor, true)).rejects.toThrow(
      'a colleague must publish',
    );
    await publish({ storyId, telling: correction }, other, true);
  });

  it('adds a clarification where the text stays as it is, and to nothing that is not out', async () => {
    const { id: storyId, slug } = await published('Grain waits');
    const telling = { kind: 'clarification', text: 'All of 2023.', passageBefore: WRONG } as const;
    expect(await publish({ storyId, version: 0, telling })).toBe(1);
    await expect(publish({ storyId, version: 0, telling: { note: 'x' } })).rejects.toThrow('nothing to note');
    expect(await findStory(store.reading, slug, LATER)).toMatchObject({
      story: {
        revision: 1,
        corrections: [{ kind: 'clarification', passageBefore: WRONG, passageAfter: null }],
      },
    });
    const withdrawing = { storyId, move: 'withdraw' as const, note: 'It was made up.', by: editor.member };
    await store.write((writing) => moveStory(writing, withdrawing, { twoPairs: false, blocking: [] }, LATER));
    await expect(publish({ storyId, version: 0, revision: 2, telling })).rejects.toThrow('withdrawn');
  });
});

it('keeps what the desk did when the same copy comes from its source again', async () => {
  const draft = draftOf({ headline: 'From a wire', slug: 'a-wire', text: WRONG });
  const take = (drafts = [draft]) => store.write((writing) => upsertStories(writing, drafts, NOW));
  const [taken] = await take();
  const storyId = taken?.id ?? '';
  const story = await findDeskStory(store.reading, storyId);
  const copy = { ...(story?.draft ?? writtenDraft('')), body: writtenDraft('', RIGHT).body };
  await store.write((writing) =>
    saveDraft(writing, { storyId, version: 0, draft: copy }, editor.writes, NOW),
  );
  await publish({ storyId, telling: correction });
  expect(await take()).toMatchObject([{ status: 'same' }]);
  expect(await take([{ ...draft, headline: 'From a wire, again' }])).toMatchObject([{ status: 'revised' }]);
  expect(await take([{ ...draft, headline: 'From a wire, again' }])).toMatchObject([{ status: 'same' }]);
});
