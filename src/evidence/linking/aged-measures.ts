import { type Ages, readAges } from '../cubes/ages.ts';
import type { CubeMeasure } from '../cubes/cube.ts';
import type { FoundMeasure } from './found-measure.ts';
import type { Reading } from './reading.ts';
import { agesIn } from './said-ages.ts';

/**
 * "Japan counted 36.2 million people aged 65 and over", of a table with a column for each age: the one of those ages. None
 * where the table has other ages alone; null where it is no table by age, or the sentence names no age.
 */
export function agedMeasures({ given, table }: Reading): FoundMeasure[] | null {
  const aged = table.measures.flatMap((linked) => {
    const ages = agesOf(linked.measure);
    return ages ? [{ linked, ages }] : [];
  });
  if (aged.length < LEAST) return null;
  const { sentence, text, language, figure } = given;
  const { words, concepts } = sentence;
  const children = words.flatMap((word, i) =>
    word.stem === 'children' || word.stem === 'child'
      ? [{ ages: [0, null] as Ages, from: i, to: i + 1, isChild: true }]
      : [],
  );
  const numbered = agesIn(words, text, language).map((one) => ({ ...one, isChild: false }));
  // "Children under 15" are those under 15.
  const said = [...numbered, ...(numbered.length > 0 ? [] : children)];
  if (said.length === 0) return null;
  const own = new Set(table.measures.map(({ measure }) => measure.concept));
  if (concepts.some(({ concept }) => concept.id !== 'population' && !own.has(concept.id))) return null;
  const distance = ({ from, to }: { readonly from: number; readonly to: number }) => {
    const [start, end] = [words[from]?.start ?? 0, words[to - 1]?.end ?? 0];
    return start >= figure.end ? start - figure.end : Math.max(0, figure.start - end);
  };
  const [nearest] = [...said].sort((a, b) => distance(a) - distance(b));
  if (!nearest) return null;
  const isMeant = (ages: Ages) =>
    nearest.isChild ? ages[0] === 0 && ages[1] !== null && ages[1] <= GROWN : areSameAges(nearest.ages, ages);
  const [only, ...more] = aged.filter(({ ages }) => isMeant(ages));
  if (!only || more.length > 0) return [];
  const at = Array.from({ length: nearest.to - nearest.from }, (_, i) => nearest.from + i);
  const because = `${only.linked.measure.label} ← “${at.map((i) => words[i]?.text).join(' ')}”`;
  return [{ linked: only.linked, fit: 0.92, at, because }];
}

/** So many columns of ages make a table by age. */
const LEAST = 2;
const GROWN = 18;

/** Whether ages that are said are those of a column: "over 64" are those of 65 and over. */
export function areSameAges([from, to]: Ages, [its, end]: Ages): boolean {
  return to === end && (from === its || (to === null && from + 1 === its));
}

/** The ages of a measure's column: "age_65_and_over", "Age 0-14"; null where it has none. */
export function agesOf({ label, columns }: CubeMeasure): Ages | null {
  for (const name of [label, columns[0]?.column ?? '']) {
    const plain = name.replaceAll('_', ' ').trim();
    const ages = readAges(plain) ?? readAges(plain.replace(/^(age[sd]?\s\d{1,3})\s(\d{1,3})$/iu, '$1-$2'));
    if (ages) return ages;
  }
  return null;
}
