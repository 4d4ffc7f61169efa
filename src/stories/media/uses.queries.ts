import { type SqlBool, sql } from 'kysely';
import type { Reading, Writing } from '../../store/database.ts';
import type { StoryState } from '../story.ts';
import { visible } from '../visible.queries.ts';
import { idsOfContent, idsOfStory } from './picture-ids.ts';

/** Where a picture is used: in a saved story, a draft, or a conflicting draft. */
export type UsePlace = 'story' | 'copy' | 'set aside';

/** A story that uses a picture, and where. */
export interface MediaUse {
  readonly storyId: string;
  readonly headline: string;
  readonly language: string;
  readonly state: StoryState;
  readonly slug: string;
  readonly places: readonly UsePlace[];
  /** Whether it is the story's lead picture. */
  readonly isLead: boolean;
  /** Whether readers can currently see the story with it. */
  readonly isOut: boolean;
}

/** Every story, draft and conflicting draft that uses the picture; public ones first. */
export async function findUses(reading: Reading | Writing, id: string, now: Date): Promise<MediaUse[]> {
  return reading
    .selectFrom(placesOf(id).as('u'))
    .innerJoin('stories as s', 's.id', 'u.id')
    .select(['s.id as storyId', 's.headline', 's.language', 's.slug'])
    .select([
      sql<StoryState>`s.state`.as('state'),
      sql<UsePlace[]>`jsonb_agg(distinct u.place)`.as('places'),
      sql<boolean>`bool_or(u.lead)`.as('isLead'),
      sql<boolean>`bool_or(u.place = 'story') and ${visible(now)}`.as('isOut'),
    ])
    .groupBy('s.id')
    .orderBy('isOut', 'desc')
    .orderBy('s.published_at', (order) => order.desc().nullsLast())
    .orderBy('s.id')
    .execute();
}

/** The stories whose saved text uses the picture. */
export async function storiesShowing(reading: Reading | Writing, id: string): Promise<string[]> {
  const rows = await reading
    .selectFrom('stories as s')
    .select('s.id')
    .where(sql<SqlBool>`${idsOfStory('s')} @> array[${id}]`)
    .union(
      reading
        .selectFrom('live_entries as e')
        .select('e.story_id as id')
        .where(sql<SqlBool>`picture_ids(null, e.body) @> array[${id}]`),
    )
    .execute();
  return rows.map((row) => row.id);
}

/** The titles of the newsroom's own pages that use the picture, published or not. */
export async function pagesShowing(reading: Reading | Writing, id: string): Promise<string[]> {
  const rows = await reading
    .selectFrom('newsroom_pages as p')
    .select('p.title')
    .where(sql<SqlBool>`picture_ids(null, p.body) @> array[${id}]`)
    .orderBy('p.title')
    .execute();
  return rows.map(({ title }) => title);
}

/** The newsroom's settings that currently use the picture, such as its logo. */
export async function settingsShowing(reading: Reading | Writing, id: string): Promise<string[]> {
  const rows = await reading
    .selectFrom('setting_changes as c')
    .select('c.setting')
    .where('c.setting', 'in', ['logo', 'logoDark', 'icon'])
    .where('c.after', '=', id)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('setting_changes as later')
            .select('later.seq')
            .whereRef('later.setting', '=', 'c.setting')
            .whereRef('later.seq', '>', 'c.seq'),
        ),
      ),
    )
    .orderBy('c.setting')
    .execute();
  return rows.map(({ setting }) => setting);
}

function placesOf(id: string) {
  return sql<{ id: string; place: UsePlace; lead: boolean }>`(
    select s.id, 'story' as place, coalesce(s.lead ->> 'mediaId' = ${id}, false) as lead from stories s
      where ${idsOfStory('s')} @> array[${id}]
    union all select e.story_id, 'story', false from live_entries e where picture_ids(null, e.body) @> array[${id}]
    union all select c.story_id, 'copy', coalesce(c.content -> 'lead' ->> 'mediaId' = ${id}, false) from copies c
      where ${idsOfContent('c')} @> array[${id}]
    union all select a.story_id, 'set aside', coalesce(a.content -> 'lead' ->> 'mediaId' = ${id}, false)
      from set_asides a where a.settled_at is null
      and ${idsOfContent('a')} @> array[${id}])`;
}
