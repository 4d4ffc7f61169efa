import type { Reading } from '../../store/database.ts';
import type { MediaChangeKind } from './record-change.ts';

/** One thing that was done to a picture. */
export interface MediaHistoryEntry {
  readonly kind: MediaChangeKind;
  readonly details: Readonly<Record<string, unknown>>;
  readonly by: string | null;
  readonly at: Date;
}

/** A file a picture was made of, as it came. */
export interface MediaFile {
  readonly version: number;
  readonly name: string;
  readonly mime: string;
  readonly size: number;
  readonly at: Date;
}

const MOST = 200;

/** What was done to a picture, newest first. */
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

/** The files a picture was made of, newest first; their bytes stay where they are. */
export async function mediaFiles(reading: Reading, id: string): Promise<MediaFile[]> {
  return reading
    .selectFrom('media_originals')
    .select(['version', 'name', 'mime', 'at'])
    .select((eb) => eb.fn<number>('octet_length', ['bytes']).as('size'))
    .where('media_id', '=', id)
    .orderBy('version', 'desc')
    .execute();
}

/** One file as it came, with its bytes; null where it was not kept. */
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
