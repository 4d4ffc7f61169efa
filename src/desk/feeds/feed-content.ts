import type { Validators } from '../../intake/egress/answers.ts';
import type { ItemMark } from '../../intake/feeds/item-key.ts';
import type { NamedHub } from '../../intake/feeds/named-hub.ts';
import type { MailCursor } from '../../intake/mail/new-messages.ts';
import type { Finding } from '../../intake/piece.ts';
import type { Feed } from './feed.ts';
import type { SentMessage } from './mail-threads.ts';

/** A possibly new entry of a feed: an item, a page of a sitemap, a file of a folder, or a message. */
export interface Candidate extends ItemMark {
  /** Its name before it is read; null if unknown. */
  readonly name: string | null;
  /** When it was written, for entries without a date. */
  readonly at: Date | null;
  /** Reads it; a Problem means that it cannot be read now. */
  read(): Promise<readonly Finding[]>;
}

/** The current content of a feed. */
export interface FeedContent {
  readonly kind: Feed['kind'];
  readonly title: string | null;
  readonly language: string | null;
  readonly candidates: readonly Candidate[];
  /** Entries that existed before the feed was followed; they are not read. */
  readonly before: readonly ItemMark[];
  /** How many candidates are read per run. */
  readonly most: number;
  /** Validators for the next request; null if none may be stored, for example after a truncated response. */
  readonly validators: Validators | null;
  readonly movedTo: string | null;
  /** Of a mailbox: how far it has been read, and the messages it brought. */
  readonly mail?: { readonly cursor: MailCursor; readonly sent: readonly SentMessage[] };
  /** The hub that it names; null if it names none, undefined where that is unknown. */
  readonly hub?: NamedHub | null | undefined;
  /** Whether there is more than was read in this run. */
  readonly isMore?: boolean;
}
