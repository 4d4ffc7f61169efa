import { type SqlBool, sql } from 'kysely';
import type { Reading } from '../../store/database.ts';
import { picturesOpen } from '../preview/preview-links.queries.ts';
import { knownToReaders, visible } from '../visible.queries.ts';
import type { Focal } from './media-item.ts';
import { idsOfStory } from './picture-ids.ts';

/** What is needed to send a picture before its bytes are read. */
export interface ShownMedia {
  readonly sha256: string;
  readonly mime: string;
  readonly width: number;
  readonly height: number;
  readonly frames: number;
  readonly focal: Focal;
  readonly credit: string;
  readonly caption: string;
  /** Part of its addresses: changes whenever anything that is sent changes. */
  readonly stamp: string;
  /** Whether a public story or page, or the page of an author, shows it. Until then only the newsroom can load it. */
  readonly isPublic: boolean;
  /** Whether the key of a preview link gives access. */
  readonly isPreviewed: boolean;
  /** Whether every size it is sent in exists. */
  readonly isSized: boolean;
}

/**
 * The stamp in the address of a picture `m`, so that it can be cached forever: of its bytes, its crop and its texts.
 */
export const stampOf = sql<string>`left(encode(sha256(convert_to(concat_ws('|', m.sha256, m.focal_x, m.focal_y,
  m.credit, m.caption), 'UTF8')), 'hex'), 12)`;

/**
 * The picture with `id`, and whether readers may see it at `now`; null if there is none. `key` is the one from a
 * preview link's page.
 */
export async function findShownMedia(
  reading: Reading,
  id: string,
  now: Date,
  key: string | null = null,
): Promise<ShownMedia | null> {
  const row = await reading
    .selectFrom('media as m')
    .select(['m.sha256', 'm.mime', 'm.width', 'm.height', 'm.frames', 'm.focal_x', 'm.focal_y', 'm.credit'])
    .select([
      sql<boolean>`m.sizes = 'made'`.as('isSized'),
      stampOf.as('stamp'),
      sql<string | null>`(select value from jsonb_each_text(m.caption) order by key limit 1)`.as('caption'),
      sql<boolean>`exists(select 1 from stories s where ${visible(now)}
        and ${idsOfStory('s')} @> array[cast(m.id as text)])
        or exists(select 1 from live_entries e join stories s on s.id = e.story_id and s.kind = 'live'
          where ${visible(now)} and picture_ids(null, e.body) @> array[cast(m.id as text)])
        or exists(select 1 from newsroom_pages p where p.state = 'published'
          and picture_ids(null, p.body) @> array[cast(m.id as text)])
        or exists(select 1 from author_profiles p join authors a on a.id = p.author_id
          where p.media_id = m.id and ${knownToReaders('authors', now, 'a')})`.as('isPublic'),
      (key === null ? sql<boolean>`false` : picturesOpen(key, now)).as('isPreviewed'),
    ])
    .where('m.id', '=', id)
    .executeTakeFirst();
  if (!row) return null;
  const { focal_x: x, focal_y: y, caption, ...rest } = row;
  return { ...rest, caption: caption ?? '', focal: { x, y } };
}

/**
 * The focal point `percents` (such as `25-80`) if a story uses it for this lead picture; else null: no other crops are
 * generated.
 */
export async function findLeadFocal(reading: Reading, id: string, percents: string): Promise<Focal | null> {
  const rounded = (side: 'x' | 'y') =>
    sql`round(cast(s.lead -> 'focal' ->> ${sql.lit(side)} as numeric) * 100)`;
  const row = await reading
    .selectFrom('stories as s')
    .select('s.id')
    .where(sql<SqlBool>`${idsOfStory('s')} @> array[${id}] and s.lead ->> 'mediaId' = ${id}`)
    .where(sql<SqlBool>`concat(${rounded('x')}, '-', ${rounded('y')}) = ${percents}`)
    .limit(1)
    .executeTakeFirst();
  const [x = 50, y = 50] = percents.split('-').map(Number);
  return row ? { x: x / 100, y: y / 100 } : null;
}
