import { type SqlBool, sql } from 'kysely';
import type { Writing } from '../../store/database.ts';
import type { SourceRef } from '../../stories/story.ts';
import type { WireNames } from './wire-names.ts';
import type { WireVersion } from './wire-record.ts';

/** An earlier wire item, with the story created from it. */
export interface KnownItem extends WireVersion, WireNames {
  readonly key: string;
  /** The slug of its story's source; null if there is no story. */
  readonly source: string | null;
  readonly canceled: boolean;
  /** Pictures that the sender can cancel individually, by each of their addresses. */
  readonly pictures: readonly { readonly guid: string; readonly src: string }[];
  /** Null if it was cancelled before it arrived. */
  readonly story: KnownStory | null;
}

/** An imported story. */
export interface KnownStory {
  readonly id: string;
  readonly key: string;
  readonly slug: string;
  readonly state: string;
  readonly language: string;
  /** Whether its text was changed after the import. */
  readonly isEdited: boolean;
  /** The end of its embargo, as in JSON; null if it has none. */
  readonly embargoUntil: string | null;
  /** The hash of its text as imported. */
  readonly hash: string;
  /** Its source, with the terms of the import. */
  readonly from: SourceRef;
}

const story = sql<KnownStory>`jsonb_build_object('id', s.id, 'key', s.external_key, 'slug', s.slug, 'state', s.state,
  'language', s.language, 'embargoUntil', s.embargo_until, 'isEdited', s.intake_hash is not null, 'hash', coalesce(s.intake_hash, s.content_hash), 'from', jsonb_build_object('slug', o.slug, 'name', o.name, 'url', o.url, 'policy', s.policy,
    'licence', s.licence, 'licenceUrl', s.licence_url))`;

/** The items with one of these keys or names, in no order. */
export async function knownItems(
  writing: Writing,
  { keys, names }: { readonly keys: readonly string[]; readonly names: readonly string[] },
): Promise<KnownItem[]> {
  if (keys.length + names.length === 0) return [];
  return writing
    .selectFrom('wire_items as w')
    .leftJoin('stories as s', 's.id', 'w.story_id')
    .leftJoin('sources as o', 'o.id', 's.source_id')
    .select([
      'w.key',
      'w.guid',
      'w.aliases',
      'w.senders',
      'o.slug as source',
      'w.canceled',
      'w.pictures',
      'w.version',
      'w.version_at as versionAt',
      sql<KnownStory | null>`case when s.id is null then null else ${story} end`.as('story'),
    ])
    .where((eb) =>
      eb.or([
        eb('w.key', '=', sql<string>`any(${[...keys]})`),
        eb('w.guid', '=', sql<string>`any(${[...names]})`),
        sql<SqlBool>`w.aliases && cast(${[...names]} as text[])`,
      ]),
    )
    .execute();
}

/** The stories imported under these keys, from a wire or not. */
export async function storiesUnder(writing: Writing, keys: readonly string[]): Promise<KnownStory[]> {
  const rows = await writing
    .selectFrom('stories as s')
    .innerJoin('sources as o', 'o.id', 's.source_id')
    .select(story.as('story'))
    .where('s.external_key', '=', sql<string>`any(${[...keys]})`)
    .execute();
  return rows.map((row) => row.story);
}
