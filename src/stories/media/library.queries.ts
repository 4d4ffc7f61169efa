import { type SqlBool, sql } from 'kysely';
import { containing, valuesOf } from '../../store/containing.ts';
import type { Reading, Writing } from '../../store/database.ts';
import { EXPIRING_DAYS, type MediaItem } from './media-item.ts';
import { idsOfContent, idsOfStory } from './picture-ids.ts';
import { stampOf } from './shown-media.queries.ts';

/** The library's filters for pictures with problems. */
export const MEDIA_LACKS = ['credit', 'alt', 'expired', 'expiring', 'unused', 'removed'] as const;
/** A problem with a picture. */
export type MediaLack = (typeof MEDIA_LACKS)[number];

/** The kinds of pictures the library distinguishes. */
export const MEDIA_KINDS = ['photo', 'drawing', 'moving'] as const;
/** A kind of picture. */
export type MediaKind = (typeof MEDIA_KINDS)[number];

/** A picture in the library's list. */
export interface ListedMedia extends MediaItem {
  /** Part of its address, so that browsers can cache it. */
  readonly stamp: string;
  /** How many stories and drafts use it. */
  readonly uses: number;
  /** Why sizes of it could not be generated; empty if nothing went wrong. */
  readonly sizesFailure: string;
}

/** Filters for pictures; newest first. */
export interface MediaWanted {
  readonly q?: string | undefined;
  readonly kind?: MediaKind | undefined;
  readonly lack?: MediaLack | undefined;
  /** The last picture of the previous page. */
  readonly before?: string | undefined;
  readonly most: number;
  /** Today in the newsroom's zone, such as `2026-03-31`. */
  readonly day: string;
}

/** How many stories, drafts and conflicting drafts use the picture `m`. */
const usesOf = sql<number>`cast((
  select count(*) from (
    select s.id from stories s where ${idsOfStory('s')} @> array[cast(m.id as text)]
    union select e.story_id from live_entries e where picture_ids(null, e.body) @> array[cast(m.id as text)]
    union select c.story_id from copies c
      where ${idsOfContent('c')} @> array[cast(m.id as text)]
    union select a.story_id from set_asides a where a.settled_at is null
      and ${idsOfContent('a')} @> array[cast(m.id as text)]) as used) as integer)`;

function itemsFrom(reading: Reading | Writing) {
  return reading
    .selectFrom('media as m')
    .leftJoin('users as u', 'u.id', 'm.added_by')
    .select([
      'm.id',
      'm.sha256',
      'm.name',
      'm.mime',
      'm.width',
      'm.height',
      'm.frames',
      'm.version',
      'm.alt',
      'm.caption',
      'm.credit',
      'm.holder',
      'm.licence',
      'm.territories',
      'm.rights_note',
      'm.focal_x',
      'm.focal_y',
      'm.taken_at',
      'm.created_at',
      'm.changed_at',
      'm.removed_at',
      'm.sizes_failure as sizesFailure',
      'u.name as addedBy',
    ])
    .select([
      stampOf.as('stamp'),
      usesOf.as('uses'),
      sql<string | null>`to_char(m.expires_on, 'YYYY-MM-DD')`.as('expiresOn'),
    ]);
}

type Row = Awaited<ReturnType<ReturnType<typeof itemsFrom>['execute']>>[number];

/** The matching pictures of the library. */
export async function listMedia(reading: Reading, wanted: MediaWanted): Promise<ListedMedia[]> {
  const { q, kind, lack, before, most, day } = wanted;
  let query = itemsFrom(reading).orderBy('m.created_at', 'desc').orderBy('m.id', 'desc').limit(most);
  if (q)
    query = query.where(
      containing(
        q,
        sql`concat_ws(' ', m.name, m.credit, m.holder, m.licence,
          ${valuesOf(sql`m.alt`)},
          ${valuesOf(sql`m.caption`)})`,
      ),
    );
  if (kind === 'drawing') query = query.where('m.mime', '=', 'image/svg+xml');
  if (kind === 'moving') query = query.where('m.frames', '>', 1);
  if (kind === 'photo') query = query.where('m.mime', '<>', 'image/svg+xml').where('m.frames', '=', 1);
  query = query.where('m.removed_at', lack === 'removed' ? 'is not' : 'is', null);
  if (lack && lack !== 'removed') query = query.where(lacking(lack, day));
  if (before) {
    query = query.where(sql<SqlBool>`(m.created_at, m.id) <
      (select b.created_at, b.id from media b where b.id = cast(${before} as uuid))`);
  }
  return (await query.execute()).map(itemOf);
}

/** The library picture with `id`; null if there is none. */
export async function findMediaItem(reading: Reading | Writing, id: string): Promise<ListedMedia | null> {
  const row = await itemsFrom(reading).where('m.id', '=', id).executeTakeFirst();
  return row ? itemOf(row) : null;
}

function lacking(lack: Exclude<MediaLack, 'removed'>, day: string) {
  switch (lack) {
    case 'credit':
      return sql<SqlBool>`m.credit = ''`;
    case 'alt':
      return sql<SqlBool>`m.alt = '{}'`;
    case 'expired':
      return sql<SqlBool>`m.expires_on < cast(${day} as date)`;
    case 'expiring':
      return sql<SqlBool>`m.expires_on between cast(${day} as date) and cast(${day} as date) + ${sql.lit(EXPIRING_DAYS)}`;
    case 'unused':
      return sql<SqlBool>`${usesOf} = 0 and not exists (select from author_profiles p where p.media_id = m.id)`;
  }
}

function itemOf(row: Row): ListedMedia {
  const { alt, caption, holder, licence, territories, rights_note: note, expiresOn, ...rest } = row;
  const {
    focal_x: x,
    focal_y: y,
    taken_at: takenAt,
    created_at: addedAt,
    changed_at: changedAt,
    removed_at: removedAt,
    ...more
  } = rest;
  return {
    ...more,
    alt,
    caption,
    rights: { holder, licence, territories, note, expiresOn },
    focal: { x, y },
    takenAt,
    addedAt,
    changedAt,
    removedAt,
  };
}
