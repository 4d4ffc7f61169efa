import { stemsOf } from '../../language/stems.ts';
import { conceptOf } from '../cubes/lexicon.ts';
import { clauseAround } from './clause-of.ts';
import type { FigureInText } from './figure-in-text.ts';
import type { FoundMeasure } from './found-measure.ts';
import { isOfLaterCount } from './later-count.ts';
import { isUnnamedPart } from './part-of-before.ts';
import type { Reading } from './reading.ts';
import { MOVED } from './statements.ts';
import { meansOf } from './table.ts';
import { isKnownUnit } from './units-agree.ts';

/** "At 45.5 percent with social contributions included": the measure is only said to be counted in, or left out. */
export function isOnlyCounted(given: FigureInText, { at, linked }: FoundMeasure): boolean {
  const { text, sentence } = given;
  const words = at.flatMap((i) => sentence.words[i] ?? []);
  if (words.length === 0) return false;
  // What tells it from the other columns is said of a later number.
  const own = words.filter(({ stem }) => linked.own.includes(stem));
  if (own.length > 0 && own.every(({ start, end }) => isOfLaterCount(start, end, given))) return true;
  const before = text.slice(sentence.start, Math.min(...words.map(({ start }) => start)));
  const after = text.slice(Math.max(...words.map(({ end }) => end)), sentence.end);
  return (COUNTED_BEFORE.test(before) && COUNTED_BEHIND.test(after)) || LEFT_BEHIND.test(after);
}

const COUNTED_BEFORE = /\b(?:with|without|leaving|plus|taking)\s(?:the\s|all\s)?$/iu;
const COUNTED_BEHIND = /^\s(?:included|excluded|aside|counted|left out|added|taken (?:in|out))\b/iu;
const LEFT_BEHIND = /^\s(?:not (?:counted|included)|excluded|(?:left )?aside|apart)\b/iu;

/**
 * "Taxes on goods brought 15.2 percent, taxes on income and profits 18.3 percent": behind the figure before it, another
 * column is named in two words or more, and the one that was found in none.
 */
export function isOfNextMeasure({ given, table }: Reading, { linked }: FoundMeasure): boolean {
  const { figure, figures, text, sentence } = given;
  const before = figures.findLast(({ end }) => end <= figure.start && end >= sentence.start);
  if (!before || table.measures.length < 2 || !/^[^.;:]{0,40},\s/u.test(text.slice(before.end, figure.start)))
    return false;
  const said = new Set(
    sentence.words
      .filter(({ start, end }) => start >= before.end && end <= figure.start)
      .map(({ stem }) => stem),
  );
  const has = (stem: string) => meansOf(stem).some((one) => said.has(one));
  const own = [...new Set(linked.label)].filter(has);
  return table.measures.some((other) => {
    const theirs = [...new Set(other.label)].filter((stem) => !linked.label.includes(stem) && has(stem));
    return other !== linked && theirs.length >= LEAST_WORDS && own.length < theirs.length;
  });
}

const LEAST_WORDS = 2;

/**
 * "106 cyclists were killed in road accidents": what is counted is named by another concept, which no word for the table's
 * own shares with it.
 */
export function isCountOfOther({ given, mentions }: Reading, { linked: { measure } }: FoundMeasure): boolean {
  const { figure, sentence, language } = given;
  if (
    measure.concept === null ||
    !COUNTED.has(measure.kind) ||
    figure.unit === null ||
    isKnownUnit(figure.unit)
  )
    return false;
  const counted = new Set(stemsOf(figure.unit, language));
  const at = sentence.words.findIndex(
    ({ start, end, stem }) => figure.start <= start && end <= figure.end && counted.has(stem),
  );
  // "3,917 sexual offences", of a count of offences that tells these apart.
  if (mentions.some(({ from, to, isPartial }) => !isPartial && from <= at && at < to)) return false;
  const naming = sentence.concepts.filter((one) => one.at.includes(at) && one.at.length > 1);
  const own = [measure.concept, ...measure.also];
  const unit = conceptOf(measure.concept)?.unit ?? null;
  // "Cyclists" are what deaths are of; "jobs" are what a count of jobs is in.
  if (unit === null || stemsOf(unit, 'en').some((stem) => counted.has(stem))) return false;
  // "Welcomed 49.8 million tourists", of nights: nothing in the sentence says that nights are meant.
  const isOwnNamed = sentence.concepts.some(({ concept }) => own.includes(concept.id));
  const others = sentence.concepts.filter((one) => one.at.includes(at));
  if (
    !isOwnNamed &&
    others.length > 0 &&
    others.every(({ concept }) => concept.unit !== null && concept.unit !== unit)
  )
    return true;
  return (
    naming.length > 0 && naming.every(({ concept }) => concept.unit === unit && !own.includes(concept.id))
  );
}

