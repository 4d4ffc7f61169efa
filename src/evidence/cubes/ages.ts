/** Ages in whole years, from and up to but not including; null where there is no upper end. */
export type Ages = readonly [from: number, to: number | null];

const FORMS: readonly (readonly [RegExp, (match: RegExpExecArray) => Ages])[] = [
  [
    /^(?:y_?)?(?:lt|under|below|less than|<)\s*_?(\d{1,3})(?:\s*(?:years?|y))?(?: old| of age)?$/i,
    ([, to]) => [0, Number(to)],
  ],
  [/^(?:y_?)?(?:ge|_ge)(\d{1,3})$/i, ([, from]) => [Number(from), null]],
  [
    /^(?:aged? |ages )?(\d{1,3})\s*(?:\+|(?:years? )?(?:and|or) (?:over|older|above|more)|(?:years? )?plus)(?: years?)?(?: old)?$/i,
    ([, from]) => [Number(from), null],
  ],
  [/^over (\d{1,3})s?$/i, ([, from]) => [Number(from), null]],
  [
    /^(?:aged? |ages |y_?|from )?(\d{1,3})\s*(?:-|–|to|_)\s*(\d{1,3})(?:\s*(?:years?|y|yrs))?(?: old| of age)?$/i,
    ([, from, to]) => [Number(from), Number(to) + 1],
  ],
  [/^(?:aged? )?(?:under|below) (?:one|1)(?: year)?$/i, () => [0, 1]],
  [/^(?:aged? )(\d{1,3})$/i, ([, at]) => [Number(at), Number(at) + 1]],
];

/** The ages that a label of a table means: "1-4 years", "80+", "Y_GE65", "Under 1 year"; null where it is no age. */
export function readAges(label: string): Ages | null {
  const text = label.trim().replaceAll(/\s+/g, ' ');
  for (const [form, read] of FORMS) {
    const match = form.exec(text);
    if (match) return read(match);
  }
  return null;
}
