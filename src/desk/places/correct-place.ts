import { type SqlBool, sql } from 'kysely';
import type { Problem } from '../../errors.ts';
import type { Authorized } from '../../readers/permission.ts';
import { actAs } from '../../store/act-as.ts';
import type { Writing } from '../../store/database.ts';
import { json } from '../../store/tables.ts';
import { lockStoryWrites } from '../../stories/lock-story-writes.ts';
import { announceMany, MOST_TOLD } from '../../stories/story.changes.ts';
import { refusal } from '../../words/refusal.ts';
import type { NewPlace } from './place.ts';

/** The place to correct, as the member saw it. */
interface PlaceSeen {
  readonly slug: string;
  readonly version: number;
}

/**
 * Corrects the names and location of a place, for all its stories at once; its slug stays. Throws a Problem if there is
 * none, someone corrected it since, nothing changes, or its country has another place with such a name.
 */
export async function correctPlace(
  writing: Writing,
  by: Authorized<'correct places'>,
  { slug, version }: PlaceSeen,
  place: NewPlace,
): Promise<void> {
  await actAs(writing, by.member.id);
  // Prevents concurrent corrections, and imports, from using the same name.
  await lockStoryWrites(writing);
  const before = await writing
    .selectFrom('places')
    .select(['id', 'names', 'country', 'latitude', 'longitude', 'version'])
    .where('slug', '=', slug)
    .forUpdate()
    .executeTakeFirst();
  if (!before) throw noSuchPlace();
  if (before.version !== version) {
    throw refusal('placeChanged');
  }
  const at = place.at ?? { latitude: null, longitude: null };
  const is = { names: place.names, country: place.country, latitude: at.latitude, longitude: at.longitude };
  if (sameText(is) === sameText(before)) {
    throw refusal('nothingChanges');
  }
  await needOwnName(writing, slug, place);
  await writing
    .updateTable('places')
    .set({ ...is, names: json(place.names), version: version + 1 })
    .where('id', '=', before.id)
    .execute();
  await tellStories(writing, before.id);
}

/** The problem that there is no such place. */
export function noSuchPlace(): Problem {
  return refusal('placeUnknown');
}

/** Two places of one country with the same name could not be distinguished in a dateline. */
async function needOwnName(writing: Writing, slug: string, { names, country }: NewPlace): Promise<void> {
  const small = Object.values(names).map((name) => name.toLowerCase());
  const other = await writing
    .selectFrom('places')
    .select('slug')
    .where('slug', '<>', slug)
    .where('country', '=', country)
    .where(sql<SqlBool>`exists (select 1 from jsonb_each_text(names) n where lower(n.value) = any(${small}))`)
    .executeTakeFirst();
  if (!other) return;
  throw refusal('placeNameTaken', { slug: other.slug });
}

/** Invalidates pages that show the place. */
async function tellStories(writing: Writing, placeId: string): Promise<void> {
  const stories = await writing
    .selectFrom('stories')
    .select('id')
    .where('place_id', '=', placeId)
    .limit(MOST_TOLD + 1)
    .execute();
  await announceMany(
    writing,
    stories.map(({ id }) => id),
  );
}

function sameText({
  names,
  country,
  latitude,
  longitude,
}: {
  readonly names: Readonly<Record<string, string>>;
  readonly country: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
}): string {
  const sorted = Object.entries(names).sort(([one], [other]) => (one < other ? -1 : 1));
  return JSON.stringify([sorted, country, latitude, longitude]);
}
