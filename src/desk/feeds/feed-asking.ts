import type { PoliteFetch } from '../../intake/feeds/polite-fetch.ts';
import type { MailboxParts } from './mailbox-content.ts';

/** What a feed is fetched with. */
export interface FeedAsking {
  readonly polite: PoliteFetch;
  readonly now: () => Date;
  readonly signal?: AbortSignal | undefined;
  /** What mailboxes are read with; null where none can be. */
  readonly mailbox: Pick<MailboxParts, 'password' | 'inside' | 'threads'> | null;
}
