import { webcrypto } from 'node:crypto';
import { sql } from 'kysely';
import type { Store, Writing } from '../../store/database.ts';
import { newId } from '../../store/ids.ts';
import type { Permitted } from '../../store/permitted.ts';
import { json, type Names } from '../../store/tables.ts';
import { refusal } from '../../words/refusal.ts';
import type { PictureLimits } from './clean-picture.ts';
import { plainFileName } from './file-name.ts';
import type { MediaRights } from './media-item.ts';
import { pointOf } from './media-sizes.ts';
import { type CleanBytes, cleanInChild } from './picture-child.ts';
import { PICTURE_MIMES, pictureTypeOf } from './picture-type.ts';
import { recordChange } from './record-change.ts';
import { bringBackMedia } from './remove-media.ts';
import { insertSizes } from './sizes.queries.ts';
import { wakeSizes } from './waking.ts';

/** An uploaded file for the library, with its metadata; missing metadata is taken from the file. */
export interface SentPicture {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly alt: string;
  readonly caption: string;
  readonly credit: string;
  /** The language of alt and caption. */
  readonly language: string;
  /** Its usage rights, as far as the sender states them. */
  readonly rights?: Partial<MediaRights> | undefined;
}

/** A picture that was added to the library, or already there. */
export interface AddedMedia {
  readonly id: string;
  /** Whether this exact file, or this exact picture, was already there: then nothing was changed. */
  readonly known: boolean;
  /** The removed parts of an SVG. */
  readonly leftOut: readonly string[];
}

/** Who adds it, when, and the limits for its file. */
export interface Adding<A extends string = 'write stories'> {
  readonly by: Permitted<A> | null;
  readonly now: Date;
  readonly limits: PictureLimits;
}

/** The focal point of a picture until someone moves it. */
const MIDDLE = { x: 0.5, y: 0.5 };

/**
 * Adds a picture to the library: re-encodes it in a child process in every size it is sent in, and stores them with the
 * original file, in one transaction. Throws a Problem if the file is of an unsupported type, broken, or too large.
 */
export async function addMedia(store: Store, sent: SentPicture, adding: Adding): Promise<AddedMedia> {
  const name = plainFileName(sent.name);
  const who = adding.by?.member.id ?? null;
  const type = checkedType(sent.bytes, name, adding.limits);
  const original = await sha256Of(sent.bytes);
  const known = await store.reading
    .selectFrom('media_originals as o')
    .innerJoin('media as m', (join) =>
      join.onRef('m.id', '=', 'o.media_id').onRef('m.version', '=', 'o.version'),
    )
    .select(['m.id', 'm.removed_at'])
    .where('o.sha256', '=', original)
    .executeTakeFirst();
  const bringBack = (writing: Writing, id: string) =>
    bringBackMedia(writing, { id, by: adding.by, now: adding.now });
  if (known) {
    if (known.removed_at) await store.write((writing) => bringBack(writing, known.id));
    return { id: known.id, known: true, leftOut: [] };
  }
  const clean = await cleanInChild(sent.bytes, type, adding.limits, [pointOf(MIDDLE)]);
  const { words, leftOut } = clean;
  const sha256 = await sha256Of(clean.bytes);
  const { rights = {} } = sent;
  const inLanguage = (text: string): Names => (text ? { [sent.language]: text } : {});
  return store.write(async (writing) => {
    const id = newId();
    const { rows } = await sql<{
      id: string;
    }>`insert into media (id, sha256, mime, width, height, bytes, frames,
        name, alt, caption, credit, holder, licence, territories, rights_note, expires_on, taken_at, avif, sizes, added_by, changed_by, created_at, changed_at)
      values (${id}, ${sha256}, ${clean.mime}, ${clean.width}, ${clean.height}, ${clean.bytes},
        ${clean.frames}, ${name}, ${json(inLanguage(sent.alt))},
        ${json(inLanguage(sent.caption || (words.caption ?? '')))}, ${sent.credit || (words.credit ?? '')},
        ${rights.holder || (words.holder ?? '')}, ${rights.licence ?? ''}, ${rights.territories ?? ''},
        ${rights.note ?? ''}, ${rights.expiresOn ?? null}, ${words.takenAt}, ${avifState(clean)}, 'made', ${who}, ${who},
        ${adding.now}, ${adding.now})
      on conflict (sha256) do nothing returning id`.execute(writing);
    if (!rows[0]) {
      const there = await idOfBytes(writing, sha256);
      await bringBack(writing, there);
      return { id: there, known: true, leftOut };
    }
    await keepFiles(writing, { id, version: 1, clean, original, sent: { ...sent, name }, adding });
    await recordChange(writing, { mediaId: id, kind: 'add', by: who, now: adding.now });
    return { id, known: false, leftOut };
  });
}

/** The files of a picture that are stored besides its row. */
export interface FilesToKeep {
  readonly id: string;
  readonly version: number;
  readonly clean: CleanBytes;
  /** The sha256 of the original file. */
  readonly original: string;
  readonly sent: { readonly name: string; readonly bytes: Uint8Array };
  readonly adding: Adding<string>;
}

/**
 * Stores the original file, the sizes of the picture, and a raster version of an SVG; wakes the job that creates AVIF.
 */
export async function keepFiles(writing: Writing, files: FilesToKeep): Promise<void> {
  const { id, version, clean, original, sent, adding } = files;
  const type = pictureTypeOf(sent.bytes, '');
  await writing
    .insertInto('media_originals')
    .values({
      media_id: id,
      version,
      sha256: original,
      mime: PICTURE_MIMES[type],
      name: sent.name,
      bytes: sent.bytes,
      made_by: adding.by?.member.id ?? null,
      at: adding.now,
    })
    .execute();
  if (clean.dots) {
    await writing
      .insertInto('media_renditions')
      .values({ media_id: id, kind: 'dots', ...clean.dots })
      .execute();
  }
  await insertSizes(writing, id, clean.sizes);
  await wakeSizes(writing, id);
}

/** The type of a file, after checking its size and its name. */
export function checkedType(bytes: Uint8Array, name: string, limits: PictureLimits) {
  if (bytes.length > limits.bytes) {
    const megabytes = (bytes.length / 1024 / 1024).toFixed(1);
    const most = Math.floor(limits.bytes / 1024 / 1024);
    throw refusal('pictureHeavy', { size: megabytes, most });
  }
  return pictureTypeOf(bytes, name);
}

/** The sha256 of bytes in hex, computed off the main thread. */
export async function sha256Of(bytes: Uint8Array): Promise<string> {
  return Buffer.from(await webcrypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>)).toString(
    'hex',
  );
}

/** Whether a picture gets AVIF versions: vector drawings and animations do not. */
export function avifState({ mime, frames }: Pick<CleanBytes, 'mime' | 'frames'>): 'waiting' | 'none' {
  return mime === PICTURE_MIMES.svg || frames > 1 ? 'none' : 'waiting';
}

async function idOfBytes(writing: Writing, sha256: string): Promise<string> {
  const row = await writing
    .selectFrom('media')
    .select('id')
    .where('sha256', '=', sha256)
    .executeTakeFirstOrThrow();
  return row.id;
}
