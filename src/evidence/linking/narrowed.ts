import { adjustmentIn } from './qualifiers.ts';
import type { Reading } from './reading.ts';
import type { LinkedTable } from './table.ts';

/** Words that narrow whatever follows them to a part. */
const NARROWING = new Set(
  `foreign domest intern overseas femal male men women girl boy man woman young old older elder youth teenag child children adult
  new first privat public rural urban part long short local migrant immigr nativ resident nonresid small larg core net gross real
  forecast project expect target`
    .split(/\s+/)
    .filter(Boolean),
);

/** "GDP per worker": a denominator that the table has to mention. */
const PER =
  /\bper (?!cent\b|head\b|capita\b|person\b|inhabitant\b|annum\b|year\b|month\b|week\b|day\b|million\b|hundred\b|thousand\b)(\p{L}{3,})/iu;

/** Whether the sentence is about a part of what the table counts, such as foreign visitors, that the table does not have. */
export function isNarrowed(reading: Reading): boolean {
  const { sentence, text } = reading.given;
  const { table } = reading;
  const said = text.slice(sentence.start, sentence.end);
  const adjustment = adjustmentIn(said);
  if (adjustment !== null && adjustmentIn(saidIn(table)) !== adjustment) return true;
  const per = PER.exec(said)?.[1];
  if (per && !saidIn(table).toLowerCase().includes(per.toLowerCase())) return true;
  return sentence.words.some(
    ({ stem }, i) =>
      NARROWING.has(stem) &&
      !table.explains.has(stem) &&
      !table.measures.some(({ label }) => label.includes(stem)) &&
      // Checked last, since finding the members named costs more than finding such a word.
      !reading.mentions.some(({ from, to }) => from <= i && i < to),
  );
}

/** A table's own words: its title, its measures with their units, its restrictions and its series. */
function saidIn({ cube }: LinkedTable): string {
  const series = cube.dimensions.filter(({ role }) => role === 'series');
  return [
    cube.title,
    ...cube.measures.flatMap(({ label, unit }) => [label, unit ?? '']),
    ...cube.restrictions.flatMap(({ labels }) => labels),
    ...series.flatMap(({ members }) => members.flatMap(({ labels }) => labels)),
  ].join('; ');
}
