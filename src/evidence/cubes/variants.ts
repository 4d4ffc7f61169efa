/** Columns that say which of several futures a value is of. */
const OF_VARIANTS = /^(?:projection )?(?:variants?|scenarios?|projections?)(?: (?:name|type|label))?$/i;

/** Whether a column, by its header, says which of several futures its rows are of. */
export function isOfVariants(header: string): boolean {
  return OF_VARIANTS.test(header.trim());
}

/** What the future that an office thinks likeliest is called. */
const MAIN =
  /^(?:medium|middle|central|principal|baseline|main|reference)(?:[ -](?:variant|scenario|projection|fertility))?$/i;

/** What it is called of what has been already: the rows of it are no future, and no other future has them. */
const PAST = /^(?:estimates?|historical|observed|actuals?|past)$/i;

/**
 * The member that is meant where a sentence names none of several futures: the medium one, as the UN's estimates are in the
 * same rows. Null where the estimates have a name of their own, or where none is in the middle.
 */
export function mainVariant(header: string, names: readonly string[]): string | null {
  if (!isOfVariants(header) || names.some((name) => PAST.test(name.trim()))) return null;
  const [main, ...more] = names.filter((name) => MAIN.test(name.trim()));
  return more.length === 0 ? (main ?? null) : null;
}

/** What sentences call one of several futures: "High" is "the high variant". */
export function variantNames(header: string, name: string): string[] {
  if (!isOfVariants(header) || !/^\p{L}+$/u.test(name) || PAST.test(name)) return [];
  return ['variant', 'scenario', 'projection'].map((word) => `${name} ${word}`);
}
