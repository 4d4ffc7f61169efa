import type { Authorized } from '../../readers/permission.ts';
import type { Writing } from '../../store/database.ts';
import { newId } from '../../store/ids.ts';
import { json } from '../../store/tables.ts';
import { announce } from '../../stories/story.changes.ts';
import { refusal } from '../../words/refusal.ts';
import type { Going } from './block.ts';
import { blocksOf } from './blocks.queries.ts';
import { standingOverrides } from './overrides.queries.ts';

/**
 * Records that a publisher saw these blocks and allows publication anyway, with the reason. It applies to exactly these
 * causes and texts, and to the data at that time, until it is withdrawn. Throws a Problem without a reason, or if one
 * of them no longer applies.
 */
export async function overrideBlocks(
  writing: Writing,
  said: { readonly storyId: string; readonly keys: readonly string[]; readonly reason: string },
  by: Authorized<'publish stories'>,
  going: Going,
): Promise<void> {
  const { storyId } = said;
  const now = going.at;
  const reason = said.reason.trim();
  if (!reason) throw refusal('overrideReasonMissing');
  const blocks = new Map((await blocksOf(writing, storyId, going)).map((block) => [block.key, block]));
  const standing = new Set((await standingOverrides(writing, storyId)).map(({ key }) => key));
  // A scheduled story that was blocked is retried at once.
  await writing.deleteFrom('publish_failures').where('story_id', '=', storyId).execute();
  await announce(writing, [storyId]);
  for (const key of new Set(said.keys)) {
    const block = blocks.get(key);
    if (!block) {
      throw refusal('overrideChanged');
    }
    if (standing.has(key)) continue;
    await writing
      .insertInto('block_overrides')
      .values({
        id: newId(),
        story_id: storyId,
        key,
        block: json<unknown>(block),
        reason,
        made_by: by.member.id,
        at: now,
      })
      .execute();
  }
}

/** Withdraws an override: the blocks apply again. The record of it is kept. */
export async function takeBackOverride(
  writing: Writing,
  storyId: string,
  key: string,
  by: Authorized<'publish stories'>,
  now: Date,
): Promise<void> {
  await writing
    .updateTable('block_overrides')
    .set({ taken_back_at: now, taken_back_by: by.member.id })
    .where('story_id', '=', storyId)
    .where('key', '=', key)
    .where('taken_back_at', 'is', null)
    .execute();
}
