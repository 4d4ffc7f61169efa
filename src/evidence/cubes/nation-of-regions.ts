import { countryName } from '../../language/countries/country-name.ts';
import { regionsAmong } from '../../language/countries/regions.ts';
import { englishNamesOf } from '../../language/english-names.ts';
import type { CubeDimension, CubeMember } from './cube.ts';

/** So many regions of one country make a table one of that country. */
const LEAST_REGIONS = 3;

/** The country that most places of a table are regions of: Spain of "Andalucía", "Aragón" and "Total Nacional"; null where there is none. */
export function nationOf(dimensions: readonly CubeDimension[]): CubeMember | null {
  const codes = dimensions.flatMap(({ role, members }) => {
    if (role !== 'place') return [];
    const regions = [...regionsAmong(members.map(({ labels }) => labels.at(-1) ?? '')).values()];
    const countries = new Set(regions.map(({ country }) => country));
    const isOne = countries.size === 1 && regions.length >= LEAST_REGIONS;
    return isOne && regions.length * 2 > members.length ? [...countries] : [];
  });
  const [code] = codes;
  if (code === undefined || codes.length > 1) return null;
  return { code, labels: [code], area: code, ages: null, aggregate: false };
}

const PART_OF_NATION =
  /^(?:England|Scotland|Wales|Northern Ireland|Great Britain|(?:metropolitan|mainland|peninsular|continental)\s\p{L}+|France métropolitaine|\p{L}+ continental(?:e)?)(?:\s(?:and|&)\s\p{L}+)?$/iu;

/** A dimension of regions whose total, whatever it is called, is their country: "Total Nacional" is Spain. */
export function withNation(dimension: CubeDimension, nation: CubeMember | null): CubeDimension {
  const { role, whole, members } = dimension;
  if (nation?.area == null || role !== 'place' || members.some(({ area }) => area !== null)) return dimension;
  // The whole of a table of England is none of the United Kingdom.
  if (whole !== null && PART_OF_NATION.test(whole.trim())) return dimension;
  const name = countryName(nation.area, 'en');
  return {
    ...dimension,
    members: members.map((one) =>
      one.code === whole
        ? { ...one, labels: [...one.labels, name], area: nation.area, aggregate: true }
        : one,
    ),
  };
}

/**
 * A dimension of places of a country with what they are called in English, and the country itself under its own name:
 * "Sicilia" and "Italia" in a table of Italy.
 */
export function withOwnNames(dimension: CubeDimension, about: readonly CubeMember[]): CubeDimension {
  const { role, members } = dimension;
  if (role !== 'place' || members.some(({ area }) => area !== null)) return dimension;
  const own = new Map(about.flatMap(({ area }) => (area ? [[ownNameOf(area), area] as const] : [])));
  return {
    ...dimension,
    members: members.map((one) => {
      const area = own.get(one.code.toLowerCase()) ?? null;
      const names = one.labels.flatMap(englishNamesOf);
      if (area === null && names.length === 0) return one;
      const country = area === null ? [] : [countryName(area, 'en')];
      return { ...one, area, labels: [...new Set([...one.labels, ...names, ...country])] };
    }),
  };
}

/** What a country is called in the language that most of its people speak, in small letters. */
function ownNameOf(code: string): string {
  const { language } = new Intl.Locale(`und-${code}`).maximize();
  return countryName(code, language).toLowerCase();
}
