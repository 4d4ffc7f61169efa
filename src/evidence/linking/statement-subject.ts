import { stemsOf, type Word } from '../../language/stems.ts';
import type { FoundMeasure } from './found-measure.ts';
import type { Reading } from './reading.ts';
import said from './statement-words.json' with { type: 'json' };
import { MOVED } from './statements.ts';
import { meansOf } from './table.ts';
import { isMaker, isReporting } from './vocabulary.ts';

const stems = (words: string) => new Set(stemsOf(words, 'en'));
const PLAIN = stems(said.plain);
const MONEY = stems(said.money);
const PEOPLE = stems(said.people);
const PLACES = stems(said.places);
const FUNCTION = new Set(said.function.split(' '));
const OF_PEOPLE = new RegExp(said.ofPeople, 'iu');
/** Adjectives that are said of some measures only, with what these are called. */
const ADJECTIVES = said.adjectives.map(([words = '', of = '']) => ({
  words: new Set(words.split(' ')),
  of: new RegExp(of, 'iu'),
}));
const AMOUNTS = new Set(['stock', 'flow', 'count', 'unknown']);
const LARGE = /\b(?:larg|small|bigg|great)e(?:st|r)(?:\sthan)?$/iu;
/** A verb of its own before "a record" or "its peak", or with it. */
const SETS = 'hit|reached|set|broke|posted';
const PEAKED = new RegExp(`^(?:peaked|bottomed out|(?:${SETS})\\s)`, 'iu');
const REACHED = new RegExp(`\\b(?:${SETS})\\s+$`, 'iu');
/** A sum of money that is a record is one. */
const RECORD_MONEY = /^\s?[$€£¥]/u;

/**
 * Whether a claim without a number is of something that neither the table nor its measure is about: "had the highest debt",
 * "lower costs than Spain", "as infections peaked", "the smallest country". Every content word of the claim, and the one
 * that its verb has for a subject, must be explained.
 */
export function hasOwnThing(reading: Reading, found: FoundMeasure): boolean {
  switch (reading.given.figure.statement?.says) {
    case 'rank':
    case 'record':
      return isOfOtherNoun(reading, found) || isOfOtherSize(reading, found) || isOfOtherPeak(reading, found);
    case 'comparison':
      return isComparedOtherwise(reading, found);
    case 'change':
      return (
        isOfOtherSubject(reading, found) || isOfOtherQuality(reading, found) || isOfItsPace(reading, found)
      );
    default:
      return false;
  }
}

/** Which words, by their places in the sentence, the table, its measure or the question accounts for. */
function known({ given, table, mentions }: Reading, { linked, at }: FoundMeasure) {
  const named = new Set([
    ...linked.label.flatMap((stem) => meansOf(stem)),
    ...table.cube.dimensions.flatMap((one) => stemsOf(`${one.column} ${one.label}`, 'en')),
  ]);
  const { words, times } = given.sentence;
  const isNamed = ({ stem }: Word) => table.explains.has(stem) || named.has(stem) || isMaker(stem);
  /** Names of members, times and words that name the measure. */
  const isPlaced = ({ start, end }: Word, i: number) =>
    at.includes(i) ||
    mentions.some(({ from, to }) => from <= i && i < to) ||
    times.some((one) => one.start <= start && end <= one.end);
  const isOfReport = ({ stem }: Word) => isReporting(stem, given.language) && !MONEY.has(stem);
  return { words, isNamed, isPlaced, isOfReport };
}

/** Whether the table, its measure or the question accounts for every content word of a figure's sentence. */
export function explainsAll(reading: Reading, found: FoundMeasure): boolean {
  const { words, isNamed, isPlaced, isOfReport } = known(reading, found);
  const { start, end } = reading.given.figure;
  const { cube } = reading.table;
  return words.every(
    (word, i) =>
      (word.start >= start && word.end <= end) ||
      isNamed(word) ||
      isPlaced(word, i) ||
      isOfReport(word) ||
      MOVED.test(word.text) ||
      isFunction(word) ||
      cube.about.some(({ code }) => isInCountry(reading, code, word)),
  );
}

