import type { Writing } from '../../store/database.ts';
import { type Followed, type FollowRhythm, scheduleOf } from './followed.ts';
import { afterFetch } from './schedule.ts';

/** The result of a fetch. */
export type FetchResult =
  | {
      readonly outcome: 'version' | 'same';
      /** Validators for the next request; null keeps the stored ones, if the host said that nothing changed. */
      readonly taken: {
        readonly etag: string | null;
        readonly lastModified: string | null;
        readonly sha256: string;
      } | null;
    }
  | {
      readonly outcome: 'failed';
      readonly problem: string;
      readonly lasting: boolean;
      readonly retryAfter: number | null;
    };

/**
 * Saves the result of a fetch, and schedules the next: at once, if it was requested while this one ran. After a failure
 * no validators are stored: the host must not respond next time that nothing changed since. If the address or its
 * descriptor has changed in the meantime, the result is discarded.
 */
export async function noteFetch(
  writing: Writing,
  fetched: Pick<Followed, 'datasetId' | 'address' | 'descriptor' | 'nextAt' | 'acceptsChanges'>,
  result: FetchResult,
  now: Date,
): Promise<void> {
  const before = await writing
    .selectFrom('dataset_sources')
    .selectAll()
    .where('dataset_id', '=', fetched.datasetId)
    .forUpdate()
    .executeTakeFirst();
  if (!before || before.address !== fetched.address || before.descriptor !== fetched.descriptor) return;
  const isAskedMeanwhile = before.next_at.getTime() !== fetched.nextAt.getTime();
  const end =
    result.outcome === 'failed'
      ? { ...result, failed: true as const }
      : { failed: false as const, changed: result.outcome === 'version' };
  const after = afterFetch(scheduleOf(before.every as FollowRhythm), before, end, now);
  const nextAt = isAskedMeanwhile && before.next_at < after.next_at ? before.next_at : after.next_at;
  const set =
    result.outcome === 'failed'
      ? { problem: result.problem }
      : {
          problem: '',
          fetched_at: now,
          // Changes that someone allowed while this fetch ran apply to the next one.
          accepts_changes: before.accepts_changes && !fetched.acceptsChanges,
          ...(result.outcome === 'version' && { changed_at: now }),
          ...(result.taken && {
            etag: result.taken.etag,
            last_modified: result.taken.lastModified,
            taken_sha256: result.taken.sha256,
          }),
        };
  await writing
    .updateTable('dataset_sources')
    .set({ tried_at: now, outcome: result.outcome, ...after, next_at: nextAt, ...set })
    .where('dataset_id', '=', fetched.datasetId)
    .execute();
}
