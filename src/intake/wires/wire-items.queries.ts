import { type SqlBool, sql } from 'kysely';
import type { Writing } from '../../store/database.ts';
import type { WireNames } from './wire-names.ts';
import type { WireVersion } from './wire-record.ts';

/** An item of a wire that came before, with the story that was made of it. */
export interface KnownItem extends WireVersion, WireNames {
  readonly key: string;
  /** The slug of the source of its story; null where there is no story. */
  readonly source: string | null;
  readonly canceled: boolean;
  /** Null where it was cancelled before it came. */
  readonly story: {
    readonly id: string;
    readonly slug: string;
    readonly state: string;
    readonly language: string;
  } | null;
}

const story = sql<KnownItem['story']>`case when s.id is null then null else
  jsonb_build_object('id', s.id, 'slug', s.slug, 'state', s.state, 'language', s.language) end`;

/** The items that are known by one of these keys or names, in no order. */
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
      'w.version',
      'w.version_at as versionAt',
      story.as('story'),
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

/** A story that was taken in under `key` before anything was stored of items of wires; null where there is none. */
export async function storyUnderKey(
  writing: Writing,
  key: string,
): Promise<(NonNullable<KnownItem['story']> & { readonly source: string }) | null> {
  const row = await writing
    .selectFrom('stories as s')
    .innerJoin('sources as o', 'o.id', 's.source_id')
    .select(['s.id', 's.slug', 's.state', 's.language', 'o.slug as source'])
    .where('s.external_key', '=', key)
    .executeTakeFirst();
  return row ?? null;
}
