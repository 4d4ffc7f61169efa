import { saveMentionsOf } from '../../entities/mentions/save-mentions.ts';
import { saveClaimsOf } from '../../evidence/claims/save-claims.ts';
import type { Authorized } from '../../readers/permission.ts';
import type { Writing } from '../../store/database.ts';
import { newId } from '../../store/ids.ts';
import { json } from '../../store/tables.ts';
import type { Block } from '../blocks/block.ts';
import { blocksOfStory } from '../blocks/blocks.queries.ts';
import { Blocked, refuseBlocked } from '../blocks/refuse-blocked.ts';
import type { MoveSettings } from '../move-story.ts';
import type { OpenLive } from './open-live.ts';

/** The context for a change of live coverage. */
export interface LiveChange {
  readonly storyId: string;
  /** The reason for publishing despite blocks; empty: none. */
  readonly override: string;
}

/**
 * Makes a text change in a live story, with its figures and names extracted in the same transaction. If the story is
 * public, the change must not add blocks: `Blocked` lists them, unless a reason is given, which is recorded.
 */
export async function settleLive(
  writing: Writing,
  { state }: OpenLive,
  { storyId, override }: LiveChange,
  by: Authorized<'write stories'>,
  settings: Pick<MoveSettings, 'blocking' | 'zone'>,
  now: Date,
  change: () => Promise<void>,
): Promise<void> {
  const isOut = state === 'published';
  const going = { at: now, zone: settings.zone ?? 'UTC' };
  const before = isOut ? await blocksOfStory(writing, storyId, going) : [];
  await change();
  await saveClaimsOf(writing, [storyId], now);
  await saveMentionsOf(writing, [storyId], now);
  if (!isOut) {
    // An approval was for the previous text; an unpublished story is checked when it is published.
    const touched = { changed_by: by.member.id, approved_by: null };
    await writing.updateTable('stories').set(touched).where('id', '=', storyId).execute();
    return;
  }
  try {
    await refuseBlocked(writing, storyId, settings.blocking, going, before);
  } catch (error) {
    const reason = override.trim();
    if (!(error instanceof Blocked) || !reason) throw error;
    await letPass(writing, storyId, error.blocks, { reason, by: by.member.id }, now);
  }
}

async function letPass(
  writing: Writing,
  storyId: string,
  blocks: readonly Block[],
  { reason, by }: { readonly reason: string; readonly by: string },
  now: Date,
): Promise<void> {
  const rows = blocks.map((block) => ({
    id: newId(),
    story_id: storyId,
    key: block.key,
    block: json<unknown>(block),
    reason,
    made_by: by,
    at: now,
  }));
  await writing.insertInto('block_overrides').values(rows).execute();
}