/** "In Germany", of a table of Germany. */
function isInCountry({ given: { sentence } }: Reading, code: string, { start, end }: Word): boolean {
  return sentence.countries.some((one) => one.code === code && one.start <= start && end <= one.end);
}

const isFunction = ({ text }: Word) =>
  FUNCTION.has(text.toLowerCase()) || /^\d/u.test(text) || /ly$/iu.test(text);

/** "The highest debt": behind a superlative. A number or an amount is none of a rate. */
function isOfOtherNoun(reading: Reading, found: FoundMeasure): boolean {
  const { figure, text } = reading.given;
  if (/\bothers?$/iu.test(figure.quote)) return false;
  const { words, isNamed: isOfTable, isPlaced } = known(reading, found);
  // "The most unequal": an adjective that names the measure.
  const isNamed = (word: Word) => isOfTable(word) || found.at.includes(words.indexOf(word));
  const first = words.findIndex(({ start }) => start >= figure.end);
  // "Nowhere are bonuses higher than in Madrid": what is higher comes before "than".
  if (/^nowhere$/iu.test(figure.quote)) {
    const than = words.findIndex((word, i) => i >= first && word.text === 'than');
    return words
      .slice(first, than)
      .some(
        (word, i) =>
          !isFunction(word) &&
          !COMPARED.test(word.text) &&
          !PLAIN.has(word.stem) &&
          !isNamed(word) &&
          !isPlaced(word, first + i),
      );
  }
  const nouns: Word[] = [];
  for (let i = first; i >= 0 && i < words.length; i += 1) {
    const word = words[i] as Word;
    const from = nouns.at(-1)?.end ?? figure.end;
    if (isFunction(word) || !/^\s*$/u.test(text.slice(from, word.start))) break;
    nouns.push(word);
  }
  const isCount = nouns.some(({ text: noun }) => /^(?:numbers?|totals?|amounts?|sums?)$/iu.test(noun));
  if (isCount && !AMOUNTS.has(found.linked.measure.kind))
    return !/^\s+(?:per|for (?:each|every)|of\b[^,.;]*\bper)\b/iu.test(
      text.slice(nouns.at(-1)?.end ?? figure.end),
    );
  const own = nouns.filter(({ stem }) => !PLAIN.has(stem));
  return own.length > 0 && !own.some(isNamed);
}

const COMPARED = /^(?:higher|lower|larger|bigger|smaller|greater|longer|shorter)$/iu;

const namesOf = ({ label, concept, unit }: FoundMeasure['linked']['measure']) =>
  `${label} ${concept ?? ''} ${unit ?? ''}`;

/** "The pace of forest loss eased", "growth in visits slowed", "the share of births": of something else than the level. */
export function isOfItsPace(
  { given: { figure, text, sentence } }: Reading,
  { linked: { measure } }: FoundMeasure,
): boolean {
  const [clause = ''] = /[^,;:]*$/u.exec(text.slice(sentence.start, figure.start)) ?? [];
  const of = OF_LEVEL.exec(clause)?.[1]?.toLowerCase();
  return (
    of !== undefined &&
    !namesOf(measure).toLowerCase().includes(of) &&
    !(SHARE.test(of) && measure.unit === '%')
  );
}

const SHARE = /^(?:share|proportion|percentage|fraction)$/u;
const OF_LEVEL =
  /\b(pace|speed|growth|acceleration|increases?|declines?|gap|share|proportion|percentage|fraction|volatility)\s(?:of|in|between)\s/iu;

/** Whether an adjective is said of other measures only: "became cheaper" of prices. */
export function isOfOtherQuality(
  { given: { figure } }: Reading,
  { linked: { measure } }: FoundMeasure,
): boolean {
  const its = namesOf(measure);
  const words = figure.quote.toLowerCase().split(' ');
  return ADJECTIVES.some((one) => words.some((word) => one.words.has(word)) && !one.of.test(its));
}

