import { fixedClock } from '../clock.ts';
import { readConfig } from '../config.ts';
import { silentLog } from '../log.ts';
import type { Followed, Rhythm } from '../readers/follows/follow.ts';
import type { Store } from '../store/database.ts';
import { newId } from '../store/ids.ts';
import type { StoryDraft } from '../stories/story.ts';
import { draftOf } from '../stories/testing.ts';
import { upsertStories } from '../stories/upsert-stories.ts';
import type { JobContext } from './job.ts';

/** What a job runs with in a test, at `now`. */
export function jobAt(store: Store, now: string, more: Record<string, string> = {}): JobContext {
  const config = readConfig({ PORT: '0', PUBLIC_URL: 'https://news.example', ...more });
  return { store, config, log: silentLog, clock: fixedClock(now) };
}

/** Makes a member follow something since `since`. */
export async function follow(
  store: Store,
  userId: string,
  followed: Followed,
  alert: Rhythm,
  since = '2026-11-01T00:00:00Z',
): Promise<string> {
  const id = newId();
  await store.write((writing) =>
    writing
      .insertInto('follows')
      .values({ id, user_id: userId, ...followed, alert, created_at: new Date(since) })
      .execute(),
  );
  return id;
}

/** Publishes a story at `at`, as if it had been taken in then; answers its id. */
export async function publish(
  store: Store,
  at: string,
  more: Partial<StoryDraft> & { headline: string; text?: string },
): Promise<string> {
  const draft = draftOf({ publishedAt: new Date(at), text: `${more.headline}.`, ...more });
  return store.write(async (writing) => {
    const [taken] = await upsertStories(writing, [draft], new Date(at));
    if (!taken) throw new Error('nothing was taken');
    await writing
      .updateTable('stories')
      .set({ created_at: new Date(at) })
      .where('id', '=', taken.id)
      .execute();
    return taken.id;
  });
}

/** A topic as a draft names it. */
export function topicOf(slug: string) {
  return { slug, names: { en: slug.toUpperCase(), ru: `тема ${slug}`, ar: `موضوع ${slug}` } };
}
