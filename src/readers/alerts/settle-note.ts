import type { Store, Writing } from '../../store/database.ts';
import type { DueNote } from './due-notes.queries.ts';

/** The outcome of a notification: accepted, its browser gone, refused permanently, or to be retried. */
export type NoteFate = 'taken' | 'gone' | 'refused' | 'later';

/** How long a worker has a claim on a notification. */
const HELD = 2 * 60_000;
/** A notification is abandoned after this many attempts. */
const MOST_TRIES = 6;
/** After this many consecutive abandoned notifications, a browser is unsubscribed. */
const MOST_FAILURES = 10;

/** Claims a notification, so that no other worker sends it too; returns whether it was still pending. */
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

/** Records the outcome of a claimed notification. */
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
