import type { Writing } from '../../store/database.ts';
import type { Permitted } from '../../store/permitted.ts';
import { refusal } from '../../words/refusal.ts';
import { keptClaims } from './kept-claims.queries.ts';

/** Somebody who may say what figures rest on. */
export type Binder = Permitted<'bind figures' | 'sign verdicts'>;

/** A figure that takes more than a yes to change: readers see it, or somebody put their name to its verdict. */
export interface GuardedFigure {
  readonly claimId: string;
  readonly storyId: string;
  readonly isOut: boolean;
}

/** Somebody who may change a figure, with what it takes to change one that is guarded. */
export interface Changer extends Binder {
  /**
   * Sees to what a change of a guarded figure takes: the right to it, a reason, and a note to readers who see it.
   * Throws a Problem where one of them is missing. Nothing is changed without it.
   */
  allow(writing: Writing, figure: GuardedFigure): Promise<void>;
}

/** Holds a claim and its story until the transaction ends; answers how it is guarded, null where it is not. */
export async function guardOf(writing: Writing, claimId: string): Promise<GuardedFigure | null> {
  const story = await writing
    .selectFrom('stories as s')
    .innerJoin('claims as c', 'c.story_id', 's.id')
    .select(['s.id', 's.state'])
    .where('c.id', '=', claimId)
    .forUpdate()
    .executeTakeFirst();
  if (!story) throw refusal('claimUnknown');
  const [claim] = await keptClaims(writing, { claims: [claimId] });
  const isOut = story.state === 'published' && claim?.gone !== true;
  return isOut || claim?.verdict?.signed ? { claimId, storyId: story.id, isOut } : null;
}

/** Lets a change of a figure be made, or throws a Problem: the program itself changes what it likes (`by` is null). */
export async function allowChange(writing: Writing, claimId: string, by: Changer | null): Promise<void> {
  const guarded = await guardOf(writing, claimId);
  if (guarded && by) await by.allow(writing, guarded);
}
