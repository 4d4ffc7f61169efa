import type { Reading, Writing } from '../../store/database.ts';
import type { Block } from './block.ts';

/** An override of a publish block, with the reason. */
export interface Override {
  readonly id: string;
  readonly key: string;
  /** The block, as it was then. */
  readonly block: Block;
  readonly reason: string;
  readonly by: { readonly id: string; readonly name: string | null };
  readonly at: Date;
}

/** The active overrides of a story, oldest first; one whose block is gone has no effect. */
export async function standingOverrides(reading: Reading | Writing, storyId: string): Promise<Override[]> {
  const rows = await reading
    .selectFrom('block_overrides as o')
    .leftJoin('users as u', 'u.id', 'o.made_by')
    .select(['o.id', 'o.key', 'o.block', 'o.reason', 'o.made_by', 'u.name', 'o.at'])
    .where('o.story_id', '=', storyId)
    .where('o.taken_back_at', 'is', null)
    .orderBy('o.at')
    .orderBy('o.id')
    .execute();
  return rows.map(({ id, key, block, reason, made_by, name, at }) => ({
    id,
    key,
    block: block as Block,
    reason,
    by: { id: made_by, name },
    at,
  }));
}
