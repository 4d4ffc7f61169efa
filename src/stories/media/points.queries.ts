import { sql } from 'kysely';
import type { Reading, Writing } from '../../store/database.ts';
import { ID_PATTERN } from '../../store/ids.ts';
import { MOST_POINTS, pointOf } from './media-sizes.ts';

const share = (side: 'x' | 'y') => sql`round(cast(s.lead -> 'focal' ->> ${sql.lit(side)} as numeric) * 100)`;

/** The focal point that each story sets for its lead picture, as used in addresses, and its rank. */
const storyPoints = sql<{ id: string; point: string; place: number }>`(
  select k.id, k.point, row_number() over (partition by k.id order by k.at desc, k.point) as place from (
    select case when s.lead ->> 'mediaId' ~ ${sql.lit(ID_PATTERN.source)} then cast(s.lead ->> 'mediaId' as uuid) end as id,
      concat(${share('x')}, '-', ${share('y')}) as point, max(coalesce(s.updated_at, s.published_at, s.created_at)) as at
    from stories s
    where s.lead -> 'focal' is not null and s.lead -> 'focal' <> '{"x": 0.5, "y": 0.5}'
    group by 1, 2) as k
  where k.id is not null)`;

/** The focal points that a picture is cropped at: its own, then the newest of those set by stories. */
export async function pointsOf(
  reading: Reading | Writing,
  media: { readonly id: string; readonly focal_x: number; readonly focal_y: number },
): Promise<string[]> {
  const rows = await reading
    .selectFrom(storyPoints.as('p'))
    .select('p.point')
    .where('p.id', '=', media.id)
    .where('p.place', '<=', MOST_POINTS)
    .execute();
  const own = pointOf({ x: media.focal_x, y: media.focal_y });
  return [...new Set([own, ...rows.map((row) => row.point)])];
}

/** The focal points that the picture with `id` is cropped at; none if there is no such picture. */
export async function pointsInUse(reading: Reading | Writing, id: string): Promise<string[]> {
  const media = await reading
    .selectFrom('media')
    .select(['id', 'focal_x', 'focal_y'])
    .where('id', '=', id)
    .executeTakeFirst();
  return media ? pointsOf(reading, media) : [];
}

/** Marks pictures as pending that lack a crop at a focal point set by a story. */
export async function awaitPoints(writing: Writing): Promise<void> {
  await sql`update media set sizes = 'waiting' where sizes = 'made' and id in (
    select p.id from ${storyPoints} as p where p.place <= ${MOST_POINTS} and not exists (
      select from media_renditions r where r.media_id = p.id and r.kind = 'still' and r.shape = 'social'
        and r.point = p.point))`.execute(writing);
}
