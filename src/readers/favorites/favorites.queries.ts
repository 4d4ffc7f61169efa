import { type Expression, type SqlBool, sql } from 'kysely';
import type { Reading } from '../../store/database.ts';
import { slugShown, visible } from '../../stories/visible.queries.ts';
import type { Authorized } from '../permission.ts';
import type { Favorite, FavoriteCursor, FavoriteOrder, Folder } from './favorite.ts';

type By = Authorized<'use own account'>;

/** Which favorites to list. */
export interface FavoriteFilter {
  /** A folder's id, or `none` for those without a folder. */
  readonly folder?: string | undefined;
  /** Words that must all be in the headline, the standfirst or the note. */
  readonly q?: string | undefined;
  readonly order: FavoriteOrder;
  readonly after?: FavoriteCursor | null | undefined;
}

/** A favorite in a list, with its cursor. */
export interface ListedFavorite extends Favorite {
  readonly key: string;
}

const MOST_WORDS = 8;
const KEY_LENGTH = 60;
/** A time as sortable text, exact to the millisecond of our clock. */
const sortable = (moment: Expression<unknown>) =>
  sql<string>`to_char(${moment} at time zone 'UTC', 'YYYYMMDDHH24MISSMS')`;

/** The sort key of a list, as text; the position of a story that is not public reveals nothing about it. */
function keyOf(order: FavoriteOrder, now: Date): Expression<string> {
  switch (order) {
    case 'newest saved':
    case 'oldest saved':
      return sortable(sql.ref('f.saved_at'));
    case 'newest published':
      return sql<string>`case when ${visible(now)} then ${sortable(sql.ref('s.published_at'))} else '' end`;
    case 'headline':
      return sql<string>`case when ${visible(now)} then lower(left(s.headline, ${sql.lit(KEY_LENGTH)})) else '' end`;
  }
}

function favoritesFrom(reading: Reading, by: By) {
  return reading
    .selectFrom('favorites as f')
    .innerJoin('stories as s', 's.id', 'f.story_id')
    .where('f.user_id', '=', by.member.id);
}

function narrowed<Q extends ReturnType<typeof favoritesFrom>>(
  query: Q,
  filter: FavoriteFilter,
  now: Date,
): Q {
  let narrow = query as ReturnType<typeof favoritesFrom>;
  if (filter.folder === 'none') narrow = narrow.where('f.folder_id', 'is', null);
  else if (filter.folder) narrow = narrow.where('f.folder_id', '=', filter.folder);
  const words = (filter.q ?? '').split(/\s+/).filter(Boolean).slice(0, MOST_WORDS);
  for (const word of words) {
    const like = `%${word.replace(/[\\%_]/g, '\\$&')}%`;
    narrow = narrow.where(
      sql<SqlBool>`(f.note ilike ${like} or (${visible(now)}
        and (s.headline ilike ${like} or coalesce(s.standfirst, '') ilike ${like})))`,
    );
  }
  return narrow as Q;
}

/** The member's favorites that match `filter`, at most `limit`. */
export async function listFavorites(
  reading: Reading,
  by: By,
  filter: FavoriteFilter,
  limit: number,
  now: Date,
): Promise<ListedFavorite[]> {
  const { order, after } = filter;
  const key = keyOf(order, now);
  const direction = order === 'oldest saved' || order === 'headline' ? 'asc' : 'desc';
  let query = narrowed(favoritesFrom(reading, by), filter, now).limit(limit);
  if (after) {
    const sign = sql.raw(direction === 'asc' ? '>' : '<');
    query = query.where(
      sql<SqlBool>`(${key} collate "C", f.id) ${sign} (cast(${after.key} as text) collate "C", cast(${after.id} as uuid))`,
    );
  }
  // By the time itself, which is indexed: the key is only for the cursor.
  const ordered =
    order === 'newest saved' || order === 'oldest saved'
      ? query.orderBy('f.saved_at', direction)
      : query.orderBy(sql`${key} collate "C"`, direction);
  return await ordered
    .orderBy('f.id', direction)
    .select(['f.id', 'f.story_id as storyId', 'f.note', 'f.folder_id as folderId', 'f.saved_at as savedAt'])
    .select([sql<string>`${slugShown(now)}`.as('slug'), sql<string>`${key}`.as('key')])
    .execute();
}