/** "Austria, the smallest country, had 7.1 beds per 1,000 people": small in another way. */
function isOfOtherSize(reading: Reading, found: FoundMeasure): boolean {
  const { figure, text } = reading.given;
  const { measure } = found.linked;
  if (isOfOtherQuality(reading, found)) return true;
  const behind = /^(?:\s[\p{L}-]+){1,2}/u.exec(text.slice(figure.end))?.[0] ?? '';
  return (
    LARGE.test(figure.quote) &&
    !AMOUNTS.has(measure.kind) &&
    stemsOf(behind, 'en').some((stem) => PLACES.has(stem))
  );
}

/** "As infections peaked", "spent a record $400 billion". */
function isOfOtherPeak(reading: Reading, found: FoundMeasure): boolean {
  const { figure, text } = reading.given;
  if (figure.statement?.says !== 'record') return false;
  const isMoney = /^[A-Z]{3}\b/u.test(found.linked.measure.unit ?? '');
  if (!isMoney && RECORD_MONEY.test(text.slice(figure.end))) return true;
  const verb = REACHED.exec(text.slice(0, figure.start));
  return (PEAKED.test(figure.quote) || verb !== null) && isOfOtherSubject(reading, found, verb?.index);
}

/** "And costs increased": the word before a verb that has neither a name, a measure nor a pronoun for a subject. */
function isOfOtherSubject(
  reading: Reading,
  found: FoundMeasure,
  verb: number = reading.given.figure.start,
): boolean {
  const { words, isNamed, isPlaced } = known(reading, found);
  // "Fell in 2024 and rose in 2025" is of one thing.
  const i = words.findLastIndex((word) => word.end <= verb && !isFunction(word) && !MOVED.test(word.text));
  const subject = words[i];
  if (!subject || /[,;:(]/u.test(reading.given.text.slice(subject.end, verb))) return false;
  if (/^\p{Lu}/u.test(subject.text) && i > 0) return false;
  return !isNamed(subject) && !isPlaced(subject, i) && !PLAIN.has(subject.stem);
}

/** "Lower costs than Spain", "larger than Austria", "spends more than Austria". */
function isComparedOtherwise(reading: Reading, found: FoundMeasure): boolean {
  const { figure, text, sentence } = reading.given;
  const { words, isNamed, isPlaced, isOfReport } = known(reading, found);
  const { measure } = found.linked;
  const isAmount = AMOUNTS.has(measure.kind);
  const before = text.slice(sentence.start, figure.start);
  // "Grew by 1.04 million, which is more people than Luxembourg has": a change against a level.
  if (/,\swhich\s(?:is|was)\s$/iu.test(before) && before.split(/\s/u).some((word) => MOVED.test(word)))
    return true;
  const own = words.filter(
    (word, i) =>
      word.start > figure.start &&
      word.end < figure.end &&
      !isFunction(word) &&
      !PLAIN.has(word.stem) &&
      !isPlaced(word, i),
  );
  if (own.length > 0) {
    // "More people than Austria": of how many there are, and not of so many per 1,000 of them.
    if (own.every(({ stem }) => PEOPLE.has(stem))) return !isAmount || !OF_PEOPLE.test(namesOf(measure));
    return !own.some(isNamed);
  }
  if (LARGE.test(figure.quote) && !isAmount) return OF_A_PLACE.test(before);
  const i = words.findLastIndex(({ end }) => end <= figure.start);
  const verb = words[i];
  if (!verb || verb.end + 1 !== figure.start || !/^(?:more|less|fewer)\sthan$/iu.test(figure.quote))
    return false;
  return !isFunction(verb) && !isNamed(verb) && !isPlaced(verb, i) && !isOfReport(verb);
}

/** "Spain, with 3.0 beds, is": a name is the subject, and no measure's. */
const OF_A_PLACE =
  /^\p{Lu}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}’'-]*)*(?:,\s.*,)?\s(?:is|was|are|were)\s$|,\swhich\s(?:is|was)\s$/u;
