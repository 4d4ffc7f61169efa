import type { Generated } from 'kysely';
import type { Json } from './json-column.ts';

interface WireItemTable {
  /** The external key of its story, which one that was cancelled before it came would have. */
  key: string;
  guid: string;
  /** What else it is known by, such as the number of its document, or the item it was sent in. */
  aliases: Generated<string[]>;
  /** The slugs of all that it names as its source. */
  senders: Generated<string[]>;
  story_id: string | null;
  version: string | null;
  version_at: Date | null;
  canceled: Generated<boolean>;
  slugline: string | null;
  urgency: number | null;
  ed_note: string | null;
  terms: string | null;
  /** The pictures that came with it, each with what its sender knows it by. */
  pictures: Generated<readonly { readonly guid: string; readonly src: string }[]>;
  /** Topics, people, organisations, places and events with their codes. */
  named: Json<readonly unknown[]>;
  changed_at: Date;
}

/** The table of what wires send, as the query builder sees it. */
export interface WireTables {
  wire_items: WireItemTable;
}
