import { sql } from 'kysely';
import type { Writing } from '../../store/database.ts';
import type { WireRecord } from './wire-record.ts';

/** An item to be stored, by the key of its story. */
export interface ItemToKeep {
  readonly key: string;
  readonly storyId: string | null;
  readonly canceled: boolean;
  readonly record: WireRecord;
}

/** Stores what wires say of items, each in the place of what was stored of its version before. */
export async function keepWireItems(
  writing: Writing,
  items: readonly ItemToKeep[],
  now: Date,
): Promise<void> {
  // Of several versions in one batch the last is the newest.
  const rows = [...new Map(items.map((item) => [item.key, item])).values()].map(
    ({ key, storyId, canceled, record }) => ({
      key,
      aliases: record.aliases,
      senders: record.senders,
      story_id: storyId,
      canceled,
      guid: record.guid,
      version: record.version,
      version_at: record.versionAt,
      slugline: record.slugline,
      urgency: record.urgency,
      ed_note: record.edNote,
      terms: record.terms,
      named: record.named,
      pictures: record.pictures,
      changed_at: now,
    }),
  );
  if (rows.length === 0) return;
  await sql`insert into wire_items (key, guid, aliases, senders, story_id, version, version_at, canceled, slugline, urgency, ed_note,
      terms, named, pictures, changed_at)
    select key, guid, aliases, senders, story_id, version, version_at, canceled, slugline, urgency, ed_note, terms, named, pictures, changed_at
    from jsonb_populate_recordset(null::wire_items, cast(${JSON.stringify(rows)} as jsonb))
    on conflict (key) do update set
      aliases = case when excluded.canceled then wire_items.aliases else ${both('aliases')} end,
      senders = ${both('senders')},
      story_id = coalesce(excluded.story_id, wire_items.story_id), version = excluded.version,
      version_at = excluded.version_at, canceled = excluded.canceled,
      slugline = coalesce(excluded.slugline, wire_items.slugline),
      urgency = coalesce(excluded.urgency, wire_items.urgency), ed_note = excluded.ed_note,
      terms = coalesce(excluded.terms, wire_items.terms),
      named = case when excluded.canceled then wire_items.named else excluded.named end,
      pictures = case when excluded.canceled then wire_items.pictures else excluded.pictures end,
      changed_at = excluded.changed_at`.execute(writing);
}

/** What was stored of a list, and what is new in it. */
function both(column: string) {
  const [before, now] = [sql.ref(`wire_items.${column}`), sql.ref(`excluded.${column}`)];
  return sql`(select coalesce(array_agg(distinct one), '{}') from unnest(${before} || ${now}) one)`;
}
