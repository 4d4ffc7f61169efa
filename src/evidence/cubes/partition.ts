import type { CubeDimension, CubeMeasure } from './cube.ts';
import { rulesOf } from './measure-kinds.ts';

const MALE = /^(?:m|men|man|males?|boys?)$/i;
const FEMALE = /^(?:f|women|woman|females?|girls?)$/i;

/** Whether the members, totals aside, are men and women and nobody else. */
export function isOfBothSexes({ column, label: header, members }: CubeDimension): boolean {
  const single = members.filter(({ aggregate }) => !aggregate);
  // A single letter means a sex only in a column that says so.
  const isSaid = /\b(?:sex|gender)/i.test(`${column} ${header}`);
  const has = (form: RegExp) =>
    single.some(({ labels }) =>
      labels.some((label) => form.test(label.trim()) && (isSaid || label.trim().length > 1)),
    );
  return single.length === 2 && has(MALE) && has(FEMALE);
}

/** Whether the members leave nothing out and count nothing twice: men and women, or consecutive ages with an open end. */
export function isPartition(dimension: CubeDimension): boolean {
  if (isOfBothSexes(dimension)) return true;
  const ages = dimension.members
    .filter(({ aggregate }) => !aggregate)
    .map(({ ages: range }) => range)
    .sort((a, b) => (a?.[0] ?? 0) - (b?.[0] ?? 0));
  return (
    ages.length > 1 &&
    ages.every((range, i) => range !== null && (i === 0 ? range[0] === 0 : range[0] === ages[i - 1]?.[1])) &&
    ages.at(-1)?.[1] === null
  );
}

/** Things that mostly involve one man and one woman, so that adding both sexes would count each of them twice. */
const PAIRS = /\b(?:marriages?|married|weddings?|divorces?|divorced|couples?|partnerships?)\b/i;

/** Whether the values of a measure may be added up over the members of a dimension. */
export function addsOver({ kind, label, concept }: CubeMeasure, dimension: CubeDimension): boolean {
  return rulesOf(kind).overMembers && !(isOfBothSexes(dimension) && PAIRS.test(`${label} ${concept}`));
}
