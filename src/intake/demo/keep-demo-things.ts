import { sql } from 'kysely';
import type { FrontBlock } from '../../readers/front/own-front.ts';
import type { Reading, Writing } from '../../store/database.ts';
import { newId } from '../../store/ids.ts';

const HOUR = 3_600_000;
const FOLDERS = ['Trade figures', 'To read on the train'] as const;
const NOTES = ['Compare the table with last quarter.', '', 'The map is worth keeping.'] as const;

/** Fills the demo reader's account, so that every page of members can be seen with something on it. */
export async function keepDemoThings(writing: Writing, userId: string, now: Date): Promise<void> {
  const stories = await newestStories(writing);
  const topics = await fullestTopics(writing);
  const sections = await fullestSections(writing);
  const folders = FOLDERS.map((name, position) => ({ id: newId(), user_id: userId, name, position }));
  await writing.insertInto('favorite_folders').values(folders).execute();
  const ago = (hours: number) => new Date(now.getTime() - hours * HOUR);
  const kept = stories.slice(0, 9).map((story_id, at) => ({
    id: newId(),
    user_id: userId,
    story_id,
    folder_id: at % 3 === 2 ? null : (folders[at % 3]?.id ?? null),
    note: at % 2 === 0 ? (NOTES[(at / 2) % NOTES.length] ?? '') : '',
    saved_at: ago(at * 5),
  }));
  if (kept.length > 0) await writing.insertInto('favorites').values(kept).execute();
  const read = stories.slice(3, 12).map((story_id, at) => ({
    user_id: userId,
    story_id,
    read_at: ago(at * 7),
    progress: at % 3 === 0 ? 0.4 : 1,
  }));
  if (read.length > 0) await writing.insertInto('history').values(read).execute();
  const follows = [
    ...topics.slice(0, 2).map((target) => ({ kind: 'topic', target, alert: 'daily' }) as const),
    ...sections.slice(0, 1).map((target) => ({ kind: 'section', target, alert: 'weekly' }) as const),
  ].map((follow) => ({ id: newId(), user_id: userId, ...follow }));
  if (follows.length > 0) await writing.insertInto('follows').values(follows).execute();
  const blocks: FrontBlock[] = [
    ...topics.slice(0, 1).map((target) => ({ kind: 'topic', target, count: 3 }) as const),
    ...sections.slice(0, 2).map((target) => ({ kind: 'section', target, count: 6 }) as const),
    ...sections.slice(2, 3).map((target) => ({ kind: 'section', target, count: 3 }) as const),
  ];
  await writing
    .insertInto('front_pages')
    .values({
      user_id: userId,
      blocks: sql`cast(${JSON.stringify(blocks)} as jsonb)`,
      in_use: true,
      changed_at: now,
    })
    .execute();
}

async function newestStories(reading: Reading): Promise<string[]> {
  const rows = await reading
    .selectFrom('stories')
    .select('id')
    .where('state', '=', 'published')
    .where('language', '=', 'en')
    .orderBy('published_at', 'desc')
    .limit(12)
    .execute();
  return rows.map(({ id }) => id);
}

async function fullestTopics(reading: Reading): Promise<string[]> {
  const rows = await reading
    .selectFrom('story_topics')
    .innerJoin('topics', 'topics.id', 'story_topics.topic_id')
    .select('topics.slug')
    .groupBy('topics.slug')
    .orderBy(sql`count(*)`, 'desc')
    .orderBy('topics.slug')
    .limit(3)
    .execute();
  return rows.map(({ slug }) => slug);
}

async function fullestSections(reading: Reading): Promise<string[]> {
  const rows = await reading
    .selectFrom('stories')
    .innerJoin('sections', 'sections.id', 'stories.section_id')
    .select('sections.slug')
    .where('stories.state', '=', 'published')
    .groupBy('sections.slug')
    .orderBy(sql`count(*)`, 'desc')
    .orderBy('sections.slug')
    .limit(3)
    .execute();
  return rows.map(({ slug }) => slug);
}
