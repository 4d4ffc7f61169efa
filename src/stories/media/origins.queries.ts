import type { Reading, Writing } from '../../store/database.ts';

/** A picture as a story places it. */
export interface PlacedMedia {
  readonly id: string;
  readonly width: number;
  readonly height: number;
}

/** The pictures of the library by the addresses they were taken in from. */
export async function mediaByOrigin(reading: Reading): Promise<Map<string, PlacedMedia>> {
  const rows = await reading
    .selectFrom('media_origins as o')
    .innerJoin('media as m', 'm.id', 'o.media_id')
    .select(['o.src', 'm.id', 'm.width', 'm.height'])
    .where('m.removed_at', 'is', null)
    .execute();
  return new Map(rows.map(({ src, ...placed }) => [src, placed]));
}

/** Keeps where a picture was taken in from, so that the next import knows it, and answers how it is placed. */
export async function rememberOrigin(writing: Writing, id: string, src: string): Promise<PlacedMedia> {
  await writing
    .insertInto('media_origins')
    .values({ src, media_id: id })
    .onConflict((conflict) => conflict.column('src').doUpdateSet({ media_id: id }))
    .execute();
  return writing
    .selectFrom('media')
    .select(['id', 'width', 'height'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
}
