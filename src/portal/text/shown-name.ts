import type { Schema } from '../../entities/entity.ts';
import { countryName } from '../../language/countries/country-name.ts';
import type { NamedRef } from '../../stories/story.ts';

/** An entity as far as its name goes. */
interface Named {
  readonly schema: Schema;
  readonly label: string;
  readonly names: NamedRef['names'];
  readonly country: string | null;
}

/** What an entity is shown under in a language: a country by its name there, everybody else as they are called in it. */
export function shownName({ schema, label, names, country }: Named, language: string): string {
  const isCountry = schema === 'Place' && country !== null && label === countryName(country, 'en');
  return isCountry ? countryName(country, language) : (names[language] ?? label);
}

/** The name readers of a language see, for a page that has the label already; null where it is the label. */
export function localName(entity: Named, language: string): string | null {
  const name = shownName(entity, language);
  return name === entity.label ? null : name;
}
