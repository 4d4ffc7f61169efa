import { type SqlBool, sql } from 'kysely';
import type { Reading, Writing } from '../../store/database.ts';
import type { MediaSize, SizeKind } from './media-sizes.ts';
import type { SizeBytes } from './picture-child.ts';

/** A stored size, with its bytes. */
export interface FoundSize extends Omit<MediaSize, 'kind'> {
  readonly kind: SizeKind | 'dots';
  readonly mime: string;
  readonly bytes: Uint8Array;
}

/** The requested size of a picture; a width of null is the widest available. */
export interface WantedSize extends Omit<MediaSize, 'width'> {
  readonly width: number | null;
  /** Whether AVIF is acceptable if nothing else is available yet. */
  readonly takesAvif: boolean;
}

/** Wider than any picture. */
const ANY_WIDTH = 1_000_000;
/** Maximum size in bytes for sending a picture as stored, while no size of it is available yet. */
const MOST_KEPT = 4 * 1024 * 1024;

/**
 * The available size of a picture that is closest to the requested one; null if there is none. The closest is the
 * narrowest that is wide enough, else the widest; the whole picture is closer than another crop, which may show what
 * someone cropped away.
 */
export async function findSize(reading: Reading, id: string, wanted: WantedSize): Promise<FoundSize | null> {
  const { shape, point, takesAvif } = wanted;
  const width = wanted.width ?? ANY_WIDTH;
  const kinds = {
    avif: ['avif', 'webp'],
    webp: takesAvif ? ['webp', 'avif'] : ['webp'],
    still: ['still', 'dots'],
  }[wanted.kind];
  const row = await reading
    .selectFrom('media_renditions as r')
    .select(['r.kind', 'r.shape', 'r.point', 'r.width', 'r.mime', 'r.bytes'])
    .where('r.media_id', '=', id)
    .where('r.kind', 'in', kinds)
    // AVIF files embed text when created: one whose text differs from the picture's current text is not sent.
    .where(
      sql<SqlBool>`(r.kind <> 'avif' or exists(select from media m where m.id = r.media_id and m.avif = 'made'))`,
    )
    .where((eb) =>
      eb.or([eb('r.shape', '=', 'whole'), eb.and([eb('r.shape', '=', shape), eb('r.point', '=', point)])]),
    )
    .orderBy(sql`array_position(cast(${kinds} as text[]), r.kind)`)
    .orderBy(sql`r.shape = ${shape}`, 'desc')
    .orderBy(sql`r.width < ${width}`)
    .orderBy(sql`abs(r.width - ${width})`)
    .limit(1)
    .executeTakeFirst();
  return row ? { ...row, kind: row.kind as FoundSize['kind'], shape: row.shape as FoundSize['shape'] } : null;
}

/** The bytes of a vector drawing, which is sent unchanged at any width; null if the picture is not one. */
export async function findDrawing(reading: Reading, id: string): Promise<Uint8Array | null> {
  const row = await reading
    .selectFrom('media')
    .select('bytes')
    .where('id', '=', id)
    .where('mime', '=', 'image/svg+xml')
    .executeTakeFirst();
  return row?.bytes ?? null;
}

/** The full-size raster picture, as re-encoded from the upload. */
export async function findDots(reading: Reading, id: string): Promise<Uint8Array | null> {
  const row = await reading
    .selectFrom('media as m')
    .leftJoin('media_renditions as r', (join) =>
      join.onRef('r.media_id', '=', 'm.id').on('r.kind', '=', 'dots'),
    )
    .select(
      sql<Uint8Array | null>`case when m.mime = 'image/svg+xml' then r.bytes else m.bytes end`.as('dots'),
    )
    .where('m.id', '=', id)
    .executeTakeFirst();
  return row?.dots ?? null;
}

/**
 * The picture as stored, if it is small enough to be sent while its sizes are generated; null if not, or if we did not
 * re-encode it: it may then contain private metadata.
 */
export async function findKept(
  reading: Reading,
  id: string,
): Promise<{ readonly mime: string; readonly bytes: Uint8Array } | null> {
  const row = await reading
    .selectFrom('media as m')
    .select(['m.mime', 'm.bytes'])
    .where('m.id', '=', id)
    .where(sql<SqlBool>`octet_length(m.bytes) <= ${MOST_KEPT}`)
    .where(
      sql<SqlBool>`exists(select from media_originals o where o.media_id = m.id and o.version = m.version)`,
    )
    .executeTakeFirst();
  return row ?? null;
}

/** The available sizes of a picture, without their bytes. */
export async function sizesThere(reading: Reading | Writing, id: string): Promise<MediaSize[]> {
  const rows = await reading
    .selectFrom('media_renditions')
    .select(['kind', 'shape', 'point', 'width'])
    .where('media_id', '=', id)
    .where('kind', 'in', ['webp', 'still'])
    .execute();
  return rows.map((row) => row as MediaSize);
}

/** Saves sizes of a picture, replacing existing ones. */
export async function insertSizes(writing: Writing, id: string, sizes: readonly SizeBytes[]): Promise<void> {
  for (const { kind, shape, point, width, mime, bytes } of sizes) {
    await writing
      .insertInto('media_renditions')
      .values({ media_id: id, kind, shape, point, width, mime, bytes })
      .onConflict((conflict) =>
        conflict.columns(['media_id', 'kind', 'shape', 'point', 'width']).doUpdateSet({ mime, bytes }),
      )
      .execute();
  }
}

/** Deletes sizes of a picture that are no longer used. */
export async function deleteSizes(writing: Writing, id: string, sizes: readonly MediaSize[]): Promise<void> {
  for (const { kind, shape, point, width } of sizes) {
    await writing
      .deleteFrom('media_renditions')
      .where('media_id', '=', id)
      .where('kind', '=', kind)
      .where('shape', '=', shape)
      .where('point', '=', point)
      .where('width', '=', width)
      .execute();
  }
}
