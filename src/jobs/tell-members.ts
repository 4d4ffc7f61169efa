import { matchSearches } from '../discovery/match-searches.ts';
import { readSecret } from '../readers/accounts/secret.ts';
import type { AlertWindow } from '../readers/alerts/alert.ts';
import { followedSearches, newStoryIds, newsOfMembers } from '../readers/alerts/news.queries.ts';
import { type Telling, tellMember } from '../readers/alerts/tell-member.ts';
import { storiesToIndexById } from '../stories/indexing.queries.ts';
import type { JobContext } from './job.ts';

const MEMBERS_AT_ONCE = 200;
const STORIES_AT_ONCE = 200;

/** Notifies every member of their news in a window; returns how many were notified. */
export async function tellMembers(
  context: JobContext,
  window: AlertWindow,
  rhythm: Telling['rhythm'],
): Promise<number> {
  const { store, config, clock, log } = context;
  const secret = await readSecret(store, config);
  const searches = await searchesIn(context, window);
  const asked = { window, searches, language: config.PORTAL_LANGUAGE, limit: MEMBERS_AT_ONCE };
  let told = 0;
  let failed = 0;
  let after: string | null = null;
  for (;;) {
    const members = await newsOfMembers(store.reading, { ...asked, after });
    for (const news of members) {
      const telling = { rhythm, config, secret, now: clock.now() };
      try {
        const stories = await store.write((writing) => tellMember(writing, news, telling));
        if (stories > 0) told += 1;
      } catch (error) {
        log.error({ err: error, member: news.userId }, 'a member could not be told of what is new');
        failed += 1;
      }
    }
    after = members.at(-1)?.userId ?? null;
    if (members.length < MEMBERS_AT_ONCE) break;
  }
  // The others were notified; the window stays open for those that failed.
  if (failed > 0) throw new Error(`${failed} members could not be told of what is new`);
  if (told > 0) log.info({ members: told, rhythm }, 'told members of what is new');
  return told;
}

async function searchesIn({ store }: JobContext, window: AlertWindow) {
  const searches = await followedSearches(store.reading, window);
  if (searches.length === 0) return [];
  const ids = await newStoryIds(store.reading, window);
  const matches = [];
  for (let start = 0; start < ids.length; start += STORIES_AT_ONCE) {
    const stories = await storiesToIndexById(
      store.reading,
      ids.slice(start, start + STORIES_AT_ONCE),
      window.until,
    );
    matches.push(...matchSearches(searches, stories));
  }
  return matches;
}
