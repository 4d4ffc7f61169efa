import { sql } from 'kysely';
import type { Problem } from '../../errors.ts';
import type { Writing } from '../../store/database.ts';
import { refusal } from '../../words/refusal.ts';
import type { Authorized } from '../permission.ts';
import { namesOf } from './names.queries.ts';
import {
  type Arrangement,
  arrange,
  type BlockCount,
  type FrontBlock,
  MOST_BLOCKS,
  type Ref,
  readBlocks,
  writeRef,
} from './own-front.ts';

type Owner = Authorized<'use own account'>;

/**
 * Adds blocks at the end of a member's front page; existing ones stay where they are. Throws a Problem that names what
 * does not exist.
 */
export async function addBlocks(
  writing: Writing,
  by: Owner,
  refs: readonly Ref[],
  count: BlockCount,
  now: Date,
): Promise<void> {
  const named = await namesOf(writing, refs, now);
  const unknown = refs.find((ref) => !named.has(writeRef(ref)));
  if (unknown) throw noSuch(unknown);
  await change(writing, by, now, (blocks) => {
    const there = new Set(blocks.map(writeRef));
    const added = [...blocks];
    for (const { kind, target } of refs) {
      if (there.has(writeRef({ kind, target }))) continue;
      there.add(writeRef({ kind, target }));
      added.push({ kind, target, count });
    }
    if (added.length > MOST_BLOCKS) {
      throw refusal('frontFull', { most: MOST_BLOCKS });
    }
    return added;
  });
}

/** Reorders a member's blocks, changes their number of stories, or removes one. */
export async function arrangeBlocks(
  writing: Writing,
  by: Owner,
  arrangement: Arrangement,
  now: Date,
): Promise<void> {
  await change(writing, by, now, (blocks) => arrange(blocks, arrangement));
}

/** Replaces the standard front page with a member's own, or switches back. */
export async function useFront(writing: Writing, by: Owner, on: boolean, now: Date): Promise<void> {
  await writing
    .insertInto('front_pages')
    .values({ user_id: by.member.id, blocks: sql`'[]'::jsonb`, in_use: on, changed_at: now })
    .onConflict((conflict) => conflict.column('user_id').doUpdateSet({ in_use: on, changed_at: now }))
    .execute();
}

/** The problem that something does not exist, by name. */
export function noSuch({ kind, target }: { readonly kind: string; readonly target: string }): Problem {
  return refusal('frontTargetUnknown', { kind, target });
}

/** Changes the blocks under a lock, so that concurrent changes do not undo each other. */
async function change(
  writing: Writing,
  by: Owner,
  now: Date,
  changed: (blocks: readonly FrontBlock[]) => FrontBlock[],
): Promise<void> {
  await writing
    .insertInto('front_pages')
    .values({ user_id: by.member.id, blocks: sql`'[]'::jsonb`, in_use: false, changed_at: now })
    .onConflict((conflict) => conflict.column('user_id').doNothing())
    .execute();
  const { blocks } = await writing
    .selectFrom('front_pages')
    .select('blocks')
    .where('user_id', '=', by.member.id)
    .forUpdate()
    .executeTakeFirstOrThrow();
  const text = JSON.stringify(changed(readBlocks(blocks)));
  await writing
    .updateTable('front_pages')
    .set({ blocks: sql`cast(${text} as jsonb)`, changed_at: now })
    .where('user_id', '=', by.member.id)
    .execute();
}
