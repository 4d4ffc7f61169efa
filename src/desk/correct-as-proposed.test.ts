import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { saveClaimsOf } from '../evidence/claims/save-claims.ts';
import { BLOCK_KINDS } from '../newsroom-settings.ts';
import { authorize } from '../readers/permission.ts';
import type { Store } from '../store/database.ts';
import { newId } from '../store/ids.ts';
import { json } from '../store/tables.ts';
import { openTestStore } from '../store/testing.ts';
import { bodyText } from '../stories/body.ts';
import { draftOf } from '../stories/testing.ts';
import { upsertStories } from '../stories/upsert-stories.ts';
import { Blocked } from './blocks/refuse-blocked.ts';
import { correctAsProposed } from './correct-as-proposed.ts';
import { findDeskStory } from './draft.queries.ts';
import { staffIn } from './testing.ts';

const NOW = new Date('2026-11-25T12:00:00Z');
const BEFORE = 'Exports rose by 12 % in 2023, and imports by 3 %.';
const AFTER = 'Exports rose by 14 % in 2023, and imports by 3 %.';

let store: Store;
let editor: Awaited<ReturnType<typeof staffIn>>;
let keeper: typeof editor;
beforeAll(async () => {
  store = await openTestStore();
  editor = await staffIn(store, 'Emil', 'editor');
  keeper = await staffIn(store, 'Dana', 'data editor');
});
afterAll(() => store.close());

/** A published story whose first figure a new version of the data puts right. */
async function proposed(slug: string) {
  const draft = draftOf({ headline: 'Trade', slug, text: `${BEFORE}\n\nNobody was surprised.` });
  const [taken] = await store.write((writing) => upsertStories(writing, [draft], NOW));
  const storyId = taken?.id ?? '';
  await store.write((writing) => saveClaimsOf(writing, [storyId], NOW));
  const claims = await store.reading
    .selectFrom('claims')
    .select(['id', 'exact'])
    .where('story_id', '=', storyId)
    .orderBy('position')
    .execute();
  const verdictId = newId();
  const proposalId = newId();
  await store.write(async (writing) => {
    await writing
      .insertInto('verdicts')
      .values({
        id: verdictId,
        claim_id: claims[0]?.id ?? '',
        check_id: null,
        verdict: 'differs',
        reason: 'overruled',
        details: json<unknown>({ value: 14 }),
        made_by: keeper.member.id,
        signed: true,
        note: 'Looked at it.',
        at: NOW,
      })
      .execute();
    await writing
      .insertInto('claim_evidence')
      .values({
        id: newId(),
        claim_id: claims[0]?.id ?? '',
        kind: 'source',
        state: 'accepted',
        source: json<unknown>({ kind: 'document', who: null, role: null, title: 'Trade in 2023', url: null }),
      })
      .execute();
    await writing
      .insertInto('correction_proposals')
      .values({
        id: proposalId,
        story_id: storyId,
        claim_id: claims[0]?.id ?? '',
        before_verdict: null,
        after_verdict: verdictId,
        text: 'It was 14 %.',
        passage_before: BEFORE,
        passage_after: AFTER,
        made_at: NOW,
      })
      .execute();
  });
  const accept = (passageAfter: string | null, by = keeper, twoPairs = true) =>
    store.write((writing) =>
      correctAsProposed(
        writing,
        proposalId,
        { text: 'It was 14 %.', passageAfter },
        authorize(by.writes.session, 'correct stories', { twoStep: false }),
        { twoPairs, blocking: BLOCK_KINDS },
        NOW,
      ),
    );
  const text = async () => {
    const story = await findDeskStory(store.reading, storyId);
    return story ? bodyText(story.draft.body) : '';
  };
  return { accept, text };
}

describe('correctAsProposed', () => {
  it('takes the passage that was proposed, and no figure that stood beside keeps it back', async () => {
    const { accept, text } = await proposed('as-proposed');
    await accept(AFTER);
    expect(await text()).toContain(AFTER);
  });

  it('leaves words nobody else has read to an editor, where two pairs of eyes are asked for', async () => {
    const { accept, text } = await proposed('own-words');
    const own = 'Exports rose by 14 % in 2023, which nobody expected, and imports by 3 %.';
    await expect(accept(own)).rejects.toThrow('nobody else has read it');
    expect(await text()).toContain(BEFORE);
    await accept(own, editor);
    expect(await text()).toContain(own);
  });

  it('takes them of a data editor where one pair is enough, and a correction beside the text always', async () => {
    const [one, other] = [await proposed('one-pair'), await proposed('beside')];
    const own = 'Exports rose by 14 %, and imports by 3 %.';
    await one.accept(own, keeper, false);
    expect(await one.text()).toContain(own);
    await other.accept(null);
    expect(await other.text()).toContain(BEFORE);
  });

  it('keeps back a passage that brings what stands in the way of a story', async () => {
    const { accept, text } = await proposed('brings');
    const blocked = await accept(`${AFTER} Prices fell by 9 %.`, editor).catch((error: unknown) => error);
    expect(blocked).toBeInstanceOf(Blocked);
    expect((blocked as Blocked).blocks).toMatchObject([{ kind: 'unsupported', exact: '9 %' }]);
    expect(await text()).toContain(BEFORE);
    await accept(AFTER, editor);
  });
});
