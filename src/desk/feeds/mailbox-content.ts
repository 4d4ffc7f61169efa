import { markNamed } from '../../intake/feeds/item-key.ts';
import { findingsOfMail, idOfMail } from '../../intake/mail/findings-of-mail.ts';
import { readMailboxAddress } from '../../intake/mail/mailbox-address.ts';
import { markRead, readNewMessages, type StoredMessage } from '../../intake/mail/new-messages.ts';
import { withMailbox } from '../../intake/mail/open-mailbox.ts';
import {
  LARGEST_MESSAGE,
  readMailContent,
  readMailHead,
  UnreadableMail,
} from '../../intake/mail/read-mail.ts';
import { trustOf } from '../../intake/mail/trusted-sender.ts';
import type { Finding } from '../../intake/piece.ts';
import type { Feed } from './feed.ts';
import type { Candidate, FeedContent } from './feed-content.ts';
import type { MailThreads, SentMessage } from './mail-threads.ts';

/** What a mailbox is read with. */
export interface MailboxParts {
  readonly now: () => Date;
  readonly signal?: AbortSignal | undefined;
  readonly password: string;
  /** Hosts of the operator's own network. */
  readonly inside: readonly string[];
  readonly threads: MailThreads;
}

/** A mailbox to read. */
export type MailboxFeed = Pick<
  Feed,
  'address' | 'cursor' | 'fetchedAt' | 'senders' | 'authServer' | 'afterReading'
>;

/** Without a cursor, only messages this recent are read. */
const RECENT_MS = 2 * 86_400_000;
const MEGABYTE = 2 ** 20;

/** Reads the new messages of a mailbox, each at once: the connection is closed before any is imported. */
export async function mailboxContent(feed: MailboxFeed, parts: MailboxParts): Promise<FeedContent> {
  const { now, signal, password, inside, threads } = parts;
  const mailbox = readMailboxAddress(feed.address, inside);
  const candidates: Candidate[] = [];
  const sent: SentMessage[] = [];
  const marks = feed.afterReading === 'mark';
  const since = new Date(Math.min((feed.fetchedAt ?? now()).getTime(), now().getTime()) - RECENT_MS);
  const { cursor, isMore } = await withMailbox(mailbox, { password, marks, signal }, async (client) => {
    const uids: number[] = [];
    const read = await readNewMessages(client, feed.cursor, since, async (message) => {
      const onRead = () => void uids.push(message.uid);
      candidates.push(await candidateOf({ ...message, onRead }, feed, threads, sent, now()));
    });
    if (marks) await markRead(client, uids);
    return read;
  });
  return {
    ...{
      kind: 'mailbox',
      title: mailbox.user,
      language: null,
      candidates,
      before: [],
      most: candidates.length,
    },
    ...{ validators: null, movedTo: null, mail: { cursor, sent }, isMore },
  };
}

async function candidateOf(
  message: StoredMessage & { readonly onRead: () => void },
  rules: MailboxFeed,
  threads: MailThreads,
  sent: SentMessage[],
  now: Date,
): Promise<Candidate> {
  const received = message.at ?? now;
  // What its head says of time may be wrong, or made up.
  const at = received > now ? now : received;
  const of = (id: string, from: string | null, name: string | null, findings: readonly Finding[]) => ({
    ...markNamed(`mail:${from}:${id}`, ''),
    ...{ name, at, read: async () => findings },
  });
  const unread = `none:${message.uid}:${message.size}:${message.at?.getTime()}`;
  try {
    const head = await readMailHead(message.head);
    const headline = head.subject || null;
    const refuse = (id: string, refused: string) => of(id, head.from, headline, [{ refused, headline }]);
    const id = idOfMail(head, message.at);
    const trust = trustOf(head, rules);
    // A forged message must not take the place of the one whose id it has.
    if (typeof trust === 'object') return refuse(`${id}:${unread}`, trust.refused);
    if (message.size > LARGEST_MESSAGE)
      return refuse(id, `It is larger than ${LARGEST_MESSAGE / MEGABYTE} MB.`);
    const source = await message.source();
    if (source === null) return refuse(id, 'It was deleted while it was to be read.');
    const content = await readMailContent(source);
    const sender = head.from ?? '';
    message.onRead();
    const root = await rootOf(id, sender, head.answers, threads, sent);
    sent.push({ id, sender, root });
    return of(
      id,
      sender,
      headline,
      findingsOfMail(head, content, { root, at, isVerified: trust === 'verified' }),
    );
  } catch (error) {
    if (!(error instanceof UnreadableMail)) throw error;
    return of(unread, null, null, [{ refused: error.message, headline: null }]);
  }
}

/** A message is a version of the one it answers if both are of the same sender. */
async function rootOf(
  id: string,
  sender: string,
  answers: readonly string[],
  threads: MailThreads,
  sent: readonly SentMessage[],
): Promise<string> {
  for (const answered of [id, ...answers]) {
    const now = sent.find((one) => one.id === answered && one.sender === sender);
    if (now) return now.root;
  }
  return (await threads(sender, [id, ...answers])) ?? id;
}
