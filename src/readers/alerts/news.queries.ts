import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { ENTITIES_OF_STORIES } from '../../entities/mentions/mentioned.queries.ts';
import type { Reading } from '../../store/database.ts';
import { visible } from '../../stories/visible.queries.ts';
import type { AlertWindow, NewStory, NewsOfMember, SearchMatch } from './alert.ts';

/** When story `s` became visible to readers in its current form: published, embargo over, or last changed. */
const APPEARED = sql<Date>`greatest(s.published_at, s.embargo_until, s.changed_at)`;
/** When it first became visible, as far as known: members who followed later have seen it in lists. */
const FIRST = sql<Date>`greatest(s.published_at, s.embargo_until, s.created_at)`;

/** The new stories of a window, with their texts, for matching followed searches. */
export async function newStoryIds(reading: Reading, window: AlertWindow): Promise<string[]> {
  const rows = await newStories(reading, window).execute();
  return rows.map(({ id }) => id);
}

/** The new stories of a window. */
export function newStories(reading: Reading, window: AlertWindow) {
  return reading.selectFrom('stories as s').select('s.id').where(visible(window.until)).where(isNew(window));
}

/** The searches followed by members with one of these frequencies, each once. */
export async function followedSearches(reading: Reading, window: AlertWindow): Promise<string[]> {
  const rows = await reading
    .selectFrom('follows')
    .select('target')
    .distinct()
    .where('kind', '=', 'search')
    .where(
      'alert',
      'in',
      window.rhythms.map(({ rhythm }) => rhythm),
    )
    .execute();
  return rows.map(({ target }) => target);
}

/**
 * The news for members, in order of their ids after `after`, at most `limit` members: stories on what they follow that
 * they have not read, muted, or been sent. Of translations they get the one in their language; a section, topic,
 * author, entity or source brings no story in a language they do not read: their own, the portal's and those they
 * follow.
 */
export async function newsOfMembers(
  reading: Reading,
  asked: {
    readonly window: AlertWindow;
    readonly searches: readonly SearchMatch[];
    readonly language: string;
    readonly after: string | null;
    readonly limit: number;
  },
): Promise<NewsOfMember[]> {
  const { window, searches, language, after, limit } = asked;
  const rows = await reading
    .selectFrom(
      sql<{ user_id: string; stories: NewStory[] }>`(
        with fresh as materialized (
          select s.id, s.slug, s.group_id, s.language, s.section_id, s.source_id,
            greatest(s.published_at, s.embargo_until) as out_at, ${APPEARED} as appeared, ${FIRST} as first_at
          from stories s where ${visible(window.until)} and ${isNew(window)}),
        tags as materialized (
          select s.id, 'section' as kind, sec.slug as target, null::timestamptz as since from fresh s join sections sec on sec.id = s.section_id
          union all select s.id, 'topic', t.slug, null from fresh s
            join story_topics st on st.story_id = s.id join topics t on t.id = st.topic_id
          union all select s.id, 'author', a.slug, null from fresh s
            join story_authors sa on sa.story_id = s.id join authors a on a.id = sa.author_id
          union all select n.story_id, 'entity', n.slug, max(n.since) from ${ENTITIES_OF_STORIES} n
            where n.story_id in (select id from fresh) group by n.story_id, n.slug
          union all select s.id, 'source', src.slug, null from fresh s join sources src on src.id = s.source_id
          union all select s.id, 'language', s.language, null from fresh s
          union all select s.id, 'language', split_part(s.language, '-', 1), null from fresh s where s.language like '%-%'
          union all select id, 'search', target, null from unnest(
            ${searches.map(({ storyId }) => storyId)}::uuid[], ${searches.map(({ target }) => target)}::text[]
          ) as found (id, target)),
        matched as (
          select u.id as user_id, coalesce(u.language, ${language}) as wanted, s.group_id,
            array_agg(distinct s.id) as ids,
            jsonb_agg(distinct jsonb_build_object('kind', f.kind, 'target', f.target)) as reasons,
            bool_or(f.kind in ('search', 'language')) as in_any_language
          from tags join fresh s on s.id = tags.id
          join follows f on f.kind = tags.kind and f.target = tags.target
          join users u on u.id = f.user_id
          where ${after ? sql`u.id > cast(${after} as uuid) and` : sql``}
            u.disabled_at is null and u.email_verified
            and (u.alerts_by_mail or exists (select from push_subscriptions p where p.user_id = u.id))
            and f.created_at <= greatest(s.first_at, tags.since) and ${rhythmIsDue(window)}
            and not exists (select from alerts a where a.user_id = u.id and a.group_id = s.group_id)
            and not exists (select from history h join stories hs on hs.id = h.story_id
              where h.user_id = u.id and hs.group_id = s.group_id)
            and not exists (select from mutes m join tags mt on mt.kind = m.kind and mt.target = m.target
              where m.user_id = u.id and mt.id = s.id)
            and not exists (select from mutes m
              where m.user_id = u.id and m.kind = 'story' and m.target in (s.slug, cast(s.id as text)))
          group by u.id, u.language, s.group_id)
        select m.user_id,
          jsonb_agg(jsonb_build_object('storyId', v.id, 'groupId', m.group_id, 'reasons', m.reasons)
            order by v.published_at desc, v.id desc) as stories
        from matched m
        cross join lateral (
          select s.id, s.published_at, split_part(s.language, '-', 1) as base from stories s
          where s.group_id = m.group_id and ${visible(window.until)}
            and (s.id = any(m.ids) or split_part(s.language, '-', 1) = m.wanted)
          order by (split_part(s.language, '-', 1) = m.wanted) desc,
            (split_part(s.language, '-', 1) = ${language}) desc, s.published_at desc, s.id
          limit 1) v
        where m.in_any_language or v.base in (m.wanted, ${language})
          or exists (select from follows f where f.user_id = m.user_id and f.kind = 'language'
            and split_part(f.target, '-', 1) = v.base)
        group by m.user_id
        order by m.user_id
        limit ${limit})`.as('news'),
    )
    .selectAll()
    .execute();
  return rows.map(({ user_id, stories }) => ({ userId: user_id, stories }));
}

/**
 * Whether story `s` is new for any frequency of the window, or a name in it was confirmed since; its first half is what
 * the indexes cover.
 */
function isNew({ until, rhythms }: AlertWindow): RawBuilder<SqlBool> {
  const published = least(rhythms.map(({ publishedSince }) => publishedSince));
  const since = least(rhythms.map((rhythm) => rhythm.since));
  return sql<SqlBool>`(s.published_at > ${published} or s.embargo_until > ${published})
    and (${APPEARED} > ${since} or exists (select from mentions n where n.story_id = s.id and n.decided_at > ${since}))
    and greatest(s.published_at, s.embargo_until) <= ${until}`;
}

/** Whether follow `f` is due for new story `s` now. */
function rhythmIsDue({ rhythms }: AlertWindow): RawBuilder<SqlBool> {
  const each = rhythms.map(
    ({ rhythm, since, publishedSince }) =>
      sql`(f.alert = ${rhythm} and greatest(s.appeared, tags.since) > ${since} and s.out_at > ${publishedSince})`,
  );
  return sql<SqlBool>`(${sql.join(each, sql` or `)})`;
}

function least(dates: readonly Date[]): Date {
  return new Date(Math.min(...dates.map((date) => date.getTime())));
}
