/**
 * Whether a header is that of a difference or of growth reckoned from another column: "Change (%)", "Births change" beside
 * "Births". "Natural change" is reckoned from none of that name.
 */
export function isDerived(header: string, others: readonly string[]): boolean {
  if (others.length === 0) return false;
  if (DERIVED.test(header)) return true;
  // Beside the index that it is reckoned from: what an index rose by in a month is asked of the index.
  if (CHANGE_ON.test(header) && others.filter((other) => INDEX.test(other)).length === 1) return true;
  const of = (DERIVED_OF.exec(header) ?? CHANGE_OF.exec(header))?.[1]?.toLowerCase();
  return of !== undefined && others.some((other) => other.toLowerCase().includes(of));
}

/** "Change of the index on the month before", beside that index. */
const CHANGE_OF =
  /^(?:(?:monthly|annual|yearly|quarterly|percent(?:age)?|%) )*(?:change|growth|rise|increase) (?:of|in) (?:the |its )?(\p{L}{3,})\b.*\b(?:month|quarter|year|week|period)s?\b/iu;

const DERIVED =
  /^(?:%\s?|pct\.?\s|percent(?:age)?\s)?(?:change|difference|growth|increase|decrease)$|[ _](?:yoy|mom)$/i;
const DERIVED_OF = /^(.+)[ _](?:change|chg|diff(?:erence)?)$/i;

/** "Change on the month before", "monthly change (%)", "growth on the previous quarter": of whatever stands beside it. */
const CHANGE_ON =
  /^(?:(?:percent(?:age)?|%) )?(?:change|growth|rise|increase|inflation)s?,? (?:on|from|over|since|against|compared (?:to|with)) (?:the )?(?:(?:previous|preceding|last|prior) )?(?:month|quarter|period)(?: before| earlier)?(?:\W.*)?$|^(?:monthly|month[- ]on[- ]month|month[- ]over[- ]month|quarterly|quarter[- ]on[- ]quarter) (?:(?:percent(?:age)?|%) )?(?:change|growth|inflation(?: rate)?)(?:\W.*)?$/iu;
const INDEX = /\bind(?:ex|ices)\b/iu;
