import { foldName } from '../fold.ts';
import { LANGUAGES, type LanguageTag } from '../languages.ts';
import places from './places.json' with { type: 'json' };

/** What a town or region is called in each language that is read. */
export type PlaceNames = Readonly<Record<LanguageTag, readonly string[]>>;

let listed: readonly PlaceNames[] | null = null;
let byName: ReadonlyMap<string, PlaceNames> | null = null;

/** All towns and regions that are listed with their names in several languages. */
export function allPlaces(): readonly PlaceNames[] {
  listed ??= (places as string[][][]).map(
    (place) =>
      Object.fromEntries(LANGUAGES.map((language, i) => [language, place[i] ?? []])) as unknown as PlaceNames,
  );
  return listed;
}

/** What a town or region is called in each language, by one of its names in any of them; null for any other word. */
export function namesOfPlace(name: string): PlaceNames | null {
  if (!byName) {
    const known = new Map<string, PlaceNames>();
    for (const place of allPlaces())
      for (const one of Object.values(place).flat())
        if (!known.has(foldName(one))) known.set(foldName(one), place);
    byName = known;
  }
  return byName.get(foldName(name)) ?? null;
}
