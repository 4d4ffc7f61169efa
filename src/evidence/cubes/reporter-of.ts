import { adjectiveCountry } from '../../language/countries/country-adjectives.ts';
import type { Cube, CubeDimension, CubeMember } from './cube.ts';
import { countryOfOffice, placesNamed } from './places.ts';
import type { ColumnProfile } from './table-profile.ts';
import type { TableWords } from './table-words.ts';

/** Whether a table has rows of several countries. */
export function hasCountries(dimensions: readonly CubeDimension[]): boolean {
  return dimensions.some(({ role, members }) => role === 'place' && countriesAmong(members).length > 1);
}

/**
 * The country whose trade with others a table has, by its title or its office: "Exports by country" of the statistics
 * office of Norway. Null where its rows may be the countries that trade, as they are where it is one of them.
 */
export function reporterOf(
  { title, producer }: Pick<TableWords, 'title' | 'producer'>,
  numbers: readonly ColumnProfile[],
  dimensions: readonly CubeDimension[],
): CubeMember | null {
  const called = [title, ...numbers.map(({ name, field }) => field.title ?? name)].join('; ');
  if (!TRADE.test(called) || OF_MANY.test(called)) return null;
  const [named, ...more] = placesNamed(title.replaceAll(MONEY, ' '));
  const [office, ...offices] = placesNamed(producer);
  const reporter =
    named ??
    countryOfOffice(producer) ??
    (offices.length === 0 ? (office ?? byAdjective(producer)) : undefined);
  return reporter?.area && more.length === 0 && !isAmong(dimensions, reporter.area) ? reporter : null;
}

/** "Turkish Statistical Institute". */
function byAdjective(producer: string): CubeMember | undefined {
  const [word = ''] = /^\p{Lu}\p{L}+/u.exec(producer.trim()) ?? [];
  const code = adjectiveCountry(word.toLowerCase(), 'en');
  return code === null ? undefined : { code, labels: [code], area: code, ages: null, aggregate: false };
}

/** The country whose trade a table has by partner: {@link reporterOf} of a table that is described; null for any other. */
export function reporterIn({ about, dimensions, title, measures }: Cube): string | null {
  const [reporter, ...more] = about;
  const called = [title, ...measures.map(({ label }) => label)].join('; ');
  if (!reporter?.area || more.length > 0 || !TRADE.test(called) || OF_MANY.test(called)) return null;
  return hasCountries(dimensions) && !isAmong(dimensions, reporter.area) ? reporter.area : null;
}

/** "US$" names money and no country. */
const MONEY = /\b(?:US|U\.S\.)\s?(?:\$|dollars?)/gu;
const TRADE = /\b(?:exports?|imports?|trade in goods|(?:foreign|external|merchandise) trade)\b/iu;
/** What tables of the trade of many countries say. */
const OF_MANY =
  /\b(?:export(?:ing|ers?)|import(?:ing|ers?)|producing|producers?|reporters?|reporting|world)\b/iu;

function isAmong(dimensions: readonly CubeDimension[], area: string): boolean {
  return dimensions.some(({ members }) => members.some((one) => one.area === area));
}

function countriesAmong(members: readonly CubeMember[]): readonly CubeMember[] {
  return members.filter(({ area }) => area !== null);
}
