import type { Reading, Writing } from '../../store/database.ts';
import type { FetchOutcome, Followed, FollowRhythm } from './followed.ts';

/** Every followed address, by slug; those of one dataset where its slug is given. */
export async function listFollowed(reading: Reading | Writing, slug?: string): Promise<Followed[]> {
  let query = select(reading).orderBy('d.slug');
  if (slug !== undefined) query = query.where('d.slug', '=', slug);
  return (await query.execute()).map(followedOf);
}

/** The address that a dataset follows; null where it follows none. */
export async function findFollowed(reading: Reading | Writing, slug: string): Promise<Followed | null> {
  return (await listFollowed(reading, slug))[0] ?? null;
}

/** The addresses that are to be fetched by now, the longest due first. */
export async function dueFollowed(reading: Reading, now: Date, most: number): Promise<Followed[]> {
  const rows = await select(reading)
    .where('s.paused_at', 'is', null)
    .where('s.next_at', '<=', now)
    .orderBy('s.next_at')
    .orderBy('d.slug')
    .limit(most)
    .execute();
  return rows.map(followedOf);
}

/** The addresses that fail, the longest failing first; one that is paused is nobody's worry. */
export async function failingFollowed(reading: Reading): Promise<Followed[]> {
  const rows = await select(reading)
    .where('s.paused_at', 'is', null)
    .where('s.failing_since', 'is not', null)
    .orderBy('s.failing_since')
    .orderBy('d.slug')
    .execute();
  return rows.map(followedOf);
}

function select(reading: Reading | Writing) {
  return reading
    .selectFrom('dataset_sources as s')
    .innerJoin('datasets as d', 'd.id', 's.dataset_id')
    .selectAll('s')
    .select('d.slug');
}

type Row = Awaited<ReturnType<ReturnType<typeof select>['execute']>>[number];

function followedOf(row: Row): Followed {
  return {
    datasetId: row.dataset_id,
    slug: row.slug,
    address: row.address,
    connector: row.connector,
    every: row.every as FollowRhythm,
    waitSeconds: row.wait_seconds,
    descriptor: row.descriptor,
    etag: row.etag,
    lastModified: row.last_modified,
    takenSha256: row.taken_sha256,
    nextAt: row.next_at,
    acceptsChanges: row.accepts_changes,
    pausedAt: row.paused_at,
    triedAt: row.tried_at,
    fetchedAt: row.fetched_at,
    changedAt: row.changed_at,
    outcome: row.outcome as FetchOutcome | null,
    failures: row.failures,
    failingSince: row.failing_since,
    problem: row.problem,
    madeAt: row.made_at,
  };
}
