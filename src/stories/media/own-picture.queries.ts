import { open } from 'node:fs/promises';
import { sql } from 'kysely';
import type { Reading } from '../../store/database.ts';
import { refusal } from '../../words/refusal.ts';
import type { OwnPicture } from './picture-child.ts';

/** Bytes that are in memory at a time, on their way from the database to a child. */
const SLICE = 1024 * 1024;

/** What a picture's row says of its file. */
export interface PictureRow {
  readonly id: string;
  readonly sha256: string;
  readonly mime: string;
  readonly width: number;
  readonly height: number;
  readonly frames: number;
}

/** A picture of the library for a child to read: its bytes go from the database into a file in pieces of a megabyte. */
export function ownPicture(reading: Reading, row: PictureRow): OwnPicture {
  const { id, sha256, mime, width, height, frames } = row;
  const into = async (path: string) => {
    const file = await open(path, 'wx', 0o600);
    try {
      for (let at = 1; ; at += SLICE) {
        const found = await reading
          .selectFrom('media')
          .select(
            sql<Uint8Array>`substring(bytes from cast(${at} as integer) for cast(${SLICE} as integer))`.as(
              'part',
            ),
          )
          .where('id', '=', id)
          .where('sha256', '=', sha256)
          .executeTakeFirst();
        if (!found) throw refusal('pictureReplaced');
        if (found.part.length > 0) await file.write(found.part);
        if (found.part.length < SLICE) return;
      }
    } finally {
      await file.close();
    }
  };
  return { mime, width, height, frames, into };
}
