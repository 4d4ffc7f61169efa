import type { Reading } from './reading.ts';

/** Words that make a part of whatever they stand before. */
const NARROWING = new Set(
  `foreign domest intern overseas femal male men women girl boy man woman young old older elder youth teenag child children adult
  new first privat public rural urban part long short local migrant immigr nativ resident nonresid small larg core net gross real
  forecast project expect target`
    .split(/\s+/)
    .filter(Boolean),
);

/** Whether the sentence speaks of a part of what the table counts, such as foreign visitors, and the table has no such part. */
export function isNarrowed({ given: { sentence }, table, mentions }: Reading): boolean {
  const labels = new Set(table.measures.flatMap(({ label }) => label));
  return sentence.words.some(
    ({ stem }, i) =>
      NARROWING.has(stem) &&
      !table.explains.has(stem) &&
      !labels.has(stem) &&
      !mentions.some(({ from, to }) => from <= i && i < to),
  );
}
