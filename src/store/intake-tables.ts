import type { Generated } from 'kysely';

/** An item that came from outside: where it stands in the pool, and what its list filters by. */
interface IntakeItemTable {
  story_id: string;
  state: 'waiting' | 'copy' | 'taken' | 'spiked';
  /** When it first came. */
  came_at: Date;
  /** When its newest version came. */
  at: Date;
  version: Generated<number>;
  source_id: string;
  language: string;
  section_id: string | null;
  urgency: number | null;
  /** Hashes of its words; null until they are read. */
  terms: number[] | null;
  /** Whether its time is over, but somebody still needs it. */
  kept: Generated<boolean>;
  /** The story that it is the same copy as; null if it is none. */
  copy_of: string | null;
  /** How much of the shorter of the two texts is in the longer, in percent. */
  copy_share: number | null;
  decided_by: string | null;
  decided_at: Date | null;
}

/** A member who is notified of an item's new versions. */
interface IntakeFollowTable {
  story_id: string;
  user_id: string;
  /** The last revision they know. */
  revision: number;
  at: Date;
}

/** The tables of the pool, as typed for the query builder. */
export interface IntakeTables {
  intake_items: IntakeItemTable;
  intake_follows: IntakeFollowTable;
}
