import { sql } from 'kysely';
import type { Reading, Writing } from '../../store/database.ts';

/** A message that was read, with the first of its thread from the same sender. */
export interface SentMessage {
  readonly id: string;
  readonly sender: string;
  readonly root: string;
}

/** Finds the first message of a thread by those that a sender's message answers, the nearest first. */
export type MailThreads = (sender: string, answers: readonly string[]) => Promise<string | null>;

/** Nobody answers an older message with an update of it. */
const FORGET_MS = 90 * 86_400_000;

/** Finds threads among the messages that a mailbox has brought. */
export function mailThreads(reading: Reading, feedId: string): MailThreads {
  return async (sender, answers) => {
    const rows = await reading
      .selectFrom('mail_messages')
      .select(['message_id as id', 'root'])
      .where('feed_id', '=', feedId)
      .where('sender', '=', sender)
      .where('message_id', '=', sql<string>`any(${[...answers]})`)
      .execute();
    const known = new Map(rows.map(({ id, root }) => [id, root]));
    const nearest = answers.find((id) => known.has(id));
    return nearest === undefined ? null : (known.get(nearest) ?? null);
  };
}

/** Records the messages that a mailbox has brought, and forgets old ones. */
export async function noteMail(
  writing: Writing,
  feedId: string,
  sent: readonly SentMessage[],
  now: Date,
): Promise<void> {
  if (sent.length === 0) return;
  const rows = sent.map(({ id, sender, root }) => ({
    feed_id: feedId,
    message_id: id,
    sender,
    root,
    at: now,
  }));
  await writing
    .insertInto('mail_messages')
    .values(rows)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await writing
    .deleteFrom('mail_messages')
    .where('feed_id', '=', feedId)
    .where('at', '<', new Date(now.getTime() - FORGET_MS))
    .execute();
}