/**
 * "Silver cost $29.4 an ounce, and gold $2,285": the clause of a figure names a price, or a count in the same unit, of
 * another thing, and only another clause the measure.
 */
export function isOfOtherClause(reading: Reading, found: FoundMeasure): boolean {
  const { given } = reading;
  const {
    at,
    linked: { measure },
  } = found;
  if (isOfNextVerb(given, at) || isOfModel(reading)) return true;
  const { sentence } = given;
  const { from, to } = clauseAround(given);
  const isWithin = (i: number) => {
    const word = sentence.words[i];
    return word !== undefined && word.start >= from && word.end <= to;
  };
  if (isUnnamedPart(reading) || (measure.unit === '%' && isOfThem(reading))) return true;
  if (at.length === 0) return isOfSibling(reading, found);
  if (at.some(isWithin)) return false;
  const own = [measure.concept, ...measure.also];
  return sentence.concepts.some(
    ({ concept, at: named }) =>
      named.every(isWithin) &&
      !own.includes(concept.id) &&
      !concept.within.some((id) => own.includes(id)) &&
      // "Slid to 11.3 percent of the vote, and its seats have halved": another column has what this clause names.
      (reading.table.measures.some(
        (other) => other.measure !== measure && other.measure.concept === concept.id,
      ) ||
        (measure.kind === 'price'
          ? concept.kind === 'price'
          : concept.unit !== null && concept.unit === measure.unit)),
  );
}

/** "17 million were sold, two thirds of them in China": a part of those, and no rate of a table. */
function isOfThem({ given: { figure, text, sentence } }: Reading): boolean {
  return /^\sof (?:them|those|these|which|whom)\b/u.test(text.slice(figure.end, sentence.end));
}

/** "Delivered 30 aircraft and booked 142": a number behind a verb of its own is of what that verb says. */
function isOfNextVerb({ text, sentence, figure, figures }: FigureInText, at: readonly number[]): boolean {
  if (figure.unit !== null || figure.statement || at.length === 0) return false;
  const before = text.slice(sentence.start, figure.start);
  const verb = NEXT_VERB.exec(before);
  if (!verb || MOVED.test(verb[1] ?? '') || PLAIN_VERB.test(verb[1] ?? '')) return false;
  const start = sentence.start + verb.index;
  return (
    figures.some((one) => one.start >= sentence.start && one.end <= start) &&
    at.every((i) => (sentence.words[i]?.start ?? start) < start)
  );
}

const NEXT_VERB =
  /\s(?:and|but|while|then)\s(?:\p{L}+ly\s)?(\p{L}{3,}ed|built|sold|made|took|won|lost|bought|sent|got|lent|spent)\s(?:(?:about|some|nearly|almost|more than|over|around|only|just|another)\s)?$/iu;
/** What figures do in any table. */
const PLAIN_VERB =
  /^(?:reached|averaged|totall?ed|numbered|remained|stayed|exceeded|topped|passed|stabili[sz]ed|recovered|rebounded|peaked|bottomed|ended|started|opened|closed|finished|turned|settled|touched|approached|recorded|registered|reported|counted|showed|estimated|followed|made|took|got)$/iu;

/** "17 737 Max jets": the number of what goes by a number, which is no member of the table. */
function isOfModel({ given: { text, figure, sentence }, mentions }: Reading): boolean {
  const model = /^\s(\p{Lu}{0,2}\d{2,4}s?)\s\p{L}/u.exec(text.slice(figure.end))?.[1];
  if (model === undefined || figure.statement || figure.unit === '%') return false;
  return !mentions.some(({ from }) => sentence.words[from]?.start === figure.end + 1);
}

const COUNTED = new Set(['stock', 'flow', 'count', 'unknown']);

/**
 * "The policy rate rose. Companies taking out loans paid 5.39 percent": only a sentence before names the measure, and this one
 * has a word for another of its concept, in which that is told apart.
 */
function isOfSibling({ given: { sentence }, table }: Reading, { linked }: FoundMeasure): boolean {
  const { concept } = linked.measure;
  const said = new Set(sentence.words.map(({ stem }) => stem));
  return (
    concept !== null &&
    table.measures.some(
      (other) =>
        other !== linked &&
        other.measure.concept === concept &&
        other.own.some((stem) => /\p{L}{3}/u.test(stem) && said.has(stem) && !linked.label.includes(stem)),
    )
  );
}
