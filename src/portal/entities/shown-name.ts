import type { Schema } from '../../entities/entity.ts';
import { countryName } from '../../evidence/country-name.ts';

/** What an entity is shown under in a language: a country by its name there, everybody else as they are called. */
export function shownName(
  {
    schema,
    label,
    country,
  }: { readonly schema: Schema; readonly label: string; readonly country: string | null },
  language: string,
): string {
  if (schema !== 'Place' || country === null || label !== countryName(country, 'en')) return label;
  return countryName(country, language);
}
