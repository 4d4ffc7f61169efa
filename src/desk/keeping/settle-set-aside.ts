import type { Authorized } from '../../readers/permission.ts';
import type { Writing } from '../../store/database.ts';
import { refusal } from '../../words/refusal.ts';
import { type Choices, mergeDrafts } from '../comparing/merge-drafts.ts';
import type { Draft } from '../draft.ts';
import { findSetAside } from './set-aside.queries.ts';
import { writeOver } from './write-over.ts';

/** The decision on a conflicting draft, and what the member saw. */
export interface Settling {
  readonly storyId: string;
  readonly id: string;
  /** When the conflicting draft was saved, as displayed. */
  readonly seen: Date;
  /** The version it was compared with. */
  readonly version: number;
  /** `standing`: discard all of it; `aside`: use all of it; otherwise what was chosen part by part. */
  readonly take: 'standing' | 'aside' | Choices;
  /** Whether to take the lock from anyone else who is editing the story. */
  readonly over?: boolean;
}

/**
 * Resolves a conflicting draft: the chosen parts become the draft, and both texts are kept unchanged. Throws a Problem
 * if it was already resolved, or one of the two has changed since it was displayed.
 */
export async function settleSetAside(
  writing: Writing,
  settling: Settling,
  by: Authorized<'write stories'>,
  now: Date,
): Promise<void> {
  const { storyId, id, seen, version, take, over } = settling;
  // A story is locked before its texts, as everywhere.
  await writing.selectFrom('stories').select('id').where('id', '=', storyId).forUpdate().execute();
  const aside = await findSetAside(writing, storyId, id);
  if (!aside) throw refusal('asideUnknown');
  if (aside.settledAt) throw refusal('asideSettled');
  if (aside.at.getTime() !== seen.getTime()) {
    throw refusal('asideChanged');
  }
  if (take !== 'standing') {
    const make = ({ draft }: { draft: Draft }) =>
      take === 'aside' ? { ...aside.draft, slug: draft.slug } : mergeDrafts(draft, aside.draft, take);
    await writeOver(writing, { storyId, version, make, why: 'merged over', over }, by, now);
  }
  await writing
    .updateTable('set_asides')
    .set({ settled_at: now, settled_by: by.member.id })
    .where('id', '=', id)
    .execute();
}
