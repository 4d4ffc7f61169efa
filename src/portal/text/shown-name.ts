import type { Schema } from '../../entities/entity.ts';
import { countryName } from '../../language/countries/country-name.ts';
import type { NamedRef } from '../../stories/story.ts';

/** The names of an entity. */
interface Named {
  readonly schema: Schema;
  readonly label: string;
  readonly names: NamedRef['names'];
  readonly country: string | null;
}

/** The name of an entity in a language: for a country its name there, for all others their own name in it. */
export function shownName({ schema, label, names, country }: Named, language: string): string {
  const isCountry = schema === 'Place' && country !== null && label === countryName(country, 'en');
  return isCountry ? countryName(country, language) : (names[language] ?? label);
}

/** The name readers of a language see, for a page that already shows the label; null if it is the label. */
export function localName(entity: Named, language: string): string | null {
  const name = shownName(entity, language);
  return name === entity.label ? null : name;
}
