import { sql } from 'kysely';
import type { Reading } from '../../store/database.ts';
import { visible } from '../../stories/visible.queries.ts';
import type { Authorized } from '../permission.ts';
import type { Mute } from './own-front.ts';

/** What a member reads, follows and mutes, as input for recommendations. */
export interface Taste {
  /** What they have read, newest first. */
  readonly read: readonly { readonly storyId: string; readonly at: Date }[];
  readonly follows: readonly { readonly kind: string; readonly target: string }[];
  /** Complete mutes; single stories are in `less`. */
  readonly mutes: readonly Pick<Mute, 'kind' | 'target'>[];
  /** Stories they want less of, newest first. */
  readonly less: readonly {
    readonly storyId: string;
    readonly slug: string;
    readonly headline: string;
    readonly at: Date;
  }[];
}

/** How much of the history is used. */
const MOST_READ = 200;

/** The taste of a member, in one query; excludes stories that readers may not see at `now`. */
export async function tasteOf(
  reading: Reading,
  by: Authorized<'use own account'>,
  now: Date,
): Promise<Taste> {
  const id = sql`cast(${by.member.id} as uuid)`;
  // An entity may have been merged or renamed since it was followed.
  const target = sql`case kind when 'entity' then coalesce((select c.slug from entity_slugs l
    join entities c on c.id = l.canonical_id where l.slug = target limit 1), target) else target end`;
  const row = await reading
    .selectNoFrom([
      sql<
        { id: string; at: string }[]
      >`coalesce((select jsonb_agg(jsonb_build_object('id', h.story_id, 'at', h.read_at)
        order by h.read_at desc) from (select story_id, read_at from history where user_id = ${id}
        order by read_at desc limit ${sql.lit(MOST_READ)}) h), '[]')`.as('read'),
      sql<Taste['follows']>`coalesce((select jsonb_agg(jsonb_build_object('kind', kind, 'target', ${target}))
        from follows where user_id = ${id}), '[]')`.as('follows'),
      sql<Taste['mutes']>`coalesce((select jsonb_agg(jsonb_build_object('kind', kind, 'target', ${target}))
        from mutes where user_id = ${id} and kind <> 'story'), '[]')`.as('mutes'),
      sql<
        { id: string; slug: string; headline: string; at: string }[]
      >`coalesce((select jsonb_agg(jsonb_build_object(
        'id', s.id, 'slug', m.target, 'headline', s.headline, 'at', m.created_at) order by m.created_at desc, m.id desc)
        from mutes m join stories s on s.slug = m.target
          or s.id = (select o.story_id from old_slugs o where o.slug = m.target)
        where m.user_id = ${id} and m.kind = 'story' and ${visible(now)}), '[]')`.as('less'),
    ])
    .executeTakeFirstOrThrow();
  return {
    read: row.read.map(({ id: storyId, at }) => ({ storyId, at: new Date(at) })),
    follows: row.follows,
    mutes: row.mutes,
    less: row.less.map(({ id: storyId, at, ...less }) => ({ ...less, storyId, at: new Date(at) })),
  };
}
