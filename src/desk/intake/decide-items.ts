import type { Authorized } from '../../readers/permission.ts';
import { actAs } from '../../store/act-as.ts';
import type { Writing } from '../../store/database.ts';
import { refusal } from '../../words/refusal.ts';
import { planStory } from '../plan-story.ts';
import type { ItemState } from './item.ts';
import { lockItem, refuseTaken } from './lock-item.ts';

type Writer = Authorized<'write stories'>;

/**
 * Makes an item the member's own draft: it is assigned to them, and keeps its source, credit and terms. Throws a Problem
 * if somebody else has taken it.
 */
export async function takeItem(writing: Writing, id: string, by: Writer, now: Date): Promise<void> {
  const item = await lockItem(writing, id);
  refuseTaken(item, by.member.id);
  if (item.state === 'taken') return;
  await decideItem(writing, id, 'taken', by, now);
  await planStory(writing, id, { assignedTo: by.member.id }, by, now);
}

/** Puts an item out of the pool. Throws a Problem if somebody has taken it. */
export async function spikeItem(writing: Writing, id: string, by: Writer, now: Date): Promise<void> {
  const item = await lockItem(writing, id);
  if (item.state === 'taken') {
    throw item.takenBy ? refusal('itemTakenBy', { name: item.takenBy.name }) : refusal('itemTaken');
  }
  if (item.state !== 'spiked') await decideItem(writing, id, 'spiked', by, now);
}

/** Puts a spiked item back into the pool. Throws a Problem if it is not spiked. */
export async function unspikeItem(writing: Writing, id: string, by: Writer, now: Date): Promise<void> {
  const item = await lockItem(writing, id);
  if (item.state === 'waiting') return;
  if (item.state !== 'spiked') throw refusal('itemNotSpiked');
  await decideItem(writing, id, (await isCopy(writing, id)) ? 'copy' : 'waiting', by, now);
}

/**
 * Makes attached copy an item of its own, which waits like others: it is another report after all, or is to be published
 * beside the story. Throws a Problem if it is not attached.
 */
export async function separateItem(writing: Writing, id: string, by: Writer, now: Date): Promise<void> {
  const item = await lockItem(writing, id);
  if (item.state === 'waiting') return;
  if (item.state !== 'copy') throw refusal('itemNoCopy');
  await decideItem(writing, id, 'waiting', by, now);
  await writing.updateTable('intake_items').set({ copy_of: null }).where('story_id', '=', id).execute();
}

async function isCopy(writing: Writing, id: string): Promise<boolean> {
  const row = await writing
    .selectFrom('intake_items')
    .select('copy_of')
    .where('story_id', '=', id)
    .executeTakeFirst();
  return (row?.copy_of ?? null) !== null;
}

/** Has the member told when a new version of an item comes, or it is cancelled. */
export async function followItem(writing: Writing, id: string, by: Writer, now: Date): Promise<void> {
  await lockItem(writing, id);
  await actAs(writing, by.member.id);
  await writing
    .insertInto('intake_follows')
    .columns(['story_id', 'user_id', 'revision', 'at'])
    .expression((eb) =>
      eb
        .selectFrom('stories')
        .select([
          'id',
          eb.val(by.member.id).$castTo<string>().as('user_id'),
          'revision',
          eb.val(now).as('at'),
        ])
        .where('id', '=', id),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Ends that. What was kept only for its followers can then be forgotten. */
export async function unfollowItem(writing: Writing, id: string, by: Writer): Promise<void> {
  await lockItem(writing, id);
  await actAs(writing, by.member.id);
  await writing
    .deleteFrom('intake_follows')
    .where('story_id', '=', id)
    .where('user_id', '=', by.member.id)
    .execute();
  await writing.updateTable('intake_items').set({ kept: false }).where('story_id', '=', id).execute();
}

/** Writes down who decided about an item. */
export async function decideItem(
  writing: Writing,
  id: string,
  state: ItemState,
  { member }: Pick<Authorized<never>, 'member'>,
  now: Date,
): Promise<void> {
  await actAs(writing, member.id);
  await writing
    .updateTable('intake_items')
    .set({ state, decided_by: member.id, decided_at: now, kept: false })
    .where('story_id', '=', id)
    .execute();
}
