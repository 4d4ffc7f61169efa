import type { Reading } from '../../store/database.ts';
import type { MediaChangeKind } from './record-change.ts';

/** One action on a picture. */
export interface MediaHistoryEntry {
  readonly kind: MediaChangeKind;
  readonly details: Readonly<Record<string, unknown>>;
  readonly by: string | null;
  readonly at: Date;
}

/** An original file of a picture. */
export interface MediaFile {
  readonly version: number;
  readonly name: string;
  readonly mime: string;
  readonly size: number;
  readonly at: Date;
}

const MOST = 200;

/** The actions on a picture, newest first. */
export async function mediaHistory(reading: Reading, id: string): Promise<MediaHistoryEntry[]> {
  const rows = await reading
    .selectFrom('media_changes as c')
    .leftJoin('users as u', 'u.id', 'c.made_by')
    .select(['c.kind', 'c.details', 'c.at', 'u.name as by'])
    .where('c.media_id', '=', id)
    .orderBy('c.at', 'desc')
    .orderBy('c.id', 'desc')
    .limit(MOST)
    .execute();
  return rows.map((row) => ({ ...row, kind: row.kind as MediaChangeKind }));
}

/** The original files of a picture, newest first, without their bytes. */
export async function mediaFiles(reading: Reading, id: string): Promise<MediaFile[]> {
  return reading
    .selectFrom('media_originals')
    .select(['version', 'name', 'mime', 'at'])
    .select((eb) => eb.fn<number>('octet_length', ['bytes']).as('size'))
    .where('media_id', '=', id)
    .orderBy('version', 'desc')
    .execute();
}

/** One original file with its bytes; null if it was not stored. */
export async function findOriginal(
  reading: Reading,
  id: string,
  version: number,
): Promise<{ readonly name: string; readonly bytes: Uint8Array } | null> {
  const row = await reading
    .selectFrom('media_originals')
    .select(['name', 'bytes'])
    .where('media_id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  return row ?? null;
}
