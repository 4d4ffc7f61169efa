import { type SqlBool, sql } from 'kysely';
import type { Reading, Writing } from '../store/database.ts';

/** Adds up the rows of changes to the counts of stories; the totals that readers see stay the same. */
export async function addTalliesUp(writing: Writing): Promise<void> {
  await sql`with changes as (delete from story_tallies returning kind, ref, language, stories)
    insert into story_tallies (kind, ref, language, stories)
    select kind, ref, language, sum(stories) from changes group by kind, ref, language having sum(stories) <> 0`.execute(
    writing,
  );
}

/** Whether enough changes are waiting to make adding them up worthwhile. */
export async function talliesWait(reading: Reading, most = 1_000): Promise<boolean> {
  const { rows, counts } = await reading
    .selectFrom('story_tallies')
    .select((eb) => eb.fn.countAll<number>().as('rows'))
    .select(sql<number>`count(distinct (kind, ref, language))`.as('counts'))
    .executeTakeFirstOrThrow();
  return Number(rows) - Number(counts) > most;
}

/** Deletes records of lists that stories left before `at`: every process has seen them, or checks everything. */
export async function forgetLeavings(writing: Writing, at: Date): Promise<void> {
  await writing.deleteFrom('story_leavings').where('left_at', '<', at).execute();
}

/** Whether the counts match the stories, compared in one snapshot. */
export async function talliesAgree(reading: Reading): Promise<boolean> {
  const row = await reading
    .selectNoFrom(
      sql<SqlBool>`not exists (
        select from (
          select kind, ref, language, sum(stories) as n from story_tallies group by 1, 2, 3 having sum(stories) <> 0) kept
        full join (
          select 'section' as kind, section_id::text as ref, language, count(*) as n from stories
            where state = 'published' and section_id is not null group by section_id, language
          union all select 'month', to_char(published_at at time zone 'UTC', 'YYYY-MM'), language, count(*)
            from stories where state = 'published' group by 2, language
          union all select 'topic', t.topic_id::text, s.language, count(*)
            from story_topics t join stories s on s.id = t.story_id
            where s.state = 'published' group by t.topic_id, s.language
          union all select 'author', a.author_id::text, s.language, count(*)
            from story_authors a join stories s on s.id = a.story_id
            where s.state = 'published' group by a.author_id, s.language) found using (kind, ref, language)
        where kept.n is distinct from found.n)`.as('agree'),
    )
    .executeTakeFirstOrThrow();
  return row.agree === true;
}

/** Recounts all stories; nothing can be published meanwhile. */
export async function countStories(writing: Writing): Promise<void> {
  await sql`select count_stories()`.execute(writing);
}
