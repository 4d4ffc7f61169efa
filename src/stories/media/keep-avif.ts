import { Problem } from '../../errors.ts';
import type { Store } from '../../store/database.ts';
import { avifState } from './add-media.ts';
import { announceShowing } from './announce-showing.ts';
import { pageWidths } from './media-sizes.ts';
import { ownPicture, type PictureRow } from './own-picture.queries.ts';
import { avifInChild } from './picture-child.ts';
import { findShownMedia, stampOf } from './shown-media.queries.ts';
import { writeXmp } from './xmp.ts';

/** The result for a picture that was waiting for AVIF. */
export interface AvifPicture {
  readonly id: string;
  readonly name: string;
  /** Why none was generated although it should have some; null if nothing went wrong. */
  readonly failure: string | null;
}

/**
 * Generates AVIF versions of the next pending picture, in the widths available to pages. Returns null if none is
 * pending; a picture that fails gets none and is no longer pending: readers are sent WebP.
 */
export async function keepNextAvif(
  store: Store,
  now: Date,
  signal?: AbortSignal,
): Promise<AvifPicture | null> {
  const media = await store.reading
    .selectFrom('media')
    .select(['id', 'name', 'sha256', 'mime', 'width', 'height', 'frames'])
    .where('avif', '=', 'waiting')
    .orderBy('created_at')
    .limit(1)
    .executeTakeFirst();
  if (!media) return null;
  const shown = await findShownMedia(store.reading, media.id, now);
  const isWanted = avifState(media) === 'waiting' && shown !== null;
  const { made, failure } = isWanted ? await making(store, media, writeXmp(shown), signal) : NONE;
  signal?.throwIfAborted();
  await store.write(async (writing) => {
    // The file or credit may have changed in the meantime: it is pending again.
    const { numUpdatedRows } = await writing
      .updateTable('media as m')
      .set({ avif: made.length > 0 ? 'made' : 'none' })
      .where('m.id', '=', media.id)
      .where('m.sha256', '=', media.sha256)
      .where(stampOf, '=', shown?.stamp ?? '')
      .executeTakeFirst();
    if (numUpdatedRows === 0n) return;
    await writing
      .deleteFrom('media_renditions')
      .where('media_id', '=', media.id)
      .where('kind', '=', 'avif')
      .execute();
    const rows = made.map((one) => ({ media_id: media.id, kind: 'avif', mime: 'image/avif', ...one }));
    if (rows.length === 0) return;
    await writing.insertInto('media_renditions').values(rows).execute();
    // Pages that show it must list the new versions.
    await announceShowing(writing, media.id);
  });
  return { id: media.id, name: media.name, failure };
}

interface Made {
  readonly made: readonly { readonly width: number; readonly bytes: Buffer }[];
  readonly failure: string | null;
}

const NONE: Made = { made: [], failure: null };

async function making(
  { reading }: Store,
  media: PictureRow,
  xmp: string | null,
  signal: AbortSignal | undefined,
): Promise<Made> {
  try {
    const order = { widths: pageWidths(media), xmp };
    return { made: await avifInChild(ownPicture(reading, media), order, signal), failure: null };
  } catch (error) {
    if (error instanceof Problem && !signal?.aborted) return { made: [], failure: error.message };
    throw error;
  }
}
