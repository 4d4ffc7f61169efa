import type { Store, Writing } from '../../store/database.ts';
import type { DueNote } from './due-notes.queries.ts';

/** What became of a note: taken, its browser gone, refused for good, or to be tried again. */
export type NoteFate = 'taken' | 'gone' | 'refused' | 'later';

/** For so long nobody else tries a note that somebody tries. */
const HELD = 2 * 60_000;
/** After so many tries a note is given up. */
const MOST_TRIES = 6;
/** After so many notes given up on end, a browser is told of nothing more. */
const MOST_FAILURES = 10;

/** Takes a note in hand, so that no other worker sends it too; answers whether it was still to be sent. */
export async function holdNote(store: Store, note: DueNote, now: Date): Promise<boolean> {
  const held = await store.write((writing) =>
    writing
      .updateTable('pushes')
      .set({ due_at: new Date(now.getTime() + HELD), tries: note.tries + 1 })
      .where('id', '=', note.id)
      .where('tries', '=', note.tries)
      .where('due_at', '<=', now)
      .executeTakeFirst(),
  );
  return held.numUpdatedRows > 0n;
}

/** Settles what became of a note that was held. */
export async function settleNote(
  writing: Writing,
  note: DueNote,
  fate: NoteFate,
  now: Date,
  retryAfter: number | null,
): Promise<void> {
  const tries = note.tries + 1;
  if (fate === 'gone') {
    await writing.deleteFrom('push_subscriptions').where('id', '=', note.subscriptionId).execute();
    return;
  }
  if (fate === 'later' && tries < MOST_TRIES) {
    const wait = Math.max(retryAfter ?? 0, 60 * 2 ** tries);
    await writing
      .updateTable('pushes')
      .set({ due_at: new Date(now.getTime() + wait * 1000) })
      .where('id', '=', note.id)
      .execute();
    return;
  }
  await writing.deleteFrom('pushes').where('id', '=', note.id).execute();
  if (fate === 'taken') {
    await writing
      .updateTable('push_subscriptions')
      .set({ failures: 0 })
      .where('id', '=', note.subscriptionId)
      .where('failures', '>', 0)
      .execute();
    return;
  }
  const failed = await writing
    .updateTable('push_subscriptions')
    .set((eb) => ({ failures: eb('failures', '+', 1) }))
    .where('id', '=', note.subscriptionId)
    .returning('failures')
    .executeTakeFirst();
  if (failed && failed.failures >= MOST_FAILURES) {
    await writing.deleteFrom('push_subscriptions').where('id', '=', note.subscriptionId).execute();
  }
}
