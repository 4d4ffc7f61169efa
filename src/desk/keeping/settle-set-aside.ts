import type { Authorized } from '../../readers/permission.ts';
import type { Writing } from '../../store/database.ts';
import { refusal } from '../../words/refusal.ts';
import { type Choices, mergeCopies } from '../comparing/merge-copies.ts';
import type { Copy } from '../copy.ts';
import { findSetAside } from './set-aside.queries.ts';
import { writeOver } from './write-over.ts';

/** What somebody says becomes of a text set aside, and what they had before their eyes. */
export interface Settling {
  readonly storyId: string;
  readonly id: string;
  /** When the text was set aside, as it was shown. */
  readonly seen: Date;
  /** The version it was compared with. */
  readonly version: number;
  /** `standing`: nothing of it is taken; `aside`: all of it; else what was chosen part by part. */
  readonly take: 'standing' | 'aside' | Choices;
  /** Whether the story is taken over from whoever else writes at it. */
  readonly over?: boolean;
}

/**
 * Settles a text set aside: what is taken of it becomes the working copy, and both texts are kept as they were.
 * Throws a Problem where it was settled already, or one of the two has changed since it was looked at.
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
    const make = ({ copy }: { copy: Copy }) =>
      take === 'aside' ? { ...aside.copy, slug: copy.slug } : mergeCopies(copy, aside.copy, take);
    await writeOver(writing, { storyId, version, make, why: 'merged over', over }, by, now);
  }
  await writing
    .updateTable('set_asides')
    .set({ settled_at: now, settled_by: by.member.id })
    .where('id', '=', id)
    .execute();
}
