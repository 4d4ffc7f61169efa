import type { Reading } from './reading.ts';

/** "In 2019", of a table without times whose title says that it is of 2010: of another year. */
export function isOfTitledYears({ given: { sentence }, table: { cube } }: Reading): boolean {
  const years = [...cube.title.matchAll(/(?<!\d)(?:1[89]|20)\d\d(?!\d)/gu)].map(([year]) => year).sort();
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return true;
  const said = sentence.times
    .filter(({ kind }) => kind === 'point')
    .map(({ period }) => period[0].slice(0, 4));
  return said.every((year) => first <= year && year <= last);
}
