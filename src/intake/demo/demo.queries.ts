import { sql } from 'kysely';
import type { Reading, Writing } from '../../store/database.ts';
import { newId } from '../../store/ids.ts';
import { json, type Names } from '../../store/tables.ts';

/** Whether the database holds any story, in whatever state. */
export async function hasStories(reading: Reading): Promise<boolean> {
  return (await reading.selectFrom('stories').select('id').limit(1).executeTakeFirst()) !== undefined;
}

/** Adds sections in this order, or brings the names and the order of known ones up to date. */
export async function keepSections(
  writing: Writing,
  sections: readonly { slug: string; names: Names }[],
): Promise<void> {
  await writing
    .insertInto('sections')
    .values(
      sections.map(({ slug, names }, position) => ({ id: newId(), slug, names: json(names), position })),
    )
    .onConflict((conflict) =>
      conflict.column('slug').doUpdateSet({
        names: sql<never>`excluded.names`,
        position: sql<never>`excluded.position`,
      }),
    )
    .execute();
}

/** Adds places, or brings known ones up to date. */
export async function keepPlaces(
  writing: Writing,
  places: readonly { slug: string; names: Names; country: string; lat: number; lon: number }[],
): Promise<void> {
  await writing
    .insertInto('places')
    .values(
      places.map(({ slug, names, country, lat, lon }) => ({
        id: newId(),
        slug,
        names: json(names),
        country,
        latitude: lat,
        longitude: lon,
      })),
    )
    .onConflict((conflict) =>
      conflict.column('slug').doUpdateSet({
        names: sql<never>`excluded.names`,
        country: sql<never>`excluded.country`,
        latitude: sql<never>`excluded.latitude`,
        longitude: sql<never>`excluded.longitude`,
      }),
    )
    .execute();
}
