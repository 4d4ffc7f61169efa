import { sql } from 'kysely';
import { messageOf } from '../../errors.ts';
import type { Store, Writing } from '../../store/database.ts';
import { type MediaSize, sizesOf } from './media-sizes.ts';
import { ownPicture } from './own-picture.queries.ts';
import { type SizeBytes, sizesInChild } from './picture-child.ts';
import { PICTURE_MIMES } from './picture-type.ts';
import { pointsOf } from './points.queries.ts';
import { deleteSizes, insertSizes, sizesThere } from './sizes.queries.ts';

/** The result for a picture with pending sizes. */
export interface SizedPicture {
  readonly id: string;
  readonly name: string;
  /** How many sizes were generated. */
  readonly made: number;
  /** What went wrong; null if nothing did. */
  readonly failure: string | null;
}

/** Minutes until failed sizes are retried: four times as long each time, at most a day. */
const FIRST_WAIT_MIN = 5;
const LONGEST_WAIT_MIN = 24 * 60;

/**
 * Generates the missing sizes of the next picture, newest first, and deletes those no longer needed. All of a picture's
 * sizes are saved, or none; failed ones are retried with growing delays. Returns null if no picture is pending.
 */
export async function keepNextSizes(
  store: Store,
  now: Date,
  signal?: AbortSignal,
): Promise<SizedPicture | null> {
  const media = await store.reading
    .selectFrom('media')
    .select([
      'id',
      'name',
      'sha256',
      'mime',
      'width',
      'height',
      'frames',
      'focal_x',
      'focal_y',
      'sizes_tries',
    ])
    .where('sizes', '=', 'waiting')
    .where((eb) => eb.or([eb('sizes_due', 'is', null), eb('sizes_due', '<=', now)]))
    .orderBy('created_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (!media) return null;
  const { id, name, sha256 } = media;
  const points = await pointsOf(store.reading, media);
  const wanted = sizesOf({ ...media, isDrawing: media.mime === PICTURE_MIMES.svg }, points);
  const there = await sizesThere(store.reading, id);
  try {
    const lacking = without(wanted, there);
    const made =
      lacking.length > 0 ? await sizesInChild(ownPicture(store.reading, media), lacking, signal) : [];
    await store.write((writing) => keep(writing, media, { made, stale: without(there, wanted) }));
    return { id, name, made: made.length, failure: null };
  } catch (error) {
    signal?.throwIfAborted();
    const failure = messageOf(error);
    const minutes = Math.min(FIRST_WAIT_MIN * 4 ** media.sizes_tries, LONGEST_WAIT_MIN);
    await store.write((writing) =>
      writing
        .updateTable('media')
        .set({
          sizes_tries: sql<number>`sizes_tries + 1`,
          sizes_due: new Date(now.getTime() + minutes * 60_000),
          sizes_failure: failure.slice(0, 500),
        })
        .where('id', '=', id)
        .where('sha256', '=', sha256)
        .execute(),
    );
    return { id, name, made: 0, failure };
  }
}

interface WaitingMedia {
  readonly id: string;
  readonly sha256: string;
  readonly focal_x: number;
  readonly focal_y: number;
}

async function keep(
  writing: Writing,
  { id, sha256, focal_x, focal_y }: WaitingMedia,
  { made, stale }: { readonly made: readonly SizeBytes[]; readonly stale: readonly MediaSize[] },
): Promise<void> {
  // The file, or the focal point, may have changed in the meantime: it has its own pending sizes.
  const { numUpdatedRows } = await writing
    .updateTable('media')
    .set({ sizes: 'made', sizes_tries: 0, sizes_due: null, sizes_failure: '' })
    .where('id', '=', id)
    .where('sha256', '=', sha256)
    .where('focal_x', '=', focal_x)
    .where('focal_y', '=', focal_y)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) return;
  await deleteSizes(writing, id, stale);
  await insertSizes(writing, id, made);
}

function without(sizes: readonly MediaSize[], others: readonly MediaSize[]): MediaSize[] {
  const known = new Set(others.map(keyOf));
  return sizes.filter((size) => !known.has(keyOf(size)));
}

function keyOf({ kind, shape, point, width }: MediaSize): string {
  return `${kind} ${shape} ${point} ${width}`;
}
