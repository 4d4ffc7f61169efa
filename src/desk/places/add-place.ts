import { type SqlBool, sql } from 'kysely';
import type { Authorized } from '../../readers/permission.ts';
import { actAs } from '../../store/act-as.ts';
import type { Writing } from '../../store/database.ts';
import { newId } from '../../store/ids.ts';
import { json } from '../../store/tables.ts';
import { slugOf } from '../../stories/story.ts';
import { refusal } from '../../words/refusal.ts';
import type { NewPlace } from './place.ts';

/** Adds a place; answers its slug, or that of the one its country has under such a name. */
export async function addPlace(
  writing: Writing,
  by: Authorized<'write stories'>,
  place: NewPlace,
): Promise<string> {
  const small = Object.values(place.names).map((name) => name.toLowerCase());
  const known = await writing
    .selectFrom('places')
    .select('slug')
    .where('country', '=', place.country)
    .where(sql<SqlBool>`exists (select 1 from jsonb_each_text(names) n where lower(n.value) = any(${small}))`)
    .executeTakeFirst();
  if (known) return known.slug;
  const base = slugOf(Object.values(place.names)[0] ?? '', 'place');
  const withCountry = `${base}-${place.country.toLowerCase()}`;
  for (const slug of [base, withCountry, ...[2, 3, 4, 5].map((number) => `${withCountry}-${number}`)]) {
    if (await keepPlace(writing, by, slug, place)) return slug;
  }
  throw refusal('placeNamesFull');
}

/** Adds a place under a slug, if that is not known yet; answers whether it was not. */
export async function keepPlace(
  writing: Writing,
  by: Authorized<'write stories'>,
  slug: string,
  { names, country, at }: NewPlace,
): Promise<boolean> {
  await actAs(writing, by.member.id);
  const made = await writing
    .insertInto('places')
    .values({
      id: newId(),
      slug,
      names: json(names),
      country,
      latitude: at?.latitude ?? null,
      longitude: at?.longitude ?? null,
    })
    .onConflict((conflict) => conflict.column('slug').doNothing())
    .returning('id')
    .executeTakeFirst();
  return made !== undefined;
}
