/**
 * Whether a header is that of a difference or of growth reckoned from another column: "Change (%)", "Births change" beside
 * "Births". "Natural change" is reckoned from none of that name.
 */
export function isDerived(header: string, others: readonly string[]): boolean {
  if (others.length === 0) return false;
  if (DERIVED.test(header)) return true;
  const of = (DERIVED_OF.exec(header) ?? CHANGE_OF.exec(header))?.[1]?.toLowerCase();
  return of !== undefined && others.some((other) => other.toLowerCase().includes(of));
}

/** "Change of the index on the month before", beside that index. */
const CHANGE_OF =
  /^(?:(?:monthly|annual|yearly|quarterly|percent(?:age)?|%) )*(?:change|growth|rise|increase) (?:of|in) (?:the |its )?(\p{L}{3,})\b.*\b(?:month|quarter|year|week|period)s?\b/iu;

const DERIVED =
  /^(?:%\s?|pct\.?\s|percent(?:age)?\s)?(?:change|difference|growth|increase|decrease)$|[ _](?:yoy|mom)$/i;
const DERIVED_OF = /^(.+)[ _](?:change|chg|diff(?:erence)?)$/i;
