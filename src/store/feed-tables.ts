import type { Generated } from 'kysely';
import type { Json, JsonOrNull } from './json-column.ts';

interface FeedTable {
  id: string;
  source_id: string;
  name: string;
  kind: string;
  address: string;
  /** The host it is fetched from; '' for a folder. */
  host: string;
  /** The language of its items, overriding theirs; null: their own. */
  language: string | null;
  /** The slug of the section for its items; null: their own. */
  section: string | null;
  credit: Generated<string>;
  goes_to: Generated<string>;
  only_words: Json<readonly string[]>;
  never_words: Json<readonly string[]>;
  etag: string | null;
  last_modified: string | null;
  wait_seconds: number;
  next_at: Date;
  /** The claim of a worker, valid until `claimed_until`. */
  claim: string | null;
  claimed_until: Date | null;
  /** Whether a fetch was requested while a worker had it. */
  wanted: Generated<boolean>;
  paused_at: Date | null;
  /** When its host reported that it is gone. */
  ended_at: Date | null;
  /** Its address before its host reported a move. */
  moved_from: string | null;
  moved_at: Date | null;
  tried_at: Date | null;
  fetched_at: Date | null;
  changed_at: Date | null;
  failures: Generated<number>;
  failing_since: Date | null;
  problem: JsonOrNull<unknown>;
  fetches: Generated<number>;
  /** How many fetches were answered with 304. */
  unchanged: Generated<number>;
  /** How many of its items became stories. */
  items: Generated<number>;
  version: Generated<number>;
  made_by: string | null;
  made_at: Date;
  /** Settings of its kind. */
  how: Json<unknown>;
  /** The password of a mailbox, the secret of a sender; sealed. */
  secret: string | null;
  /** How far a mailbox has been read. */
  cursor: JsonOrNull<unknown>;
  /** When it last brought something that was taken. */
  brought_at: Date | null;
  /** The longest time between two new items, in seconds; it fades over the months. */
  longest_gap: Generated<number>;
  /** From when it counts as silent for too long. */
  silent_at: Date | null;
}

interface MailMessageTable {
  feed_id: string;
  message_id: string;
  sender: string;
  /** The first message of its thread from this sender. */
  root: string;
  at: Date;
}

interface FeedInboxTable {
  id: string;
  feed_id: string;
  /** What its sender identifies it by, or a hash of its body. */
  message_id: string;
  content_type: string;
  /** As it came; null once it was imported. */
  body: Buffer | null;
  at: Date;
  /** How many times its import began. */
  tries: Generated<number>;
  done_at: Date | null;
}

interface FeedHubTable {
  /** What tells its address here from others: nobody can guess it. */
  token: string;
  /** Null once the feed is no longer followed. */
  feed_id: string | null;
  topic: string;
  hub: string;
  /** What it signs with, sealed; null until it was asked. */
  secret: string | null;
  /** Whether we want to be told; otherwise the subscription is to end. */
  wanted: Generated<boolean>;
  asked_at: Date | null;
  lease_until: Date | null;
  /** When it last sent something that was signed; null if a fetch has found more since than it sent. */
  delivered_at: Date | null;
  /** When it is asked next. */
  next_at: Date;
  /** How many times in a row it was asked and has not confirmed. */
  failures: Generated<number>;
  problem: JsonOrNull<unknown>;
  made_at: Date;
}

interface FeedItemTable {
  feed_id: string;
  key: string;
  digest: string;
  outcome: string;
  reason: string | null;
  headline: string | null;
  story_id: string | null;
  at: Date;
  seen_at: Date;
}

interface FeedRunTable {
  id: Generated<string>;
  feed_id: string;
  first_at: Date;
  last_at: Date;
  times: Generated<number>;
  outcome: string;
  problem: JsonOrNull<unknown>;
  taken: Generated<number>;
  revised: Generated<number>;
  withdrawn: Generated<number>;
  refused: Generated<number>;
  filtered: Generated<number>;
}

/** The tables of followed feeds and addresses, as typed for the query builder. */
export interface FeedTables {
  feeds: FeedTable;
  feed_items: FeedItemTable;
  feed_runs: FeedRunTable;
  feed_inbox: FeedInboxTable;
  feed_hubs: FeedHubTable;
  mail_messages: MailMessageTable;
}
