import { stemsOf } from '../../language/stems.ts';
import type { CubeMeasure } from '../cubes/cube.ts';
import { conceptIdsIn, conceptStems, type FoundConcept } from '../cubes/lexicon.ts';
import { clauseAround } from './clause-of.ts';
import { type Gloss, glossesOf } from './english-words.ts';
import { partFrom, type Reading } from './reading.ts';
import { meansOf } from './table.ts';
import { isReporting } from './vocabulary.ts';

/**
 * Whether a sentence in another language than English names something else than a measure is of: its imports and not its
 * production ("استوردت مصر"), core inflation and not all of it, or a part of those counted that the table does not have
 * ("les jeunes"). In English other rules know this by the words that stand around it.
 */
export function isOfOtherConcept(
  reading: Reading,
  measure: CubeMeasure,
  members: readonly string[],
): boolean {
  const { given, table, mentions } = reading;
  const { sentence, language } = given;
  if (language.startsWith('en')) return false;
  const { words, concepts } = sentence;
  const glosses = glossesOf(words, language);
  const texts = [measure.label, measure.columns[0]?.column ?? '', table.cube.title, ...members];
  const own = new Set([
    measure.concept,
    ...measure.also,
    ...texts.flatMap((text) => [...conceptIdsIn(text, 'en')]),
  ]);
  const stems = new Set([
    ...texts.flatMap((text) => stemsOf(text, 'en')).flatMap((stem) => meansOf(stem)),
    ...table.explains,
    ...table.cube.dimensions.flatMap(({ column, label }) => stemsOf(`${column} ${label}`, 'en')),
    ...(measure.concept === null ? [] : conceptStems(measure.concept, 'en')),
  ]);
  const isNamed = (i: number) => mentions.some(({ from, to }) => from <= i && i < to);
  const isKnownGloss = ({ stems: its }: Gloss) =>
    its.every((stem) => stems.has(stem) || isReporting(stem, 'en'));
  const isTold = (i: number) =>
    isNamed(i) || glosses.some((gloss) => gloss.from <= i && i < gloss.to && isKnownGloss(gloss));
  // "Production and exports", by its title: of two columns each is none of what the other is.
  const its = [measure.concept, ...measure.also, ...conceptIdsIn(measure.label, 'en')];
  const next = new Set(
    table.cube.measures
      .flatMap((other) => (other === measure ? [] : [other.concept]))
      .filter((id) => !its.includes(id)),
  );
  const isOwn = ({ concept, at }: FoundConcept) =>
    !next.has(concept.id) && (own.has(concept.id) || at.every(isTold));
  const zone = zoneOf(reading, concepts);
  // "8,46 млн тонн пшеницы" has the words of "a tonne of wheat", which is its price.
  const isOfUnit = ({ from }: FoundConcept) => {
    const [start, end] = [words[from]?.start ?? 0, words[from]?.end ?? 0];
    return given.figure.start <= start && end <= given.figure.end;
  };
  const said = concepts.filter((one) => zone(one) && !isOfUnit(one));
  // "S'est élevé à" has the letters of "élèves".
  const isSaying = ({ at }: FoundConcept) =>
    at.every((i) => isReporting(words[i]?.stem ?? '', language) || OCCUPIED.test(words[i]?.text ?? ''));
  const others = said.filter((one) => !isOwn(one) && !isSaying(one) && !WHOLES.has(one.concept.id));
  const isWithin = (one: FoundConcept) =>
    said.some(
      (other) =>
        isOwn(other) && other.at.length > one.at.length && one.at.every((place) => other.at.includes(place)),
    );
  if (others.some((one) => !isWithin(one))) return true;
  const english = glosses.filter(zone);
  const isStage = english.some(({ english: text }) => STARTED.test(text));
  if (isStage && COMPLETED.test(texts.join('; '))) return true;
  return english.some(
    ({ from, english: text }) =>
      PART_OF_ALL.test(text) &&
      !isNamed(from) &&
      !stemsOf(PART_OF_ALL.exec(text)?.[0] ?? '', 'en').every((stem) => stems.has(stem)),
  );
}

/** "Лесами было занято": the short form says of land what covers it, and not only of people that they have work. */
const OCCUPIED = /^занят[аоы]?$/iu;

/** What a share or a number is often of, which makes it none of another thing. */
const WHOLES = new Set(['population', 'gdp', 'households']);

/** Those of whom a part of all is, and what is a part of a whole, by their English words. */
const PART_OF_ALL =
  /\b(?:young|youth|elderly|pensioners|children|students|graduates|foreign(?:ers)?|migrants?|immigrants?|refugees|urban|rural|core|long-term|nominal|seasonally|organic|social housing|pedestrians|cyclists|disabled|self-employed|part-time|full-time|export(?:ed|s)?|import(?:ed|s)?|consum(?:ed|ption)|stocks?)\b/iu;
const STARTED = /\b(?:starts|started|begun)\b/iu;
const COMPLETED = /\bcompleted?|completions?\b/iu;

/** What is said of a figure: between the one before it and itself, or, where that says nothing of what is measured, up to the next. */
function zoneOf(
  { given }: Reading,
  concepts: readonly FoundConcept[],
): (one: { readonly from: number; readonly to: number }) => boolean {
  const { figure, figures, sentence } = given;
  const { words } = sentence;
  const clause = clauseAround(given);
  const before = figures.findLast(({ end }) => end <= figure.start)?.end ?? 0;
  const after = figures.find(({ start }) => start >= figure.end)?.start ?? clause.to;
  const from = Math.max(clause.from, before);
  const to = Math.min(clause.to, after, partFrom(given) ?? clause.to);
  const isIn = (start: number, end: number) => (one: { readonly from: number; readonly to: number }) =>
    (words[one.from]?.start ?? 0) >= start && (words[one.to - 1]?.end ?? 0) <= end;
  const left = isIn(from, figure.start);
  return concepts.some(left) ? left : isIn(from, to);
}
