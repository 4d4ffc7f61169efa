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

/** What a change of live coverage is made with. */
export interface LiveChange {
  readonly storyId: string;
  /** Why it goes out although something stands in its way; empty: it does not. */
  readonly override: string;
}

/**
 * Makes a change of a live story's words, with its figures and names read in the same transaction. Of a story that is
 * out, what the change brings with it must not stand in its way: `Blocked` says what does, unless a reason is given,
 * which is kept.
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
    // An approval was of the words before; what is not out is asked about when it goes out.
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
