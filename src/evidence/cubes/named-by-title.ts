import { conceptsIn } from './lexicon.ts';
import { headerOf } from './shared-tails.ts';
import type { ColumnProfile } from './table-profile.ts';
import { withoutAxes } from './titles.ts';

/**
 * Columns whose bare headers are told by what the title lists: of "Unemployed persons (in thousands) and unemployment rate",
 * "count" is the first and "rate" the second; of "Sea ice extent and area", "area" is that of sea ice.
 */
export function namedByTitle(columns: readonly ColumnProfile[], title: string): readonly ColumnProfile[] {
  const names = bareNames(columns, title) ?? tailNames(columns, title);
  if (names.size === 0) return columns;
  return columns.map((one) => {
    const header = names.get(one.name);
    return header === undefined ? one : { ...one, header };
  });
}

/** What a number of things may be headed with, and what a rate of them, where the title says of what. */
const NUMBER = /^(?:counts?|numbers?|no\.?|n|levels?|total)$/iu;
const RATE = /^(?:rates?|per ?cent(?:age)?|pct|%|shares?|ratio)$/iu;
const OF_RATE = /\b(?:rates?|per ?cent(?:age)?|shares?|ratios?|proportion)\b/iu;

/** The two things of a title for a column of numbers and one of rates; null where there are others, or the title has not both. */
function bareNames(columns: readonly ColumnProfile[], title: string): ReadonlyMap<string, string> | null {
  const own = columns.filter(({ field, header }) => !field.title && header === undefined);
  const numbers = own.filter(({ name }) => NUMBER.test(name.trim()));
  const rates = own.filter(({ name }) => RATE.test(name.trim()));
  const [number] = numbers;
  const [rate] = rates;
  if (!number || !rate || numbers.length + rates.length > 2) return null;
  const things = listedIn(title).filter((one) => conceptsIn(one, 'en').length > 0);
  const [ofThings, ...moreThings] = things.filter((one) => !OF_RATE.test(one));
  const [ofRates, ...moreRates] = things.filter((one) => OF_RATE.test(one));
  if (!ofThings || !ofRates || moreThings.length + moreRates.length > 0) return null;
  // "(in thousands)" is said of the things, and of no rate.
  const isPercent = conceptsIn(ofRates, 'en').some(({ unit }) => unit === '%') && !/[(%]/u.test(ofRates);
  return new Map([
    [number.name, ofThings],
    [rate.name, isPercent ? `${ofRates} (%)` : ofRates],
  ]);
}

/** What a title lists, without where, when and by what. */
function listedIn(title: string): string[] {
  return (
    withoutAxes(title)
      .split(/\s(?:in|of|for|from|among|across)\s(?:the\s)?(?=\p{Lu})/u)[0]
      ?.split(/,\s(?:and\s)?|\sand\s|\s&\s/u)
      .map((one) => one.trim())
      .filter(Boolean) ?? []
  );
}

const PACE = /^(?:daily|weekly|monthly|quarterly|annual|yearly|average|mean|total)\s+/iu;

/** "Extent" and "area" of "Monthly sea ice extent and area": each is of sea ice, as the first is. */
function tailNames(columns: readonly ColumnProfile[], title: string): ReadonlyMap<string, string> {
  const bare = columns.filter(
    ({ name, field, header }) => !field.title && header === undefined && /^\s*\p{L}{4,}\s*$/u.test(name),
  );
  const names = new Map<string, string>();
  for (const first of bare)
    for (const second of bare) {
      if (first === second) continue;
      const pair = new RegExp(
        `(?:^|[,;:]\\s)(?<of>(?:\\p{L}[\\p{L}-]*\\s){1,4})${first.name.trim()}\\s(?:and|&)\\s${second.name.trim()}(?!\\p{L})`,
        'iu',
      );
      const of = pair.exec(title)?.groups?.of?.replace(PACE, '').trim();
      if (!of) continue;
      for (const one of [first, second]) {
        const name = `${of} ${one.name.trim()}`;
        const known = conceptsIn(name, 'en');
        if (known.length > 0 && !known.every(({ id }) => conceptsIn(one.name, 'en').some((c) => c.id === id)))
          names.set(headerOf(one), name);
      }
    }
  return names;
}
