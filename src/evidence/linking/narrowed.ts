import { isNational } from '../claims/units.ts';
import { narrowingStems } from './narrowing-words.ts';
import { adjustmentIn } from './qualifiers.ts';
import type { Reading } from './reading.ts';
import { type LinkedTable, meansOf } from './table.ts';
import { isKnownUnit } from './units-agree.ts';

/** "GDP per worker": a denominator that the table has to mention. */
const PER =
  /\bper (?!cent\b|head\b|capita\b|person\b|inhabitant\b|annum\b|year\b|month\b|week\b|day\b|million\b|hundred\b|thousand\b)(\p{L}{3,})/iu;

/** "Per American" is for each person. */
const isPersonOf = (word: string) =>
  isNational({
    text: word,
    lower: word.toLowerCase(),
    start: 0,
    end: word.length,
    kind: 'word',
    spaced: true,
  });

/** Whether the sentence is about used things, which no table that does not say so counts. */
export function isOfUsed({ given: { sentence, text }, table }: Reading): boolean {
  return (
    USED.test(text.slice(sentence.start, sentence.end)) && !/\b(?:used|second-?hand)\b/i.test(saidIn(table))
  );
}

/** "Registrations of used cars", "14,000 second-hand cars": not "used 3 percent more", nor "used to". */
const USED =
  /(?:(?:\b(?:of|for|in|from|many|more|fewer|most|the|and)|\d|^)\s?used\s(?!(?:to|by|in|for|as|up|at|on|the|a|an|more|less|about|its|their|it|only|just|some)\b)\p{L}|\bsecond-?hand\b|\bpre-owned\b)/iu;

/** Whether the sentence is about a part of what the table counts, such as foreign visitors, that the table does not have. */
export function isNarrowed(reading: Reading): boolean {
  const { sentence, text } = reading.given;
  const { table } = reading;
  const said = text.slice(sentence.start, sentence.end);
  const adjustment = adjustmentIn(said);
  const isOfSeries = table.cube.dimensions.some(
    ({ column, role }) => role === 'series' && reading.mentions.some(({ dimension }) => dimension === column),
  );
  if (adjustment !== null && !isOfSeries && adjustmentIn(saidIn(table)) !== adjustment) return true;
  const per = PER.exec(said)?.[1];
  const isOfUnit =
    per !== undefined && (reading.given.figure.unit ?? '').includes(` per ${per.toLowerCase()}`);
  if (per && !isOfUnit && !isPersonOf(per) && !saidIn(table).toLowerCase().includes(per.toLowerCase()))
    return true;
  const narrowing = narrowingStems(reading.given.language);
  // Nobody knows what narrows a count in a language without such words.
  if (narrowing === null) return true;
  // "Gross domestic product" narrows nothing; "foreign workers" are a part of workers, in a table of those.
  const isOfTerm = (i: number) =>
    sentence.concepts.some(
      ({ at, concept }) =>
        at.length > 1 &&
        at.includes(i) &&
        (concept.unit === null ||
          isKnownUnit(concept.unit) ||
          table.measures.some(({ measure }) => [measure.concept, ...measure.also].includes(concept.id)) ||
          !at.some(
            (place) =>
              place !== i &&
              table.measures.some(({ label }) => label.includes(sentence.words[place]?.stem ?? '')),
          )),
    );
  return sentence.words.some(
    ({ stem, start, end }, i) =>
      narrowing.get(stem)?.some((stems) => stems.every((one, at) => sentence.words[i + at]?.stem === one)) &&
      !isOfTerm(i) &&
      // "6.07 children per woman": whom a fertility rate is of.
      !(table.measures.some(({ measure }) => measure.unit === 'child') && PER_WOMAN.test(said)) &&
      // "At first sale", "at first".
      sentence.words[i - 1]?.stem !== 'at' &&
      !table.explains.has(stem) &&
      !table.measures.some(({ label }) => label.some((one) => meansOf(one).includes(stem))) &&
      // "The first quarter".
      !sentence.times.some((time) => time.start <= start && end <= time.end) &&
      // Checked last, since finding the members named costs more than finding such a word.
      !reading.mentions.some(({ from, to }) => from <= i && i < to),
  );
}

const PER_WOMAN =
  /\b(?:children|births|babies)(?:\s\p{L}+)?\s(?:per|for (?:each|every)|a|to (?:each|every))\swom[ae]n\b|\benfants? par femme\b/iu;

/** Whether the sentence is about a part of a population, by how much they have, that no word of the table names. */
export function isOfQuantile(reading: Reading): boolean {
  const { sentence, text } = reading.given;
  const part = PART.exec(text.slice(sentence.start, sentence.end));
  return part !== null && !isNamedAt(sentence.start + part.index, part[0].length, reading);
}

/** "The poorest quarter of households", "the bottom fifth": a part by how much they have. */
const PART =
  /\b(?:poorest|richest|wealthiest|bottom|top|lowest|highest|lower|upper|youngest|oldest)[- ](?:paid |earning |income |\d+ )?(?:half|third|quarter|fifth|tenth|quartile|quintile|decile|percentile|per ?cent)\b/iu;

/** Whether a member or a measure of the table is named by words of a stretch of the text. */
function isNamedAt(
  start: number,
  length: number,
  { given: { sentence }, mentions, table }: Reading,
): boolean {
  const { words } = sentence;
  const isIn = mentions.some(
    ({ from, to }) => (words[from]?.start ?? 0) < start + length && start < (words[to - 1]?.end ?? 0),
  );
  const first = words.find((word) => word.start >= start)?.stem ?? '';
  return isIn || table.measures.some(({ label }) => label.includes(first));
}

/** A table's own words: its title, its measures with their units, its restrictions and its series. */
export function saidIn({ cube }: LinkedTable): string {
  const series = cube.dimensions.filter(({ role }) => role === 'series');
  return [
    cube.title,
    ...cube.measures.flatMap(({ label, unit }) => [label, unit ?? '']),
    ...cube.restrictions.flatMap(({ labels }) => labels),
    ...series.flatMap(({ members }) => members.flatMap(({ labels }) => labels)),
  ].join('; ');
}
