import { sql } from 'kysely';
import type { Store, Writing } from '../../store/database.ts';
import { newId } from '../../store/ids.ts';
import type { Feed } from './feed.ts';
import { findFeed } from './feeds.queries.ts';

/** A feed claimed by a worker. */
export interface ClaimedFeed extends Feed {
  readonly claim: string;
  /** When it was due to be fetched, had it not been claimed. */
  readonly dueAt: Date;
}

/** The claim of a worker that was killed expires after this time. No fetch takes as long. */
const CLAIM_MS = 15 * 60_000;
/** Maximum number claimed per host at a time, so that a host with many feeds does not block others. */
const OF_ONE_HOST = 4;
/** How many of the feeds due longest are considered. */
const LOOKED_AT = 200;

/** Claims feeds that are due, those due longest first; no other worker has them until they are settled. */
export function claimDue(store: Store, now: Date, most: number): Promise<ClaimedFeed[]> {
  return store.write(async (writing) => {
    const due = await writing
      .selectFrom('feeds')
      .select(['id', 'host'])
      .where('paused_at', 'is', null)
      .where('ended_at', 'is', null)
      .where('next_at', '<=', now)
      .orderBy('next_at')
      .orderBy('id')
      .limit(LOOKED_AT)
      .forUpdate()
      .skipLocked()
      .execute();
    const ofHost = new Map<string, number>();
    const ids: string[] = [];
    for (const { id, host } of due) {
      const before = ofHost.get(host) ?? 0;
      if (ids.length >= most || before >= OF_ONE_HOST) continue;
      ofHost.set(host, before + 1);
      ids.push(id);
    }
    return claim(writing, ids, now);
  });
}

/** Claims one feed, due or not, paused or not; null if there is none, or a worker has claimed it. */
export function claimOne(store: Store, id: string, now: Date): Promise<ClaimedFeed | null> {
  return store.write(async (writing) => {
    const free = await writing
      .selectFrom('feeds')
      .select('id')
      .where('id', '=', id)
      .where((eb) => eb.or([eb('claimed_until', 'is', null), eb('claimed_until', '<=', now)]))
      .forUpdate()
      .skipLocked()
      .executeTakeFirst();
    return free ? ((await claim(writing, [id], now))[0] ?? null) : null;
  });
}

async function claim(writing: Writing, ids: readonly string[], now: Date): Promise<ClaimedFeed[]> {
  if (ids.length === 0) return [];
  const mark = newId();
  const rows = await writing
    .selectFrom('feeds')
    .select(['id', 'next_at'])
    .where('id', '=', sql<string>`any(cast(${[...ids]} as uuid[]))`)
    .execute();
  const dueAt = new Map(rows.map((row) => [row.id, row.next_at]));
  const until = new Date(now.getTime() + CLAIM_MS);
  await writing
    .updateTable('feeds')
    // While claimed it is not due; if it is never settled, it is due when the claim expires.
    .set({ claim: mark, claimed_until: until, next_at: until, wanted: false })
    .where('id', '=', sql<string>`any(cast(${[...ids]} as uuid[]))`)
    .execute();
  const claimed: ClaimedFeed[] = [];
  for (const id of ids) {
    const feed = await findFeed(writing, id);
    if (feed) claimed.push({ ...feed, claim: mark, dueAt: dueAt.get(id) ?? now });
  }
  return claimed;
}
