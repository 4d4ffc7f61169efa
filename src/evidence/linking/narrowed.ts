import { adjustmentIn } from './qualifiers.ts';
import type { Reading } from './reading.ts';

/** Words that make a part of whatever they stand before. */
const NARROWING = new Set(
  `foreign domest intern overseas femal male men women girl boy man woman young old older elder youth teenag child children adult
  new first privat public rural urban part long short local migrant immigr nativ resident nonresid small larg core net gross real
  forecast project expect target`
    .split(/\s+/)
    .filter(Boolean),
);

/** "GDP per worker": of each of something that the table has to say. */
const PER =
  /\bper (?!cent\b|head\b|capita\b|person\b|inhabitant\b|annum\b|year\b|month\b|week\b|day\b|million\b|hundred\b|thousand\b)(\p{L}{3,})/iu;

/** Whether the sentence speaks of a part of what the table counts, such as foreign visitors, and the table has no such part. */
export function isNarrowed({ given: { sentence, text }, table, mentions }: Reading): boolean {
  const said = text.slice(sentence.start, sentence.end);
  const own = [
    table.cube.title,
    ...table.cube.measures.flatMap(({ label, unit }) => [label, unit ?? '']),
    ...table.cube.restrictions.flatMap(({ labels }) => labels),
    ...table.cube.dimensions.flatMap((one) =>
      one.role === 'series' ? one.members.flatMap((member) => member.labels) : [],
    ),
  ].join('; ');
  if (adjustmentIn(said) !== null && adjustmentIn(own) !== adjustmentIn(said)) return true;
  const per = PER.exec(said)?.[1];
  if (per && !own.toLowerCase().includes(per.toLowerCase())) return true;
  const labels = new Set(table.measures.flatMap(({ label }) => label));
  return sentence.words.some(
    ({ stem }, i) =>
      NARROWING.has(stem) &&
      !table.explains.has(stem) &&
      !labels.has(stem) &&
      !mentions.some(({ from, to }) => from <= i && i < to),
  );
}
