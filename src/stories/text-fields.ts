/**
 * The optional lines of text of a story, each stored in the column of its name, with the most characters it may have.
 * What stores, edits, compares, merges or sends a story goes by this table; ARCHITECTURE.md says how to add one.
 */
export const TEXT_FIELDS = {
  dateline: { most: 120 },
  byline: { most: 300 },
} as const;

/** An optional line of text of a story. */
export type TextField = keyof typeof TEXT_FIELDS;

/** The names of the optional lines of text, in the order in which they are written. */
export const TEXT_FIELD_NAMES = Object.keys(TEXT_FIELDS) as readonly TextField[];

/** The optional lines of text of a story; what was stored before one existed lacks it. */
export type TextFields = { readonly [name in TextField]?: string | null | undefined };

/** A value for each optional line of text. */
export function eachTextField<Value>(make: (name: TextField) => Value): Record<TextField, Value> {
  return Object.fromEntries(TEXT_FIELD_NAMES.map((name) => [name, make(name)])) as Record<TextField, Value>;
}

/** The optional lines of text of `story`, null where it has none. */
export function textFieldsOf(story: TextFields): Record<TextField, string | null> {
  return eachTextField((name) => story[name] ?? null);
}