/** How many favorites match `filter`. */
export async function countFavorites(
  reading: Reading,
  by: By,
  filter: Omit<FavoriteFilter, 'after' | 'order'>,
  now: Date,
): Promise<number> {
  const { count } = await narrowed(favoritesFrom(reading, by), { ...filter, order: 'headline' }, now)
    .select((eb) => eb.fn.countAll<string>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** The member's folders by name, each with how many favorites are in it. */
export async function listFolders(reading: Reading, by: By): Promise<Folder[]> {
  const rows = await reading
    .selectFrom('favorite_folders as d')
    .leftJoin('favorites as f', 'f.folder_id', 'd.id')
    .where('d.user_id', '=', by.member.id)
    .groupBy(['d.id', 'd.name'])
    .select(['d.id', 'd.name'])
    .select((eb) => eb.fn.count<string>('f.id').as('count'))
    .orderBy(sql`lower(d.name)`)
    .orderBy('d.id')
    .execute();
  return rows.map(({ count, ...folder }) => ({ ...folder, count: Number(count) }));
}

/** Which of the stories at `slugs` the member has saved, with their headlines; one query for a whole page. */
export async function savedAmong(
  reading: Reading,
  by: By,
  slugs: readonly string[],
  now: Date,
): Promise<{ slug: string; headline: string; language: string }[]> {
  if (slugs.length === 0) return [];
  return favoritesFrom(reading, by)
    .where('s.slug', '=', sql<string>`any(cast(${[...slugs]} as text[]))`)
    .where(visible(now))
    .select(['s.slug', 's.headline', 's.language'])
    .execute();
}

/**
 * Every favorite of the member, oldest first, with the data for an export file; texts only of stories readers may see.
 */
export async function exportFavorites(
  reading: Reading,
  by: By,
  now: Date,
): Promise<
  (Favorite & {
    folder: string | null;
    headline: string | null;
    language: string;
    publishedAt: Date | null;
  })[]
> {
  return favoritesFrom(reading, by)
    .leftJoin('favorite_folders as d', 'd.id', 'f.folder_id')
    .select(['f.id', 'f.story_id as storyId', 'f.note', 'f.folder_id as folderId'])
    .select(['f.saved_at as savedAt', 'd.name as folder', 's.language'])
    .select([
      sql<string>`${slugShown(now)}`.as('slug'),
      sql<string | null>`case when ${visible(now)} then s.headline end`.as('headline'),
      sql<Date | null>`case when ${visible(now)} then s.published_at end`.as('publishedAt'),
    ])
    .orderBy('f.saved_at')
    .orderBy('f.id')
    .execute();
}

/** The stories currently or previously at `slugs` that readers may see. */
export async function storiesAt(
  reading: Reading,
  slugs: readonly string[],
  now: Date,
): Promise<Map<string, { id: string; slug: string; headline: string; language: string }>> {
  if (slugs.length === 0) return new Map();
  const asked = sql<string>`any(cast(${[...slugs]} as text[]))`;
  const current = await reading
    .selectFrom('stories as s')
    .where('s.slug', '=', asked)
    .where(visible(now))
    .select(['s.slug as at', 's.id', 's.slug', 's.headline', 's.language'])
    .execute();
  const moved = await reading
    .selectFrom('old_slugs as o')
    .innerJoin('stories as s', 's.id', 'o.story_id')
    .where('o.slug', '=', asked)
    .where(visible(now))
    .select(['o.slug as at', 's.id', 's.slug', 's.headline', 's.language'])
    .execute();
  return new Map([...moved, ...current].map(({ at, ...story }) => [at, story]));
}
