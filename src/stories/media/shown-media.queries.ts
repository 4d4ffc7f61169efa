import { type SqlBool, sql } from 'kysely';
import type { Reading } from '../../store/database.ts';
import { picturesOpen } from '../preview/preview-links.queries.ts';
import { visible } from '../visible.queries.ts';
import type { Focal } from './media-item.ts';
import { idsOfStory } from './picture-ids.ts';

/** What sending a picture needs to know of it before its bytes are read. */
export interface ShownMedia {
  readonly sha256: string;
  readonly mime: string;
  readonly width: number;
  readonly height: number;
  readonly frames: number;
  readonly focal: Focal;
  readonly credit: string;
  readonly caption: string;
  /** Stands in addresses: another, when anything of what is sent changed. */
  readonly stamp: string;
  /** Whether a story or a page that readers may see shows it. Nobody but the newsroom is sent it before. */
  readonly isPublic: boolean;
  /** Whether the key of a preview link opens it. */
  readonly isPreviewed: boolean;
  /** Whether every size it is sent in is there. */
  readonly isSized: boolean;
}

/** What stands in the address of a picture `m` so that it can be kept for ever: of its bytes, its crop and its words. */
export const stampOf = sql<string>`left(encode(sha256(convert_to(concat_ws('|', m.sha256, m.focal_x, m.focal_y,
  m.credit, m.caption), 'UTF8')), 'hex'), 12)`;

/**
 * The picture with `id`, and whether readers may see it at `now`; null where there is none. `key` is the one that a preview
 * link's page asks with.
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
          and picture_ids(null, p.body) @> array[cast(m.id as text)])`.as('isPublic'),
      (key === null ? sql<boolean>`false` : picturesOpen(key, now)).as('isPreviewed'),
    ])
    .where('m.id', '=', id)
    .executeTakeFirst();
  if (!row) return null;
  const { focal_x: x, focal_y: y, caption, ...rest } = row;
  return { ...rest, caption: caption ?? '', focal: { x, y } };
}

/** The point `percents` (such as `25-80`) where a story has it for this picture at its head; else null: no other is cut. */
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
