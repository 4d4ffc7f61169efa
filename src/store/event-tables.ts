import type { Generated } from 'kysely';
import type { Json } from './json-column.ts';

interface EventTable {
  id: string;
  /** What an editor calls it; null where it goes by a headline. */
  title: string | null;
  /** When its first report came, and its last. */
  begun_at: Date;
  last_at: Date;
  /** How many stories the desk sees on it. */
  reports: Generated<number>;
  /** Goes up by one with each decision of a person. */
  version: Generated<number>;
  /** Since when readers see it; null if they do not. */
  shown_at: Date | null;
  created_at: Generated<Date>;
}

interface EventStoryTable {
  story_id: string;
  event_id: string;
  /** A `MemberReason`. */
  reason: Json<unknown>;
  /** Whether a person put it there: then the program leaves it there. */
  by_person: Generated<boolean>;
  decided_at: Date;
}

interface EventSplitTable {
  story_id: string;
  event_id: string;
}

interface OldEventTable {
  id: string;
  /** The event it was merged into. */
  event_id: string;
}

interface EventDecisionTable {
  id: string;
  event_id: string;
  kind: 'split' | 'join' | 'rename' | 'show' | 'hide';
  /** How many stories were moved. */
  stories: Generated<number>;
  /** The event they were moved to, or came from. */
  other_id: string | null;
  title: string | null;
  made_by: string | null;
  at: Date;
}

interface EventItemTable {
  story_id: string;
  /** The order in which reports were compared: the first leave the window first. */
  number: Generated<number>;
  at: Date;
  marks: number[];
  /** Two bytes for each mark: its kind, and its weight. */
  traits: Buffer;
}

interface EventMarkTable {
  mark: number;
  /** How many reports of the window have it. */
  stories: number;
}

interface EventWindowTable {
  one: Generated<boolean>;
  stories: number;
}

interface StoryToGroupTable {
  number: Generated<number>;
  story_id: string;
}

/** The tables of events, as the query builder sees them. */
export interface EventTables {
  events: EventTable;
  event_stories: EventStoryTable;
  event_splits: EventSplitTable;
  old_events: OldEventTable;
  event_decisions: EventDecisionTable;
  event_items: EventItemTable;
  event_marks: EventMarkTable;
  event_window: EventWindowTable;
  stories_to_group: StoryToGroupTable;
}
