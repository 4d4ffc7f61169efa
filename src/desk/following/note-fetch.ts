import type { Writing } from '../../store/database.ts';
import { type Followed, type FollowRhythm, spread, waitAfter, waitAfterFailure } from './followed.ts';

/** What came of one fetch. */
export type FetchResult =
  | {
      readonly outcome: 'version' | 'same';
      /** What to say to the host next time; null leaves what is kept, where it said that nothing changed. */
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
 * Keeps what came of a fetch, and when the next one is: at once, where somebody asked for it while this one ran. Of one
 * that failed nothing is kept that the host would compare: it must not answer next time that nothing changed since. An
 * address that is another by now, or is read by another descriptor, has nothing to do with it.
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
  const after = (seconds: number) => {
    const at = new Date(now.getTime() + seconds * 1000);
    return isAskedMeanwhile && before.next_at < at ? before.next_at : at;
  };
  const every = before.every as FollowRhythm;
  const waits =
    result.outcome === 'failed'
      ? before.wait_seconds
      : waitAfter(every, before.wait_seconds, result.outcome === 'version');
  const set =
    result.outcome === 'failed'
      ? {
          failures: before.failures + 1,
          failing_since: before.failing_since ?? now,
          problem: result.problem,
          next_at: after(
            waitAfterFailure({ ...result, failures: before.failures + 1, waitSeconds: before.wait_seconds }),
          ),
        }
      : {
          failures: 0,
          failing_since: null,
          problem: '',
          fetched_at: now,
          wait_seconds: waits,
          next_at: after(spread(waits)),
          // What somebody allowed while this one ran, they allowed the next.
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
    .set({ tried_at: now, outcome: result.outcome, ...set })
    .where('dataset_id', '=', fetched.datasetId)
    .execute();
}
