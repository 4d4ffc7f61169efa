import { createHash } from 'node:crypto';
import type { Reading, Writing } from '../store/database.ts';
import { newId } from '../store/ids.ts';
import { json, type Names } from '../store/tables.ts';

/** A stored picture: its original bytes, and their type. */
export interface Media {
  id: string;
  sha256: string;
  mime: string;
  width: number;
  height: number;
  bytes: Uint8Array;
}

/** The picture with `id`, or null. */
export async function findMedia(reading: Reading, id: string): Promise<Media | null> {
  const row = await reading
    .selectFrom('media')
    .select(['id', 'sha256', 'mime', 'width', 'height', 'bytes'])
    .where('id', '=', id)
    .executeTakeFirst();
  return row ?? null;
}

/** The texts of a stored picture. */
interface KeptWords {
  readonly alt?: Names;
  readonly caption?: Names;
  readonly credit?: string;
}

/** Stores a picture; the same bytes are stored once. Returns its id. */
export async function keepMedia(
  writing: Writing,
  media: Omit<Media, 'id' | 'sha256'> & { originUrl?: string },
  { alt = {}, caption = {}, credit = '' }: KeptWords = {},
): Promise<string> {
  const sha256 = createHash('sha256').update(media.bytes).digest('hex');
  const { originUrl = null, ...rest } = media;
  await writing
    .insertInto('media')
    .values({
      id: newId(),
      sha256,
      origin_url: originUrl,
      alt: json(alt),
      caption: json(caption),
      credit,
      ...rest,
    })
    .onConflict((conflict) => conflict.column('sha256').doNothing())
    .execute();
  const row = await writing
    .selectFrom('media')
    .select('id')
    .where('sha256', '=', sha256)
    .executeTakeFirstOrThrow();
  return row.id;
}
