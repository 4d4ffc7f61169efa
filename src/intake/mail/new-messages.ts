import type { ImapFlow } from 'imapflow';
import { LARGEST_MESSAGE } from './read-mail.ts';

/** How far a folder has been read: its messages are numbered upwards as long as `validity` is the same. */
export interface MailCursor {
  readonly validity: string;
  readonly last: number;
}

/** A message as it is stored at its server. */
export interface StoredMessage {
  readonly uid: number;
  /** When the server received it. */
  readonly at: Date | null;
  readonly size: number;
  readonly head: Buffer;
  /** Fetches all of it; null if it was deleted in the meantime. */
  source(): Promise<Buffer | null>;
}

/** The messages read in one run. */
export interface NewMessages {
  readonly cursor: MailCursor;
  readonly isMore: boolean;
}

/** How many messages are read in one run. */
const MOST_MESSAGES = 50;

/**
 * Gives each message that came after `cursor` to `take`, oldest first. Without a cursor, or when the server has
 * numbered its messages anew, those that came since a day.
 */
export async function readNewMessages(
  client: ImapFlow,
  cursor: MailCursor | null,
  since: Date,
  take: (message: StoredMessage) => Promise<void>,
): Promise<NewMessages> {
  const opened = client.mailbox;
  if (opened === false) throw new Error('no folder is open');
  const validity = String(opened.uidValidity);
  const known = cursor?.validity === validity ? cursor : null;
  const after = known?.last ?? 0;
  // A range that ends in * has the last message, even if it is older.
  const matching = await client.search(known ? { uid: `${after + 1}:*` } : { since }, { uid: true });
  const uids = (matching || []).filter((uid) => uid > after).sort((one, other) => one - other);
  let last = after;
  const chosen = uids.slice(0, MOST_MESSAGES);
  for (const uid of chosen) {
    const query = { uid: true, size: true, internalDate: true, headers: true };
    const found = await client.fetchOne(String(uid), query, IS_UID);
    last = uid;
    // Otherwise it was moved or deleted in the meantime.
    if (found === false || !found.headers) continue;
    const { size = 0, internalDate, headers: head } = found;
    const at = internalDate ? new Date(internalDate) : null;
    const source = async () => {
      const whole = { uid: true, source: { maxLength: LARGEST_MESSAGE } };
      const message = await client.fetchOne(String(uid), whole, IS_UID);
      return message === false ? null : (message.source ?? null);
    };
    await take({ uid, at, size, head, source });
  }
  const isMore = uids.length > chosen.length;
  // What was there when the folder was opened, and is older, is not looked for again.
  if (!isMore) last = Math.max(last, opened.uidNext - 1);
  return { cursor: { validity, last }, isMore };
}

/** Marks messages as read. */
export async function markRead(client: ImapFlow, uids: readonly number[]): Promise<void> {
  if (uids.length > 0) await client.messageFlagsAdd([...uids], ['\\Seen'], IS_UID);
}

const IS_UID = { uid: true } as const;
