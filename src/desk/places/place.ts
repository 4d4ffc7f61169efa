import { z } from 'zod';
import { countryCodes } from '../../language/countries/country-code.ts';
import type { Names } from '../../store/tables.ts';
import { refusal } from '../../words/refusal.ts';

/** Maximum length of a place's name. */
export const LONGEST_PLACE_NAME = 120;

/** A place to create. */
export interface NewPlace {
  readonly names: Names;
  /** Its two-letter country code. */
  readonly country: string;
  /** Its location in degrees; null if not stated. */
  readonly at: { readonly latitude: number; readonly longitude: number } | null;
}

/** A place as submitted: omitted values are unknown. */
export const PLACE = z.strictObject({
  slug: z
    .string()
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
    .max(120)
    .meta({ description: 'Its slug. An existing slug refers to that place.' }),
  names: z
    .record(z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/), z.string().trim().min(1))
    .refine((names) => Object.keys(names).length > 0),
  country: z.string().meta({ description: 'Two-letter ISO 3166-1 code.' }),
  latitude: z.number().nullable().default(null),
  longitude: z.number().nullable().default(null),
});

/** Parses a submitted place. Throws a Problem that says what is wrong. */
export function readPlace(sent: {
  readonly names: Names;
  readonly country: string;
  readonly latitude: string | number | null;
  readonly longitude: string | number | null;
}): NewPlace {
  const names = Object.fromEntries(
    Object.entries(sent.names).map(([language, name]) => [language, name.trim()]),
  );
  if (Object.keys(names).length === 0) {
    throw refusal('placeNameMissing');
  }
  for (const name of Object.values(names)) {
    if (!/\p{L}/u.test(name) || [...name].length > LONGEST_PLACE_NAME) {
      throw refusal('placeNameWrong', { most: LONGEST_PLACE_NAME });
    }
  }
  const country = sent.country.trim().toUpperCase();
  if (!countryCodes().includes(country)) {
    throw refusal('countryUnknown');
  }
  const latitude = degrees(sent.latitude, 90);
  const longitude = degrees(sent.longitude, 180);
  if ((latitude === null) !== (longitude === null)) {
    throw refusal('coordinateAlone');
  }
  return { names, country, at: latitude === null || longitude === null ? null : { latitude, longitude } };
}

function degrees(sent: string | number | null, most: number): number | null {
  if (sent === null) return null;
  const text = String(sent).trim().replace('−', '-').replace(',', '.');
  if (text === '') return null;
  if (/^[+-]?\d{1,3}(?:\.\d{1,15})?$/.test(text) && Math.abs(Number(text)) <= most) return Number(text);
  throw most === 90 ? refusal('latitudeWrong') : refusal('longitudeWrong');
}
