import { Problem } from '../../errors.ts';
import type { Store } from '../../store/database.ts';
import { announce } from '../story.changes.ts';
import { avifState } from './add-media.ts';
import { MEDIA_WIDTHS } from './media-widths.ts';
import { avifInChild } from './picture-child.ts';
import { findShownMedia, stampOf } from './shown-media.queries.ts';
import { storiesShowing } from './uses.queries.ts';
import { writeXmp } from './xmp.ts';

/**
 * Makes AVIF of the next picture that waits for it, in the widths it is sent in. Answers whether there was one;
 * of what cannot be made none is made, and it does not wait any longer.
 */
export async function keepNextAvif(store: Store, now: Date, signal?: AbortSignal): Promise<boolean> {
  const media = await store.reading
    .selectFrom('media')
    .select(['id', 'sha256', 'mime', 'bytes', 'width', 'frames'])
    .where('avif', '=', 'waiting')
    .orderBy('created_at')
    .limit(1)
    .executeTakeFirst();
  if (!media) return false;
  const shown = await findShownMedia(store.reading, media.id, now);
  const made = avifState(media) === 'none' || !shown ? [] : await making(media, writeXmp(shown), signal);
  signal?.throwIfAborted();
  await store.write(async (writing) => {
    // Another file or credit may have come meanwhile: that waits for its own.
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
    // Pages that show it name what there is now.
    await announce(writing, await storiesShowing(writing, media.id));
  });
  return true;
}

async function making(
  media: { readonly bytes: Uint8Array; readonly width: number },
  xmp: string | null,
  signal: AbortSignal | undefined,
): Promise<{ width: number; bytes: Buffer }[]> {
  // The narrowest is made of every picture, so that one that is narrower still has AVIF too.
  const widths = MEDIA_WIDTHS.filter((width, at) => at === 0 || width < media.width);
  try {
    return await avifInChild(media.bytes, { widths, xmp }, signal);
  } catch (error) {
    if (error instanceof Problem && !signal?.aborted) return [];
    throw error;
  }
}
