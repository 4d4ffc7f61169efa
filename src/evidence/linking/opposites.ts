import type { CubeMeasure } from '../cubes/cube.ts';
import type { Reading } from './reading.ts';

/** Words of which a table that has one counts nothing that the other is said of. */
const PAIRS: readonly (readonly [RegExp, RegExp])[] = [
  [/\bfixed\b/i, /\bmobile\b/i],
  [/\bincluding\b/i, /\bexcluding\b|\bwithout\b/i],
  [/\bnominal\b|\bcurrent prices\b/i, /\breal terms\b|\bconstant prices\b/i],
  [/\bgross\b/i, /\bnet\b/i],
  [/\bdomestic\b/i, /\binternational\b|\bforeign\b/i],
  [/\bpublic\b/i, /\bprivate\b/i],
  [/\burban\b/i, /\brural\b/i],
  [/\bfull[- ]time\b/i, /\bpart[- ]time\b/i],
  [/\bimports?\b|\bimported\b/i, /\bexports?\b|\bexported\b/i],
  [/\bhousehold\b/i, /\bindustrial\b|\bbusiness\b|\bwholesale\b/i],
  [/\bvolumes?\b/i, /\bby value\b|\bin value\b/i],
];
/** "Germans spent 37 million nights at home": some of the nights in Germany, and some of those of Germans. */
const WHERE_FROM = /\b(?:at home|abroad)\b/i;
const WHERE_FROM_SAID = /\b(?:domestic|foreign|abroad|home|residents?|non-residents?|DOM|FOR)\b/;
/** Which dose a code of the World Health Organization counts: MCV1, DTP3. */
const DOSE = /\b(?:MCV|DTP|Pol|HepB|Hib|PCV)(\d)\b/i;
const DOSES = ['first', 'second', 'third'] as const;

/** Whether a sentence says the opposite of a word by which a measure is called: mobile subscriptions, where it has fixed ones. */
export function isOpposite(reading: Reading, { label, columns }: CubeMeasure): boolean {
  const { given, table, mentions } = reading;
  const { text, sentence } = given;
  // "£22 less than in the private sector" is said of another.
  const said = text.slice(sentence.start, sentence.end).replaceAll(/\bthan\b[^,;]*/giu, '');
  const called = `${label}; ${columns[0]?.column ?? ''}`;
  const namesWhereFrom = mentions.some(({ dimension: column, codes }) =>
    table.cube.dimensions.some(
      (one) =>
        one.column === column &&
        one.members.some(
          ({ code, labels }) => codes.includes(code) && WHERE_FROM_SAID.test([code, ...labels].join('; ')),
        ),
    ),
  );
  const isSaid = (one: RegExp, other: RegExp) =>
    one.test(called) && !other.test(called) && other.test(said) && !one.test(said);
  if (PAIRS.some(([one, other]) => isSaid(one, other) || isSaid(other, one))) return true;
  if (WHERE_FROM.test(said) && !WHERE_FROM_SAID.test(`${called}; ${table.cube.title}`) && !namesWhereFrom)
    return true;
  const dose = DOSE.exec(called)?.[1];
  return DOSES.some(
    (name, i) =>
      dose !== undefined &&
      Number(dose) !== i + 1 &&
      new RegExp(`\\b${name} (?:\\w+ )?(?:dose|jab|shot)\\b`, 'i').test(said),
  );
}
